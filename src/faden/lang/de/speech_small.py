"""German: closed classes of words."""

from faden.lang.de.speech_given import FEMALE_GIVEN
from faden.lang.speech import SmallWords

WORDS = SmallWords(
    determiners={
        "der": "ngd",
        "die": "na",
        "das": "na",
        "den": "ad",
        "dem": "d",
        "des": "g",
        "ein": "na",
        "eine": "na",
        "einen": "a",
        "einem": "d",
        "einer": "gd",
        "eines": "g",
        "kein": "na",
        "keine": "na",
        "keinen": "a",
        "keinem": "d",
        "keiner": "ngd",
        "keines": "g",
        "dieser": "ngd",
        "diese": "na",
        "dieses": "nga",
        "diesen": "ad",
        "diesem": "d",
        "jener": "ngd",
        "jene": "na",
        "jenes": "nga",
        "jenen": "ad",
        "jenem": "d",
        "jeder": "ngd",
        "jede": "na",
        "jedes": "nga",
        "jeden": "a",
        "jedem": "d",
        "mehrere": "na",
        "mehreren": "d",
        "mehrerer": "g",
        "viele": "na",
        "vielen": "d",
        "vieler": "g",
        "einige": "na",
        "einigen": "d",
        "einiger": "g",
        "alle": "na",
        "allen": "d",
        "aller": "g",
        "beide": "na",
        "beiden": "nagd",
        "beider": "g",
        "manche": "na",
        "manchen": "d",
        "zahlreiche": "na",
        "zahlreichen": "d",
        "zahlreicher": "g",
        "sein": "na",
        "seine": "na",
        "seinen": "ad",
        "seinem": "d",
        "seiner": "gd",
        "seines": "g",
        "ihr": "na",
        "ihre": "na",
        "ihren": "ad",
        "ihrem": "d",
        "ihrer": "gd",
        "ihres": "g",
        "unser": "na",
        "unsere": "na",
        "unseren": "ad",
        "unserer": "gd",
        "unserem": "d",
        "mein": "na",
        "meine": "na",
        "meiner": "gd",
        "meinem": "d",
        "meinen": "ad",
        "dessen": "nagd",
        "deren": "nagd",
        "zwei": "na",
        "drei": "na",
        "vier": "na",
        "fünf": "na",
        "sechs": "na",
        "sieben": "na",
        "acht": "na",
        "neun": "na",
        "zehn": "na",
        "elf": "na",
        "zwölf": "na",
        "zweier": "g",
        "dreier": "g",
        "sämtliche": "na",
        "sämtlicher": "g",
        "etliche": "na",
        "wenige": "na",
        "weitere": "na",
        "andere": "na",
        "verschiedene": "na",
        "solche": "na",
        "irgendein": "na",
        "viel": "nad",
        "wenig": "nad",
        "mehr": "nad",
        "derselbe": "n",
        "dieselbe": "na",
        "welcher": "ngd",
        "welche": "na",
        "welches": "na",
    },
    subjects=frozenset("er sie es man wir ich".split()),
    objects=frozenset("ihn ihm ihnen sich uns mich mir dir euch ihr".split()),
    pointers=frozenset("das dies dieses".split()),
    relatives=frozenset("der die das den dem dessen deren denen welche welcher welches welchen welchem".split()),
    subordinators=frozenset(
        """
        dass daß ob weil da wenn als nachdem während obwohl bevor ehe bis damit sodass falls sofern soweit seit seitdem
        indem wobei wodurch weshalb warum wie wo wer was wen wem wann wieso wofür womit wozu worüber wovon woran worauf
        wohin obgleich wenngleich zumal solange sobald insofern inwieweit inwiefern wogegen wohingegen weswegen
        """.split()
    ),
    content_subordinators=frozenset(
        """dass daß ob wie wer was wen wem wann warum wieso weshalb wo wohin worüber wovon wofür womit wozu woran worauf
        inwieweit inwiefern""".split()
    ),
    coordinators=frozenset("und oder aber sondern doch denn jedoch sowie".split()),
    prepositions=frozenset(
        """
        ab abseits an am ans auf aufs aus außer außerhalb ausserhalb anhand anlässlich angesichts anstatt anstelle
        aufgrund bei beim bezüglich binnen bis dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß gemäss
        hinsichtlich hinter im in infolge ins inklusive innerhalb jenseits laut mangels mit mithilfe mittels nach nahe
        namens neben ohne per pro samt seit seitens statt südlich nördlich westlich östlich trotz über übers um ums
        ungeachtet unter unweit via vom von vor vors während wegen wider zeit zu zufolge zugunsten zulasten zum zur
        zwecks zwischen nebst
        """.split()
    ),
    attaching=frozenset("von vom aus für".split()),
    genitives=frozenset(
        """des der eines einer dieses dieser seines seiner ihres ihrer aller mehrerer zweier dreier jenes jener beider
        unseres unserer zahlreicher vieler einiger deren dessen""".split()
    ),
    adverbs=frozenset(
        """
        aber abermals abends alleine allerdings allein also anfangs anscheinend anschließend anschliessend auch aufgrund
        augenscheinlich außerdem ausserdem ausdrücklich bald beinahe beispielsweise bereits besonders bisher bislang da
        dabei dadurch dafür dagegen daher dahin damals damit danach dann daran darauf daraufhin daraus darin darüber
        darum davon davor dazu demnach demzufolge dennoch derweil derzeit deshalb deswegen deutlich doch dort durchaus
        eben ebenfalls ebenso eher eigentlich eindringlich einerseits einmal endlich entschieden erneut erst erstmals
        etwa ferner fast folglich früher ganz gar gemeinsam genau gerade gern gestern gewiss gleich gleichzeitig
        gleichwohl heute hier hierbei hierzu hingegen hinterher hinzu immer immerhin indes indessen inzwischen ja
        jedenfalls jedoch jetzt jüngst kaum klar knapp konkret künftig kürzlich letztlich leider lediglich mal manchmal
        mehr mehrfach mehrmals meist meistens mindestens mittags mittlerweile morgen morgens möglicherweise
        nachdrücklich nachher nachmittags nämlich natürlich neuerdings nicht nie niemals noch nochmals nun nur nunmehr
        offen offenbar offensichtlich offiziell oft öffentlich parallel persönlich plötzlich prompt rund scharf
        schließlich schliesslich schon schriftlich sehr seinerseits seither selbst seinerzeit so sodann sofort sogar
        sogleich somit sonst sowieso später soeben stattdessen stets teils telefonisch trotzdem überdies überraschend
        übrigens umgehend unterdessen unverändert vergeblich vergangene vermutlich vielmehr vielleicht völlig
        voraussichtlich vorab vorerst vorher vorläufig vormittags vorsichtig vorwiegend wahrscheinlich weiter weiterhin
        weiters wenig wenigstens wieder wiederholt wiederum wohl wörtlich wortwörtlich zudem zuerst zugleich zuletzt
        zumeist zumindest zunächst zunehmend zurück zusammen zusätzlich zuversichtlich zuvor zwar zynisch süffisant
        knapp lapidar trocken ironisch lautstark energisch optimistisch pessimistisch skeptisch kritisch erleichtert
        erfreut empört entsetzt enttäuscht besorgt verärgert zurückhaltend diplomatisch einhellig übereinstimmend
        sinngemäß sinngemäss mündlich bekanntlich angeblich tatsächlich grundsätzlich insgesamt insbesondere
        andererseits anderseits hierauf hernach weitergehend vehement mahnend warnend abschließend abschliessend
        einleitend ergänzend wieder weiters anders anderweitig
        """.split()
    ),
    focus=frozenset(
        """auch nur selbst sogar allein rund etwa knapp über mindestens insgesamt gut fast ausgerechnet vor allem nicht
        sowohl weder so doch aber denn und oder jedoch allerdings selbst gerade ebenso zudem""".split()
    ),
    name_particles=frozenset("von van de der den zu del di da dos bin ibn al el la le ter ten vom zur und".split())
    - {"der", "den", "zu", "und", "zur", "vom", "da"},
    feminine_endings=(
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "sion",
        "tät",
        "tur",
        "gur",
        "enz",
        "anz",
        "ei",
        "ie",
        "ik",
        "frau",
        "erin",
        "istin",
        "entin",
        "orin",
        "antin",
        "chefin",
        "ärztin",
        "ältin",
        "nerin",
        "ologin",
        "ndin",
        "rtin",
        "anzlerin",
    ),
    feminine_nouns=frozenset(
        """
        feuerwehr hochschule jury bundeswehr mannschaft menge familie presse welt union firma gruppe armee marine bank
        börse behörde kirche stadt gemeinde woche seite frage macht front bild linke rechte spd cdu csu fdp afd övp spö
        fpö svp sp nato uno un eu usa dpa apa afp ap sda tass agence zentrale stelle kammer liste liga spitze basis
        mutter tochter schwester frau dame quelle kanzlei klinik hamas bbc wto who faz nzz taz zeit süddeutsche airline
        marke post bahn ukraine türkei schweiz
        """.split()
    ),
    time_nouns=frozenset(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend
        donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
        donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag
        mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag montagmittag
        dienstagmittag mittwochmittag donnerstagmittag freitagmittag samstagmittag sonntagmittag abend morgen mittag
        nachmittag vormittag nacht tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden
        minuten uhr anfang mitte ende januar jänner februar märz april mai juni juli august september oktober november
        dezember frühjahr sommer herbst winter wochenende
        """.split()
    ),
    joining=("und", "sowie"),
    agents=frozenset(("von", "vom", "durch", "seitens")),
    origin=frozenset(("von", "vom")),
    local=frozenset(("in", "im")),
    listing=frozenset(("und", "oder", "sowie")),
    reflexives=frozenset(("sich",)),
    infinitive_marks=frozenset(("zu",)),
    comma_words=frozenset(("dass", "daß")),
    before_that=frozenset(
        ("so", "ohne", "statt", "anstatt", "auf", "außer", "und", "oder", "nur", "auch", "als", "bis", "sodass")
    ),
    first_person=frozenset(("ich", "mir", "mich")),
    masculine=frozenset(("er", "ihn", "ihm", "dieser")),
    feminine=frozenset(("sie", "ihr", "diese")),
    female_endings=(
        "erin",
        "istin",
        "entin",
        "orin",
        "anzlerin",
        "chefin",
        "ministerin",
        "innen",
        "ogin",
        "ältin",
        "chterin",
        "tin",
    ),
    female_titles=frozenset(("frau", "königin", "witwe", "mutter", "tochter", "schwester", "vorsitzende")),
    definite=frozenset(("der", "die", "das", "dem", "den")),
    female_given=FEMALE_GIVEN,
    his="sein",
    her="ihr",
    neuter=frozenset(("es",)),
    ambiguous_pronouns=frozenset(("sie", "es")),
    conditions=frozenset(("wenn",)),
    quantifiers=frozenset(("mehrere", "viele", "einige", "beide", "alle")),
    adjective_endings=("e", "en", "er", "es", "em"),
    weak_endings=("e", "en"),
    participle_endings=("te", "ten"),
    present_participle="end",
    bare_cases={"en": "da", "em": "d"},
    strong_articles=frozenset(("der", "dieser", "jener", "jeder", "welcher", "keiner")),
    strong_cases={"en": "gd", "e": "n"},
    mixed_articles=frozenset(("sein", "ihr", "ein", "kein")),
    mixed_ending="er",
    male_article="der",
    male_plurals=("en", "er", "ern", "e", "s", "leute"),
    oblique_ending="en",
)
