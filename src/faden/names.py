"""Comparing names across spellings, inflections and articles. No language words here."""

import re
from functools import lru_cache
from itertools import takewhile

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

_GENITIVE = 5
"""Letters of a name from which a further -s is a genitive: "Wale" and "Wales" are two."""
_STEM, _CASE = 3, 2
"""Letters that inflected words have in common at least, and that their endings have at most."""


def skeleton(name: str) -> str:
    """A key that the usual spellings of one name share; different names seldom do.

    Made for Cyrillic and Arabic names in German and English letters, for accents, ß and umlauts.

    >>> {skeleton(n) for n in ("Selenskyj", "Selenski", "Selenskij", "Zelensky", "Zelenskyy")}
    {'selenski'}
    >>> skeleton("Sergej Lawrow") == skeleton("Sergei Lavrov")
    True
    """
    return " ".join(_skeleton_word(word) for word in _WORD.findall(fold(name)))


@lru_cache(maxsize=50_000)
def _skeleton_word(word: str) -> str:
    for pattern, to in _SPELLINGS:
        word = pattern.sub(to, word)
    return word


def same_inflected(first: str, second: str) -> bool:
    """Whether two names are one in different cases: word by word equal but for their last two letters.

    Names of one word differ by a genitive -s or -es only, as two letters make another name of so little.

    >>> same_inflected("Sozialer Bund", "Sozialen Bundes"), same_inflected("Landtag", "Landtags")
    (True, True)
    >>> same_inflected("Rheinland", "Rheinlande"), same_inflected("Radio Nord", "Radio Süd")
    (False, False)
    """
    ours, theirs = fold(first).split(), fold(second).split()
    if len(ours) != len(theirs):
        return False
    if len(ours) == 1:
        return ours == theirs or is_genitive(first, second) or is_genitive(second, first)
    return all(_same_stem(a, b) for a, b in zip(ours, theirs, strict=True))


def is_genitive(first: str, second: str) -> bool:
    """Whether the first name is the second with a genitive -s or -es at one word or more.

    >>> is_genitive("Stadttheaters Musterau", "Stadttheater Musterau"), is_genitive("Wales", "Wale")
    (True, False)
    """
    pairs = list(zip(fold(first).split(), fold(second).split(), strict=False))
    return (
        len(first.split()) == len(second.split())
        and any(a != b for a, b in pairs)
        and all(a == b or (len(b) >= _GENITIVE and a in (b + "s", b + "es")) for a, b in pairs)
    )


def _same_stem(first: str, second: str) -> bool:
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    return first == second or (common >= _STEM and max(len(first), len(second)) - common <= _CASE)


def surname(name: str) -> str:
    """The last name in a person's name, with the particles in lower case before it.

    >>> surname("Ursula von der Leyen"), surname("von der Leyen"), surname("Recep Tayyip Erdoğan")
    ('von der Leyen', 'von der Leyen', 'Erdoğan')
    """
    words = name.split()
    at = len(words) - 1
    while at > 0 and words[at - 1][0].islower():
        at -= 1
    return " ".join(words[at:])


def given_names(name: str) -> tuple[str, ...]:
    """Skeletons of what stands before the last name: () where only that is given.

    >>> given_names("Sergej W. Lawrow"), given_names("von der Leyen")
    (('sergei', 'v'), ())
    """
    return tuple(skeleton(name.removesuffix(surname(name))).split())


def same_given_names(first: str, second: str) -> bool:
    """Whether the given names of two full names can be one person's: one is part of the other, or its initials.

    >>> same_given_names("Recep Tayyip Erdogan", "Tayyip Erdogan"), same_given_names("S. Lawrow", "Sergej Lawrow")
    (True, True)
    >>> same_given_names("Donald Trump", "Melania Trump")
    False
    """
    short, long = sorted((given_names(first), given_names(second)), key=len)
    if len(short) == len(long) == 1 and 1 in (len(short[0]), len(long[0])):
        return short[0][0] == long[0][0]
    if set(short) <= set(long):
        return True
    return bool(short) and all(any(s == w or (s[0] == w[0] and 1 in (len(s), len(w))) for w in long) for s in short)
