"""German verbs by their principal parts."""

from faden.lang.speech import VerbWords

_STRONG = """
sein ist war gewesen wäre|haben hat hatte gehabt hätte|werden wird wurde geworden würde
können kann konnte gekonnt könnte|müssen muss musste gemusst müsste|sollen soll sollte gesollt sollte
wollen will wollte gewollt wollte|dürfen darf durfte gedurft dürfte|mögen mag mochte gemocht möchte
wissen weiß wusste gewusst wüsste|brauchen braucht brauchte gebraucht bräuchte
beginnen beginnt begann begonnen begänne|beißen beißt biss gebissen bisse|bergen birgt barg geborgen bärge
biegen biegt bog gebogen böge|bieten bietet bot geboten böte|binden bindet band gebunden bände
bitten bittet bat gebeten bäte|blasen bläst blies geblasen bliese|bleiben bleibt blieb geblieben bliebe
brechen bricht brach gebrochen bräche|brennen brennt brannte gebrannt brennte
bringen bringt brachte gebracht brächte|denken denkt dachte gedacht dächte|dringen dringt drang gedrungen dränge
empfehlen empfiehlt empfahl empfohlen empfähle|essen isst aß gegessen äße|fahren fährt fuhr gefahren führe
fallen fällt fiel gefallen fiele|fangen fängt fing gefangen finge|finden findet fand gefunden fände
fliegen fliegt flog geflogen flöge|fliehen flieht floh geflohen flöhe|fließen fließt floss geflossen flösse
fressen frisst fraß gefressen fräße|frieren friert fror gefroren fröre|geben gibt gab gegeben gäbe
gehen geht ging gegangen ginge|gelingen gelingt gelang gelungen gelänge|gelten gilt galt gegolten gälte
genießen genießt genoss genossen genösse|geschehen geschieht geschah geschehen geschähe
gewinnen gewinnt gewann gewonnen gewänne|gießen gießt goss gegossen gösse|gleichen gleicht glich geglichen gliche
gleiten gleitet glitt geglitten glitte|graben gräbt grub gegraben grübe|greifen greift griff gegriffen griffe
halten hält hielt gehalten hielte|hängen hängt hing gehangen hinge|heben hebt hob gehoben höbe
heißen heißt hieß geheißen hieße|helfen hilft half geholfen hülfe|kennen kennt kannte gekannt kennte
klingen klingt klang geklungen klänge|kommen kommt kam gekommen käme|laden lädt lud geladen lüde
lassen lässt ließ gelassen ließe|laufen läuft lief gelaufen liefe|leiden leidet litt gelitten litte
leihen leiht lieh geliehen liehe|lesen liest las gelesen läse|liegen liegt lag gelegen läge
lügen lügt log gelogen löge|meiden meidet mied gemieden miede|messen misst maß gemessen mäße
nehmen nimmt nahm genommen nähme|nennen nennt nannte genannt nennte|pfeifen pfeift pfiff gepfiffen pfiffe
preisen preist pries gepriesen priese|raten rät riet geraten riete|reißen reißt riss gerissen risse
reiten reitet ritt geritten ritte|rennen rennt rannte gerannt rennte|riechen riecht roch gerochen röche
rufen ruft rief gerufen riefe|schaffen schafft schuf geschaffen schüfe|scheiden scheidet schied geschieden schiede
scheinen scheint schien geschienen schiene|schieben schiebt schob geschoben schöbe
schießen schießt schoss geschossen schösse|schlafen schläft schlief geschlafen schliefe
schlagen schlägt schlug geschlagen schlüge|schließen schließt schloss geschlossen schlösse
schneiden schneidet schnitt geschnitten schnitte|schreiben schreibt schrieb geschrieben schriebe
schreien schreit schrie geschrien schriee|schreiten schreitet schritt geschritten schritte
schweigen schweigt schwieg geschwiegen schwiege|schwimmen schwimmt schwamm geschwommen schwämme
schwören schwört schwor geschworen schwöre|sehen sieht sah gesehen sähe|senden sendet sandte gesandt sendete
setzen setzt setzte gesetzt setzte|singen singt sang gesungen sänge|sinken sinkt sank gesunken sänke
sitzen sitzt saß gesessen säße|sprechen spricht sprach gesprochen spräche|springen springt sprang gesprungen spränge
stehen steht stand gestanden stünde|stehlen stiehlt stahl gestohlen stähle|steigen steigt stieg gestiegen stiege
sterben stirbt starb gestorben stürbe|stoßen stößt stieß gestoßen stieße
streichen streicht strich gestrichen striche|streiten streitet stritt gestritten stritte
tragen trägt trug getragen trüge|treffen trifft traf getroffen träfe|treiben treibt trieb getrieben triebe
treten tritt trat getreten träte|trinken trinkt trank getrunken tränke|tun tut tat getan täte
verderben verdirbt verdarb verdorben verdürbe|vergessen vergisst vergaß vergessen vergäße
verlieren verliert verlor verloren verlöre|verschwinden verschwindet verschwand verschwunden verschwände
wachsen wächst wuchs gewachsen wüchse|weichen weicht wich gewichen wiche|weisen weist wies gewiesen wiese
wenden wendet wandte gewandt wendete|werben wirbt warb geworben würbe|werfen wirft warf geworfen würfe
wiegen wiegt wog gewogen wöge|ziehen zieht zog gezogen zöge|zwingen zwingt zwang gezwungen zwänge
erwägen erwägt erwog erwogen erwöge|besitzen besitzt besaß besessen besäße
"""

