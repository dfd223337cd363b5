"""German: what shows of which kind a name is that no list has: heads, endings, neighbours."""

INSTITUTIONS = """
-ministerium landtag kantonsrat kantonsparlament landesparlament nationalparlament staatskanzlei
senatskanzlei staatsanwaltschaft bundesanwaltschaft kantonspolizei stadtwerke stadtwerken gemeindewerke
verkehrsbetriebe gesundheitsamt jugendamt ordnungsamt finanzamt landratsamt standesamt landeskriminalamt bundesamt
landesamt statistikamt umweltamt bauamt rechnungshof landesrechnungshof bundesrechnungshof verfassungsschutz
landesverfassungsschutz landgericht amtsgericht oberlandesgericht landesarbeitsgericht arbeitsgericht sozialgericht
landessozialgericht verwaltungsgericht oberverwaltungsgericht bezirksgericht kantonsgericht obergericht
bundesgericht verfassungsgericht verfassungsgerichtshof verwaltungsgerichtshof bundesstrafgericht handelsgericht
landesgericht finanzgericht baudirektion finanzdirektion bildungsdirektion gesundheitsdirektion sicherheitsdirektion
volkswirtschaftsdirektion polizeidirektion polizeipräsidium landespolizeidirektion finanzdepartement
aussendepartement außendepartement justizdepartement innendepartement verteidigungsdepartement baudepartement
gesundheitsdepartement bildungsdepartement wirtschaftsdepartement umweltdepartement landeszentralbank handelskammer
ärztekammer wirtschaftskammer arbeiterkammer rechtsanwaltskammer handwerkskammer kassenärztliche bürgerliste
wählergemeinschaft wählervereinigung volkspartei landesunion bürgerunion volksunion =tagblatt wettbewerbskommission
forstamt innenausschuss finanzausschuss haushaltsausschuss rechtsausschuss petitionsausschuss verkehrsausschuss
umweltausschuss hauptausschuss stadttheater staatstheater landestheater volkstheater verbraucherzentrale
""".split()

HEADED_ORGANISATIONS = """
gericht amtsgericht landgericht universität hochschule fachhochschule musikhochschule pädagogische institut bankhaus
=bank sparkasse kantonalbank privatbank volksbank raiffeisenbank landesbank seebank regionalbank klinikum
universitätsklinikum kantonsspital universitätsspital stadtwerke stadtwerken verkehrsbetriebe =radio sportfreunde
sportfreunden polizeipräsidium polizeidirektion staatsanwaltschaft generalstaatsanwaltschaft handelskammer kammer
tierschutzverein philharmonie staatstheater landestheater stadttheater molkerei käserei klinik =gymnasium verein
theaterverein stadtkapelle musikkapelle verbraucherzentrale kantonspolizei stadtpolizei =kapo landespolizei
regionalpolizei polizei feuerwehr schauspielhaus opernhaus landratsamt regierungspräsidium bezirksregierung
""".split()

HEADED_PLACES = """
=bahnhof hauptbahnhof busbahnhof schloss burg =hotel turnhalle mehrzweckhalle stadthalle hochbehälter kloster
klosters raststätte autobahndreieck autobahnkreuz flugplatz talstation bergstation justizvollzugsanstalt gasthof
landgasthof campingplatz ruine stift abtei tagebau freibad hallenbad altersheim pflegeheim schulhaus pfarrkirche
stadtpark
""".split()

ADJECTIVE_ORGANISATIONS = """
anzeiger stadtanzeiger generalanzeiger tagblatt volksblatt wochenblatt amtsblatt abendblatt morgenblatt zeitung
abendzeitung nachrichten neueste kurier morgenkurier bote warte depesche rundschau allgemeine post landpost morgenpost
merkur echo stimme volksstimme presse tageblatt courier express woche rundblick philharmoniker symphoniker sinfoniker
sängerknaben
""".split()

ADJECTIVE_PLACES = """
hauptbahnhof bahnhof flughafen schloss dom münster stadion fernsehturm zoo ostbahnhof straße strasse landstraße
landstrasse allee platz gasse tor dreieck kreuz wald heide höhe brücke ring ufer damm chaussee
""".split()

MEDIA_HEADS = "morgen abend tages sonntags stadt land kreis volks general wochen regional heimat".split()

MEDIA_TAILS = "kurier bote anzeiger tagblatt tageblatt".split()

