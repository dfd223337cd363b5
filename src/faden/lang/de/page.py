"""German: words of page furniture, bylines, agencies and outlets."""

import re

from faden.lang.de.page_furniture import BOXES, BUTTONS, CLOSING, HEADINGS, LABELS, MARKS, PREFIXES, SUFFIXES, SUMMARY
from faden.lang.de.page_publisher import COMPANIES, LEGAL, OFFERS, OUTLET_ENDINGS, OUTLET_WORDS, SECTIONS
from faden.lang.de.page_sources import AGENCIES, AGENCY_MATERIAL, OUTLETS, PICTURES
from faden.lang.de.page_spelling import FUNCTION_WORDS, OPENERS, ORTHOGRAPHIES
from faden.lang.page import PageWords

WORDS = PageWords(
    labels=LABELS,
    boxes=BOXES,
    closing=CLOSING,
    prefixes=PREFIXES,
    suffixes=SUFFIXES,
    marks=MARKS,
    summary=SUMMARY,
    buttons=BUTTONS,
    headings=HEADINGS,
    months={
        "januar": 1, "jänner": 1, "jan": 1, "jän": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "mär": 3,
        "mrz": 3,
        "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
        "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
        "dezember": 12, "dez": 12,
    },
    weekdays=tuple(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so".split()
    ),
    clock=("uhr", "h", "mesz", "mez"),
    updated=(
        "aktualisiert am", "aktualisiert", "zuletzt aktualisiert", "letzte aktualisierung", "aktualisierung",
        "update",
        "updated", "geändert am", "zuletzt geändert", "stand", "bearbeitet", "überarbeitet", "modified",
    ),
    published=(
        "veröffentlicht am", "veröffentlicht", "publiziert am", "publiziert", "erschienen am", "erschienen",
        "erstellt am", "erstellt", "erstveröffentlichung", "online seit", "datum", "date", "vom", "published",
    ),
    ago=(r"vor \d+ (?:sekunden?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?)", r"vor einer? \w+",
        "gerade eben", r"\d{1,2}[:.]\d\d(?: uhr)?", r"(?:ca\. )?\d* ?min(?:\.|uten?)?"),
    by=("von", "text:", "text von", "text", "ein artikel von", "ein kommentar von", "eine analyse von", "autor:",
        "autorin:", "autor", "autorin", "autoren", "autorin/autor", "autor/autorin", "geschrieben von",
        "verfasst von", "interview:", "aus", "die fragen stellte", "die fragen stellten", "interview von",
        "das gespräch führte",
        "das gespräch führten", "das interview führte", "das interview führten", "ein gastbeitrag von",
        "eine reportage von", "ein interview von", "artikel von", "protokoll:", "kolumne von", "by"),
    desks=(
        "redaktion", "redaktionsteam", "newsdesk", "newsroom", "korrespondent", "korrespondentin",
        "korrespondenten", "agentur", "agenturen", "online",
        "onlineredaktion", "online-redaktion", "team", "desk", "ressort", "red", "staff", "admin", "verlag",
        "gastautor",
    ),
    credits=(
        "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "bildrechte", "bildcredit", "grafik",
        "illustration", "video", "fotocredit",
        "quelle", "quellen", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "copyright", "©", "credit",
        "screenshot", "karte", "imago",
        "foto/grafik", "collage", "montage", "fotomontage", "photo", "fotograf", "fotografin", "titelbild",
        "beitragsbild", "aufmacherbild",
    ),
    source_of=("quelle", "quellen", "@", "©", "(c)", "originalmeldung", "copyright"),
    agencies=AGENCIES,
    agency_material=AGENCY_MATERIAL,
    pictures=PICTURES,
    outlets=OUTLETS,
    function_words=FUNCTION_WORDS,
    openers=OPENERS,
    orthographies=ORTHOGRAPHIES,
    zones={"at": "Europe/Vienna", "ch": "Europe/Zurich", "li": "Europe/Zurich", "de-CH": "Europe/Zurich",
           "lu": "Europe/Luxembourg", "": "Europe/Berlin"},
    notices={
        "correction": (
            "anmerkung der redaktion:", "korrekturhinweis", "korrektur:", "berichtigung:",
            "in einer früheren version",
            "in einer früheren fassung", "in einer ersten version", "in einer vorherigen version",
            "wir haben den fehler korrigiert",
            "wir haben das korrigiert", "dieser artikel wurde korrigiert", "ursprünglich hieß es",
            "haben wir korrigiert", "richtigstellung",
        ),
        "retraction": (
            "bitte nicht verwenden", "meldung wird zurückgezogen", "meldung wurde zurückgezogen", "ziehen wir zurück",
            "artikel wurde zurückgezogen", "ziehen die meldung zurück", "zurückziehung", "bitte nicht mehr verwenden",
        ),
        "embargo": ("sperrfrist", "gesperrt bis", "frei ab sofort nach", "nicht zur veröffentlichung vor"),
    },
    roles=("politikredakteur", "politikredakteurin", "redakteur", "redakteurin", "reporter", "reporterin",
           "korrespondent", "korrespondentin", "autor", "autorin", "volontär", "volontärin", "chefredakteur",
           "chefredakteurin",
           "ressortleiter", "ressortleiterin", "stellvertretende", "stellvertretender", "chefreporter",
           "chefreporterin"),
    ad_words=("anzeige", "werbung", "sponsored", "advertorial"),
    offers=OFFERS,
    legal=LEGAL,
    sections=SECTIONS,
    code=re.compile(r"\bdpa:(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)-"
                    r"|^(?:[a-z]{2,4} )*(?P<nday>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)"
                    r" (?P<name>[A-Z][a-z]{2}) (?P<nyear>\d\d)$"),
    outlet_words=OUTLET_WORDS,
    outlet_endings=OUTLET_ENDINGS,
    companies=COMPANIES,
    releases=("pressemitteilung", "medienmitteilung", "presseinformation", "medieninformation", "presseerklärung",
              "pressemeldung", "presseaussendung", "medienaussendung", "ots"),
    channels=("newsletter", "whatsapp-kanal", "abo", "app", "plus", "podcast", "umfrage", "redaktion", "e-paper",
              "leser", "leserin", "archiv"),
    embargo=("sperrfrist", "gesperrt bis", "frei ab"),
)  # fmt: skip
