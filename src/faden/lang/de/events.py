"""German: words that name events."""

from faden.lang.de.events_nouns import CLOSED_HEADS, NAMES, NOT_NOUNS, NOUNS
from faden.lang.de.events_verbs import VERBS
from faden.lang.events import EventWords

WORDS = EventWords(
    nouns=NOUNS,
    duties=(
        "verantwortung", "kosten", "amt", "haftung", "aufgabe", "aufgaben", "leitung", "ruder", "führung", "vorsitz",
        "posten", "dienst", "macht", "rolle", "regie", "präsidentschaft", "kontrolle", "bürgschaft", "anteil",
        "schulden",
        "prozent", "geschäfte", "vertretung", "patenschaft", "ermittlungen", "fall", "zeile", "text", "meldung",
    ),
    companions={
        "about": ("über", "darüber"),
        "space": ("all", "weltall", "weltraum", "orbit", "umlaufbahn", "erdumlaufbahn", "mond", "mars",
                  "raumstation"),
        "vehicle": ("rakete", "sonde", "raumschiff", "raumkapsel", "satellit", "kapsel", "trägerrakete",
                    "raumfahrzeug"),
        "work": ("arbeit",),
        "walkout": ("ausstand", "streik", "arbeitskampf", "hungerstreik"),
        "office": ("amt", "amts", "ämter", "posten", "mandat", "parteivorsitz", "vorsitz"),
        "offer": ("angebot", "offerte", "gebot", "übernahmeangebot", "übernahmeofferte"),
        "new": ("neu",),
        "life": ("leben",),
        "business": ("werk", "filiale", "fabrik", "standort", "schule", "klinik", "betrieb", "geschäft", "krankenhaus"),
        "employer": ("unternehmen", "verein", "partei", "bank", "konzern", "theater", "firma", "vorstand", "fraktion",
                     "regierung", "kabinett", "koalition", "klub", "museum"),
        "passive": ("wird", "werden", "wurde", "worden"),
    },
    stative=frozenset(
        """
        sein haben werden bleiben gelten liegen stehen geben heißen scheinen kosten betragen umfassen enthalten zählen
        gehören bestehen dauern wohnen leben arbeiten können sollen müssen wollen dürfen mögen wissen kennen brauchen
        suchen hoffen drängen verfügen besitzen wirken zeigen deuten sorgen lauten fehlen reichen handeln bedeuten
        ändern beabsichtigen stammen führen nennen sprechen sagen erwarten rechnen gehen
        """.split()
    ),
    planned_present=frozenset(("meeting", "visit", "talks", "signing", "vote", "strike", "decision", "election")),
    not_nouns=NOT_NOUNS,
    closed_heads=CLOSED_HEADS,
    endings=("", "s", "es", "e", "en", "n", "er", "se", "ses", "sen", "ern"),
    compound_links="s-",
    verbs=VERBS,
    names=NAMES,
    families=(
        frozenset(("meeting", "visit", "talks", "signing")),
        frozenset(("vote", "election")),
        frozenset(("trial", "ruling")),
        frozenset(("agreement", "ceasefire")),
        frozenset(("invasion", "attack")),
        frozenset(("launch", "opening", "presentation")),
    ),
    levels={
        "summit": (
            "gipfel", "präsident", "staatschef", "regierungschef", "kanzler", "handschlag", "dreier", "kremlchef",
            "machthaber", "herrscher", "premier",
        ),
        "working": (
            "aussenminister", "minister", "vorbereitung", "aufwärm", "verhandlungsteam", "regierungsvertreter",
            "delegation", "unterhändler", "arbeitsgruppe", "staatssekretär", "chefunterhändler",
        ),
    },
    role_plurals=frozenset(
        """
        aussenminister aussenministern aussenministerinnen minister ministern verteidigungsminister
        verteidigungsministern
        finanzminister finanzministern präsidenten staatschefs regierungschefs staatsoberhäupter parteichefs
        parteivorsitzenden parteichefinnen fraktionschefs kanzler ministerpräsidenten unterhändler chefunterhändler
        beiden spitzen konzernchefs bankchefs
        """.split()
    ),
    role_singulars=(
        "aussenminister", "verteidigungsminister", "finanzminister", "ministerpräsident", "regierungschef",
        "staatschef", "parteichef", "fraktionschef", "präsident", "kanzler", "minister", "unterhändler", "chef",
    ),
    pronouns=frozenset("er sie ihn ihr ihm ihnen".split()),
    genitive_signs="s’'",
    reflexives=frozenset("sich einander miteinander uns".split()),
    aside_prepositions=frozenset("in bei durch".split()),
    accompanying=frozenset(("mit",)),
    place_prepositions=frozenset("in im bei nahe".split()),
    past_prepositions=frozenset("nach seit aus während beim".split()),
    goal_prepositions=frozenset("zu zum zur für".split()),
    object_prepositions=frozenset("gegen für über um statt ohne".split()),
    more=("weiter", "zusätzlich", "ander", "zweit", "dritt"),
    partner_prepositions=frozenset("zwischen mit von vom".split()),
    genitive_articles=frozenset("der des beider dieser jener seines seiner ihrer ihres".split()),
    label_prepositions=frozenset("zwischen mit von in im auf".split()),
    past_adjectives=("letzt", "jüngst", "vergangen", "vorig", "früher", "verlaufen", "erfolgt", "enttäuschend", "jene",
                     "damalig", "zurückliegend", "zweistündig", "mehrstündig", "einstündig", "stundenlang"),
    planned_adjectives=("geplant", "baldig", "bevorstehend", "anstehend", "angekündigt", "vorgesehen", "angesetzt",
                        "kommend", "nächst", "künftig", "anvisiert", "vereinbart", "verkündet"),
    possible_adjectives=("möglich", "eventuell", "etwaig", "potenziell", "potentiell", "denkbar", "diskutiert",
                         "erhofft", "gefordert", "drohend", "angedroht", "solche"),
    off_adjectives=("abgesagt", "geplatzt", "gescheitert", "verschoben", "ausgefallen", "vertagt", "verhindert"),
    future_auxiliaries=frozenset(
        """
        will wollen wolle wollten wollte soll sollen solle sollten sollte wird werden werde möchte möchten plant planen
        würde würden muss müssen müsse
        """.split()
    ),
    hypothetical=frozenset("wer wenn falls wann ob sofern".split()),
    same_head=frozenset(
        """
        construction investigation measure sanction closure agreement decision match concert ceremony presentation
        deadline award test other
        """.split()
    ),
    idioms=frozenset(("ins gespräch", "im gespräch", "am start", "an den start", "zum start", "zur wahl")),
    possible_modals=frozenset("könnte könnten kann können könne dürfte dürften müsste müssten würde würden".split()),
    perfect_auxiliaries=frozenset("hat haben ist sind habe sei seien wurde wurden worden".split()),
    pluperfect_auxiliaries=frozenset("hatte hatten war waren".split()),
    infinitive_marks=frozenset(("zu",)),
    finite=frozenset(
        """
        ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte sollten kann können könnte
        könnten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte dürfte dürften mag möchte
        möchten
        sei seien habe gebe gibt gab liegt bleibt bleibe kommt kam kamen kommen werde würde würden könne solle wolle
        müsse dürfe geht ging steht stand findet fand fanden sagt sagte sieht nennt nannte bringt brachte schien scheint
        hiess heisst deutete betonte erklärte sprach gilt galt wäre wären hätte hätten ließ liess lässt zog zieht
        nimmt nahm trifft traf trafen gehe stehe bestehe angehe platzt fällt fiel stellt bereiten geben stehen liegen
        führt hält hielt tritt trat legt schrieb schreibt warf reist plant rechnet fordert lehnt
        """.split()
    ),
    subordinators=frozenset(
        """
        dass weil wenn ob da während nachdem bevor obwohl damit sodass falls sobald solange als wie wo wohin woher warum
        weshalb wer was wonach wovon worüber wofür womit wobei woran der die das den dem deren dessen welche welcher
        welches indem
        """.split()
    ),
    coordinators=frozenset("und oder aber doch sondern denn jedoch".split()),
    finite_endings=("t", "elte", "erte"),
    infinite_endings=("t", "en"),
    preterite_endings=("te", "ten"),
    not_finite=frozenset(
        """
        nicht jetzt erst selbst sonst fast zuletzt laut samt statt trotz bereits sofort direkt dort fort oft zunächst
        gut alt rot hart weit breit bekannt gesamt insgesamt verletzt bunt dicht echt fest seit mit ist recht schlecht
        leicht leitet letzten ersten meisten zweiten dritten alten guten neuesten beiden bitte heute mitte seite seiten
        zeiten leute worten orten städten staaten ersten wichtigsten größten grössten geplanten vorbereiteten
        verkündete geplante unerwartet erwartet ebenso indirekt konkret komplett exakt demnächst längst möglichst
        """.split()
    ),
    intensional=(
        "(forder*|verlang*|gefordert)", "(hoff*|hoffnung*|erhofft)", "(warn*|gewarnt)", "(droh*|gedroht|angedroht)",
        "(drohung|drohungen)", "(vorschlag*|vorgeschlagen|schlug|schlägt)", "zusage", "(bitte|bitten|bat|baten)",
        "(dräng*|drängt)", "ins spiel", "(erwäg*|erwog*)", "(prüft|prüfen|geprüft)", "(diskutier*)", "für möglich",
        "(bereit|bereitschaft)", "(argument|argumente)", "(forderung*)", "(aussicht*)", "(streit|ringen) um",
        "(wunsch|wünsch*)", "(gedroht|drohte|drohten)", "(suche|bemüh*)", "(freigabe|genehmigung)", "falls", "wenn",
        "ob",
    ),
    definite=frozenset(
        """
        der die das den dem des dieses dieser diese diesem diesen jenem jener jenes vom zum zur beim im am sein
        seine seinem seinen seiner ihr ihre ihrem ihren ihrer
        """.split()
    ),
    indefinite=frozenset("ein eine einen einem einer eines".split()),
    fused=frozenset("vom zum zur beim im am ins".split()),
    prepositions=frozenset(
        """
        in im auf an am zu zum zur bei beim mit nach seit aus von vom für gegen über um vor während durch ohne trotz
        wegen zwischen unter hinter neben bis laut gemäss zufolge ins anlässlich hinsichtlich
        """.split()
    ),
    joiners=frozenset("und sowie".split()),
    loose_pro_forms=frozenset("es er sie etwas nichts was worüber niemand dieses diese dieser".split()),
    pro_forms=frozenset("dazu daraus dafür dies davon darüber hierzu".split()),
    opening_pro_forms=frozenset(("das", "dies")),
    plan_nouns=frozenset(
        """
        termin termins versuch versuchs absage verschiebung vertagung startversuch ersatztermin starttermin abschluss
        vollzug transaktion vorhaben vorhabens neuansetzung zeitplan fahrplan
        """.split()
    ),
)  # fmt: skip
