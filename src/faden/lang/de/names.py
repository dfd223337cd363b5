"""German: Words that make or mark names: titles, roles, given names, places, organisations."""

from faden.lang.names import NameWords

WORDS = NameWords()
