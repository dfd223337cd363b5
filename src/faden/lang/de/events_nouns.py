"""German: nouns that name events, by type. Heads: a compound counts if it ends in one ("Alaska-Gipfel")."""

NOUNS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "treffen", "gipfel", "begegnung", "zusammenkunft", "aufwärmrunde", "verhandlungsrunde",
        "gesprächsrunde", "krisenrunde", "spitzenrunde", "runde", "audienz", "handschlag", "händeschütteln",
        "aussprache", "zusammentreffen", "wiedersehen", "arbeitstreffen", "spitzentreffen", "gipfeltreffen",
        "aufeinandertreffen", "klausur", "konklave",
    ),
    "session": (
        "sitzung", "konferenz", "parteitag", "hauptversammlung", "generalversammlung", "tagung", "kongress",
        "landsgemeinde", "session", "debatte", "plenum", "plenarsitzung", "sondersitzung", "kabinettssitzung",
        "krisensitzung", "klausurtagung", "parteikonvent", "landtagsdebatte", "aktuelle-stunde", "anhörung",
        "hearing", "gremiensitzung", "aufsichtsratssitzung",
    ),
    "signing": (
        "unterzeichnung", "unterschrift", "vertragsabschluss", "vertragsunterschrift", "paraphierung",
        "vertragsschluss",
    ),
    "talks": (
        "gespräch", "verhandlung", "unterredung", "beratung", "konsultation", "sondierung", "verhandeln",
        "schlichtung", "tarifrunde", "friedensverhandlung", "spitzengespräch", "krisengespräch",
        "koalitionsgespräch", "dialog", "friedensgespräch", "mediation", "vermittlung",
    ),
    "phone_call": (
        "telefonat", "telefongespräch", "telefonanruf", "telefonkonferenz", "anruf", "videoschalte", "videokonferenz",
        "telefonschalte",
    ),
    "visit": (
        "besuch", "visite", "staatsbesuch", "antrittsbesuch", "dienstreise", "auslandsreise", "visitation",
        "truppenbesuch", "empfang",
    ),
    "vote": (
        "abstimmung", "votum", "vertrauensfrage", "vertrauensvotum", "misstrauensvotum", "referendum",
        "volksentscheid", "volksabstimmung", "urabstimmung", "volksbegehren", "stichwahl-abstimmung",
        "parlamentsabstimmung", "schlussabstimmung", "kampfabstimmung", "mitgliederentscheid",
        "mitgliederbefragung", "lesung", "ratifizierung", "bürgerentscheid",
    ),
    "election": (
        "wahl", "neuwahl", "neuwahlen", "wahlen", "stichwahl", "wahlgang", "wahltermin", "bundestagswahl",
        "landtagswahl", "parlamentswahl", "präsidentschaftswahl", "kommunalwahl", "europawahl", "urnengang",
        "wiederwahl", "kanzlerwahl",
    ),
    "strike": (
        "streik", "warnstreik", "ausstand", "arbeitsniederlegung", "arbeitskampf", "generalstreik",
        "bahnstreik", "streiktag", "arbeitsausstand", "pilotenstreik", "hungerstreik",
    ),
    "launch": (
        "start", "raketenstart", "erststart", "jungfernflug", "erstflug", "testflug", "startversuch",
        "premiere", "mission", "starttermin", "startfenster", "countdown", "neustart-versuch", "raketenflug",
        "abflug", "mondlandung", "landung", "andocken", "stapellauf",
    ),
    "trial": (
        "prozess", "gerichtsprozess", "gerichtsverhandlung", "gerichtstermin", "hauptverhandlung",
        "berufungsverhandlung", "anhörung", "prozessauftakt", "verhandlungstag", "strafprozess",
        "berufungsprozess", "verhandlungsbeginn", "prozessbeginn", "gerichtsverfahren", "eilverfahren",
        "revision",
    ),
    "ruling": (
        "urteil", "gerichtsurteil", "richterspruch", "freispruch", "schuldspruch", "gerichtsentscheid",
        "urteilsverkündung", "urteilsspruch", "verdikt", "gerichtsbeschluss", "haftstrafe",
    ),
    "delivery": (
        "lieferung", "auslieferung", "waffenlieferung", "zustellung", "übergabe",
    ),
    "attack": (
        "angriff", "anschlag", "attacke", "beschuss", "offensive", "überfall", "attentat", "bombardierung",
        "bombardement", "luftangriff", "drohnenangriff", "raketenangriff", "sprengung", "messerattacke",
        "schüsse", "terroranschlag",
    ),
    "invasion": ("invasion", "einmarsch", "angriffskrieg"),
    "accident": (
        "unfall", "unglück", "absturz", "explosion", "brand", "grossbrand", "havarie", "kollision",
        "entgleisung", "erdbeben", "überschwemmung", "hochwasser", "lawine", "erdrutsch", "zugunglück",
        "busunglück", "flugzeugabsturz", "einsturz", "sturz", "waldbrand", "feuer", "sturm", "unwetter",
        "sturmflut", "vulkanausbruch",
    ),
    "resignation": ("rücktritt", "entlassung", "abberufung", "rauswurf", "amtsverzicht", "absetzung"),
    "ceasefire": ("waffenruhe", "waffenstillstand", "feuerpause", "angriffspause", "waffenpause"),
    "agreement": (
        "abkommen", "vereinbarung", "einigung", "kompromiss", "pakt", "koalitionsvertrag", "friedensvertrag",
        "tarifabschluss", "tarifeinigung", "deal", "absichtserklärung", "handelsabkommen",
        "vergleich", "schlichterspruch", "grundsatzeinigung",
    ),
    "takeover": (
        "übernahme", "offerte", "übernahmeangebot", "übernahmeofferte", "fusion", "zusammenschluss",
        "zusammengehen", "verschmelzung", "beteiligung", "akquisition", "bankübernahme", "firmenübernahme",
        "börsengang", "verkauf", "zukauf",
    ),
    "demonstration": (
        "demonstration", "kundgebung", "protestmarsch", "demo", "grossdemonstration", "protestaktion",
        "mahnwache", "protestzug", "protesttag", "protestkundgebung", "menschenkette",
    ),
    "sanction": ("sanktion", "sanktionspaket", "strafzoll", "embargo"),
    "cession": ("gebietsabtretung", "abtretung", "gebietsverzicht", "gebietstausch"),
    "breakup": (
        "koalitionsbruch", "bruch", "koalitionsaus", "ampel-aus", "regierungskrise", "zerwürfnis",
        "bruch-der-koalition",
    ),
    "closure": (
        "schliessung", "stilllegung", "insolvenz", "stellenabbau", "werksschliessung", "standortschliessung",
        "werkschliessung", "betriebsschliessung", "filialschliessung",
    ),
    "opening": (
        "eröffnung", "einweihung", "inbetriebnahme", "wiedereröffnung", "neueröffnung", "premiere",
        "uraufführung", "vernissage", "auftakt", "neustart", "wiederanlauf", "produktionsstart",
        "verkaufsstart", "produktionsbeginn", "marktstart",
    ),
    "formation": ("regierungsbildung", "koalitionsbildung"),
    "oath": (
        "angelobung", "vereidigung", "amtseinführung", "amtsantritt", "amtseid", "amtsübergabe",
    ),
    "release": ("freilassung", "gefangenenaustausch", "geiselübergabe"),
    "construction": ("baubeginn", "spatenstich", "bohrung"),
    "arrest": (
        "festnahme", "verhaftung", "inhaftierung", "untersuchungshaft", "auslieferungshaft",
    ),
    "raid": ("razzia", "durchsuchung"),
    "rescue": ("rettung", "bergung", "rettungsaktion"),
    "evacuation": ("evakuierung", "räumung"),
    "interruption": (
        "sperrung", "vollsperrung", "stromausfall", "zugausfall", "ausfall", "produktionsstopp", "stopp",
        "betriebsunterbruch",
    ),
    "investigation": ("ermittlung", "untersuchung"),
    "appointment": (
        "ernennung", "nominierung", "berufung", "wahl-zum-vorsitzenden", "neubesetzung",
    ),
    "withdrawal": (
        "rückzug", "austritt", "abzug", "ausstieg", "kandidaturverzicht", "rückzieher",
    ),
    "measure": (
        "notstand", "ausnahmezustand", "lockdown", "ausgangssperre", "abkochgebot", "rückruf", "rückrufaktion",
        "verbot", "gebot", "lockerung",
    ),
    "decision": (
        "beschluss", "entscheid", "zinsentscheid", "entscheidung", "parteitagsbeschluss", "kabinettsbeschluss",
        "leitzinsentscheid", "freigabe", "genehmigung",
    ),
    "match": (
        "spiel", "heimspiel", "auswärtsspiel", "saisonspiel", "länderspiel", "testspiel", "rückspiel", "hinspiel",
        "nachholspiel", "partie", "finale", "halbfinale", "viertelfinale", "achtelfinale", "derby", "endspiel",
        "pokalfinale", "aufstiegsspiel", "relegation", "rennen", "turnier", "wettkampf",
    ),
    "concert": ("konzert", "auftritt", "festival", "festspiele", "gastspiel", "tournee", "aufführung", "lesereise"),
    "ceremony": ("trauerfeier", "gedenkfeier", "preisverleihung", "beerdigung", "beisetzung", "verleihung", "festakt",
                 "gottesdienst", "trauergottesdienst", "gedenkgottesdienst", "zeremonie", "gedenkveranstaltung"),
    "award": ("auszeichnung", "ehrung"),
    "test": ("massentest", "belastungstest", "probelauf", "testlauf", "generalprobe"),
    "presentation": ("vorstellung", "präsentation", "enthüllung", "bekanntgabe", "veröffentlichung"),
    "deadline": ("frist", "ultimatum", "stichtag", "fristablauf", "einsendeschluss"),
}  # fmt: skip