_WEAK = """
        achten agieren akzeptieren analysieren ändern antworten appellieren arbeiten argumentieren ärgern atmen äußern
        ahnen basieren bauen beantragen beantworten bearbeiten bedanken bedauern bedeuten bedrohen beeinflussen beenden
        befragen befürchten befürworten begegnen begleiten begrenzen begründen begrüßen behandeln behaupten beharren
        bejahen beklagen bekräftigen belasten belegen beleidigen bemerken bemühen benennen benötigen benutzen beobachten
        berechnen bereuen berichten berücksichtigen beruhen beruhigen berühren beschädigen beschäftigen bescheinigen
        beschleunigen beschuldigen beschwören besetzen besorgen bestätigen besuchen beteiligen beteuern betonen
        betrachten betragen beurteilen bewegen bewerten bewirken bezahlen bezeichnen bezeugen bezweifeln bezichtigen
        bilanzieren bilden blicken blockieren brüllen buchen danken dauern decken dementieren demonstrieren deuten
        diagnostizieren diktieren diskutieren dokumentieren donnern dominieren drängen drehen drohen drosseln drucken
        eignen einigen einstufen enden engagieren entdecken entfernen entgegnen enthüllen entlarven entschuldigen
        entspannen entwickeln ereignen erfordern erfüllen ergänzen erholen erinnern erklären erkundigen erlauben
        erläutern erleben erledigen ermahnen ermitteln ermöglichen ermorden ermuntern ermutigen eröffnen erreichen
        errichten erstatten erteilen erwähnen erwarten erweitern erzählen erzielen existieren fehlen feiern festigen
        feststellen flüchten flüstern folgen folgern fordern fördern formulieren forschen fragen freuen frohlocken
        führen funken funktionieren fürchten garantieren gedenken gefährden gehören genehmigen gestikulieren gewähren
        glänzen glauben gratulieren grüßen gründen haften halbieren handeln hassen hauen herrschen hetzen hoffen hoffen
        holen hören identifizieren informieren ignorieren initiieren integrieren interessieren interpretieren
        investieren irren jagen jammern jubeln kämpfen kaufen kehren kennzeichnen klagen klären klatschen kleben
        klettern klopfen knüpfen kochen kommandieren kommentieren kontern kontrollieren konzentrieren korrigieren kosten
        kriegen kritisieren kümmern kündigen lächeln lachen lagern lamentieren landen leben legen lehnen lehren leisten
        leiten lenken lernen liefern loben lösen lohnen machen mahnen meckern meinen melden merken mieten mitteilen
        monieren mutmaßen mutieren münden murmeln mäkeln motivieren nähern naschen nerven notieren nörgeln nötigen
        nutzen nützen offenbaren öffnen ohrfeigen ordnen orakeln orten packen passen passieren pflegen philosophieren
        planen plädieren platzen plaudern pochen poltern posten präsentieren präzisieren prangern predigen probieren
        produzieren profitieren prognostizieren prophezeien protestieren prüfen publizieren quittieren räumen rasen
        rauchen räsonieren reagieren realisieren rechnen rechtfertigen reden reduzieren regeln regieren regnen reichen
        reisen reizen rekapitulieren rekonstruieren relativieren resümieren retten retweeten richten ringen rücken
        rühmen rüsten sagen sammeln sanieren säubern schaden schätzen schalten scharen schauen scheitern schenken
        scherzen scheuen schicken schildern schimpfen schlichten schlussfolgern schmecken schmerzen schmunzeln schnauben
        schrauben schulden schützen schwächen schwärmen schweben schwindeln seufzen sichern signalisieren sinnieren
        skandieren skizzieren sorgen spalten sparen speichern spekulieren spenden sperren spielen spotten sprengen
        spüren stammen stammeln stärken starten staunen stecken stellen steuern sticheln stiften stimmen stocken stöhnen
        stolpern stoppen stören strafen strahlen strahlen streben streiken streuen stürmen stürzen stützen suchen tadeln
        tagen tanken tanzen taugen tauschen täuschen teilen telefonieren testen titeln toben töten trauen trauern
        träumen trennen triumphieren trösten trotzen tweeten twittern üben überlegen überlassen übermitteln übernachten
        überprüfen überraschen übersetzen überwachen überzeugen umgehen unken unterhalten unterrichten unterstellen
        unterstreichen unterstützen untermauern urteilen verabreden verabschieden verachten verändern verankern
        veranlassen veranstalten verantworten verbessern verbreiten verbuchen verdächtigen verdeutlichen verdienen
        verdoppeln verdrängen vereinbaren vereinen vereiteln verfassen verfehlen verfolgen verfügen vergleichen
        vergrößern verhaften verhandeln verhängen verharmlosen verharren verhindern verirren verkaufen verkehren
        verklagen verkünden verkündigen verkürzen verlagern verlangen verlängern verlauten verlautbaren verletzen
        vermeiden vermelden vermerken vermindern vermitteln vermissen vermuten vernehmen verneinen vernichten
        veröffentlichen verorten verpflichten verraten verringern versagen versammeln verschärfen verschicken
        verschieben verschlechtern verschlimmern verschwenden versenden versichern versorgen versöhnen verspotten
        verspüren verständigen versteigern verstoßen versuchen verteidigen verteilen verteufeln vertiefen vertrauen
        vertuschen verunglücken verursachen verurteilen verwalten verwandeln verwarnen verwehren verweigern verweilen
        verwenden verwirklichen verwundern verzeichnen verzichten verzögern vibrieren wachen wagen wählen wandern warnen
        warten wechseln wecken wehren weigern weinen weiten werten wetten wettern widerlegen widmen wirken witzeln
        wohnen wundern wünschen würdigen zahlen zählen zeichnen zeigen zentralisieren zerstören zetern zeugen zielen
        zitieren zögern zücken zürnen zweifeln anerkennen bangen behindern bekunden bemängeln benachrichtigen besagen
        besänftigen bestehen beschwichtigen bewahren bedrängen bejubeln belügen bombardieren budgetieren
        charakterisieren debattieren definieren demonstrieren denunzieren dulden eilen empören entfalten entkräften
        entlassen enteignen erhöhen erhoffen eskalieren evakuieren exportieren importieren fabulieren flehen fluchen
        frotzeln fristen gelangen gestalten grummeln grübeln insistieren insinuieren intervenieren kapitulieren keifen
        kolportieren kondolieren konkretisieren konstatieren kooperieren kursieren legitimieren losen lästern
        manipulieren munkeln nuscheln orientieren parieren pausieren postulieren proklamieren protokollieren provozieren
        querelen raunen referieren reklamieren rezitieren schwadronieren schätzen sondieren suggerieren sympathisieren
        tendieren thematisieren unterbreiten vertagen verknüpfen vertrösten verzagen widersetzen zerschlagen zusichern
        verstärken einwilligen beabsichtigen beauftragen beantragen benachteiligen berechtigen beseitigen bevorzugen
        beglückwünschen entsenden erkranken erkämpfen erbeuten erlangen ersetzen erschüttern erschweren erwecken
        gefallen garantieren vollenden vollstrecken kandidieren koalieren kollidieren explodieren kosten reparieren
        renovieren beichten schränken erwidern grinsen fügen höhnen lauten leugnen rügen fassen prangern spielen
        kassieren häufen setzen legen löschen sichten messen besitzen rutschen schonen siegen sickern sprühen stehen
        strömen summen tappen tarnen trainieren tricksen umarmen verbünden wachsen weichen zerren drehen färben fesseln
        flackern gähnen geraten gliedern heilen heizen kippen kleiden kürzen leuchten mildern mischen opfern plündern
        quälen rammen rauben rollen rühren sägen schleppen schmuggeln schwanken segnen siedeln spannen stagnieren
        steigern summieren titulieren touren trocknen türmen überzeugen umfassen verbrauchen verbergen verblüffen
        beziffern taxieren veranschlagen wiegeln gratulieren jubilieren bilanzieren rapportieren verhelfen verkraften
        vernachlässigen verpassen verschmutzen versichern versinken wählen würgen zünden
        """

