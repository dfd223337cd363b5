"""German: how lines of page furniture read. All in lower case, without their colon or exclamation mark."""

from faden.model import BlockKind

LABELS: dict[BlockKind, tuple[str, ...]] = {
    "ad": (
        "anzeige", "anzeigen", "werbung", "advertisement", "advertorial", "sponsored", "gesponsert", "unsere partner",
        "partnerangebot", "partnerangebote", "angebote unserer partner", "in eigener sache", "stellenmarkt",
        "anzeigenmarkt",
        "ad", "- anzeige -", "anzeige:", "scroll to continue with content",
        "artikel wird nach der anzeige fortgesetzt",
        "nach der werbung weiterlesen", "empfohlener externer inhalt", "gutscheine", "preisvergleich",
        "produktvergleich",
    ),
    "teaser": (
        "auch interessant", "das könnte sie auch interessieren", "das könnte sie interessieren",
        "das könnte dich auch interessieren",
        "das könnte dich interessieren", "lesen sie auch", "lies auch", "lesen sie mehr", "lesen sie dazu",
        "lesen sie hier",
        "mehr zum thema", "mehr dazu", "mehr aus", "weitere meldungen", "weitere artikel",
        "weitere nachrichten", "weitere themen",
        "weiterlesen", "meistgelesen", "meistgelesene artikel", "meist gelesen", "am meisten gelesen",
        "top-themen", "top-artikel",
        "topthemen", "aktuelle nachrichten", "aktuelle meldungen", "neueste artikel", "neueste nachrichten",
        "neueste meldungen",
        "neueste videos", "beliebte artikel", "beliebt", "empfohlen", "empfehlungen",
        "empfehlungen der redaktion", "unsere empfehlungen",
        "ähnliche artikel", "verwandte artikel", "mehr artikel", "mehr nachrichten", "mehr news", "mehr lesen",
        "mehr erfahren",
        "die beliebtesten", "die neuesten", "die meistgelesenen", "nächster artikel", "vorheriger artikel",
        "zum artikel",
        "ebenfalls interessant", "passend dazu", "passend zum thema", "hintergrund", "dossier", "newsticker",
        "zum thema",
        "was sie verpasst haben", "nicht verpassen", "im fokus", "schlagzeilen", "top-nachrichten", "top news",
        "topnews",
        "das interessiert andere leser", "andere leser interessierte auch", "mehr von diesem autor",
        "artikel zum thema", "mehr aus dem ressort",
        "weitere informationen", "die autorin", "der autor", "zur autorin", "zum autor", "die autoren",
        "weitere beiträge", "ähnliche beiträge", "weitere artikel zum thema", "mehr zu diesem thema", "video",
        "videos",
    ),
    "navigation": (
        "startseite", "home", "menü", "menu", "suche", "suchen", "suchbegriff", "anmelden", "abmelden", "login",
        "registrieren", "zurück", "weiter",
        "nach oben", "zum seitenanfang", "zum inhalt", "zum hauptinhalt springen", "zum inhalt springen",
        "mehr anzeigen", "weniger anzeigen",
        "alle anzeigen", "impressum", "datenschutz", "kontakt", "agb", "politik", "wirtschaft", "sport",
        "kultur", "panorama", "wissen",
        "international", "ausland", "inland", "regional", "lokales", "finanzen", "unterhaltung", "digital",
        "technik", "auto", "reise",
        "gesundheit", "meinung", "newsletter", "epaper", "e-paper", "abo", "abonnement", "podcast", "podcasts",
        "wetter", "tv-programm",
        "datenschutzerklärung", "nutzungsbedingungen", "barrierefreiheit", "cookie-einstellungen",
        "privatsphäre", "rss", "mediadaten",
        "seite drucken", "überblick", "übersicht", "inhaltsverzeichnis", "inhalt", "inhalte",
        "nach oben scrollen", "schließen", "mein konto", "merkliste",
    ),
    "comments": (
        "kommentare", "kommentar schreiben", "kommentieren", "diskutieren sie mit", "diskussion",
        "leserkommentare", "jetzt kommentieren",
        "kommentar verfassen", "schreiben sie einen kommentar", "schreibe einen kommentar",
        "zu den kommentaren", "kommentare anzeigen",
        "kommentare lesen", "diesen artikel kommentieren", "ihr kommentar zum thema", "leserbriefe",
        "antworten", "keine kommentare", "ihre meinung",
        "diskutieren sie über diesen artikel", "forum", "alle kommentare anzeigen", "kommentare laden",
        "anzahl kommentare", "kommentare einblenden", "kommentare ausblenden",
    ),
    "related_topics": (
        "verwandte themen", "themen", "themen in diesem artikel", "mehr zu den themen",
        "themen dieses artikels", "weitere themen zum artikel",
        "in diesem artikel", "themen des artikels", "themenseiten",
    ),
    "tags": ("schlagworte", "schlagwörter", "tags", "stichworte", "stichwörter", "keywords"),
    "other_furniture": (
        "artikel anhören", "anhören", "artikel drucken", "drucken", "teilen", "artikel teilen", "merken",
        "auf die merkliste", "artikel merken",
        "kopieren", "link kopieren", "per e-mail teilen", "auf facebook teilen", "auf x teilen",
        "auf twitter teilen", "per whatsapp teilen",
        "vorlesen", "artikel vorlesen", "speichern", "folgen", "abonnieren", "jetzt abonnieren",
        "jetzt anmelden", "jetzt testen", "jetzt lesen",
        "facebook", "twitter", "whatsapp", "instagram", "linkedin", "xing", "pinterest", "telegram", "e-mail",
        "email", "mail", "x", "threads",
        "bluesky", "mastodon", "youtube", "tiktok", "feedback", "fehler melden", "fehler gefunden",
        "artikel verschenken", "verschenken", "schriftgröße",
        "zur startseite", "wird geladen", "bitte warten", "lesedauer", "lesezeit", "newsletter abonnieren",
        "push-nachrichten", "keine zeit",
        "externer inhalt", "inhalt laden", "inhalte laden", "neuer abschnitt", "detailansicht öffnen",
        "infografiken anzeigen", "hinweis", "embed", "bildansicht öffnen", "ein klick für den datenschutz",
        "bitte beachten", "alles erlauben", "akzeptieren", "einverstanden", "mehr im video",
        "zur merkliste hinzufügen",
        "bilderstrecke", "fotostrecke", "bildergalerie", "galerie", "vollbild", "vergrößern", "bild vergrößern",
        "fotos ansehen", "zum video",
        "direkt hier lesen", "umfrage", "abstimmen", "quiz", "exklusiv für abonnenten", "nur für abonnenten",
        "premium", "plus",
    ),
}  # fmt: skip

