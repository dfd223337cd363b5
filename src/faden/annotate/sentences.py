"""Sentences and tokens of the blocks that may carry marks."""

import re

from faden.annotate.document import Sentence, Token
from faden.lang import Language
from faden.lang.sentences import SentenceWords
from faden.model import MARKED_KINDS, Block, Span
from faden.text import token_spans

_STOP = re.compile(r"[.!?…]+")


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
    rest = text[end : block.end]
    following = rest.lstrip()
    if not following:
        return True
    glued = rest[:1] == following[:1]
    first = following.lstrip(words.openers + " –-►•")[:1] or following[0]
    if match.group() != ".":
        # ! ? …: the sentence goes on where the next word is in lower case or a comma follows the quotation
        return not glued and not (first.islower() or following[0] in ",;:)–-")
    before = re.search(r"[\w.\-]*$", text[max(block.start, match.start() - 30) : match.start()])
    word = before.group() if before else ""
    if glued:
        # "…vorab.Christoph": glued sentences, but neither "17.30" nor "z.B." nor "bild.de"
        return len(word) > 3 and word.islower() and first.isupper() and following[1:2].islower()
    if first.islower() or following[0] in ",;:":
        return False
    folded = (word + ".").lower()
    tail = folded.rsplit("-", 1)[-1]
    if folded in words.abbreviations or tail in words.abbreviations:
        if folded not in words.ending_abbreviations:
            return False
        return first.isupper()
    if word[-1:].isdigit() and word.isdigit() and len(word) <= 2:
        next_word = re.match(r"\w+", following)
        return not (next_word and next_word.group().lower() in words.after_ordinal)
    return not (len(word) == 1 and word.isupper())
