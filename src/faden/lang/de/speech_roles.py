"""German: nouns for those who can speak, by their last part, lower case."""

ROLE_ENDINGS = tuple(
    """
    sprecher sprecherin sprechern minister ministerin ministern präsident präsidentin präsidenten kanzler kanzlerin
    vorsitzende vorsitzender vorsitzenden chef chefin chefs vertreter vertreterin vertretern leiter leiterin direktor
    direktorin experte expertin experten forscher forscherin forschern professor professorin anwalt anwältin anwälte
    berater beraterin botschafter botschafterin meister meisterin abgeordnete abgeordneter abgeordneten beamter beamte
    beamten beamtin polizei polizist polizisten regierung regierungen ministerium ministerien behörde behörden zeuge
    zeugen zeugin politiker politikerin politikern sekretär sekretärin kommissar kommissarin kommission gericht richter
    richterin staatsanwaltschaft verband verbände verein partei parteien fraktion gewerkschaft unternehmen konzern firma
    gesellschaft gruppe organisation organisationen institut universität hochschule amt agentur zeitung sender magazin
    portal medien blatt bank bundesrat bundestag parlament senat rat ausschuss armee militär feuerwehr kirche könig
    königin papst bischof kardinal prinz prinzessin kandidat kandidatin gouverneur senator senatorin mann frau männer
    frauen leute wissenschaftler wissenschaftlerin arzt ärztin ärzte ärzten trainer trainerin spieler spielerin fahrer
    manager managerin gründer gründerin autor autorin journalist journalistin reporter reporterin künstler musiker
    sänger sängerin regisseur schauspieler schauspielerin historiker ökonom ökonomin analyst analystin analysten
    ermittler beobachter beobachtern kritiker kritikern gegner befürworter anhänger opposition rebellen aktivist
    aktivistin aktivisten diplomat diplomatin diplomaten general oberst kommandeur kapitän pilot bürger bürgerin bürgern
    einwohner nachbarn eltern vater mutter bruder schwester sohn tochter witwe  angeklagte angeklagter
    verteidiger kläger staat land stadt kreml haus kreise kreisen verwaltung führung leitung stiftung union bündnis
    allianz koalition delegation studie bericht umfrage gutachten urteil grünen linke linken liberalen
    sozialdemokraten konservativen christdemokraten demokraten republikaner demokratin republikanerin person quelle
    quellen personen mitarbeiter mitarbeiterin lehrer lehrerin schüler student studentin studierende bauern unternehmer
    unternehmerin händler eigentümer betreiber hersteller anbieter veranstalter gesandte gesandter beauftragte
    beauftragter bevollmächtigter attaché patriarch imam rabbi pfarrer sportler sportlerin präsidium vorstand
    aufsichtsrat kuratorium komitee jury team kollege kollegin nachfolger vorgänger
    """.split()
)
