"""German: nouns that name events, by type. Heads: a compound counts if it ends in one ("Alaska-Gipfel")."""

NOUNS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "treffen", "gipfel", "begegnung", "zusammenkunft", "aufwärmrunde", "verhandlungsrunde", "gesprächsrunde",
        "krisenrunde", "spitzenrunde", "runde", "audienz", "handschlag", "händeschütteln", "aussprache",
    ),
    "session": (
        "sitzung", "konferenz", "parteitag", "hauptversammlung", "generalversammlung", "tagung", "kongress",
        "landsgemeinde", "session", "debatte",
    ),
    "signing": ("unterzeichnung", "unterschrift", "vertragsabschluss"),
    "talks": (
        "gespräch", "verhandlung", "unterredung", "beratung", "konsultation", "sondierung", "verhandeln",
        "schlichtung", "tarifrunde", "friedensverhandlung",
    ),
    "phone_call": (
        "telefonat", "telefongespräch", "telefonanruf", "telefonkonferenz", "anruf", "videoschalte", "videokonferenz",
        "telefonschalte",
    ),
    "visit": ("besuch", "visite", "staatsbesuch", "antrittsbesuch", "dienstreise", "auslandsreise"),
    "vote": (
        "abstimmung", "votum", "vertrauensfrage", "vertrauensvotum", "misstrauensvotum", "referendum", "volksentscheid",
        "volksabstimmung", "urabstimmung", "volksbegehren", "stichwahl-abstimmung",
    ),
    "election": ("wahl", "neuwahl", "neuwahlen", "wahlen", "stichwahl", "wahlgang", "wahltermin"),
    "strike": ("streik", "warnstreik", "ausstand", "arbeitsniederlegung", "arbeitskampf", "generalstreik"),
    "launch": (
        "start", "raketenstart", "erststart", "jungfernflug", "erstflug", "testflug", "startversuch", "premiere",
        "mission", "starttermin", "startfenster", "countdown",
    ),
    "trial": ("prozess", "gerichtsprozess", "gerichtsverhandlung", "gerichtstermin", "hauptverhandlung",
              "berufungsverhandlung", "anhörung", "prozessauftakt", "verhandlungstag"),
    "ruling": ("urteil", "gerichtsurteil", "richterspruch", "freispruch", "schuldspruch", "gerichtsentscheid"),
    "delivery": ("lieferung", "auslieferung", "waffenlieferung"),
    "attack": ("angriff", "anschlag", "attacke", "beschuss", "offensive", "überfall", "attentat", "bombardierung",
               "bombardement"),
    "invasion": ("invasion", "einmarsch", "angriffskrieg"),
    "accident": ("unfall", "unglück", "absturz", "explosion", "brand", "grossbrand", "havarie", "kollision",
                 "entgleisung", "erdbeben", "überschwemmung", "hochwasser", "lawine", "erdrutsch"),
    "resignation": ("rücktritt", "entlassung", "abberufung", "rauswurf", "amtsverzicht", "absetzung"),
    "ceasefire": ("waffenruhe", "waffenstillstand", "feuerpause", "angriffspause", "waffenpause"),
    "agreement": ("abkommen", "vereinbarung", "einigung", "kompromiss",
                  "pakt", "koalitionsvertrag", "friedensvertrag", "tarifabschluss", "tarifeinigung", "deal"),
    "takeover": ("übernahme", "offerte", "übernahmeangebot", "übernahmeofferte", "fusion", "zusammenschluss",
                 "zusammengehen", "verschmelzung", "beteiligung", "akquisition"),
    "demonstration": ("demonstration", "kundgebung", "protestmarsch", "demo", "grossdemonstration", "protestaktion",
                      "mahnwache"),
    "sanction": ("sanktion", "sanktionspaket", "strafzoll", "embargo"),
    "cession": ("gebietsabtretung", "abtretung", "gebietsverzicht", "gebietstausch"),
    "breakup": ("koalitionsbruch", "bruch", "koalitionsaus", "ampel-aus", "regierungskrise"),
    "closure": ("schliessung", "stilllegung", "insolvenz", "stellenabbau", "werksschliessung"),
    "opening": ("eröffnung", "einweihung", "inbetriebnahme"),
    "formation": ("regierungsbildung", "koalitionsbildung"),
    "oath": ("angelobung", "vereidigung", "amtseinführung", "amtsantritt", "amtseid"),
    "release": ("freilassung", "gefangenenaustausch", "geiselübergabe"),
    "construction": ("baubeginn", "spatenstich", "bohrung"),
    "arrest": ("festnahme", "verhaftung"),
    "raid": ("razzia", "durchsuchung"),
    "rescue": ("rettung", "bergung", "rettungsaktion"),
    "evacuation": ("evakuierung", "räumung"),
    "interruption": ("sperrung", "vollsperrung", "stromausfall"),
    "investigation": ("ermittlung", "untersuchung"),
    "appointment": ("ernennung", "nominierung"),
    "withdrawal": ("rückzug", "austritt", "abzug"),
    "measure": ("notstand", "ausnahmezustand", "lockdown", "ausgangssperre"),
    "decision": ("beschluss", "entscheid", "zinsentscheid"),
}  # fmt: skip

NOT_NOUNS = frozenset(
    """
    auswahl anzahl vielzahl mehrzahl unzahl einzahl minderzahl damenwahl berufswahl wortwahl partnerwahl
    zutreffen betreffen bundespressekonferenz-saal pressekonferenz pressegespräch hintergrundgespräch
    selbstgespräch streitgespräch verhandlungssache wettbewerb wahlkampf zugriff eingriff begriff übergriff
    einstand abstand aufstand umstand bestand zustand vorstand verstand widerstand tatbestand gegenstand
    neustart kickstart fehlstart blitzstart jahresstart saisonstart wochenstart ferienstart schulstart
    beziehungspause denkprozess friedensprozess entscheidungsprozess entwicklungsprozess reformprozess lernprozess
    veränderungsprozess wahlprozess vorurteil werturteil pauschalurteil kommission transmission emission permission
    pakt-staaten erscheinung umbruch anbruch ausbruch einbruch zusammenbruch abbruch durchbruch aufbruch wortbruch
    knochenbruch steinbruch vorwahlumfrage herzattacke minister-präsidentschaft charmeoffensive luftbrücke
    waldbrand-gefahr
    börseneröffnung tarifgemeinschaft erfahrung anfrage umfrage
    """.split()
)

CLOSED_HEADS = frozenset(
    "bruch deal start mission entscheid brand runde debatte session demo pakt beteiligung empfang".split()
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
}
