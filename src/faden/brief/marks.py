"""Puts the marks of cites into an article's text, at their exact places.

Every cited range becomes a `<mark>` with an id that links can open. Ranges that lie in each other are nested. Where two
cross, or a range runs over several blocks, the later one is cut: its first piece has the id, its further pieces name
it in `data-of`, and `continued` gives the style rule that lights them up together.
"""

import heapq
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from faden.model import Block, Cite, Span


def anchor(cite: Cite) -> str:
    """The id of a cite's mark: "a-3f2c-120-240"."""
    return f"{cite.article}-{cite.start}-{cite.end}"


class Marker:
    """Writes the blocks of one article, in order, with the marks of its cites.

    placed: anchors written so far; cut: those that have more than one piece.
    """

    def __init__(self, article: str, text: str, cites: Iterable[Cite]) -> None:
        ranges = {(c.start, c.end) for c in cites if c.article == article and c.start < c.end}
        self._article, self._text = article, text
        self._waiting = sorted(ranges, key=lambda r: (r[0], -r[1]))
        self.placed: dict[str, None] = {}
        self.cut: dict[str, None] = {}

    def write(self, block: Block) -> Markup:
        """The words of a block as markup."""
        inside = [
            (max(start, block.start), min(end, block.end), start, end)
            for start, end in self._waiting
            if start < block.end and block.start < end
        ]
        # A heap, for cutting a range gives a new one that starts later; whole ranges sort longest first.
        queue = [(start, -end, whole) for start, end, *whole in inside]
        heapq.heapify(queue)
        out: list[str] = []
        open_ends: list[int] = []
        at = block.start
        while queue:
            start, end, whole = queue[0][0], -queue[0][1], queue[0][2]
            heapq.heappop(queue)
            at = self._close(out, open_ends, at, start)
            out.append(escape(self._text[at:start]))
            at = start
            if open_ends and open_ends[-1] < end:
                heapq.heappush(queue, (open_ends[-1], -end, whole))
                end = open_ends[-1]
            out.append(self._opening(Span(start=whole[0], end=whole[1])))
            open_ends.append(end)
        at = self._close(out, open_ends, at, block.end)
        out.append(escape(self._text[at : block.end]))
        return Markup("".join(out))

    def _close(self, out: list[str], open_ends: list[int], at: int, upto: int) -> int:
        """Writes up to `upto`, as far as marks end there; gives where it stands then."""
        while open_ends and open_ends[-1] <= upto:
            end = open_ends.pop()
            out.append(escape(self._text[at:end]) + Markup("</mark>"))
            at = end
        return at

    def _opening(self, place: Span) -> Markup:
        name = anchor(Cite(article=self._article, start=place.start, end=place.end))
        if name not in self.placed:
            self.placed[name] = None
            return Markup('<mark id="{}">').format(name)
        self.cut[name] = None
        return Markup('<mark data-of="{}">').format(name)


def continued(anchors: Sequence[str]) -> str:
    """Style rules that light up the further pieces of a cut mark when its first one is opened."""
    rules = (f':root:has([id="{name}"]:target) [data-of="{name}"]' for name in anchors)
    selectors = ",\n".join(rules)
    return f"{selectors} {{ background: var(--lit); color: var(--lit-ink); }}" if anchors else ""
