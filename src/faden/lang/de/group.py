"""German: Words that tell nothing about what a story is about."""

from faden.lang.group import GroupWords

WORDS = GroupWords()