NOT_NOUNS = frozenset(
    """
    auswahl anzahl vielzahl mehrzahl unzahl einzahl minderzahl damenwahl berufswahl wortwahl partnerwahl
    zutreffen betreffen bundespressekonferenz-saal pressekonferenz pressegespräch hintergrundgespräch
    selbstgespräch streitgespräch verhandlungssache wettbewerb wahlkampf zugriff eingriff begriff übergriff
    einstand abstand aufstand umstand bestand zustand vorstand verstand widerstand tatbestand gegenstand
    kickstart fehlstart blitzstart jahresstart saisonstart wochenstart ferienstart schulstart
    beziehungspause denkprozess friedensprozess entscheidungsprozess entwicklungsprozess reformprozess lernprozess
    veränderungsprozess wahlprozess vorurteil werturteil pauschalurteil kommission transmission emission permission
    pakt-staaten erscheinung umbruch anbruch ausbruch einbruch zusammenbruch abbruch durchbruch aufbruch wortbruch
    knochenbruch steinbruch vorwahlumfrage herzattacke minister-präsidentschaft charmeoffensive luftbrücke
    waldbrand-gefahr
    börseneröffnung tarifgemeinschaft erfahrung anfrage umfrage beispiel schauspiel gewinnspiel glücksspiel hörspiel
    kinderspiel computerspiel videospiel rollenspiel zusammenspiel fernsehauftritt feuerwehr lagerfeuer
    kündigungsfrist mitspracherecht einzelverkauf vorverkauf ausverkauf ticketverkauf vorstellungsgespräch
    fehlentscheidung arbeitsgenehmigung baugenehmigung auflösung landung-erfolg dialogbereitschaft jahresfrist
    gegenangriff pressekonferenzen vorstellungskraft spielraum schlagabtausch parteilinie stromverkauf
    regierungspartei
    einzelspiel vorspiel ensemblespiel probespiel nachspiel vorverkaufsstart zeitverlauf rollenverteilung
    zielvorstellung
    marktverbot hausverbot
    """.split()
)

