"""German: frequent words and spellings by which a page's language and its region are known."""

FUNCTION_WORDS = tuple(
    """
    der die das und ist nicht ein eine den dem mit auf für von zu sich auch im bei nach wird sind wie aus werden
    hat dass noch es am um über einen zum haben einer war er sie oder aber vor zur bis mehr durch man sein wurde
    sei wenn nur kann so gegen vom können schon soll hatte
    """.split()
)

OPENERS = tuple(
    """
    diese dieser dieses diesem diesen dies jetzt dabei damit dazu denn doch heute gestern morgen hier ihre ihren
    ihrer ihrem immer jede jeder jedes keine keiner mehr nach nachdem noch ohne schon sein seine seinen seiner
    seinem seit sich sind sowie statt trotz unter viele vielen vielleicht wann warum weil weiter weitere weiteren
    welche wenn wieder wird wurde während zudem zwar zwei drei vier fünf sechs sieben acht neun zehn alle allen
    alles auch beim dann dass derzeit deshalb dort eine einem einen einer eines erst etwa falls für gegen habe
    haben hatte ihnen jedoch kann kein laut lesen mehrere möglicherweise nicht nichts oder schließlich selbst
    sollte über vor wegen zuletzt zuvor zwischen außerdem allerdings bereits bisher aber zum zur vom diesmal
    unsere unser unseren jahr jahre jahren mensch menschen montag dienstag mittwoch donnerstag freitag samstag
    sonntag uhr
    """.split()
)

ORTHOGRAPHIES: dict[str, tuple[str, ...]] = {
    "de-CH": tuple(
        """
        gross grosse grossen grosser grosses grösse grösser grösste grössten ausser ausserdem ausserhalb äussern
        äusserte äusserten äusserst äusserung äusserungen weiss weisse weissen weisser weisst strasse strassen aussen
        aussenminister aussenministerin aussenpolitik aussenministerium gemäss regelmässig massnahme massnahmen
        schliessen schliesslich schliesst heisst hiess heissen hiessen füsse fuss fussball fussballer spass gruss
        grüsse mass masse massgeblich dreissig bloss stösst verstoss verstösse anstoss stossen schiessen giessen
        geniessen süss heiss heisse fliessen fliesst ausschliesslich anschliessend einschliesslich vergrössern
        grossbritannien gegrüsst begrüsst begrüsste begrüssen draussen mutmasslich mutmassliche mutmasslichen
        verhältnismässig rechtmässig preussen liess liessen verliess entliess überliess abschliessend beschliessen
        beschliesst erschiessen beissen reissen reisst ausstoss
        """.split()
    ),
    "de-DE": tuple(
        """
        groß große großen großer großes größe größer größte größten außer außerdem außerhalb äußern äußerte äußerten
        äußerst äußerung äußerungen weiß weiße weißen weißer weißt straße straßen außen außenminister außenministerin
        außenpolitik außenministerium gemäß regelmäßig maßnahme maßnahmen schließen schließlich schließt heißt hieß
        heißen hießen füße fuß fußball fußballer spaß gruß grüße maß dreißig bloß stößt verstoß großbritannien begrüßt
        begrüßte begrüßen draußen mutmaßlich mutmaßliche mutmaßlichen ließ ließen
        """.split()
    ),
}
