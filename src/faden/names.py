"""Comparing names across spellings, inflections and articles. No language words here."""

import re

from faden.text import fold

_WORD = re.compile(r"[^\W_]+")
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"ä", "ae"), (r"ö", "oe"), (r"ü", "ue"),
        (r"(?:schtsch|shch|tsch|tch)", "ch"), (r"sch|sh|zh", "s"), (r"ch", "h"), (r"kh", "h"), (r"dsch", "j"),
        (r"[yj]", "i"), (r"w", "v"), (r"ff?$", "v"), (r"ph", "f"), (r"z", "s"), (r"ks|x", "s"), (r"ck|c|q", "k"),
        (r"th", "t"), (r"(.)\1+", r"\1"), (r"s?kii?$", "ski"),
    )
)  # fmt: skip
"""Transliterations of the same sound: German, English and French habits for Slavic and Arabic names."""


def skeleton(name: str) -> str:
    """A key that the usual spellings of one name share; different names seldom do.

    Made for Cyrillic and Arabic names in German and English letters, for accents, ß and umlauts.

    >>> {skeleton(n) for n in ("Selenskyj", "Selenski", "Selenskij", "Zelensky", "Zelenskyy")}
    {'selenski'}
    >>> skeleton("Sergej Lawrow") == skeleton("Sergei Lavrov")
    True
    """
    return " ".join(_skeleton_word(word) for word in _WORD.findall(fold(name)))


def _skeleton_word(word: str) -> str:
    for pattern, to in _SPELLINGS:
        word = pattern.sub(to, word)
    return word


def surname(name: str, particles: frozenset[str]) -> str:
    """The last name in a person's name, with its particles ("von der Leyen").

    >>> surname("Ursula von der Leyen", frozenset({"von", "der"}))
    'von der Leyen'
    """
    words = name.split()
    at = len(words) - 1
    while at > 1 and words[at - 1] in particles:
        at -= 1
    return " ".join(words[at:])
