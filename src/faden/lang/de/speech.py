"""German: words that introduce what someone said."""

from faden.lang.de import speech_media as media
from faden.lang.de.speech_roles import ROLE_ENDINGS
from faden.lang.de.speech_small import WORDS as SMALL
from faden.lang.de.verbs import WORDS as VERBS
from faden.lang.speech import SpeechWords

WORDS = SpeechWords(
    verbs=VERBS,
    small=SMALL,
    saying=frozenset(
        """
        sagen erklären betonen berichten melden mit|teilen schreiben äußern behaupten bestätigen erläutern ergänzen
        hinzu|fügen befürworten an|prangern an|kündigen ein|schränken weiter|sagen verkünden verkündigen vermelden
        bekannt|geben versichern beteuern unterstreichen bekräftigen hervor|heben heraus|stellen klar|stellen
        fest|stellen fest|halten an|geben aus|sagen zu|sagen ein|räumen zu|geben gestehen ein|gestehen dementieren
        bestreiten verneinen zurück|weisen argumentieren an|führen ein|wenden entgegnen erwidern antworten kontern
        kommentieren konstatieren resümieren bilanzieren begründen verteidigen warnen mahnen an|mahnen ermahnen drohen
        an|drohen fordern verlangen auf|fordern appellieren vor|schlagen empfehlen raten versprechen schwören
        garantieren zu|sichern bitten kritisieren bemängeln monieren rügen beklagen klagen schimpfen wettern poltern
        loben begrüßen bedauern an|deuten signalisieren suggerieren nahe|legen spekulieren mutmaßen prognostizieren
        prophezeien voraus|sagen vorher|sagen erzählen schildern dar|legen dar|stellen aus|führen erinnern hin|weisen
        verweisen informieren unterrichten beschreiben bezeichnen definieren formulieren notieren protokollieren
        dokumentieren zitieren veröffentlichen publizieren posten twittern tweeten titeln vor|werfen unterstellen
        beschuldigen bezichtigen verdächtigen urteilen entscheiden beschließen plädieren lauten heißen verlauten
        verlautbaren rufen aus|rufen zu|rufen schreien skandieren flüstern murmeln scherzen spotten fragen nach|fragen
        zeigen ergeben belegen beweisen besagen aus|weisen heraus|finden ermitteln entdecken beobachten errechnen
        berechnen schätzen enthüllen offenbaren verraten verdeutlichen präzisieren korrigieren widersprechen bejahen
        vereinbaren verfügen an|ordnen untersagen fest|legen unterstreichen wiederholen rechtfertigen bemerken an|merken
        vermerken referieren zusammen|fassen raunen orakeln frohlocken jubeln schwärmen triumphieren höhnen lästern
        sticheln seufzen stöhnen jammern gestehen beichten predigen proklamieren postulieren denunzieren sprechen
        aus|sprechen zugestehen vor|rechnen vor|halten entgegen|halten gratulieren aus|richten beziffern bekannt|machen
        kund|tun nach|schieben zu|spitzen
        """.split()
    ),
    thinking=frozenset(
        """
        meinen glauben denken hoffen erwarten befürchten fürchten vermuten an|nehmen bezweifeln zweifeln ein|schätzen
        erachten rechnen davon|gehen aus|gehen wollen verstehen wissen ahnen bedauern bewerten beurteilen sehen erkennen
        """.split()
    )
    - {"wollen", "sehen", "wissen", "verstehen", "überzeugen", "wünschen", "erkennen"},
    quoting=frozenset(
        """
        lachen lächeln grinsen schmunzeln reagieren reden meckern nörgeln toben brüllen donnern witzeln frotzeln
        stammeln nuscheln philosophieren sinnieren räsonieren schwadronieren fluchen flehen trösten beschwichtigen
        beruhigen ermuntern ermutigen fort|fahren nach|legen nach|schieben ein|werfen unterbrechen los|legen
        protestieren freuen ärgern empören wundern bedanken danken zeichnen charakterisieren würdigen nennen tadeln
        verurteilen finden halten ab|tun begrüßen
        """.split()
    ),
    infinitive=frozenset(
        """
        an|kündigen versprechen drohen an|drohen fordern auf|fordern verlangen bitten appellieren vor|schlagen empfehlen
        raten ab|raten warnen ab|lehnen verweigern bestreiten leugnen behaupten an|geben versichern beteuern zu|sichern
        zu|sagen schwören hoffen beabsichtigen planen erwägen beschließen beauftragen mahnen ermahnen vor|werfen
        beschuldigen bezichtigen verdächtigen vereinbaren an|bieten garantieren gestehen ein|räumen zu|geben auf|rufen
        ein|laden raten empfehlen verpflichten an|ordnen untersagen verbieten erlauben glauben meinen erklären
        befürchten fürchten drängen plädieren zu|stimmen bekannt|geben mit|teilen dementieren zurück|weisen bekräftigen
        """.split()
    ),
    naming=frozenset(
        """
        an|kündigen verkünden verkündigen fordern ein|fordern verlangen versprechen zu|sagen zu|sichern dementieren
        bestreiten bestätigen an|deuten vor|schlagen an|bieten an|drohen bekannt|geben an|mahnen empfehlen befürchten
        vermuten prognostizieren beklagen bedauern bemängeln monieren bezweifeln
        garantieren vermelden melden leugnen äußern beziffern
        """.split()
    ),
    naming_only=frozenset("fordern kritisieren begrüßen verurteilen loben drohen an|drohen".split())
    - {"fordern", "kritisieren"},
    prepositional={
        "sprechen": "von",
        "warnen": "vor",
        "drohen": "mit",
        "begründen": "mit",
        "plädieren": "für",
        "werben": "für",
        "aus|gehen": "von",
        "rechnen": "mit",
        "beharren": "auf",
        "pochen": "auf",
        "drängen": "auf",
        "auf|rufen": "zu zur zum",
        "aus|sprechen": "für gegen",
        "hin|weisen": "auf",
        "verweisen": "auf",
        "appellieren": "an",
        "berichten": "von über",
        "reden": "von",
        "bezeichnen": "als",
        "beschreiben": "als",
        "bewerten": "als",
        "werten": "als",
        "würdigen": "als",
        "kritisieren": "als",
        "ein|stufen": "als",
        "zurück|weisen": "als",
        "charakterisieren": "als",
        "zitieren": "mit",
        "auf|fordern": "zu zur zum",
        "informieren": "über",
        "klagen": "über",
        "schwärmen": "von",
        "beziffern": "auf mit",
        "an|geben": "mit",
        "taxieren": "auf",
        "schätzen": "auf",
    },
    reflexive=frozenset(
        """
        äußern freuen ärgern empören wundern bedanken aus|sprechen erinnern beklagen irren entrüsten sorgen
        zeigen aus|lassen mokieren rechtfertigen verteidigen wehren
        """.split()
    ),
    phrases=(
        "gehen davon aus",
        "sein der meinung",
        "sein der ansicht",
        "sein der auffassung",
        "sein überzeugt",
        "sein sicher",
        "vertreten die ansicht",
        "vertreten die auffassung",
        "vertreten die meinung",
        "sich sicher",
        "machen deutlich",
        "machen klar",
        "stellen klar",
        "zeigen sich überzeugt",
        "zeigen sich zuversichtlich",
        "bringen zum ausdruck",
        "geben zu protokoll",
        "geben zu bedenken",
        "lassen wissen",
        "lassen verlauten",
        "stellen die these auf",
        "stellen die theorie auf",
        "geben bekannt",
        "machen geltend",
        "werden bekannt",
        "halten für möglich",
        "halten für wahrscheinlich",
        "halten für unwahrscheinlich",
        "halten für falsch",
        "halten für richtig",
        "halten für notwendig",
        "ziehen den schluss",
        "räumen ein",
        "sich zuversichtlich",
        "geben an",
        "sein zu dem ergebnis",
        "kommen zu dem ergebnis",
        "kommen zu dem schluss",
        "kommen zum schluss",
        "kommen zum ergebnis",
        "erheben den vorwurf",
        "stellen in aussicht",
        "stellen in frage",
        "weisen von sich",
        "nehmen stellung",
        "legen nahe",
        "weisen darauf hin",
        "machen aufmerksam",
    ),
    citing=frozenset(("zitieren", "an|führen", "zitiert")),
    before=frozenset("laut nach gemäß gemäss lt".split()),
    after=frozenset(("zufolge",)),
    source_nouns=frozenset(
        """
        angabe angaben aussage aussagen auskunft auskünften ansicht auffassung meinung einschätzung einschätzungen
        darstellung darstellungen schätzung schätzungen bericht berichten berichte berichts informationen information
        erkenntnissen erkenntnisse worten überzeugung mitteilung mitteilungen meldung meldungen medienberichten
        medienbericht medienangaben polizeiangaben presseberichten zeitungsberichten agenturberichten
        augenzeugenberichten agenturangaben behördenangaben regierungsangaben us-angaben militärangaben firmenangaben
        unternehmensangaben vereinsangaben zeugenaussagen ermittlungen ergebnissen studie studien umfrage umfragen
        untersuchung untersuchungen hochrechnungen hochrechnung prognosen prognose ansichten lesart stand vorstellungen
        vorstellung willen aussagen agenturmeldungen pressemitteilung medieninformationen zeugenangaben statistik
        statistiken eindruck beobachtungen recherchen vorwürfen medienmeldungen polizeibericht analyse analysen experten
        wissenschaftlern vermutungen berechnungen bekanntwerden
        """.split()
    )
    - {"stand", "experten", "wissenschaftlern", "bekanntwerden"},
    so="so",
    like="wie",
    references=("unter berufung auf", "mit verweis auf", "unter verweis auf", "mit bezug auf", "unter bezugnahme auf"),
    platforms=media.PLATFORMS,
    media_nouns=media.NOUNS,
    agencies=media.AGENCIES,
    media_names=media.NAMES,
    media_people=media.PEOPLE,
    own_articles=media.OWN,
    own_media=media.OWN_NOUNS,
    told_articles=media.DATIVES,
    between=frozenset(("über", "durch")),
    letting=frozenset(("lassen",)),
    impersonal=frozenset(("verlauten", "werden bekannt")),
    impersonal_with=frozenset(("heißen",)),
    plain_sources=frozenset(("laut", "lt")),
    after_own=frozenset(("nach",)),
    views={"aus": "sicht"},
    addressing_anyone=frozenset(("gegenüber",)),
    platform_endings=("plattform", "dienst", "netzwerk"),
    before_names=frozenset(("namens", "genannte", "genannten", "und")),
    unsaid=frozenset("worten berechnungen berechnung prognosen überzeugung willen vorstellungen".split()),
    companies=frozenset(("unternehmen", "konzern", "firma", "hersteller", "betrieb", "betreiber")),
    clubs=frozenset(("verein", "klub", "club")),
    public_endings=tuple(
        """
        ministerium polizei partei gericht amt behörde regierung parlament rat staatsanwaltschaft gewerkschaft verband
        universität hochschule klinik kirche kommission union bund land kreis kammer armee bundeswehr feuerwehr stadt
        gemeinde fraktion landtag bundestag nato uno eu spd cdu csu fdp afd grünen linke övp spö fpö svp kreml haus
        ministeriums ausschuss stiftung institut zentrale aufsicht kantonspolizei bundesrat nationalrat senat
        """.split()
    ),
    circles=("kreisen", "umfeld", "kreis"),
    had=frozenset(("haben",)),
    been={
        "sein": frozenset(
            """
            worden gewesen geworden gekommen gegangen gefahren geflogen gereist gestorben gefallen gestiegen gesunken
            geblieben entkommen verschwunden eingetroffen angekommen erschienen gelandet passiert geschehen geflohen
            geflüchtet zurückgekehrt ausgebrochen eingedrungen ertrunken erkrankt explodiert gescheitert umgekommen
            abgestürzt vorgefallen gelungen zurückgetreten eingestürzt aufgetaucht beteiligt verwickelt
            """.split()
        )
    },
    versions=frozenset(("version", "fassung", "fassungen", "versionen", "artikelversion")),
    own=frozenset(("eigenen", "eigener", "eigenem")),
    aims=frozenset(("um", "ohne", "statt", "anstatt")),
    reasons=frozenset(("grund", "gründe", "ursache", "ursachen", "auslöser", "motiv", "ziel", "bedingung")),
    calling_verbs=frozenset(("nennen",)),
    role_endings=ROLE_ENDINGS,
    source_endings=("angaben", "berichten", "bericht", "informationen", "meldungen", "stellungnahme", "mitteilung"),
    accordingly=frozenset(("demnach", "demzufolge")),
    own_words=frozenset("worten angaben aussage aussagen darstellung ansicht meinung auffassung einschätzung".split()),
    addressing=frozenset(("gegenüber", "vor")),
    audience=frozenset(
        """journalisten reportern medienvertretern presse pressevertretern abgeordneten parlament anhängern mitarbeitern
        teilnehmern delegierten zuschauern zuhörern mitgliedern studenten fans kongress unterstützern
        bundestag""".split()
    ),
    media_endings=media.ENDINGS,
    platform_prepositions=frozenset(
        ("auf", "bei", "via", "über", "plattform", "social-media-plattform", "kurznachrichtendienst")
    ),
    hearsay=frozenset(("soll", "sollen")),
    places_of_talk=frozenset(("aus", "in", "im", "bei", "beim", "von", "vom", "seitens", "auf", "unter")),
    kept=frozenset(("zu", "zur", "zum")),
    calling=frozenset(("ein", "eine", "einen", "einem", "einer", "als")),
    quoted_pronouns=frozenset(("ihn", "sie", "ihm")),
)
