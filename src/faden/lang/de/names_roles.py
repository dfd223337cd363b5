"""German: role nouns, titles, and the class nouns that stand before names of organisations, places and works."""

TITLES = """
Herr Herrn Frau Fräulein Dr Dr. Prof Prof. Professor Professorin Doktor Ing. Dipl.-Ing. Mag. Sir Lord Lady Dame Don
Donna Monsieur Madame Mr. Mrs. Ms. Mr Mrs Ms Miss Mister Baron Baronin Graf Gräfin Freiherr Fürst Fürstin Herzog
Herzogin Prinz Prinzessin König Königin Kaiser Kaiserin Zar Papst Kardinal Erzbischof Bischof Bischöfin Pfarrer
Pfarrerin Pater Bruder Schwester Imam Scheich Ajatollah Rabbi Rabbiner Emir Sultan General Generalin Oberst Major
Hauptmann Leutnant Oberstleutnant Admiral Feldmarschall Marschall Kommissar Kommissarin Heilige Heiliger Onkel
Tante Oma Opa
""".split()

ROLE_HEADS = """
präsident minister ministerin kanzler chef sprecher vertreter =vize gesandter gesandte botschafter diplomat
unterhändler berater beraterin sekretär kommissar vorsitzender vorsitzende =vorsitz =vorstand manager direktor
leiter führer machthaber herrscher diktator staatschef abgeordneter abgeordnete senator gouverneur bürgermeister
landrat landrätin stadtrat stadträtin =rat =rätin politiker kandidat bewerber experte expertin forscher
wissenschaftler professor historiker ökonom analyst analystin psychologe psychologin soziologe soziologin virologe
virologin =arzt ärztin mediziner chirurg =anwalt anwältin staatsanwalt staatsanwältin =richter verteidiger ermittler
polizist kommandeur kommandant general offizier soldat aktivist gründer gründerin unternehmer milliardär investor
banker besitzer inhaber eigentümer eigner autor schriftsteller dichter journalist reporter moderator redakteur
korrespondent blogger influencer fotograf regisseur schauspieler sänger musiker komponist dirigent künstler =maler
designer architekt comedian kabarettist =star trainer coach kapitän torwart torhüter stürmer mittelfeldspieler
spieler profi nationalspieler läufer fahrer rennfahrer =pilot sprinter weltmeister olympiasieger =sieger =meister
champion schiedsrichter bundestrainer nationaltrainer sportdirektor =präses bischof kardinal patriarch prinz
prinzessin könig königin kronprinz witwe witwer =sohn =tochter bruder schwester =vater =mutter ehemann ehefrau =frau
=mann freund freundin kollege kollegin amtskollege amtskollegin nachfolger vorgänger amtsvorgänger stellvertreter
=rivale =rivalin =gegner herausforderer verbündeter oppositionsführer parteichef fraktionschef geschäftsführer
beauftragter beauftragte koordinator organisator initiator bundesrat bundesrätin nationalrat ständerat ständerätin
regierungsrat regierungsrätin landeshauptmann landeshauptfrau obmann obfrau vorstandsmitglied =mitglied angeklagter
angeklagte =täter attentäter verdächtiger zeuge zeugin =opfer überlebender sprecherin philosoph theologe germanist
physiker chemiker biologe astronaut kosmonaut mathematiker informatiker ingenieur meteorologe jurist verleger
verlegerin intendant kurator =premier expräsident ombudsfrau ombudsmann bundesanwalt generalsekretär attaché konsul
konsulin =lehrer lehrerin =bauer bäuerin =wirt wirtin tennisspieler fußballer basketballer skispringer biathlet
biathletin rapper rapperin =dj popstar rockstar =model =ikone =legende pionier terrorist rebellenführer islamist
mörder nobelpreisträger preisträger =träger preisträgerin bestsellerautor darsteller hauptdarsteller
ministerpräsident ministerpräsidentin =außenseiter =favorit titelverteidiger rekordhalter teamchef clubchef torjäger
neuzugang
""".split()

ORGANISATION_HEADS = """
nachrichtenagentur agentur staatsagentur sender fernsehsender tv-sender rundfunksender radiosender zeitung
tageszeitung wochenzeitung boulevardzeitung sonntagszeitung magazin nachrichtenmagazin wochenmagazin fachmagazin
zeitschrift fachzeitschrift nachrichtenseite nachrichtenportal portal onlineportal internetportal newsportal
online-plattform plattform netzwerk partei regierungspartei oppositionspartei konzern firma unternehmen hersteller
autobauer autohersteller softwarekonzern mutterkonzern rüstungskonzern energiekonzern ölkonzern pharmakonzern
chemiekonzern technologiekonzern anbieter bank großbank fluggesellschaft airline fluglinie reederei versicherer
stiftung organisation menschenrechtsorganisation hilfsorganisation umweltorganisation umweltschutzorganisation
terrororganisation nichtregierungsorganisation miliz islamistenmiliz terrormiliz gewerkschaft bahngewerkschaft
verband branchenverband dachverband verein fußballverein fußballclub fussballclub club klub bundesligist zweitligist
drittligist erstligist aufsteiger absteiger rekordmeister verlag verlagshaus band rockband punkband institut
forschungsinstitut meinungsforschungsinstitut denkfabrik universität hochschule bewegung gruppe kette
supermarktkette modekette einzelhändler händler onlinehändler discounter zulieferer autozulieferer startup start-up
werft orchester finanzmarktaufsicht aufsicht fonds hedgefonds investor fahrgastverband betreiber marktforscher
ratingagentur internetkonzern internetriese tochterfirma tochtergesellschaft tochter konkurrent
""".split()

