"""German: Words of page furniture, bylines, agencies and outlets."""

from faden.lang.page import PageWords

WORDS = PageWords()
