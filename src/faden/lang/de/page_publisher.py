"""German: words of publishers: names of papers and stations, companies, legal notices, offers, departments."""

OUTLET_WORDS = frozenset(
    """
    anzeiger blatt tageblatt tagblatt abendblatt volksblatt wochenblatt amtsblatt bote kurier spiegel
    zeitung tageszeitung wochenzeitung post morgenpost presse nachrichten rundschau rundblick umschau echo
    tagesecho woche warte depesche kontor merkur journal magazin portal newsportal onlineportal stimme allgemeine
    allgemeiner generalanzeiger lokalanzeiger landeszeitung volksstimme volkszeitung neueste chronik illustrierte
    radio rundfunk funk fernsehen tv television sender online heute täglich news report reporter express telegraf
    telegraph herold wochenschau morgen abend welt zeit tribüne observer revue gazette courier blick beobachter
    """.split()
)

OUTLET_ENDINGS = tuple(
    """
    bote blatt kurier spiegel anzeiger zeitung merkur rundschau echo depesche portal magazin journal nachrichten
    stimme presse post blitz
    """.split()
)

COMPANIES = tuple(
    """
    verlag verlags verlagsgesellschaft verlagshaus medien medienhaus mediengruppe media gmbh ag kg co. co & se ug
    mbh e.v. gesellschaft digital group holding medienhaus zeitungsverlag pressehaus druckhaus
    """.split()
)

LEGAL = (
    "impressum", "datenschutz", "datenschutzerklärung", "agb", "mediadaten", "nutzungsbedingungen", "widerruf",
    "alle rechte vorbehalten", "cookie-einstellungen", "privatsphäre", "barrierefreiheit", "netiquette",
    "barrierefreiheitserklärung", "privacy", "disclaimer", "werbung", "inserate", "cookies", "datenschutzhinweise",
)  # fmt: skip

SECTIONS = frozenset(
    """
    politik wirtschaft sport kultur panorama wissen ausland inland international lokales regional regionales chronik
    meinung gesellschaft wissenschaft digital technik gesundheit reise auto leben vermischtes medien feuilleton
    finanzen unternehmen börse verkehr bildung geld aussenpolitik außenpolitik innenpolitik interview kommentar
    analyse reportage hintergrund leitartikel glosse kolumne eilmeldung ratgeber justiz
    """.split()
)

OFFERS = (
    # "Monatsabo 9,90 € – jederzeit kündbar", "Abo: 3 Monate … um 9,90 Euro"
    r"\babo\b.*\d\s?(?:€|euro|chf|franken)|abo \d.*(?:€|euro|chf|franken)",
    # "7 Tage Gardasee ab 399 Euro", "Mietwagen ab 29 €/Tag"
    r"\b(?:ab|nur) (?:chf )?\d+(?:[.,]\d+|[.,]–)?\s?(?:€|euro|franken)(?:/\w+)?$",
    r"\bnur (?:chf )?\d+[.,]–$",
)
