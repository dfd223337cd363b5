"""German: Words that name events, and what becomes of plans."""

from faden.lang.events import EventWords

WORDS = EventWords()
