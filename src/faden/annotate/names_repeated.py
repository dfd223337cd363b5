"""Names of several words found once in an article, wherever they stand again: inflected, or at a sentence's start."""

from collections.abc import Iterator, Sequence

from faden.annotate.document import Document
from faden.annotate.names_candidates import Candidate
from faden.annotate.names_headed import ADJECTIVE, same_form
from faden.annotate.names_lexicon import Lexicon, Word, stem
from faden.annotate.names_persons import ROLED
from faden.model import MentionKind

REPEATED = 0.855
"""Weight: just less than that of the place that proved a person's name, whose roles must stay."""

_Forms = dict[str, list[tuple[tuple[str, ...], MentionKind]]]


def find_repeated(
    doc: Document, sentences: Sequence[tuple[Word, ...]], found: Sequence[Candidate], lex: Lexicon
) -> Iterator[Candidate]:
    """A candidate for each other place of a name that a role, its noun or its adjective proved once."""
    forms = _forms(doc, found)
    for words in sentences if forms else ():
        for at, word in enumerate(words):
            for stems, kind in forms.get(stem(word.text), ()) if word.capital else ():
                if same_form(words, at, stems):
                    end = words[at + len(stems) - 1].end
                    yield Candidate(start=word.start, end=end, kind=kind, weight=REPEATED, rule="repeated")
                    break


def _like_a_name(words: Sequence[str]) -> bool:
    return words[0][0].isupper() and all(w[0].isupper() or w.isdigit() for w in words)


def _forms(doc: Document, found: Sequence[Candidate]) -> _Forms:
    """Stems of the proven names, by the first, longest first."""
    forms: dict[tuple[str, ...], MentionKind] = {}
    for candidate in found:
        words = doc.text[candidate.start : candidate.end].split()
        proven = candidate.weight >= (ROLED if candidate.kind == "PERSON" else ADJECTIVE)
        if proven and candidate.canonical is None and 1 < len(words) < 4 and _like_a_name(words):
            forms.setdefault(tuple(stem(w) for w in words), candidate.kind)
    by_first: _Forms = {}
    for stems in sorted(forms, key=lambda s: (-len(s), s)):
        by_first.setdefault(stems[0], []).append((stems, forms[stems]))
    return by_first
