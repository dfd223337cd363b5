"""Words of time expressions, and the rules that put them together.

The engine (`annotate/times`) knows no word: it looks every word up here, gets its class and value, and matches the
rules over the classes. Classes and what their values mean:

    MONTH 1-12 · WEEKDAY 1-7 · DAYPART MO MI AF EV NI (a noun) · DAYADV the same as adverb ("abends") ·
    WEEKDAYADV 1-7 ("montags") · SEASON SP SU FA WI · HOLIDAY a key of `holidays` · DECADE 0-90 ("Neunziger")
    UNIT S MIN H D W WE M Q HY Y DE CE ML (HY: half a year, WE: weekend, ML: millennium) · UNITADJ the same ("stündig")
    DEIXIS days from the day of speaking · TOMORROW the word that also means morning
    REL steps from now (vergangen -1, dies 0, kommend 1) · TEXTREL steps from the day last told of ("folgend")
    EDGE START MID END · EARLY START END (of a part of a day) · HALFOF ordinals come before it
    ABOUT a TIMEX3 mod or "" · NUM a number · ONE 1 · HALF 0.5 · SOME None: an unknown number · ORD a number
    AGO IN SINCE NACH WITHIN BIS VON UM AM ZUM AUF DET: function words · LATER 1 / EARLIER -1: from the day told of
    PER EVERY ALL TIMES · FREQ an ISO duration ("jährlich") · REF a TIMEX3 reference, or an ISO duration in X
    UHR CLOCKWORD TZ · AND COMMA DASH SLASH … and CAP / LOW: any other word

Keys of `words` are lists of words with one value. "vergangen~": with each of `endings`. "mehr_als": several words.
A capitalised entry matches capitalised words only ("Morgen" is no "morgen").
"""

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class TimeRule:
    """One way to say a time.

    pattern: items set apart by blanks, each `label:CLASS|CLASS`, with `?` where it may be missing; a name of
        `TimeWords.macros` stands for its items. `<` and `>` say where the expression itself begins and ends.
    make: what the matched items mean, a function of `annotate.times.makers`. given: further fields of the meaning.
    """

    name: str
    make: str
    pattern: str
    given: Mapping[str, Value] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TimeWords:
    """Words of time expressions. Equal only to itself, so that what is made of it can be remembered by it.

    words: class -> words -> value. signs: single signs that are classes. endings: what "~" stands for.
    compounds: pairs of classes whose words are also written as one ("Dienstagabend").
    number_parts: what number words are built of; number_links: parts that mean nothing ("und").
    number_halves: endings that add a half ("zweieinhalb"). ordinal_endings: what makes an ordinal of a number word.
    rules: in order of preference among equally long matches. macros: named pieces of patterns.
    joiners: what may stand between the parts of one expression, as patterns; clock_joiners: before a time of day.
    holidays: key -> "MM-DD", "E+n" (days from Easter Sunday), or "A+n" (days from the first Sunday in Advent).
    archive: pieces of words that call a picture an old one.
    past, future: words that tell the tense of their clause. past_auxiliaries: those that do with a participle,
        which is known by `participle_marks` and `participle_endings`; pluperfect: the same for what had been.
    planned: participles of plans ("vorgesehen"), which look ahead of whatever their verb says.
    scheduled: present forms of what happens by plan ("beginnt am Freitag").
    meant: forms of what was to happen ("sollte"), past or not.
    saying: present forms of verbs of saying, which in news tell what was said ("sagt der Sprecher am Freitag").
    past_endings: of finite past forms that `VerbWords` does not list, but for the words `not_past` and those with
        `not_past_endings`. participle_whole: endings that no mark has to go with ("-iert").
    """

    words: Mapping[str, Mapping[str, Value]]
    signs: Mapping[str, str]
    endings: tuple[str, ...]
    compounds: tuple[tuple[str, str], ...]
    number_parts: Mapping[str, int]
    number_links: tuple[str, ...]
    number_halves: Mapping[str, float]
    ordinal_endings: tuple[str, ...]
    rules: tuple[TimeRule, ...]
    macros: Mapping[str, str]
    joiners: tuple[str, ...]
    clock_joiners: tuple[str, ...]
    holidays: Mapping[str, str]
    archive: tuple[str, ...]
    past: frozenset[str]
    past_auxiliaries: frozenset[str]
    pluperfect: frozenset[str]
    future: frozenset[str]
    planned: frozenset[str]
    scheduled: frozenset[str]
    meant: frozenset[str]
    saying: frozenset[str]
    not_past: frozenset[str]
    past_endings: tuple[str, ...]
    not_past_endings: tuple[str, ...]
    participle_marks: tuple[str, ...]
    participle_endings: tuple[str, ...]
    participle_whole: tuple[str, ...]