_IRREGULAR = """
bin sein pres|bist sein pres|sind sein pres|seid sein pres|sei sein sub1|seien sein sub1|seiest sein sub1
waren sein pret|wären sein sub2|habe haben sub1|hast haben pres|wirst werden pres|weiss wissen pres
heisst heißen pres|hiess heißen pret|liess lassen pret|ließen lassen pret|liessen lassen pret|tue tun sub1
tun tun pres|täten tun sub2|begönne beginnen sub2|stände stehen sub2|ständen stehen sub2|sandten senden pret
sendete senden pret|sendeten senden pret|wandten wenden pret|hälfe helfen sub2|schloß schließen pret
mußte müssen pret|muß müssen pres|müßte müssen sub2|läßt lassen pres|wußte wissen pret|mußten müssen pret
müßten müssen sub2|daß dass none|schlösse schließen sub2|äußre äußern sub1|handle handeln sub1
"""

WORDS = VerbWords(
    strong=tuple(line.strip() for line in _STRONG.replace("\n", "|").split("|") if line.strip()),
    weak=frozenset(_WEAK.split()),
    separable=tuple(
        """
        ab an auf aus bei bereit davon dagegen dar daran darauf durch ein empor entgegen entlang fehl fern fest fort
        frei gegenüber gut heim her heran heraus herbei herein herunter hervor herum hin hinaus hinein hinter hinweg
        hinzu hinauf los mit nach nahe nieder richtig statt teil tot über um unter vor voran voraus vorbei vorher vorweg
        weg weiter wieder wider zu zufrieden zurecht zurück zusammen klar bekannt preis kund wahr stand
        """.split()
    ),
    inseparable=tuple("be emp ent er ge hinter miss über um unter ver voll wider wieder durch zer".split()),
    irregular=tuple(line.strip() for line in _IRREGULAR.replace("\n", "|").split("|") if line.strip()),
    not_verbs=frozenset(
        """
        einige einigen zufolge teilweise beispielsweise beispiele alle allein an ein eine einen einer eines dies diese
        dieser seine seinen mein sagen bereits laut statt unter während wäre reiche weiche feste leise weise feine kurze
        lange neue alte gute viele solche welche manche jede keine ihre unsere eure meine deine beide heute gerne ohne
        wie nahe ferne große kleine breite weite teile reife ganze rechte linke echte freie volle leere lockere sichere
        heitere teure saure bittere tapfere besondere andere weitere nähere innere äußere obere untere hintere vordere
        spätere frühere größere kleinere höhere bessere ältere jüngere erste zweite dritte letzte nächste gegen eben
        neben zwischen wegen trotz dank entgegen daneben wert verheiratet bekannt verwandt bewusst gewandt gesund fast
        erst selbst meist zumeist jetzt nicht recht seit bereit weit breit zeit gestern morgen oben unten innen außen
        drinnen draußen hinten vorn deren denen dessen zehn sieben elf zwölf treue dichte leichte schlechte geweihte
        bunte kalte harte zarte erhöhte geplante bestimmte gesamte stumme fremde runde blinde milde wilde gesunde fade
        müde lose böse weiße heiße süße bloße ernste teste eigene offene einzelne gemeinsame folgende kommende
        vergangene entsprechende sogenannte verschiedene derzeitige ehemalige macht bitte danke wiese made welle kosten
        essen leben wissen schreiben vertrauen treffen
        """.split()
    )
    - {"wäre", "kosten", "sagen", "leben", "wissen", "schreiben", "treffen", "vertrauen", "macht", "essen", "bitte"},
    auxiliaries=frozenset(("sein", "haben", "werden")),
    perfect="haben",
    passive="werden",
    copula="sein",
    modals=frozenset("können müssen sollen wollen dürfen mögen".split()),
)