CLOSED_HEADS = frozenset(
    """
    bruch deal start mission entscheid brand runde debatte session demo pakt beteiligung empfang feuer sturm sturz
    verkauf stopp ausfall lesung landung berufung frist verbot gebot vermittlung partie rennen vergleich freigabe
    genehmigung vorstellung dialog übergabe verleihung entscheidung finale spiel premiere zustellung
    revision auftritt
    """.split()
)

NAMES: dict[str, str] = {
    "meeting": "Treffen",
    "talks": "Gespräche",
    "phone_call": "Telefonat",
    "visit": "Besuch",
    "vote": "Abstimmung",
    "election": "Wahl",
    "strike": "Streik",
    "launch": "Start",
    "trial": "Prozess",
    "ruling": "Urteil",
    "delivery": "Lieferung",
    "attack": "Angriff",
    "invasion": "Invasion",
    "accident": "Unglück",
    "resignation": "Rücktritt",
    "ceasefire": "Waffenruhe",
    "agreement": "Abkommen",
    "takeover": "Übernahme",
    "demonstration": "Demonstration",
    "sanction": "Sanktionen",
    "cession": "Gebietsabtretung",
    "breakup": "Bruch",
    "closure": "Schließung",
    "opening": "Eröffnung",
    "formation": "Regierungsbildung",
    "oath": "Vereidigung",
    "release": "Freilassung",
    "decision": "Entscheid",
    "session": "Sitzung",
    "signing": "Unterzeichnung",
    "construction": "Bau",
    "arrest": "Festnahme",
    "raid": "Razzia",
    "rescue": "Rettung",
    "evacuation": "Evakuierung",
    "interruption": "Sperrung",
    "investigation": "Ermittlungen",
    "appointment": "Ernennung",
    "withdrawal": "Rückzug",
    "measure": "Maßnahme",
    "death": "Tod",
    "announcement": "Ankündigung",
    "cancellation": "Absage",
    "postponement": "Verschiebung",
    "match": "Spiel",
    "concert": "Konzert",
    "ceremony": "Feier",
    "award": "Ehrung",
    "test": "Test",
    "presentation": "Vorstellung",
    "deadline": "Frist",
    "offer": "Angebot",
}