BOXES = (
    "verwandte themen", "themen", "themen in diesem artikel", "mehr zu den themen", "schlagworte",
    "schlagwörter", "tags", "stichworte",
    "weitere meldungen", "weitere artikel", "weitere nachrichten", "meistgelesen", "meistgelesene artikel",
    "meist gelesen",
    "top-themen", "top-artikel", "topthemen", "mehr zum thema", "lesen sie auch", "auch interessant",
    "neueste artikel",
    "neueste nachrichten", "unsere partner", "ähnliche artikel", "verwandte artikel", "beliebte artikel",
    "mehr aus", "anzeige",
    "aktuelle nachrichten", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "empfehlungen",
)  # fmt: skip

CLOSING = (
    "kommentare", "kommentar schreiben", "leserkommentare", "diskutieren sie mit",
    "schreiben sie einen kommentar", "schreibe einen kommentar",
    "weitere meldungen", "unsere partner", "meistgelesen", "meistgelesene artikel", "meist gelesen",
    "ähnliche artikel", "impressum",
    "zur startseite", "kommentar verfassen", "diskussion", "weitere artikel", "neueste artikel",
    "keine kommentare", "zu den kommentaren",
    "das könnte sie auch interessieren", "das könnte dich auch interessieren", "jetzt kommentieren",
)  # fmt: skip

