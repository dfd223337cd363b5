"""What elements of a page are for, by their tags and by the names that page makers give them (class, id, role).

These names are the web's own jargon, a mixture of English and German at every publisher, and no language's data.
"""

import re
from functools import lru_cache

from lxml import etree

from faden.model import BlockKind

TAGS: dict[str, BlockKind] = {
    "nav": "navigation", "footer": "navigation", "aside": "teaser", "figcaption": "caption", "form": "other_furniture",
    "menu": "navigation", "address": "byline", "fieldset": "other_furniture", "button": "other_furniture",
    "label": "other_furniture", "article": "teaser",
}  # fmt: skip
"""Elements that say by their tag what they hold."""

_NAMES: tuple[tuple[BlockKind, str], ...] = (
    ("photo_credit", "credits? copyright urheber bildquelle photographer imagesource image-source media-source"),
    ("caption", """
        captions? bildunterschrift bu image-?text img-?text slideshow gallery bildergalerie
        lightbox figure foto photo pic"""),
    ("comments", "comments? kommentare? disqus forum postings? leserkommentare respond replies coral diskussion"),
    ("ad", """
        ads? advert(?:s|isement|orial)? anzeigen? werbung sponsor(?:ed)? outbrain taboola plista adslot
        affiliate gpt dfp billboard skyscraper werb paywall piano paygate plus-?box abo-?box"""),
    ("tags", "tags keywords? schlagworte? taglist tag-list topics? tagcloud"),
    ("navigation", """
        nav(?:igation|bar)? menu breadcrumbs? footer sitemap pagination pager toc skip-?links? topbar
        header-?bar sidebar offcanvas metanav metabar site-?header burger"""),
    ("teaser", """
        teasers? teaserlist related recommend(?:ed|ation|ations)? reco most-?read meistgelesen
        more-?stories read-?more further linklist link-?list cross-?links? mehr-zum-thema article-?list
        news-?list latest ticker readalso see-?also upnext popular promo promotion cards? infobox-?links
        internal-?links? embedded-?article"""),
    ("other_furniture", """
        share sharing social(?:media)? newsletter subscribe subscription login signup
        register cookies? consent audio player podcast toolbar buttons? btn modal popup overlay
        feedback survey poll quiz rating tools bookmark follow widget embed video visually-?hidden
        sr-only screenreader   tooltip voting opinary disclaimer notification alert banner
        app-?promo author-?box autorenbox author-?bio author-?info bio impressum hinweis reading-?time
        lesezeit accordion search"""),
    ("byline", "byline authors? autor(?:en|in)? writer verfasser autorzeile bylined"),
    ("dateline", "date(?:line|time)? published|publishdate timestamp datum pubdate time"),
    ("kicker", """
        kickers? topline overline spitzmarke dachzeile roofline supertitle eyebrow ueberzeile catchline
        super-?headline pre-?headline pretitle rubrik oberzeile ressort"""),
    ("standfirst", """
        lead intro introduction standfirst vorspann deck abstract excerpt subline lede article-?summary
        dek shorttext teaser-?text perex einleitung anlauf unterzeile"""),
    ("summary_box", "summary summary-?box key-?points keyfacts in-kuerze zusammenfassung tldr highlights"),
)  # fmt: skip
"""Kind and the name parts that say it, furniture before own words; as patterns between blanks.

A part counts between signs, not inside a word: "ad" is not in "header".
"""

_SPLIT = re.compile(r"[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])")
_ATTRIBUTES = ("class", "id", "itemprop", "data-testid", "data-component", "role", "data-area")
_COMPILED = tuple(
    (kind, re.compile(rf"(?:^|[-_ ]|--)(?:{'|'.join(names.split())})(?:$|[-_ ])", re.I)) for kind, names in _NAMES
)


def hint_of(element: etree._Element) -> tuple[BlockKind, str] | None:
    """The kind that an element's tag or names claim, and the words that do."""
    if (kind := TAGS.get(element.tag)) is not None:
        return kind, f"in <{element.tag}>"
    named = " ".join(value for name in _ATTRIBUTES if (value := element.get(name)))
    return _named(named) if named else None


@lru_cache(maxsize=20_000)
def _named(named: str) -> tuple[BlockKind, str] | None:
    """The claim of an element's names; a page repeats the same ones hundreds of times."""
    names = _SPLIT.sub("-", named.replace(" ", " - ")).lower()
    for kind, pattern in _COMPILED:
        if found := pattern.search(names):
            return kind, f"in an element named {found[0].strip('- _')}"
    return None