PLACE_HEADS = """
stadt hauptstadt großstadt kleinstadt grossstadt hafenstadt millionenstadt grenzstadt universitätsstadt
landeshauptstadt kreisstadt gemeinde dorf ort ortsteil ortschaft vorort stadtteil stadtbezirk kreis landkreis kanton
region provinz bundesstaat bundesland us-bundesstaat teilrepublik insel halbinsel inselstaat inselgruppe
urlaubsinsel mittelmeerinsel hafen metropole touristenort kurort badeort urlaubsort skiort ferienort grenzort berg
vulkan fluss gebiet oblast gouvernement departement département präfektur land nachbarland wüstenstaat golfemirat
emirat königreich fürstentum flughafen autobahnkreuz bistum erzbistum wahlkreis gipfel küstenort küstenstadt
industriestadt weltraumbahnhof
""".split()

WORK_HEADS = """
film spielfilm dokumentarfilm kinofilm roman buch sachbuch album song lied hit stück theaterstück oper operette
musical serie fernsehserie tv-serie sendung show talkshow dokumentation doku gemälde bild krimi thriller komödie drama
computerspiel videospiel spiel ausstellung festival schiff frachter tanker kreuzfahrtschiff fregatte kriegsschiff
raketentyp typs typ modell rakete drohne app software betriebssystem kampfjet panzer marschflugkörper raumsonde
satellit operation projekt debütalbum single bestseller erzählung hörspiel hurrikan taifun sturmtief orkan tief hoch
preis
""".split()

ORG_SUFFIXES = """
AG SE GmbH KG KGaA OHG eG e.V. eV Inc Inc. Corp Corp. Ltd Ltd. LLC plc S.A. SA N.V. NV B.V. AB ASA Co Co. Holding
Group Gruppe Bank Airlines Airways University Institute Foundation Records Entertainment Pictures Studios Motors
Energy Capital Partners Ventures Invest Consulting Services Technologies Systems Solutions Media Medien Immobilien
Versicherungen Logistik Pharma Werft Verlag Mediengruppe Klinik Kliniken
""".split()

CLUB_PREFIXES = """
FC SC SV VfB VfL VfR TSV TSG TSC FSV SSV SpVgg MSV KSC BSC TuS TV HC EHC ERC EC HSG SG BC AC AS SSC CF RB FK ZSKA
Dynamo Lokomotive Spartak Borussia Eintracht Fortuna Arminia Hertha Alemannia Werder Hansa Rapid Austria Sturm Real
Atlético Olympique Sporting Universität Uni Hochschule Bundesministerium Ministerium Bundesamt Landesamt Amt
Bundesanstalt Staatsanwaltschaft Landgericht Amtsgericht Oberlandesgericht Verwaltungsgericht Landtag Institut Verein
Verband Stiftung Museum
""".split()

COMPOUND_HEADS = """
chef chefin sprecher sprecherin herrscher herr krieg kriege politik politiker reise besuch treffen gipfel gespräch
telefonat plan konflikt krise hilfe experte gesandter beauftragter botschafter regierung führung spitze partei
mitglied minister präsident astrologe nah treu einsatz deal abkommen anhänger wähler kritiker gegner freund sanktionen
lieferung front
""".split()

SPEECH_VERBS = """
sagte sagt erklärte erklärt betonte betont meinte meint forderte fordert kritisierte kritisiert teilte teilt schrieb
schreibt berichtete berichtet antwortete antwortet warnte warnt kündigte kündigt bestätigte bestätigt erzählte erzählt
äußerte äusserte äußert behauptete behauptet versicherte versichert ergänzte ergänzt fügte fügt nannte nennt
bezeichnete bezeichnet sprach spricht verwies verweist verteidigte wies weist lobte lobt räumte räumt urteilte urteilt
prognostizierte schätzte fragte fragt zitierte zitiert bekräftigte bekräftigt twitterte postete konterte entgegnete
erwiderte kommentierte mahnte mahnt monierte klagte klagt verkündete verkündet verlangte will wollte hat hatte habe
hätte ist war sei wird werde würde soll sollte kann könne könnte muss müsse darf trifft traf gewann siegte verlor
starb stirbt kam kommt ging geht begann glaubt glaubte weiß wusste denkt dachte sieht sah zeigt zeigte reiste reist
bleibt blieb
""".split()