PREFIXES: dict[BlockKind, tuple[str, ...]] = {
    "ad": ("anzeige:", "werbung:"),
    "teaser": (
        "lesen sie auch:", "lesen sie auch ", "lesen sie hier", "lesen sie dazu", "auch interessant:",
        "mehr zum thema:", "lesen sie mehr:", "mehr dazu:",
        "lies auch:", "weiterlesen:", "video:", "podcast:", "newsticker:", "liveblog:", "lesen sie jetzt:",
        "siehe auch:", "zum thema:",
        "mehr dazu lesen sie", "lesetipp:", "hören sie", "sehen sie", "mehr zum thema ", "► lesen sie",
        "+++ lesen sie", "mehr von ", "zum artikel:", "video |", "weitere it-", "mehr aus ", ">> ",
        "lesen sie mehr ",
    ),
    "tags": ("tags:", "schlagworte:", "schlagwörter:", "themen:", "stichworte:", "mehr zu:"),
    "comments": ("kommentare (",),
    "other_furniture": (
        "lesezeit:", "lesedauer:", "artikel empfehlen", "teilen sie", "folgen sie uns", "folge uns",
        "melden sie sich", "abonnieren sie",
        "jetzt abonnieren", "an dieser stelle finden sie", "an dieser stelle befindet sich",
        "mit ihrer zustimmung", "dieser inhalt ist",
        "zum anzeigen dieses inhalts", "wir benötigen ihre zustimmung", "ich bin damit einverstanden",
        "diesen artikel teilen",
        "sie haben einen fehler", "fehler entdeckt", "keine zeit?", "empfohlener redaktioneller inhalt",
        "externer inhalt",
    ),
    "caption": ("legende:", "bildunterschrift:", "auf dem bild:", "im bild:"),
}  # fmt: skip

SUFFIXES: dict[BlockKind, tuple[str, ...]] = {
    "teaser": (
        "weiterlesen...", "weiterlesen …", "weiterlesen…", "weiterlesen", "[weiterlesen]", "[mehr]",
        "[mehr...]", "mehr erfahren", "zum artikel",
        "mehr lesen", "jetzt lesen", "hier lesen", "» mehr", "› mehr", "... mehr", "… mehr", "[…]", "[...]", "| mehr",
    ),
    "other_furniture": ("artikel anhören", "min. lesezeit", "min lesezeit", "minuten lesezeit", "min. lesen",
    "min read", "minuten lesedauer"),
    "ad": ("kostenlos, unverbindlich & schnell",),
}  # fmt: skip

MARKS: dict[BlockKind, tuple[str, ...]] = {
    "teaser": ("in unserem liveblog", "in unserem newsblog", "lesen sie hier", "hier finden sie alle",
    "hier geht es zu", "lesen sie jetzt auch",
               "mehr dazu lesen sie", "mehr zu diesem thema", "hier lesen sie", "lesen sie auch",
               "finden sie hier", "lest den originalartikel"),
    "caption": ("(archivbild)", "(archivfoto)", "(archiv)", "(symbolbild)", "(symbolfoto)", "(links)",
    "(rechts)", "(l.)", "(r.)", "(l)", "(r)",
                "archivbild)", "archivfoto)", "(mitte)", "(2. v. l.)", "(2.v.l.)"),
    "ad": ("% rabatt auf", "gutscheincode", "mindestbestellwert", "versandkostenfrei"),
    "other_furniture": (
        "datenschutzerklärung", "nutzungsbedingungen", "personenbezogene daten an drittplattformen",
        "unseren newsletter", "newsletter abonnieren",
        "alle rechte vorbehalten", "newsletter informiert", "zwischenablage", "teilen-funktion",
        "auf ihr smartphone", "gastkommentare und beiträge", "kommentar-regeln", "angemeldete benutzer",
        "mit einem klick anzeigen", "privatsphäre-einstellungen", "externen inhalt", "externer inhalt",
        "whatsapp-kanal", "abonniere den", "abonnieren sie", "folgst du schon", "folge uns", "folgen sie uns",
        "javascript", "cookies", "ihre e-mail-adresse", "widerruf jederzeit", "in ihrem browser",
    ),
    "comments": ("schreiben sie den ersten kommentar", "bitte loggen sie sich ein, um"),
}  # fmt: skip

SUMMARY = (
    "für sie zusammengefasst",
    "fasst für dich zusammen", "fasst zusammen", "das wichtigste in kürze", "das wichtigste im überblick",
    "das wichtigste in kürze:", "auf einen blick",
    "darum geht's", "darum geht’s", "darum geht es", "kurz zusammengefasst", "zusammenfassung", "in kürze",
    "das steckt dahinter",
    "die wichtigsten punkte", "das wichtigste", "key takeaways", "das wichtigste zum thema",
    "ki-zusammenfassung", "kurz & knapp", "kurz und knapp",
)  # fmt: skip

BUTTONS = (
    "artikel anhören", "mehr anzeigen", "artikel vorlesen", "jetzt anhören", "artikel teilen", "drucken", "merken",
    "teilen", "kommentieren", "weniger anzeigen",
)  # fmt: skip

HEADINGS = (
    "Mehr zum Thema",
    "Auch interessant",
    "Lesen Sie auch",
    "Anzeige",
    "Weiterlesen",
    "Mehr dazu",
    "Passend dazu",
)
