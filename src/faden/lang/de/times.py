"""German: words of time expressions."""

from faden.lang.de.times_rules import JOINERS, MACROS, RULES
from faden.lang.de.times_tense import FUTURE, NOT_PAST, PAST, PAST_AUXILIARIES, PLUPERFECT
from faden.lang.times import TimeWords

WORDS = TimeWords(
    words={
        "MONTH": {
            "Januar Januars Jänner Jänners Jan.": 1,
            "Februar Februars Feber Feb. Febr.": 2,
            "März Mrz. Märzes": 3,
            "April Aprils Apr.": 4,
            "Mai Mais": 5,
            "Juni Juno Jun.": 6,
            "Juli Julei Jul.": 7,
            "August Augusts Aug.": 8,
            "September Septembers Sep. Sept.": 9,
            "Oktober Oktobers Okt.": 10,
            "November Novembers Nov.": 11,
            "Dezember Dezembers Dez.": 12,
        },
        "WEEKDAY": {
            "Montag Montags": 1,
            "Dienstag Dienstags": 2,
            "Mittwoch Mittwochs": 3,
            "Donnerstag Donnerstags": 4,
            "Freitag Freitags": 5,
            "Samstag Samstags Sonnabend Sonnabends": 6,
            "Sonntag Sonntags": 7,
        },
        "WEEKDAYADV": {
            "montags": 1, "dienstags": 2, "mittwochs": 3, "donnerstags": 4, "freitags": 5, "samstags sonnabends": 6,
            "sonntags": 7,
        },
        "DAYPART": {
            "Morgen Vormittag Vormittags Morgens Früh Morgenstunden Vormittagsstunden Morgengrauen": "MO",
            "Mittag Mittags Mittagszeit Mittagsstunden": "MI",
            "Nachmittag Nachmittags Nachmittagsstunden": "AF",
            "Abend Abends Vorabend Abendstunden": "EV",
            "Nacht Nachtstunden": "NI",
        },
        "DAYADV": {
            "morgens vormittags frühmorgens": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
            "nachts": "NI",
        },
        "MIDNIGHT": {"Mitternacht": 24},
        "SEASON": {
            "Frühling Frühlings Frühjahr Frühjahrs Frühjahres Lenz": "SP",
            "Sommer Sommers Hochsommer Sommermonate Sommermonaten": "SU",
            "Herbst Herbstes Herbsts": "FA",
            "Winter Winters Wintermonate Wintermonaten": "WI",
        },
        "EARLYSEASON": {"Frühsommer": "SU", "Frühherbst": "FA"},
        "LATESEASON": {"Spätsommer": "SU", "Spätherbst": "FA"},
        "HOLIDAY": {
            "Neujahr Neujahrs Neujahrstag Neujahrstages": "new_year",
            "Dreikönigstag Dreikönig Epiphanias Heilige_Drei_Könige": "epiphany",
            "Weiberfastnacht": "thursday_carnival",
            "Rosenmontag Rosenmontags": "rose_monday",
            "Faschingsdienstag Fastnachtsdienstag Veilchendienstag": "shrove_tuesday",
            "Aschermittwoch Aschermittwochs": "ash_wednesday",
            "Palmsonntag": "palm_sunday",
            "Gründonnerstag Gründonnerstags": "maundy_thursday",
            "Karfreitag Karfreitags": "good_friday",
            "Karsamstag Ostersamstag": "holy_saturday",
            "Ostern Ostersonntag Osterfest": "easter",
            "Ostermontag": "easter_monday",
            "Maifeiertag": "labour_day",
            "Muttertag": "mothers_day",
            "Christi_Himmelfahrt Vatertag": "ascension",
            "Pfingsten Pfingstsonntag": "whitsun",
            "Pfingstmontag": "whit_monday",
            "Fronleichnam": "corpus_christi",
            "Mariä_Himmelfahrt Maria_Himmelfahrt Mariae_Himmelfahrt": "assumption",
            "Tag_der_Deutschen_Einheit Tag_der_deutschen_Einheit": "unity_day",
            "Erntedank Erntedankfest": "harvest",
            "Reformationstag Reformationstages Halloween": "reformation",
            "Allerheiligen": "all_saints",
            "Allerseelen": "all_souls",
            "Martinstag": "martinmas",
            "Volkstrauertag": "remembrance",
            "Buß_-_und_Bettag Buss_-_und_Bettag": "repentance",
            "Totensonntag Ewigkeitssonntag": "sunday_of_the_dead",
            "Nikolaustag": "st_nicholas",
            "Mariä_Empfängnis Maria_Empfängnis": "immaculate",
            "Heiligabend Heiligabends Heiliger_Abend Heiligen_Abend": "christmas_eve",
            "Weihnachten": "christmas",
            "Weihnachtstag Christtag": "christmas_day",
            "Stephanstag Stefanitag Stephanitag": "boxing_day",
            "Silvester Silvesterabend Silvesternacht": "new_years_eve",
            "Valentinstag": "valentine",
            "Weltfrauentag Frauentag": "womens_day",
            "Eidgenössischer_Bettag Bettag": "swiss_fast",
            "Berchtoldstag": "berchtold",
        },
        "UNIT": {
            "Sekunde Sek.": "S",
            "Minute Min.": "MIN",
            "Stunde Std.": "H",
            "Tag Tages Tags": "D",
            "Woche": "W",
            "Monat Monats Monates": "M",
            "Jahrzehnt Jahrzehnts Jahrzehntes Dekade": "DE",
        },
        "WEEKEND": {"Wochenende Wochenendes Weekend": "WE"},
        "QUARTER": {"Quartal Quartals Vierteljahr Vierteljahres Vierteljahrs": "Q"},
        "HALFYEAR": {"Halbjahr Halbjahres Halbjahrs": "HY"},
        "YEARUNIT": {
            "Jahr Jahres Jahrs Kalenderjahr Kalenderjahres Kalenderjahrs Geschäftsjahr Geschäftsjahres": "Y",
        },
        "CENTURY": {"Jahrhundert Jahrhunderts Jahrhundertes Jh. Jhd. Jhdt.": "CE"},
        "MILLENNIUM": {"Jahrtausend Jahrtausends": "ML"},
        "UNITS": {
            "Sekunden": "S", "Minuten": "MIN", "Stunden": "H", "Tage Tagen": "D", "Wochen": "W", "Wochenenden": "WE",
            "Monate Monaten": "M", "Quartale Quartalen": "Q", "Halbjahre Halbjahren": "HY",
            "Jahrzehnte Jahrzehnten Dekaden": "DE", "Jahrhunderte Jahrhunderten": "CE",
            "Jahrtausende Jahrtausenden": "ML",
        },
        "YEARS": {"Jahre Jahren": "Y"},
        "UNITADJ": {
            "sekündig~": "S", "minütig~ minutig~": "MIN", "stündig~": "H", "tägig~": "D", "wöchig~": "W",
            "monatig~": "M",
        },
        "YEARADJ": {"jährig~": "Y"},
        "LONGADV": {
            "sekundenlang sekundenlang~": "S", "minutenlang minutenlang~": "MIN", "stundenlang stundenlang~": "H",
            "tagelang tagelang~": "D", "nächtelang": "D", "wochenlang wochenlang~": "W", "monatelang monatelang~": "M",
            "jahrelang jahrelang~ langjährig langjährig~": "Y", "jahrzehntelang jahrzehntelang~": "DE",
            "jahrhundertelang jahrhundertelang~": "CE", "jahrtausendelang jahrtausendelang~": "ML",
        },
        "DECADE": {
            "Zwanzigerjahre Zwanzigerjahren zwanziger Zwanziger": 20,
            "Dreißigerjahre Dreißigerjahren dreißiger Dreißiger": 30,
            "Vierzigerjahre Vierzigerjahren vierziger Vierziger": 40,
            "Fünfzigerjahre Fünfzigerjahren fünfziger Fünfziger": 50,
            "Sechzigerjahre Sechzigerjahren sechziger Sechziger": 60,
            "Siebzigerjahre Siebzigerjahren siebziger Siebziger": 70,
            "Achtzigerjahre Achtzigerjahren achtziger Achtziger": 80,
            "Neunzigerjahre Neunzigerjahren neunziger Neunziger": 90,
        },
        "DEIXIS": {
            "heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2, "vorvorgestern": -3,
        },
        "TODAYADJ": {"heutig~": 0},
        "DEIXISADJ": {"gestrig~": -1, "vorgestrig~": -2, "morgig~": 1},
        "TOMORROW": {"morgen": 1},
        "REL": {
            "vergangen~ letzt~ vorig~ verflossen~ zurückliegend~ verwichen~": -1,
            "vorletzt~ vorvergangen~ vorvorig~": -2,
            "dies~ laufend~ jetzig~": 0,
            "kommend~ nächst~": 1,
            "übernächst~": 2,
        },
        "TEXTREL": {
            "darauffolgend~ folgend~ nachfolgend~ nächstfolgend~": 1,
            "vorhergehend~ vorangegangen~ vorausgegangen~": -1,
            "selb~ gleich~ jen~": 0,
        },
        "SAME": {"desselben derselben demselben denselben dasselbe dieselbe derselbe": 0},
        "PREVYEAR": {"Vorjahr Vorjahres Vorjahrs": -1, "Vorvorjahr Vorvorjahres": -2},
        "PREVMONTH": {"Vormonat Vormonats Vormonates": -1},
        "PREVWEEK": {"Vorwoche": -1},
        "PREVDAY": {"Vortag Vortags Vortages": -1, "Folgetag Folgetags Folgetages": 1},
        "NEXTYEAR": {"Folgejahr Folgejahres": 1},
        "THISYEAR": {"heuer": 0},
        "EDGE": {
            "Anfang Beginn Start Auftakt Ausgang": "START", "Mitte": "MID", "Ende": "END",
        },
        "GLUEDEDGE": {
            "-anfang -anfangs -beginn -beginns -auftakt -auftakts -start": "START", "-mitte": "MID",
            "-ende -endes -schluss -ausklang": "END",
        },
        "LATER": {"später danach darauf darnach nachher": 1, "zuvor davor vorher": -1},
        "FORMERLY": {"früher": "PAST_REF"},
        "EARLY": {"früh früh~": "START", "spät spät~": "END"},
        "ABOUT": {
            "etwa rund ungefähr circa ca. zirka gut_und_gern annähernd schätzungsweise an_die um_die": "APPROX",
            "knapp knapp~ fast beinahe nahezu": "LESS_THAN",
            "gut mehr_als länger_als": "MORE_THAN",
            "weniger_als nicht_einmal nicht_mal nicht_ganz": "LESS_THAN",
            "mindestens wenigstens zumindest": "EQUAL_OR_MORE",
            "höchstens maximal bis_zu spätestens": "EQUAL_OR_LESS",
        },
        "EXACT": {"genau exakt ganz~ volle vollen voller voll gerade_einmal gerade_mal": None},
        "UNDER": {"unter über": None},
        "NUM": {
            "null": 0, "elf": 11, "beiden beide": 2, "zwei zweier": 2, "drei dreier": 3, "vierzehn": 14,
            "anderthalb eineinhalb": 1.5, "Dutzend": 12, "Hundert hunderte": 100,
        },
        "ONE": {"ein eine einem einen einer eines": 1},
        "HALF": {"halb halbe halben halbes halber": 0.5},
        "THREEQUARTER": {"dreiviertel Dreiviertel": 0.75},
        "QUARTERPAST": {"Viertel viertel": 15},
        "SOME": {
            "einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen weniger etliche "
            "etlichen zahlreiche zahlreichen ein_paar paar zig unzählige unzähligen mehr hunderte tausende": None,
        },
        "ORD": {
            "erste ersten erster erstes erstem": 1,
            "zweite zweiten zweiter zweites": 2,
            "dritte dritten dritter drittes": 3,
            "siebte siebten siebter": 7,
            "achte achten achter": 8,
        },
        "AGO": {"vor": -1},
        "IN": {"in im": 1},
        "SINCE": {"seit": -1},
        "NACH": {"nach": 1},
        "WITHIN": {"binnen innerhalb innert": 1},
        "DURING": {"während über": 0},
        "BIS": {"bis": None},
        "VON": {"von zwischen": None},
        "VOM": {"vom": None},
        "STILL": {"noch": None},
        "AB": {"ab": None},
        "UM": {"um gegen kurz_nach kurz_vor": None},
        "AM": {"am an": None},
        "FOR": {"fürs für": None},
        "ZUM": {"zum zur": None},
        "AUF": {"auf": None},
        "DET": {"der die das den dem des": None},
        "MY": {
            "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine unsere eure "
            "unserer": None
        },
        "BACK": {"zurück": -1},
        "AGE": {"Alter Altersgrenze Mindestalter Lebensalter Durchschnittsalter": None},
        "PER": {"pro je per": None},
        "EVERY": {"jede jeden jedem jedes jeder": None},
        "ALL": {"alle aller all": None},
        "TIMES": {"einmal zweimal dreimal viermal fünfmal sechsmal mehrmals mal": None},
        "FREQ": {
            "stündlich stündlich~": "PT1H", "täglich täglich~ werktäglich~": "P1D", "wöchentlich wöchentlich~": "P1W",
            "monatlich monatlich~ allmonatlich~": "P1M", "vierteljährlich~ vierteljährlich quartalsweise": "P3M",
            "halbjährlich halbjährlich~": "P6M",
            "jährlich jährlich~ alljährlich alljährlich~": "P1Y", "werktags wochentags": "XXXX-WXX",
            "tagtäglich tagtäglich~": "P1D", "allabendlich allabendlich~": "XXXX-XX-XXTEV",
            "allmorgendlich allmorgendlich~": "XXXX-XX-XXTMO", "Tag_für_Tag": "P1D", "Jahr_für_Jahr": "P1Y",
            "Jahr_um_Jahr": "P1Y", "Woche_für_Woche": "P1W", "tagsüber": "XXXX-XX-XXTDT",
        },
        "REF": {
            "jetzt derzeit derzeitig~ gegenwärtig gegenwärtig~ zurzeit zur_Zeit momentan momentan~ heutzutage "
            "im_Moment im_Augenblick zur_Stunde dieser_Tage aktuell "
            "in_der_Gegenwart in_unseren_Tagen in_unserer_Zeit": "PRESENT_REF",
            "damals damalig~ einst einstmals einstig~ ehemals seinerzeit kürzlich neulich unlängst jüngst vor_kurzem "
            "vor_Kurzem in_der_Vergangenheit letztens in_letzter_Zeit in_jüngster_Zeit in_der_letzten_Zeit "
            "in_jüngerer_Zeit vor_langer_Zeit vergangenen_Zeiten vergangener_Zeiten früheren_Zeiten "
            "früherer_Zeiten der_vergangenen_Zeit dieser_Zeit zu_jener_Zeit jener_Zeit": "PAST_REF",
            "künftig künftig~ zukünftig zukünftig~ in_Zukunft bald baldig~ demnächst in_naher_Zukunft "
            "in_nächster_Zeit in_Kürze in_absehbarer_Zeit in_ferner_Zukunft": "FUTURE_REF",
        },
        "LANG": {"lang lange langen langer": None},
        "OLD": {"alt alte alten alter altes": None},
        "BC": {"v._Chr. vor_Christus v.Chr. vor_Christi_Geburt": "BC"},
        "AD": {"n._Chr. nach_Christus n.Chr.": None},
        "UHR": {"Uhr": None},
        "TZ": {
            "MESZ MEZ UTC GMT CET CEST Ortszeit deutscher_Zeit mitteleuropäischer_Zeit "
            "Mitteleuropäischer_Zeit": None
        },
        "MEASURE": {
            "Euro Dollar Franken Mark Rubel Pfund Cent Rappen Lira Lire Prozent Prozentpunkte Kilometer Kilometern "
            "Meter Metern Zentimeter "
            "Millimeter Kilogramm Kilo Gramm Tonnen Liter Litern Hektar Quadratmeter Quadratmetern "
            "Quadratkilometer Kubikmeter Grad Watt Megawatt Kilowatt Volt Einwohner Menschen Stück km m cm mm kg g t "
            "l ha qm kW MW PS CHF EUR USD Mio. Mrd. Millionen Milliarden Million Milliarde Mal": None
        },
        "DURABLE": {
            "Bestehen Bestehens Jubiläum Jubiläums Haft Haftstrafe Freiheitsstrafe Gefängnisstrafe Strafe Amtszeit "
            "Regierungszeit Laufzeit Frist Geschichte Tradition Krieg Krieges Kriegs Konflikt Konflikts Konfliktes "
            "Ausbildung Studium Pause Sperre Vertrag Vertrages Vertrags Arbeit Suche Herrschaft Ehe Beziehung Kampf "
            "Bürgerkrieg Bürgerkriegs Bürgerkrieges Verhandlungen Zusammenarbeit Bauzeit Planung Übergangszeit "
            "Übergangsphase Übergangsfrist Bewährung Bewährungszeit Abstand Rhythmus Turnus Karriere Tätigkeit "
            "Erfahrung Streit Streits Rechtsstreit Prozess Verfahren Aufenthalt Exil Waffenstillstand Partnerschaft "
            "Mitgliedschaft Vorbereitung Forschungsarbeit Haushaltskrise Herrschaftszeit Kanzlerschaft Präsidentschaft "
            "Besatzung Belagerung Verjährungsfrist Zeitraum Zeitspanne Periode Phase Programm Garantie": None
        },
        "KW": {"KW Kalenderwoche": None},
        "COURSE": {"Lauf Laufe Verlauf Verlaufe": None},
        "AND": {"und oder sowie": None},
        "ALS": {"als": None},
    },
    signs={
        ",": "COMMA", "-": "DASH", "–": "DASH", "—": "DASH", "/": "SLASH", "(": "OPEN", ")": "CLOSE", ".": "POINT",
        "„": "QUOTE", "“": "QUOTE", "”": "QUOTE", "«": "QUOTE", "»": "QUOTE", '"': "QUOTE", "‚": "QUOTE", "‘": "QUOTE",
        "’": "QUOTE", "‹": "QUOTE", "›": "QUOTE",
    },
    endings=("e", "en", "er", "es", "em"),
    compounds=(
        ("WEEKDAY", "DAYPART"), ("WEEKDAY", "DAYADV"), ("UNIT", "GLUEDEDGE"), ("UNITS", "GLUEDEDGE"),
        ("YEARUNIT", "GLUEDEDGE"), ("QUARTER", "GLUEDEDGE"), ("MONTH", "GLUEDEDGE"),
    ),
    number_parts={
        "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "sechzehn": 16, "siebzehn": 17, "dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30,
        "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
        "tausend": 1000,
    },
    number_links=("und",),
    number_halves={"einhalb": 0.5, "eineinhalb": 1.5},
    ordinal_endings=("sten", "ste", "ster", "stes", "stem", "ten", "te", "ter", "tes", "tem"),
    rules=RULES,
    macros=MACROS,
    joiners=JOINERS,
    holidays={
        "new_year": "01-01", "epiphany": "01-06", "thursday_carnival": "E-52", "rose_monday": "E-48",
        "shrove_tuesday": "E-47", "ash_wednesday": "E-46", "palm_sunday": "E-7", "maundy_thursday": "E-3",
        "good_friday": "E-2", "holy_saturday": "E-1", "easter": "E+0", "easter_monday": "E+1", "labour_day": "05-01",
        "mothers_day": "05:7:2", "ascension": "E+39", "whitsun": "E+49", "whit_monday": "E+50",
        "corpus_christi": "E+60", "assumption": "08-15", "unity_day": "10-03", "harvest": "10:7:1",
        "reformation": "10-31", "all_saints": "11-01", "all_souls": "11-02", "martinmas": "11-11",
        "remembrance": "A-14", "repentance": "A-11", "sunday_of_the_dead": "A-7", "st_nicholas": "12-06",
        "immaculate": "12-08", "christmas_eve": "12-24", "christmas": "12-24/12-26", "christmas_day": "12-25",
        "boxing_day": "12-26", "new_years_eve": "12-31", "valentine": "02-14", "womens_day": "03-08",
        "swiss_fast": "09:7:3", "berchtold": "01-02",
    },
    archive=("archiv", "symbolbild", "undatiert"),
    past=PAST,
    past_auxiliaries=PAST_AUXILIARIES,
    pluperfect=PLUPERFECT,
    future=FUTURE,
    not_past=NOT_PAST,
    past_endings=("te", "ten", "tet", "test"),
    not_past_endings=("ierten", "eiten", "ichten", "halten", "ichsten", "igsten", "achten", "osten", "asten"),
    participle_endings=("t", "en"),
    participle_marks=("ge", "be", "ver", "er", "ent", "zer", "miss", "unter", "über", "wider", "voll"),
)  # fmt: skip
