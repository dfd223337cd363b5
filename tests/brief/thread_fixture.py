"""A thread built by hand, invented from end to end: what the pipeline would give, with everything a view has to show.

A bridge is to open again; the opening is announced, doubted, put off; one agency text is printed twice; two
outlets give different costs; one page was withdrawn by its outlet; one carries an embargo.
"""

from dataclasses import replace

from faden.model import (
    Article,
    Block,
    BriefSentence,
    ChronologyEntry,
    Cite,
    Conflict,
    Copy,
    Entity,
    Mention,
    Notice,
    Origin,
    Plan,
    PlanStatus,
    Role,
    Side,
    Skip,
    Span,
    Stamp,
    Statement,
    StatementGroup,
    Story,
    Thread,
    Time,
    Window,
)

WENDT, REUTER, KEHL = "e-wendt", "e-reuter", "e-kehl"

_AGENCY = (
    "Verkehrsministerin Karla Wendt will die Talbrücke Hohenfels am 28. März wieder für Lastwagen freigeben.",
    "Das kündigte sie am Dienstag in Neuwalden an.",
    "Die Brücke ist gesperrt, weil Prüfer Anfang Februar Risse in zwei Pfeilern entdeckt hatten.",
    "„Die Pendler haben lange genug gewartet“, sagte Wendt, „jetzt rollt der Verkehr wieder.“",
    "Die Reparatur kostet nach Angaben des Ministeriums zwölf Millionen Euro.",
)

_PAGES: dict[str, list[tuple[str, str]]] = {
    "a-1": [
        ("navigation", "Startseite > Region > Hohenfels"),
        ("kicker", "Verkehr"),
        ("headline", "Ministerin kündigt Freigabe der Talbrücke an"),
        ("dateline", "Neuwalden (dpa) -"),
        ("body", " ".join(_AGENCY[:3])),
        ("ad", "Anzeige\nWinterreifen jetzt 20 Prozent billiger"),
        ("body", " ".join(_AGENCY[3:])),
        ("comments", "[3 Kommentare]"),
    ],
    "a-2": [
        ("headline", "Talbrücke soll Ende März wieder öffnen"),
        ("dateline", "Neuwalden (dpa) -"),
        ("body", " ".join(_AGENCY[:3])),
        ("body", _AGENCY[3]),
        ("teaser", "Lesen Sie auch: Wo die Maut steigt"),
    ],
    "a-3": [
        ("headline", "Prüfer zweifeln am Termin für die Talbrücke"),
        ("byline", "Von Mirko Saal"),
        (
            "body",
            "Der Prüfverband Neuwalden hält die Freigabe der Talbrücke Hohenfels zum 28. März für kaum machbar. "
            "Ein Sprecher des Prüfverbands, Jonas Reuter, sagte dem „Rheinblatt“: „Der Beton braucht Zeit, und die "
            "haben wir nicht.“ Dies sei seit Wochen bekannt.",
        ),
        ("subheading", "Teurer als gedacht"),
        (
            "body",
            "Die Reparatur werde 14 Millionen Euro kosten, heißt es in einem Papier des Verbands. "
            "Das Ministerium nannte bisher zwölf Millionen Euro.",
        ),
        ("photo_credit", "Foto: Saal"),
    ],
    "a-4": [
        ("headline", "Freigabe der Talbrücke vorerst abgesagt"),
        (
            "standfirst",
            "Die für den 28. März geplante Freigabe der Talbrücke Hohenfels ist abgesagt, "
            "weil in einem dritten Pfeiler Risse gefunden wurden.",
        ),
        (
            "body",
            "Ministerin Karla Wendt nannte am Freitag keinen neuen Termin. "
            "Die Baufirma Arn & Kehl <Bau> weist die Kritik zurück: Firmenchef Paul Kehl sprach von "
            "«Panikmache» & Unsinn. Wendt will sich kommende Woche mit Bürgermeistern treffen.",
        ),
        (
            "other_furniture",
            "<script>alert(1)</script> Newsletter bestellen",
        ),
    ],
    "a-5": [
        ("headline", "Brücke bleibt bis Jahresende zu"),
        ("body", "Die Talbrücke bleibt angeblich bis Jahresende gesperrt."),
        ("other_furniture", "Diese Meldung wurde zurückgezogen."),
    ],
}


