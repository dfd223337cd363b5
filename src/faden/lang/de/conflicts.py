"""German: words by which accounts of one thing are compared."""

from faden.lang.conflicts import ConflictWords

WORDS = ConflictWords(
    fillers=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber doch auch nur noch schon so sehr mehr
        in im an am auf aus bei beim mit nach seit von vom für gegen über um vor während durch zu zum zur bis unter ist
        sind war waren sei seien wird werden wurde wurden hat haben hatte habe hätte es er sie wir ich man uns ihm ihr
        ihn sich dass weil wenn als wie was wer wo worüber wofür etwas dies dieser diese dieses diesem diesen da dann
        dort hier
        nun jetzt ja etwa wohl zwar sowie ob sein seine ihre ihren seinen unser unsere mein meine alle alles beide
        """.split()
    ),
    synonyms={
        "NEG": ("nicht", "nichts", "kein", "nie", "niemals", "unmöglich", "ausgeschlossen", "ohne"),
        "CAN": ("kann", "könne", "könnte", "möglich", "unmöglich", "ausgeschlossen", "lässt"),
        "MUST": ("muss", "müss", "erforderlich", "nötig", "notwendig", "brauch", "benötig"),
        "AGREE": (
            "einigung", "geeinigt", "einigen", "vereinbar", "geplant", "planen", "planung", "festgelegt", "festleg",
            "abgesprochen", "absprache", "beschlossen", "abgemacht", "abmachung", "zugesagt", "zugestimmt",
        ),
        "MOVE": ("verschieb", "verschob", "vertag", "aufschieb", "aufgeschob", "verleg"),
        "CANCEL": ("absag", "abgesagt", "gestrichen", "streich"),
        "PREPARE": ("vorbereit",),
        "SERIOUS": ("ernsthaft", "ernst", "gründlich", "sorgfältig"),
        "END": ("beend", "ende", "abschluss", "abgeschlossen", "abschliess"),
        "TALK": ("gespräch", "verhandlung", "verhandeln", "reden", "dialog"),
        "READY": ("bereit", "bereitschaft", "willens"),
        "AIM": ("ziel", "zweck", "absicht"),
        "WAR": ("krieg", "konflikt"),
        "PEACE": ("frieden", "friedlich", "beilegung", "lösung"),
        "REACH": ("erzielt", "erreicht", "getroffen", "gab", "gegeben"),
    },
    weak_keys=frozenset(("NEG", "CAN", "MUST", "REACH")),
    number_words={
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11,        "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "zwanzig": 20, "dreissig": 30,
        "hundert": 100, "tausend": 1000, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    },
    scales={"tausend": 10**3, "million": 10**6, "millionen": 10**6, "mio": 10**6, "milliarde": 10**9,
            "milliarden": 10**9, "mrd": 10**9},
    bounds=frozenset(
        """
        mehr als mindestens wenigstens über fast rund etwa circa ca ungefähr knapp bis zu höchstens maximal weniger gut
        nahezu schätzungsweise um weitere zusätzliche
        """.split()
    ),
    units={
        "dead": ("tote", "toten", "todesopfer", "todesfälle", "getötete", "gestorbene"),
        "injured": ("verletzte", "verwundete"),
        "missing": ("vermisste",),
        "participants": ("teilnehmer", "demonstranten", "demonstrierende", "teilnehmende"),
        "spectators": ("zuschauer", "besucher", "fans"),
        "sick": ("erkrankte", "infizierte", "erkrankungen", "fälle", "infektionen"),
        "households": ("haushalte",),
        "staff": ("beschäftigte", "mitarbeiter", "mitarbeitende", "streikende", "angestellte"),
        "seats": ("sitze", "mandate"),
        "votes": ("stimmen", "ja-stimmen", "nein-stimmen"),
        "percent": ("prozent", "%"),
        "money": ("euro", "franken", "dollar", "€"),
        "jobs": ("stellen", "arbeitsplätze", "jobs"),
        "flights": ("flüge",),
        "people": ("menschen", "personen", "passagiere"),
    },
    scaled_unit="money",
    recounts=(
        "(sprach|sprachen|spricht|sprechen) ... von", "(zählte|zählten|zählt|zählen)", "(bezifferte|beziffert) ... auf",
        "(ging|gingen|geht|gehen) ... von ... aus", "(nannte|nennt|nannten) ... (zahl|zahlen)",
        "(korrigierte|korrigiert|korrigierten) ... auf",
    ),
    expectations=(
        "(rechnet|rechnen|rechnete|rechne) ... mit", "(genannt|nannte|nennt)", "nicht vor", "vor (ende|anfang|mitte)",
        "(frühestens|erst|spätestens)", "(erwartet|erwarte|erwarten)", "in aussicht",
    ),
    neither=frozenset("weder nicht kein keine".split()),
    updates=frozenset(
        """
        inzwischen mittlerweile zuletzt gestiegen stieg steigt erhöhte erhöht gesunken sank nun jetzt zuvor zunächst
        """.split()
    ),
    such=("solch", "derartig"),
    denials=(
        "(dementierte|dementierten|dementiert|dementieren)", "(bestritt|bestritten|bestreitet|bestreiten)",
        "(habe|hat|hätten|haben) nicht stattgefunden", "(widersprach|widersprachen|widerspricht)",
        "(wies|wiesen|weist|weisen) ... (vorwurf|vorwürfe|darstellung|bericht|berichte) ... zurück",
        "(stimmt|stimme) nicht", "(frei|komplett) erfunden", "(sei|ist|seien) falsch",
    ),
    dying=frozenset("gestorben starben ums getötet tot".split()),
    contrasts=frozenset("während dagegen hingegen wohingegen jedoch aber statt".split()),
    strong_contrasts=frozenset("dagegen hingegen demgegenüber indes indessen widersprach widerspricht".split()),
    rising=frozenset(("dead", "injured", "missing", "people", "flights")),
    reasons=(
        "als (grund|begründung|ursache)", "(begründete|begründet|begründeten|begründen)",
        "(grund|gründe) (dafür|sei|ist|war|seien)", "(scheiterte|scheiterten|gescheitert|scheitern) ... (an|am)",
        "anderen grund", "(entscheidend|ausschlaggebend) (sei|war|ist)", "(liege|lag|liegt) (an|am|daran)",
    ),
)  # fmt: skip