TOWN_ENDINGS = """
stadt dorf heim hausen haus hofen kirchen kirch kirn berg burg bruck brück brücken furt au aue ried rieden roda rode
feld felden feldt wald walde bach born bronn brunn ingen ungen weiler wil wyl wiler ikon matt büttel bostel loh lohe
leben hagen hain horst stedt stätt stetten stein münde münd mühle mühlen tal thal see moor mark itz ow egg eck ach
weier zell winkel busch büren bergen kamp scheid rath heide siel koog hafen werder
""".split()

LAND_ENDINGS = "land stan gau".split()

COUNTRY_ENDINGS = "ien land stan gau".split()

RELIEF_ENDINGS = "berg stein horn kogel spitze see tal bach wald pass gletscher joch alp alm heide moor".split()

LANDMARK_ENDINGS = "tunnel brücke pass talsperre staudamm viadukt turm gletscher".split()

FIRM_ENDINGS = "bank bahn werk werke versicherung festspiele brauerei".split()

ADJECTIVE_TAIL = "isch"

OFFICES = """
präsident präsidentin =minister ministerpräsident ministerin außenminister aussenminister innenminister finanzminister
verteidigungsminister verkehrsminister =kanzler kanzlerin regierungschef staatschef bürgermeister bürgermeisterin
landeshauptmann landeshauptfrau =könig =königin botschafter premier regierungspräsident regierungspräsidentin
""".split()

PLACE_PREFIXES = "Sankt St Bad Piz Kap Mount Fort Port Monte".split()

FOR = "für"

NAME_HEADS = "bank bankhaus verlag brauerei firma".split()

CALENDAR = """
Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch
Donnerstag Freitag Samstag Sonnabend Sonntag
""".split()

NO_SURNAME_BEFORE = """
am im bis ab seit zum vom ende anfang mitte nächsten vergangenen kommenden letzten diesen diesem jeden
""".split()

SIDES = "nord süd ost west mitte".split()

MOUTHPIECES = """
chef chefin sprecher sprecherin manager managerin tochter konzern aktie aktionäre vorstand anfrage informationen
bericht
""".split()

SAYING = """
sagte sagt erklärte betonte meinte forderte kritisierte schrieb schreibt antwortete warnte erzählte ergänzte lobte
räumte entgegnete erwiderte mahnte klagte scherzte spottete rechnete erinnerte verlangte nannte kündigte bestätigte
""".split()

BETWEEN = "zwischen bis ab via richtung nahe".split()

NO_ORGANISATION = """
CHF EUR USD GBP TV PC EDV WM EM KI IT AI DNA DNS GPS SMS LKW PKW MEZ MESZ UTC VIP CO CEO CFO COO UV PDF HTML FAQ II
III IV VI VII VIII IX XI XII LIVE NEWS ICE ICE- RE RB AKW WLAN USB DVD CD PS KW MW GW TNT OP MRT CT HIV PR HR IQ TOP
AUS UND DIE DER DAS LIVEBLOG ARCHIV FOTO VIDEO BIP LNG SUV ÖPNV PCR PIN TAN QR ID OK UKW MRT BMI ETF
""".split()

NAMED_ORGANISATIONS = """
bund bundes partei union =mitte =liste bewegung akademie hochschule universität =rat kommission =amt departement
ministerium kammer =werke =bank gesellschaft verein verband front allianz bündnis forum theater oper orchester
philharmonie kirchengemeinde institut schule gericht hilfe stiftung =welt =post zeitung anzeiger nachrichten
demokraten =wähler alternative liberale =linke armee garde legion bibliothek akademien museum gewerkschaft liberalen
""".split()

REPORTING = "berichtete berichtet meldete meldet".split()

CANTON_CODES = "AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".split()

WITH_ARTICLE = "bund".split()

AWARD_ENDINGS = "preis medaille pokal".split()

NAMED_THINGS = """
preis krieg kriege freitag montag dienstag donnerstag samstag sonntag woche nacht pakt plan kreuz vertrag tag tage
spiele liga abkommen erklärung protokoll konvention mai quartal halbjahr
""".split()

NAMED_PLACES = """
meer see wald berg platz tor turm brücke straße strasse haus insel inseln land kap ozean wüste küste mauer stadt
schloss garten alpen reich kirche
""".split()
