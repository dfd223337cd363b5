"""Sentences and tokens of the blocks that may carry marks."""

import re

from faden.annotate.document import Sentence, Token
from faden.lang import Language
from faden.lang.sentences import SentenceWords
from faden.model import MARKED_KINDS, Block, Span
from faden.text import token_spans

_STOP = re.compile(r"[.!?…]+")
_NEXT_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[\w.\-]*$")
_REACH = 30
"""Characters looked at before a full stop: longer than any abbreviation."""
_LEADING = " –-►•"
"""Signs that stand before a sentence's first word besides opening marks."""
_SHORTEST_GLUED = 3
"""A word before a full stop without a blank behind it must be longer than this to end a sentence ("z.B." does not)."""
_LONGEST_ORDINAL = 2
"""Digits of an ordinal number; longer ones are years and counts."""


def find_sentences(text: str, blocks: tuple[Block, ...], language: Language) -> tuple[Sentence, ...]:
    """The sentences of all blocks of MARKED_KINDS, in order, with their tokens; blanks at the ends left out."""
    found = []
    for index, block in enumerate(blocks):
        if block.kind not in MARKED_KINDS:
            continue
        for span in split(text, Span(start=block.start, end=block.end), language.sentences):
            tokens = tuple(
                Token(start=t.start, end=t.end, text=text[t.start : t.end])
                for t in token_spans(text, span.start, span.end)
            )
            found.append(Sentence(start=span.start, end=span.end, block=index, kind=block.kind, tokens=tokens))
    return tuple(found)


def split(text: str, block: Span, words: SentenceWords) -> list[Span]:
    """The sentences of one block.

    A full stop ends one unless it belongs to an abbreviation, an initial or an ordinal number; a closing quotation
    mark right behind it is taken along; what follows must not start in lower case.
    """
    spans: list[Span] = []
    start = block.start
    for match in _STOP.finditer(text, block.start, block.end):
        end = match.end()
        while end < block.end and text[end] in words.closers and not _opens(text, end, words):
            end += 1
        if _ends(text, match, end, block, words):
            spans.append(_trim(text, start, end))
            start = end
    spans.append(_trim(text, start, block.end))
    return [span for span in spans if span.start < span.end]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end)


def _opens(text: str, at: int, words: SentenceWords) -> bool:
    """A sign that could open or close opens if a word starts right behind it and a blank stands before it."""
    return text[at] in words.openers and text[at - 1].isspace()


def _ends(text: str, match: re.Match[str], end: int, block: Span, words: SentenceWords) -> bool:
    """Whether a sentence ends with the signs of `match` and the closing marks up to `end`."""
    at = _skip_blanks(text, end, block.end)
    if at == block.end:
        return True
    glued = at == end
    first_word = _next_word(text, at, block.end, words)
    starts_low = first_word[:1].islower()
    if match.group() != ".":
        # ! ? …: the sentence goes on where the next word is in lower case or a comma follows the quotation
        return not glued and not (starts_low or text[at] in ",;:)–-")
    word = _word_before(text, block.start, match.start())
    if glued:
        # "…vorab.Christoph": glued sentences, but neither "17.30" nor "z.B." nor "bild.de"
        return len(word) > _SHORTEST_GLUED and word.islower() and first_word[:1].isupper() and first_word[1:2].islower()
    if starts_low or text[at] in ",;:":
        return False
    if word.isdigit() and len(word) <= _LONGEST_ORDINAL:
        return _ends_after_number(text, match.start() - len(word), first_word, block, words)
    starter = first_word.lower() in words.starters
    folded = (word + ".").lower()
    if folded in words.abbreviations or folded.rsplit("-", 1)[-1] in words.abbreviations:
        return starter and folded in words.ending_abbreviations
    if folded.endswith(words.abbreviation_endings):
        return starter
    return starter or not (len(word) == 1 and word.isupper())


def _ends_after_number(text: str, start: int, following: str, block: Span, words: SentenceWords) -> bool:
    """Whether the full stop behind a short number ends the sentence or makes it an ordinal."""
    if following.lower() in words.after_ordinal:
        return False
    before = _word_before(text, block.start, _skip_blanks_back(text, start, block.start)).lower()
    return following.lower() in words.starters or bool(before and before not in words.before_ordinal)


def _skip_blanks(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _skip_blanks_back(text: str, at: int, start: int) -> int:
    while at > start and text[at - 1].isspace():
        at -= 1
    return at


def _word_before(text: str, start: int, end: int) -> str:
    found = _WORD_BEFORE.search(text[max(start, end - _REACH) : end])
    return found.group() if found else ""


def _next_word(text: str, at: int, end: int, words: SentenceWords) -> str:
    """The word at `at`, opening marks and bullets before it left out; the sign itself where no word follows."""
    start = at
    while start < end and (text[start] in words.openers or text[start] in _LEADING):
        start += 1
    found = _NEXT_WORD.match(text, start, end)
    return found.group() if found else text[at]
