"""German: Words of time expressions."""

from faden.lang.times import TimeWords

WORDS = TimeWords()