def _article(article: str, *, uri: str, outlet: str | None, at: str, agencies: tuple[str, ...] = ()) -> Article:
    text, blocks = "", []
    for kind, words in _PAGES[article]:
        text += "\n\n" if text else ""
        blocks.append(Block(start=len(text), end=len(text) + len(words), kind=kind, why="by hand"))
        text += words
    sentences = []
    for block in blocks:
        if block.kind in ("body", "standfirst"):
            sentences += _sentences(text, block)
    title = next(words for kind, words in _PAGES[article] if kind == "headline")
    return Article(
        id=article,
        uri=uri,
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        title=title,
        outlet=outlet,
        agencies=agencies,
        authors=("Mirko Saal",) if article == "a-3" else (),
        published=Stamp(at=at, precision="day" if len(at) == 10 else "minute", how="stated"),
        language="de",
        orthography="de-CH" if article == "a-4" else "de-DE",
        sentences=tuple(sentences),
    )


def _sentences(text: str, block: Block) -> list[Span]:
    """Sentences of a block: cut after a stop or a closing mark that a blank and a capital follow, dates excepted."""
    found, start = [], block.start
    for at in range(block.start, block.end):
        ends = text[at] in ".!?“»" and text[at - 1] not in ",;"
        after = text[at + 1 : at + 3]
        number = text[at - 1].isdigit() and text[at] == "."
        stop = (ends and not number and text[at] in ".!?") or (text[at] in "“»" and text[at - 1] in ".!?")
        if stop and (at + 1 >= block.end or (after[:1] == " " and (after[1:].isupper() or after[1:] in "„«"))):
            found.append(Span(start=start, end=at + 1))
            start = at + 2
    return found


def _where(article: Article, words: str) -> Cite:
    start = article.text.index(words)
    return Cite(article=article.id, start=start, end=start + len(words))


def _statement(article: Article, said: str, *, parts: tuple[str, ...] = (), **more: object) -> Statement:
    place = _where(article, said)
    pieces = tuple(_where(article, part) for part in parts or (said,))
    return Statement(
        id=f"s-{article.id}-{place.start}",
        start=place.start,
        end=place.end,
        parts=tuple(Span(start=p.start, end=p.end) for p in pieces),
        **more,  # type: ignore[arg-type]
    )


