"""Which language, and which spelling of it."""

import re
from functools import cache

from faden.lang import LANGUAGES, get
from faden.lang.page import PageWords

SAMPLE = 4000
"""Characters that are looked at: more changes no verdict on a news text."""
CLEAR_SHARE = 0.18
"""So many of the words are among the language's function words: running German has a quarter or more, English
and Dutch below a tenth."""
SHORT_SHARE = 0.08
"""The same for texts too short for a statistical model."""
SHORT_WORDS = 30

_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """BCP 47 code of the language that most of the text is in; None where it has no words.

    Languages with a folder in `lang/` are known by their function words; only where these say nothing is the
    statistical model (py3langid) asked.
    """
    found = [word.lower() for word in _WORD.findall(_middle(text))]
    if not found:
        return None
    best, share = max(((code, _share(code, found)) for code in LANGUAGES), key=lambda item: item[1])
    if share >= CLEAR_SHARE or (len(found) < SHORT_WORDS and share >= SHORT_SHARE):
        return best
    if len(found) < 4:
        return best
    import py3langid

    return str(py3langid.classify(_middle(text))[0])


def orthography_of(text: str, *, language: str | None, words: PageWords) -> str | None:
    """The regional spelling that the text's own words show; None where none does, or the language is another.

    A letter that only one spelling has (ß) or words that only one spells so decide; quotation marks never do.

    >>> from faden.lang import get
    >>> orthography_of("Das Gespräch gemäss Aussenminister", language="de", words=get("de").page)
    'de-CH'
    """
    known = get(language)
    if known is None or known.page is not words:
        return None
    found = _WORD.findall(text.lower())
    counts = {tag: sum(map(forms.__contains__, found)) for tag, forms in _sets(known.code).items()}
    best = max(counts, key=lambda tag: (counts[tag], tag))
    return best if counts[best] else None


@cache
def _sets(language: str) -> dict[str, frozenset[str]]:
    tables = get(language)
    assert tables is not None
    return {tag: frozenset(forms) for tag, forms in tables.page.orthographies.items()}


@cache
def _function_words(code: str) -> frozenset[str]:
    tables = get(code)
    assert tables is not None
    return frozenset(tables.page.function_words)


def _share(code: str, found: list[str]) -> float:
    known = _function_words(code)
    return sum(word in known for word in found) / len(found)


def _middle(text: str) -> str:
    """The sample: from the middle, where a page has its running text."""
    start = max(0, (len(text) - SAMPLE) // 2)
    return text[start : start + SAMPLE]
