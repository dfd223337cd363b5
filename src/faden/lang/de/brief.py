"""German: words that decide whether a sentence can stand alone in a brief, and what it tells."""

from faden.lang.brief import BriefWords

WORDS = BriefWords(
    leaning=frozenset(
        """
        aber allerdings also andererseits anschließend auch außerdem da dabei dadurch dafür dagegen daher dahinter damit
        danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu demnach
        demzufolge denn dennoch deren deshalb dessen deswegen dies diesmal doch dort ebenfalls ebenso einerseits
        entsprechend ersterer erstere ferner folglich freilich gleichzeitig gleichwohl hier hierbei hierfür hierzu
        hingegen hinzu immerhin indes indessen infolgedessen jedenfalls jedoch letzterer letztere mithin mittlerweile
        nämlich nichtsdestotrotz nichtsdestoweniger oder parallel schließlich seitdem seither sodann somit sondern sonst
        später stattdessen trotzdem überdies übrigens umgekehrt und unterdessen vielmehr vorher währenddessen weiter
        weiterhin weiters wiederum zudem zugleich zumal zunächst zuvor zwar so dasselbe derselbe dieselbe beide beides
        """.split()
    ),
    articles=frozenset("der die das".split()),
    finite=frozenset(
        """
        ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde
        würde würden soll sollen sollte sollten kann können konnte könnte könne muss müssen müsse müsste will wollen
        wolle wollte darf dürfe dürfte lässt ließ geht ging gehe gilt galt gelte heißt hieß heiße bedeutet bedeutete
        zeigt zeigte macht machte mache liegt lag liege kommt kam komme sagt sagte sagten teilt teilte teilten berichtet
        berichtete berichten berichteten meldet meldete melden meldeten kündigte kündigten erklärte erklärten betonte
        schrieb schrieben bestätigte bestätigten gab gaben geschah passt passte steht stand reicht reichte
        """.split()
    ),
    pronouns=frozenset(
        """
        er sie ihm ihn ihr ihnen ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines wir uns unser
        unsere unserem unseren ich mich mir mein meine
        """.split()
    ),
    pointers=frozenset(
        """
        dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen solchem
        derartige derartigen derartiger beiden besagte besagten besagter genannte genannten
        """.split()
    ),
    loose=frozenset(
        """
        dabei dadurch dafür dagegen dahinter damit danach daneben daran darauf daraus darin darüber darum davon davor
        dazu dazwischen hierfür hierzu deswegen deshalb dort dorthin
        """.split()
    ),
    cause=(
        "weil", "wegen", "aufgrund", "auf grund", "grund (für|dafür|ist|sei|war)", "begründ*", "infolge", "ursache*",
        "auslöser", "nachdem", "(führte|führten|führt) ... zu", "angesichts",
        "(scheitert|scheiterte|scheiterten) ... an", "mangels", "folge (von|der|des|einer|eines)", "denn",
        "(beharrt|beharrte|beharren)",
    ),
    ahead=(
        "(soll|sollen|solle|sollten|sollte|will|wollen|wolle|wollte|wollten|werde|würde|könnte)", "geplant*",
        "(kündigt|kündigte|kündigten) ... an", "(angekündigt|angekündigte|ankündigte)",
        "(verkündet|verkündete|verkündeten)", "(plant|plante|planen|planten)", "vorgesehen",
        "(bereitet|bereiten|bereitete|bereiteten) ... vor", "voraussichtlich",
    ),
    once=("ursprünglich", "eigentlich", "(bislang|bisher|zunächst) (geplant|vorgesehen|angesetzt)"),
    dissent=(
        "(widersprach|widerspricht|widersprachen)", "(bestritt|bestreitet|bestritten|bestreiten)", "dementiert*",
        "(weist|wies|weisen|wiesen) ... zurück", "zurückgewiesen", "(kritisiert|kritisierte|kritisierten|kritik)",
        "(warnt|warnte|warnten)", "hingegen", "dagegen", "(lehnt|lehnte|lehnten) ... ab",
        "(ablehnt|ablehnte|abgelehnt)", "zweifel*", "protest*", "umstritten", "streit", "uneinig*",
        "(vorwurf|vorwürfe|vorwürfen)", "gegner*",
        "anders als", "im gegensatz", "(beharrt|beharrte|beharren|weigert|weigerte|pocht|pochte)",
        "unterschiedliche (erwartungen|auffassungen|ansichten|angaben)",
    ),
)  # fmt: skip
