"""German: words that tell whether a clause speaks of what was or of what is to come."""

PAST = frozenset(
    """
    war waren warst wart wurde wurden kam kamen ging gingen gab gaben sah sahen nahm nahmen stand standen lag lagen
    fand fanden blieb blieben ließ ließen liess liessen hielt hielten schrieb schrieben sprach sprachen trat traten
    traf trafen fuhr fuhren flog flogen lief liefen fiel fielen stieg stiegen schlug schlugen trug trugen zog zogen
    verlor verloren gewann gewannen begann begannen hieß hießen hiess hiessen rief riefen griff griffen bat baten
    bot boten lud luden wies wiesen warf warfen starb starben brach brachen half halfen schloss schlossen schoss
    schossen sank sanken ließ stieß stießen saß saßen aß lasen las wuchs wuchsen erschien erschienen verschwand
    verschwanden entschied entschieden empfing empfingen erhielt erhielten vergaß vergaßen bewarb band banden
    trank sang sangen schwieg schwiegen stritt stritten litt litten riet rieten mied verwies bewies übernahm
    übernahmen unternahm verließ verließen verliess entstand entstanden bestand bestanden verstand gestand gestanden
    unterschrieb beschloss beschlossen verabschiedete verhinderte brachte brachten dachte dachten kannte kannten
    nannte nannten rannte wusste wussten musste mussten konnte konnten durfte durften wollte wollten machte machten
    """.split()
)
PAST_AUXILIARIES = frozenset("hat haben habe hatte hatten ist sind sei seien wäre hätte hätten bin".split())
FUTURE = frozenset(
    """
    wird werden werde würde würden soll sollen solle will wollen wolle möchte möchten plant planen muss müssen müsse
    müssten müsste kann könne könnte könnten darf dürfen dürfe dürfte dürften bevorsteht bevorstehend bevorstehende
    bevorstehenden
    """.split()
)
SCHEDULED = frozenset(
    """
    erwartet erwarten beginnt beginnen startet starten findet finden tritt treffen trifft
    steht stehen folgt folgen kommt reist reisen entscheidet stimmt tagt endet eröffnet läuft gilt
    """.split()
)
PLANNED = frozenset("geplant vorgesehen angesetzt anberaumt terminiert reserviert avisiert".split())
MEANT = frozenset("sollte sollten".split())
SAYING = frozenset("sagt sagen erklärt betont berichtet meldet schreibt kritisiert fordert teilt heißt heisst".split())
NOT_PAST = frozenset(
    """
    heute bitte leute seite weite mitte hätte hätten könnte könnten sollte sollten müsste müssten dürfte dürften möchte
    möchten würde würden wäre wären letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte
    beste besten meiste meisten höchste größte größten nächste nächsten gute guten alte alten späte späten
    rechte rechten bekannte bekannten gesamte gesamten konkrete konkreten private privaten breite breiten
    werten bieten treten betreten vertreten auftreten eintreten bitten raten beraten starten warten erwarten braten
    leisten testen retten gelten verwalten schalten einschalten abschalten antworten beantworten orten behaupten
    haften verhaften stiften heften mieten vermieten hüten töten bedeuten belasten entlasten kosten bereiten
    vorbereiten deuten andeuten läuten häuten verboten geboten gestatten erstatten ausstatten bestatten erhalten
    enthalten verhalten behalten gestalten spalten selten mitten unten hinten besten ersten letzten minuten leuten
    seiten zeiten weiten breiten guten gesten listen gästen kisten kosten posten piloten soldaten kandidaten
    harte harten leichte leichten schlechte schlechten echte echten weiten zweite hunderte tausende
    """.split()
)
PLUPERFECT = frozenset("hatte hatten war waren".split())