def bare_thread() -> Thread:
    """The thread as the brief gets it: findings, no brief."""
    one = _article("a-1", uri="hohenfels/tagblatt.txt", outlet="Neuwaldener Tagblatt", at="2026-03-03T14:05+01:00",
                   agencies=("dpa",))  # fmt: skip
    two = _article("a-2", uri="https://example.org/talbruecke", outlet="Hohenfelser Kurier", at="2026-03-03",
                   agencies=("dpa",))  # fmt: skip
    three = _article("a-3", uri="hohenfels/rheinblatt.html", outlet="Rheinblatt", at="2026-03-10")
    four = _article("a-4", uri="hohenfels/bergpost.txt", outlet=None, at="2026-03-20T18:30+01:00")
    five = _article("a-5", uri="hohenfels/falsch.txt", outlet="Falke Online", at="2026-03-21")
    withdrawn = _where(five, "Diese Meldung wurde zurückgezogen.")
    five = replace(five, notices=(Notice(start=withdrawn.start, end=withdrawn.end, kind="retraction"),))
    quote = "„Die Pendler haben lange genug gewartet“, sagte Wendt, „jetzt rollt der Verkehr wieder.“"
    pieces = ("„Die Pendler haben lange genug gewartet“", "„jetzt rollt der Verkehr wieder.“")
    one = replace(one, statements=(_statement(one, quote, parts=pieces, mode="direct", speaker=WENDT, cue="sagte"),))
    two = replace(two, statements=(_statement(two, quote, parts=pieces, mode="direct", speaker=WENDT, cue="sagte"),))
    three = replace(
        three,
        statements=(
            _statement(
                three,
                "„Der Beton braucht Zeit, und die haben wir nicht.“",
                mode="direct",
                speaker=REUTER,
                cue="sagte",
                via=("Rheinblatt", "X"),
                said_on="2026-03-09",
            ),
            _statement(three, "Dies sei seit Wochen bekannt.", mode="indirect", speaker_text="ein Sprecher"),
        ),
    )
    four = replace(four, statements=(_statement(four, "«Panikmache»", mode="direct", fragment=True, speaker=KEHL),))
    vague = _where(one, "Anfang Februar")
    one = replace(
        one,
        times=(
            Time(start=vague.start, end=vague.end, type="DATE", value="2026-02", mod="START", said="Anfang Februar",
                 earliest="2026-02-01", latest="2026-02-10"),
        ),
    )  # fmt: skip
    articles = tuple(_name_people(a) for a in (two, one, three, four, five))
    story = Story(
        id="st-hohenfels",
        title="Freigabe der Talbrücke vorerst abgesagt",
        first="2026-03-03",
        last="2026-03-21",
        articles=tuple(a.id for a in articles),
        copies=(_copy(one, two),),
        sources=(
            Origin(name="dpa", kind="agency", articles=("a-1", "a-2")),
            Origin(name="Rheinblatt", kind="outlet", articles=("a-3",)),
            Origin(name=None, kind="outlet", articles=("a-4",)),
            Origin(name="Falke Online", kind="outlet", articles=("a-5",)),
        ),
        independent_sources=4,
        chronology=_chronology(one, two, three, four),
        statements=(
            StatementGroup(
                id="g-1", speaker=WENDT, relation="same",
                members=(one.statements[0].id, two.statements[0].id),
            ),
            StatementGroup(id="g-2", speaker=REUTER, members=(three.statements[0].id,), relation="same"),
            StatementGroup(id="g-3", speaker=None, members=(three.statements[1].id,), relation="same"),
            StatementGroup(id="g-4", speaker=KEHL, members=(four.statements[0].id,), relation="same"),
        ),
        plans=_plans(one, two, three, four, five),
        conflicts=(
            Conflict(
                id="k-1", kind="number", about="Kosten der Reparatur",
                sides=(
                    Side(summary="zwölf Millionen Euro", cites=(_where(one, _AGENCY[4]),)),
                    Side(summary="14 Millionen Euro", cites=(_where(three, "14 Millionen Euro kosten"),)),
                ),
            ),
        ),
    )  # fmt: skip
    entities = (
        Entity(id=KEHL, name="Paul Kehl", kind="PERSON"),
        Entity(id=REUTER, name="Jonas Reuter", kind="PERSON"),
        Entity(
            id=WENDT, name="Karla Wendt", kind="PERSON", variants=("Wendt",),
            roles=(Role(text="Verkehrsministerin", cites=(_where(one, "Verkehrsministerin"),)),),
        ),
    )  # fmt: skip
    return Thread(
        articles=articles,
        entities=entities,
        stories=(story,),
        skipped=(Skip(uri="hohenfels/<b>leer</b>.txt", stage="read", reason="no text in it (is the file empty?)"),),
    )


def _name_people(article: Article) -> Article:
    mentions = []
    for name, entity in (("Wendt", WENDT), ("Reuter", REUTER), ("Kehl", KEHL), ("Hohenfels", "e-hohenfels")):
        at = article.text.find(name)
        while at >= 0:
            kind = "PLACE" if name == "Hohenfels" else "PERSON"
            mentions.append(Mention(start=at, end=at + len(name), kind=kind, entity=entity))
            at = article.text.find(name, at + 1)
    return replace(article, mentions=tuple(sorted(mentions, key=lambda m: m.start)))


def _copy(one: Article, two: Article) -> Copy:
    first, second = _where(one, " ".join(_AGENCY[:3])), _where(two, " ".join(_AGENCY[:3]))
    pair = (Span(start=first.start, end=first.end), Span(start=second.start, end=second.end))
    return Copy(articles=("a-1", "a-2"), kind="shared", agency="dpa", share_a=0.81, share_b=0.97, spans=(pair,))


