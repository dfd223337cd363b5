"""What stands in quotation marks."""

from dataclasses import dataclass

from faden.model import Span

_OPENS = {"„": '“”"', "‚": "‘’'", "“": "”", "‘": "’"}
_ANGLE = {"»": "«", "«": "»", "›": "‹", "‹": "›"}
MAX_LENGTH = 3000
"""No quotation in a news text is longer (characters); an opening mark that finds no partner within it is dropped."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One pair of marks: start, end with them; depth 0 for the outermost."""

    start: int
    end: int
    depth: int

    @property
    def inner(self) -> Span:
        """What stands between the marks."""
        return Span(start=self.start + 1, end=self.end - 1)


def find_quotations(text: str, block: Span) -> list[Quotation]:
    """All quotations of a block, nested ones too, by start.

    „…“ ”…” "…" »…« «…» and the single ones, each closed by its own partner; a mark without a partner is none.

    >>> [(q.start, q.end) for q in find_quotations("Er sagte: „Nein.“", Span(start=0, end=17))]
    [(10, 17)]
    """
    stack: list[tuple[str, int]] = []
    found: list[Quotation] = []
    for at in range(block.start, block.end):
        char = text[at]
        if char not in "„“”\"«»‚‘’'›‹":
            continue
        if char == "'" and "'" in (text[at - 1 : at], text[at + 1 : at + 2]):
            continue
        closes = next((i for i in range(len(stack) - 1, -1, -1) if char in _partners(stack[i][0])), None)
        if char in "’'‘" and closes is not None and _inside_word(text, at):
            continue
        if closes is not None and (char not in "\"'" or not _could_open(text, at) or _could_close(text, at, block.end)):
            start = stack[closes][1]
            del stack[closes:]
            if at + 1 - start <= MAX_LENGTH:
                found.append(Quotation(start, at + 1, len(stack)))
        elif _partners(char) and (char in "„‚" or _could_open(text, at)):
            stack.append((char, at))
    found.sort(key=lambda q: (q.start, -q.end))
    return _depths(found)


def _partners(char: str) -> str:
    return _ANGLE.get(char) or _OPENS.get(char) or (char if char in "\"'" else "")


def _inside_word(text: str, at: int) -> bool:
    return at > 0 and at + 1 < len(text) and text[at - 1].isalnum() and text[at + 1].isalnum()


def _could_open(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and before not in ".!?,%" and not after.isspace() and after not in ",.;:!?)"


def _could_close(text: str, at: int, end: int) -> bool:
    before = text[at - 1] if at else " "
    return not before.isspace() or at + 1 >= end


def _depths(found: list[Quotation]) -> list[Quotation]:
    """The quotations with their true depth: a pair whose outer partner was never closed is no nested one."""
    out: list[Quotation] = []
    open_ends: list[int] = []
    for quotation in found:
        while open_ends and open_ends[-1] <= quotation.start:
            open_ends.pop()
        out.append(Quotation(quotation.start, quotation.end, len(open_ends)))
        open_ends.append(quotation.end)
    return out
