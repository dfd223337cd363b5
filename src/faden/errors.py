"""Every error that Faden raises on purpose.

FadenError
├── UsageError          the call itself is wrong: unknown stage, unknown output, unknown language   (exit 2)
├── SourceError         a source cannot be used; the pipeline turns it into a `Skip`               (exit 0 or 1)
│   └── LimitError      a documented limit was passed (size, depth, number of entries)
├── StoreError          the database cannot be opened, is newer than this Faden, or is damaged      (exit 2)
└── FormatError         a `faden/1` document breaks the contract                                    (exit 1)

The message of each says what, which and what to do::

    >>> raise SourceError("feeds/001.txt", "no text in it", "is the file empty?")
    Traceback (most recent call last):
    ...
    faden.errors.SourceError: feeds/001.txt: no text in it (is the file empty?)
"""


class FadenError(Exception):
    """Root of everything that Faden raises on purpose."""

    def __init__(self, which: str, what: str, advice: str | None = None) -> None:
        self.which, self.what, self.advice = which, what, advice
        super().__init__(f"{which}: {what}" + (f" ({advice})" if advice else ""))

    @property
    def reason(self) -> str:
        """What is wrong and what to do, without naming the thing again."""
        return self.what + (f" ({self.advice})" if self.advice else "")


class UsageError(FadenError):
    """The call itself is wrong."""


class SourceError(FadenError):
    """A source cannot be used."""


class LimitError(SourceError):
    """A source passes one of the documented limits (docs/limits in README.md)."""


class StoreError(FadenError):
    """The store cannot be opened or trusted."""


class FormatError(FadenError):
    """A `faden/1` document breaks the contract."""
