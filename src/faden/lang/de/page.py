"""German: words of page furniture, bylines, agencies and outlets."""

from faden.lang.de.page_furniture import BOXES, BUTTONS, CLOSING, HEADINGS, LABELS, MARKS, PREFIXES, SUFFIXES, SUMMARY
from faden.lang.de.page_sources import AGENCIES, AGENCY_MATERIAL, OUTLETS
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
        "januar": 1, "jänner": 1, "jan": 1, "jän": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "mär": 3, "mrz": 3,
        "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
        "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
        "dezember": 12, "dez": 12,
    },
    weekdays=tuple(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so".split()
    ),
    clock=("uhr", "h", "mesz", "mez"),
    updated=(
        "aktualisiert am", "aktualisiert", "zuletzt aktualisiert", "letzte aktualisierung", "aktualisierung", "update",
        "updated", "geändert am", "zuletzt geändert", "stand", "bearbeitet", "überarbeitet", "modified",
    ),
    published=(
        "veröffentlicht am", "veröffentlicht", "publiziert am", "publiziert", "erschienen am", "erschienen",
        "erstellt am", "erstellt", "erstveröffentlichung", "online seit", "datum", "date", "vom", "published",
    ),
    ago=(r"vor \d+ (?:sekunden?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?)", r"vor einer? \w+", "gerade eben"),
    by=("von", "text:", "text von", "text", "ein artikel von", "ein kommentar von", "eine analyse von", "autor:",
        "autorin:", "autor", "autorin", "autoren", "autorin/autor", "autor/autorin", "geschrieben von", "verfasst von", "interview:", "aus", "ein gastbeitrag von",
        "eine reportage von", "ein interview von", "artikel von", "protokoll:", "kolumne von", "by"),
    desks=(
        "redaktion", "redaktionsteam", "newsdesk", "newsroom", "korrespondent", "korrespondentin", "korrespondenten", "agentur", "agenturen", "online",
        "onlineredaktion", "online-redaktion", "team", "desk", "ressort", "red", "staff", "admin", "verlag", "gastautor",
    ),
    credits=(
        "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "bildrechte", "bildcredit", "grafik", "illustration", "video", "fotocredit",
        "quelle", "quellen", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "copyright", "©", "credit", "screenshot", "karte", "imago",
        "foto/grafik", "collage", "montage", "fotomontage", "photo", "fotograf", "fotografin", "titelbild", "beitragsbild", "aufmacherbild",
    ),
    source_of=("quelle", "quellen", "@", "©", "(c)", "originalmeldung", "copyright"),
    agencies=AGENCIES,
    agency_material=AGENCY_MATERIAL,
    outlets=OUTLETS,
    function_words=tuple(
        "der die das und ist nicht ein eine den dem mit auf für von zu sich auch im bei nach wird sind wie aus werden "
        "hat dass noch es am um über einen zum haben einer war er sie oder aber vor zur bis mehr durch man sein wurde "
        "sei wenn nur kann so gegen vom können schon soll hatte".split()
    ),
    openers=tuple(
        "diese dieser dieses diesem diesen dies jetzt dabei damit dazu denn doch heute gestern morgen hier ihre ihren "
        "ihrer ihrem immer jede jeder jedes keine keiner mehr nach nachdem noch ohne schon sein seine seinen seiner seinem seit "
        "sich sind sowie statt trotz unter viele vielen vielleicht wann warum weil weiter weitere weiteren welche "
        "wenn wieder wird wurde während zudem zwar zwei drei vier fünf sechs sieben acht neun zehn alle allen alles "
        "auch beim dann dass derzeit deshalb dort eine einem einen einer eines erst etwa falls für gegen habe haben "
        "hatte ihnen jedoch kann kein laut lesen mehrere möglicherweise nicht nichts oder schließlich selbst sollte "
        "über vor wegen zuletzt zuvor zwischen außerdem allerdings bereits bisher aber zum zur vom diesmal unsere unser "
        "unseren jahr jahre jahren mensch menschen montag dienstag mittwoch donnerstag freitag samstag sonntag uhr".split()
    ),
    orthographies={
        "de-CH": tuple(
            "gross grosse grossen grosser grosses grösse grösser grösste grössten ausser ausserdem ausserhalb äussern "
            "äusserte äusserten äusserst äusserung äusserungen weiss weisse weissen weisser weisst strasse strassen "
            "aussen aussenminister aussenministerin aussenpolitik aussenministerium gemäss regelmässig massnahme massnahmen schliessen "
            "schliesslich schliesst geschlossen heisst hiess heissen hiessen füsse fuss fussball fussballer strassen "
            "spass gruss grüsse mass masse massgeblich massiv dreissig bloss stösst verstoss verstösse anstoss stossen "
            "schiessen giessen geniessen genossen süss heiss heisse fliessen fliesst ausschliesslich anschliessend "
            "einschliesslich vergrössern grossbritannien gegrüsst begrüsst begrüsste begrüssen draussen mutmasslich "
            "mutmassliche mutmasslichen verhältnismässig rechtmässig russ russs preussen schoss liess liessen verliess "
            "entliess überliess abschliessend beschliessen beschliesst erschiessen beissen reissen reisst ausstoss".split()
        ),
        "de-DE": tuple(
            "groß große großen großer großes größe größer größte größten außer außerdem außerhalb äußern äußerte "
            "äußerten äußerst äußerung äußerungen weiß weiße weißen weißer weißt straße straßen außen außenminister "
            "außenministerin außenpolitik außenministerium gemäß regelmäßig maßnahme maßnahmen schließen schließlich "
            "schließt heißt hieß heißen hießen füße fuß fußball fußballer spaß gruß grüße maß dreißig bloß stößt verstoß "
            "großbritannien begrüßt begrüßte begrüßen draußen mutmaßlich mutmaßliche mutmaßlichen ließ ließen".split()
        ),
    },
    zones={"at": "Europe/Vienna", "ch": "Europe/Zurich", "li": "Europe/Zurich", "de-CH": "Europe/Zurich",
           "lu": "Europe/Luxembourg", "": "Europe/Berlin"},
    notices={
        "correction": (
            "anmerkung der redaktion:", "korrekturhinweis", "korrektur:", "berichtigung:", "in einer früheren version",
            "in einer früheren fassung", "in einer ersten version", "in einer vorherigen version", "wir haben den fehler korrigiert",
            "wir haben das korrigiert", "dieser artikel wurde korrigiert", "ursprünglich hieß es", "haben wir korrigiert", "richtigstellung",
        ),
        "retraction": (
            "bitte nicht verwenden", "meldung wird zurückgezogen", "meldung wurde zurückgezogen", "ziehen wir zurück",
            "artikel wurde zurückgezogen", "ziehen die meldung zurück", "zurückziehung", "bitte nicht mehr verwenden",
        ),
        "embargo": ("sperrfrist", "gesperrt bis", "frei ab sofort nach", "nicht zur veröffentlichung vor"),
    },
    roles=("politikredakteur", "politikredakteurin", "redakteur", "redakteurin", "reporter", "reporterin",
           "korrespondent", "korrespondentin", "autor", "autorin", "volontär", "volontärin", "chefredakteur", "chefredakteurin",
           "ressortleiter", "ressortleiterin", "stellvertretende", "stellvertretender", "chefreporter", "chefreporterin"),
)  # fmt: skip
