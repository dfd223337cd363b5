"""What differs between languages: data, no logic.

Each language is a package with one module per domain (the fields of `Language`), each of which holds one table named
`WORDS`, an instance of the record that the module of the same name here declares. Adding a language: docs/how-to.md.
"""

from dataclasses import dataclass, fields
from functools import cache

from faden.lang.brief import BriefWords
from faden.lang.conflicts import ConflictWords
from faden.lang.events import EventWords
from faden.lang.group import GroupWords
from faden.lang.names import NameWords
from faden.lang.page import PageWords
from faden.lang.plans import PlanWords
from faden.lang.sentences import SentenceWords
from faden.lang.speech import SpeechWords
from faden.lang.times import TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All tables of one language. `code`: BCP 47, as in `Article.language`."""

    code: str
    sentences: SentenceWords
    page: PageWords
    times: TimeWords
    names: NameWords
    speech: SpeechWords
    events: EventWords
    plans: PlanWords
    conflicts: ConflictWords
    group: GroupWords
    brief: BriefWords


LANGUAGES: tuple[str, ...] = ("de",)
"""Codes of the languages with a folder here."""


@cache
def get(code: str | None) -> Language | None:
    """The tables of a language, or None where it has no folder here (such articles are kept, unannotated).

    >>> get("de").code
    'de'
    >>> get("fr") is None
    True
    """
    if code not in LANGUAGES:
        return None
    from importlib import import_module

    domains = [field.name for field in fields(Language) if field.name != "code"]
    tables = {domain: import_module(f"faden.lang.{code}.{domain}").WORDS for domain in domains}
    return Language(code=code, **tables)
