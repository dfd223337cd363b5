"""Forms of verbs, made from the principal parts that `lang/<code>/verbs.py` lists.

No tagger: a closed list of verbs, prefixes taken off at look-up, answers "which verb can this word be, and in which
form?". Whether it *is* a verb in its sentence is the business of `clauses`.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from faden import lang
from faden.lang.speech import VerbWords

Reading = Literal["pres", "pret", "sub1", "sub2", "inf", "part", "zu"]
"""present, preterite, Konjunktiv I, Konjunktiv II, infinitive, past participle, infinitive with inner "zu"."""

FINITE: frozenset[Reading] = frozenset(("pres", "pret", "sub1", "sub2"))


@dataclass(frozen=True, slots=True)
class Form:
    """One thing that a word can be. lemma: with its separable prefix marked ("an|kündigen"). plural: its number."""

    lemma: str
    reading: Reading
    plural: bool = False

    @property
    def base(self) -> str:
        """The lemma without its separable prefix: "kündigen"."""
        return self.lemma.rpartition("|")[2]


class Verbs:
    """All verbs of one language: `forms(word)` gives every verb form that a word can be."""

    def __init__(self, words: VerbWords) -> None:
        self.words = words
        self._table: dict[str, list[Form]] = {}
        self._cache: dict[str, tuple[Form, ...]] = {}
        self._no_ge = words.inseparable
        strong_lemmas = set()
        for line in words.strong:
            self._add_strong(*line.split())
            strong_lemmas.add(line.split()[0])
        for lemma in sorted(words.weak - strong_lemmas):
            self._add_weak(lemma)
        for line in words.irregular:
            form, lemma, reading = line.split()
            if reading != "none":
                plural = form.endswith("en") or form in ("sind", "tun")
                self._table.setdefault(form, []).append(Form(lemma, reading, plural))  # type: ignore[arg-type]

    def forms(self, word: str) -> tuple[Form, ...]:
        """Every verb form that `word` (lower case) can be; empty where it is none.

        >>> [(f.lemma, f.reading) for f in verbs_of("de").forms("angekündigt")]    # doctest: +SKIP
        [('an|kündigen', 'part')]
        """
        found = self._cache.get(word)
        if found is None:
            found = self._cache[word] = () if word in self.words.not_verbs else self._look_up(word)
        return found

    def _look_up(self, word: str) -> tuple[Form, ...]:
        found = list(self._table.get(word, ()))
        if "ss" in word and not found:
            found += self._table.get(word.replace("ss", "ß"), ())
        for prefix in self.words.separable:
            if word.startswith(prefix) and len(word) > len(prefix) + 2:
                rest = word[len(prefix) :]
                for form in self._bare(rest):
                    found.append(Form(f"{prefix}|{form.lemma}", form.reading, form.plural))
                if rest.startswith("zu"):
                    for form in self._bare(rest[2:]):
                        if form.reading == "inf":
                            found.append(Form(f"{prefix}|{form.lemma}", "zu"))
        found += self._bare(word)
        return tuple(dict.fromkeys(found))

    def _bare(self, word: str) -> list[Form]:
        """Forms of a verb without a separable prefix, an inseparable one allowed."""
        if len(word) < 3:
            return []
        found = list(self._table.get(word, ()))
        if "ss" in word and not found:
            found += self._table.get(word.replace("ss", "ß"), ())
        for prefix in self._no_ge:
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > 2:
                for form in self._table.get(rest, ()):
                    if form.reading != "part" and form.lemma not in ("sein", "haben"):
                        found.append(Form(prefix + form.lemma, form.reading, form.plural))
                for form in self._table.get("ge" + rest, ()):
                    if form.reading == "part":
                        found.append(Form(prefix + form.lemma, "part"))
        return found

    def _add(self, word: str, lemma: str, reading: Reading, plural: bool = False) -> None:
        forms = self._table.setdefault(word, [])
        form = Form(lemma, reading, plural)
        if form not in forms:
            forms.append(form)

    def _add_strong(self, lemma: str, third: str, past: str, participle: str, unreal: str) -> None:
        stem = _stem(lemma)
        self._add(lemma, lemma, "inf")
        self._add(lemma, lemma, "pres", plural=True)
        self._add(third, lemma, "pres")
        self._add(participle, lemma, "part")
        if lemma != "sein":
            self._add(stem + "e", lemma, "sub1")
        self._add(past, lemma, "pret")
        self._add(past + ("n" if past.endswith("e") else "en"), lemma, "pret", plural=True)
        self._add(unreal, lemma, "sub2")
        self._add(unreal + "n", lemma, "sub2", plural=True)

    def _add_weak(self, lemma: str) -> None:
        stem = _stem(lemma)
        link = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn", "tm", "dm")) else ""
        self._add(lemma, lemma, "inf")
        self._add(lemma, lemma, "pres", plural=True)
        self._add(stem + link + "t", lemma, "pres")
        self._add(stem + "e", lemma, "sub1")
        if stem.endswith("el"):
            self._add(stem[:-2] + "le", lemma, "sub1")
        self._add(stem + link + "te", lemma, "pret")
        self._add(stem + link + "ten", lemma, "pret", plural=True)
        ge = "" if lemma.endswith("ieren") or stem.startswith(self._no_ge) else "ge"
        self._add(ge + stem + link + "t", lemma, "part")


def _stem(lemma: str) -> str:
    return lemma[:-2] if lemma.endswith("en") else lemma[:-1]


@cache
def verbs_of(code: str) -> Verbs:
    """The verbs of the language with this code ("de"), made once."""
    language = lang.get(code)
    assert language is not None, code
    return Verbs(language.speech.verbs)
