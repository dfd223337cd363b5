"""Pages for the tests of cleaning; all of it is invented."""

from faden.clean import clean
from faden.model import Article, Given, Page, Skip


def article(
    content: str, *, markup: bool = False, uri: str = "http://bote.invalid/1", given: Given | None = None
) -> Article:
    page = Page(
        uri=uri,
        sha256="0" * 64,
        media_type="text/html" if markup else "text/plain",
        content=content,
        given=given or Given(),
    )
    found = clean(page)
    assert not isinstance(found, Skip), found
    return found[0]


def kinds(found: Article) -> dict[str, str]:
    """Words of each block and its kind; the first where words stand twice."""
    table: dict[str, str] = {}
    for block in found.blocks:
        table.setdefault(found.text[block.start : block.end], block.kind)
    return table


def check_cover(found: Article) -> None:
    """Every non-blank character in exactly one block, in order."""
    end = 0
    for block in found.blocks:
        assert end <= block.start < block.end <= len(found.text)
        assert not found.text[end : block.start].strip()
        end = block.end
    assert not found.text[end:].strip()


LEAD = "Der Gemeinderat von Seedorf will die alte Brücke über die Alm im Frühjahr sperren. Die Anrainer sind dagegen."
BODY = (
    "Die Bürgermeisterin Hanna Kofler sagte am Montag, die alte Brücke in Seedorf sei baufällig, der Gemeinderat "
    "müsse handeln. Ein Gutachten habe gezeigt, dass die Pfeiler dem Hochwasser kaum noch standhalten könnten.",
    "Die Anrainer halten die Sperre der Brücke für übertrieben. Ihr Sprecher Josef Rank verlangt, dass der Gemeinderat "
    "zuerst die Kosten einer Sanierung prüfen lässt und das Gutachten offenlegt.",
    "Kofler kündigte an, das Gutachten in der nächsten Sitzung des Gemeinderats vorzulegen. Über die Brücke soll dann "
    "im Dezember abgestimmt werden, wie die Bürgermeisterin sagte.",
)