PREPOSITIONS_PLACE = "in aus nach bei".split()
PARTICLES = "von van der den de del della di da dos du la le zu zum zur vom al el bin ibn ben ter ten af av".split()
NOT_SURNAME = """
Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch
Donnerstag Freitag Samstag Sonnabend Sonntag Ende Anfang Mitte Uhr Prozent Euro Dollar Franken Millionen Milliarden
Mio Mrd Jahre Jahren Tage Tagen Foto Fotos Bild Quelle Wochen Monate Minuten Stunden Vorwürfe Druck Angst Recht Mut
Ostern Weihnachten Pfingsten Silvester Neujahr Karneval Fasching Fasnacht Advent Ramadan Corona Covid Kita Kitas Heuer
Teil Platz Zeit Geld Hilfe Unterstützung Gelegenheit Gespräche Auskunft
""".split()

DEMONYMS = """
Amerikaner:USA|US-Amerikaner:USA|Russe:Russland|Ukrainer:Ukraine|Franzose:Frankreich|Französin:Frankreich
Brite:Großbritannien|Engländer:England|Italiener:Italien|Spanier:Spanien|Pole:Polen|Türke:Türkei|Türkin:Türkei
Ungar:Ungarn|Österreicher:Österreich|Schweizer:Schweiz|Deutscher:Deutschland|Chinese:China|Japaner:Japan|Inder:Indien
Israeli:Israel|Iraner:Iran|Syrer:Syrien|Grieche:Griechenland|Niederländer:Niederlande|Belgier:Belgien|Schwede:Schweden
Norweger:Norwegen|Däne:Dänemark|Finne:Finnland|Portugiese:Portugal|Tscheche:Tschechien|Slowake:Slowakei|Serbe:Serbien
Kroate:Kroatien|Rumäne:Rumänien|Bulgare:Bulgarien|Ägypter:Ägypten|Kanadier:Kanada|Australier:Australien
Mexikaner:Mexiko|Brasilianer:Brasilien|Argentinier:Argentinien|Nordkoreaner:Nordkorea|Südkoreaner:Südkorea
Afghane:Afghanistan|Iraker:Irak|Belarusse:Belarus|Georgier:Georgien|Venezolaner:Venezuela
"""

COUNTRY_ADJECTIVES = """
us:USA|amerikanisch:USA|us-amerikanisch:USA|russisch:Russland|ukrainisch:Ukraine|französisch:Frankreich
britisch:Großbritannien|italienisch:Italien|spanisch:Spanien|polnisch:Polen|türkisch:Türkei|ungarisch:Ungarn
österreichisch:Österreich|schweizerisch:Schweiz|deutsch:Deutschland|chinesisch:China|japanisch:Japan|indisch:Indien
israelisch:Israel|iranisch:Iran|syrisch:Syrien|griechisch:Griechenland|niederländisch:Niederlande|belgisch:Belgien
schwedisch:Schweden|norwegisch:Norwegen|dänisch:Dänemark|finnisch:Finnland|portugiesisch:Portugal
tschechisch:Tschechien|slowakisch:Slowakei|serbisch:Serbien|kroatisch:Kroatien|rumänisch:Rumänien|bulgarisch:Bulgarien
ägyptisch:Ägypten|kanadisch:Kanada|australisch:Australien|mexikanisch:Mexiko|brasilianisch:Brasilien
argentinisch:Argentinien|nordkoreanisch:Nordkorea|südkoreanisch:Südkorea|afghanisch:Afghanistan|irakisch:Irak
belarussisch:Belarus|georgisch:Georgien|venezolanisch:Venezuela|kreml:Russland
"""

DETERMINERS = """
der die das den dem des ein eine einer eines einem einen kein keine keinen keinem keiner dieser diese
dieses diesen diesem jeder jede jedes jeden jener jene jenes sein seine seiner seines seinem seinen ihr ihre ihrer
ihres ihrem ihren unser unsere unserem unseren mein meine meinen dein euer im am zum zur vom beim ins ans aufs viele
vielen mehrere mehreren einige einigen alle allen aller beide beiden manche manchen etwas mehr weniger
viel wenig welche welcher welches solche solcher solches sämtliche zahlreiche
""".split()

DEFINITE = "der die dem den des dieser diese diesem diesen vom zum zur beim".split()

CONJUNCTIONS = "und sowie".split()

ADDRESSES = "Herr Herrn Frau Fräulein Lady Dame Sir Don Donna Monsieur Madame Miss Mister Onkel Tante Oma Opa".split()

STREET_ENDINGS = ("straße", "strasse", "gasse", "allee", "platz", "ufer", "damm", "brücke", "viertel")

NOUN_ENDINGS = """
ung heit keit schaft tion sion ität ismus tie ment anz enz logie grafie graphie kratie matie rung ungen heiten keiten
schaften tionen sionen itäten ismen tien anzen enzen logien
""".split()
