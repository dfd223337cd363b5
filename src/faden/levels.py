"""Which level of people a meeting is of, by its words: heads of state, or those who prepare for them."""

from faden.lang.events import EventWords
from faden.text import fold


def level_of(label: str, words: EventWords) -> str | None:
    """The level whose longest word part stands in the label; null where none does.

    >>> from faden.lang import get
    >>> level_of("Vorbereitungstreffen der Präsidenten", get("de").events)
    'working'
    """
    folded = fold(label)
    found = [(len(part), level) for level, parts in words.levels.items() for part in parts if part in folded]
    return max(found)[1] if found else None