def _chronology(one: Article, two: Article, three: Article, four: Article) -> tuple[ChronologyEntry, ...]:
    common = {"participants": (), "place": None, "realis": "happened"}
    return (
        ChronologyEntry(
            id="c-1", earliest="2026-02-01", latest="2026-02-10", type="finding", summary=_AGENCY[2],
            cites=(_where(one, _AGENCY[2]), _where(two, _AGENCY[2])), background=True, **common,
        ),
        ChronologyEntry(
            id="c-2", earliest="2026-03-03", latest="2026-03-03", type="announcement", summary=_AGENCY[0],
            cites=(_where(one, _AGENCY[0]), _where(two, _AGENCY[0])), origins=1, **common,
        ),
        ChronologyEntry(
            id="c-3", earliest="2026-03-20", latest="2026-03-20", type="decision",
            summary="Ministerin Karla Wendt nannte am Freitag keinen neuen Termin.",
            cites=(_where(four, "Ministerin Karla Wendt nannte am Freitag keinen neuen Termin."),), **common,
        ),
        ChronologyEntry(
            id="c-4", earliest="2026-03-23", latest="2026-03-29", type="meeting",
            summary="Wendt will sich kommende Woche mit Bürgermeistern treffen.", participants=(WENDT,), place=None,
            realis="planned", cites=(_where(four, "Wendt will sich kommende Woche mit Bürgermeistern treffen."),),
        ),
        ChronologyEntry(
            id="c-5", earliest=None, latest=None, type="finding", summary="Dies sei seit Wochen bekannt.",
            cites=(_where(three, "Dies sei seit Wochen bekannt."),), **common,
        ),
    )  # fmt: skip


def _plans(one: Article, two: Article, three: Article, four: Article, five: Article) -> tuple[Plan, ...]:
    return (
        Plan(
            id="p-1", label="Freigabe der Talbrücke Hohenfels", type="opening", participants=(WENDT,), place=None,
            planned_for=Window(earliest="2026-03-28", latest="2026-03-28"), status="cancelled",
            history=(
                PlanStatus(status="announced", as_of="2026-03-03", by="Karla Wendt",
                           cites=(_where(one, _AGENCY[0]), _where(two, _AGENCY[0]))),
                PlanStatus(status="in_doubt", as_of="2026-03-10", by="Prüfverband Neuwalden",
                           cites=(_where(three, "Der Prüfverband Neuwalden hält die Freigabe der Talbrücke Hohenfels "
                                                "zum 28. März für kaum machbar."),)),
                PlanStatus(status="cancelled", as_of="2026-03-20", by=None,
                           cites=(_where(four, "Die für den 28. März geplante Freigabe der Talbrücke Hohenfels ist "
                                               "abgesagt"),)),
                PlanStatus(status="postponed", as_of="2026-03-21", by=None,
                           cites=(_where(five, "Die Talbrücke bleibt angeblich bis Jahresende gesperrt."),)),
            ),
        ),
        Plan(
            id="p-2", label="Treffen mit Bürgermeistern", type="meeting", participants=(WENDT,), place=None,
            planned_for=Window(earliest="2026-03-23", latest="2026-03-29"), status="announced",
            history=(
                PlanStatus(status="announced", as_of="2026-03-20", by="Karla Wendt",
                           cites=(_where(four, "Wendt will sich kommende Woche mit Bürgermeistern treffen."),)),
            ),
        ),
    )  # fmt: skip


def full_thread() -> Thread:
    """The same with a brief put in by hand, so that the outputs are tested without the composer."""
    thread = bare_thread()
    (story,) = thread.stories
    by_id = {a.id: a for a in thread.articles}
    newest = "Die für den 28. März geplante Freigabe der Talbrücke Hohenfels ist abgesagt, weil in einem dritten "\
             "Pfeiler Risse gefunden wurden."  # fmt: skip
    brief = (
        BriefSentence(text=newest, cites=(_where(by_id["a-4"], newest),)),
        BriefSentence(text=_AGENCY[0], cites=(_where(by_id["a-1"], _AGENCY[0]), _where(by_id["a-2"], _AGENCY[0]))),
    )
    return replace(thread, stories=(replace(story, brief=brief),))
