"""German: organisations, media, parties, companies, clubs; works, products and events. "|" parts entries or forms."""

ORGANISATIONS = """
EU|Europäische Union
UN|Uno|UNO|Vereinte Nationen
Nato|NATO|Nordatlantikpakt
Kreml
Weißes Haus|Weisses Haus
Pentagon
Bundesregierung
Bundestag|Deutscher Bundestag
Bundesrat
Bundeswehr
Bundesbank|Deutsche Bundesbank
Bundespolizei
Bundeskriminalamt|BKA
Bundesnachrichtendienst|BND
Bundesamt für Verfassungsschutz|Verfassungsschutz
Bundesverfassungsgericht
Bundesgerichtshof|BGH
Bundesverwaltungsgericht
Bundesarbeitsgericht
Bundessozialgericht
Bundesfinanzhof
Bundesanwaltschaft
Bundeskanzleramt|Kanzleramt
Bundespräsidialamt
Bundesnetzagentur
Bundeskartellamt
Bundesagentur für Arbeit
Statistisches Bundesamt|Destatis
Umweltbundesamt
Auswärtiges Amt
Bafin|BaFin
Finma|FINMA
Seco
Suva
Swissmedic
Fedpol
Skyguide
Ruag|RUAG
Postfinance|PostFinance
Raiffeisen
Nagra
EDA
VBS
UVEK|Uvek
EJPD
Rega
Swissgrid
Axpo
Alpiq
Asfinag
FMA
AMS
ÖGB
WKO
Wifo
VfGH
OGH
WKStA
Bamf|BAMF
Stiko
Schufa
DLRG
DLR
VKU
BDEW
HDE
Dehoga
GdP
NGG
IG Bau|IG BAU
Marburger Bund
Deutscher Städtetag|Städtetag
Bundesärztekammer
Stiftung Warentest
Foodwatch
Robert-Koch-Institut|Robert Koch-Institut|RKI
Paul-Ehrlich-Institut
Deutscher Wetterdienst|DWD
Technisches Hilfswerk|THW
Europäische Zentralbank|EZB
Europäische Kommission|EU-Kommission
Europäisches Parlament|EU-Parlament|Europaparlament
Europäischer Gerichtshof|EuGH
Europäischer Rat
Europarat
Internationaler Währungsfonds|IWF
Internationaler Strafgerichtshof|IStGH
Internationaler Gerichtshof|IGH
Internationale Atomenergiebehörde|IAEA
Internationales Olympisches Komitee|IOC
Internationales Komitee vom Roten Kreuz|IKRK
Weltbank
Weltgesundheitsorganisation|WHO
Welthandelsorganisation|WTO
Welternährungsprogramm|WFP
UN-Sicherheitsrat|Sicherheitsrat
UN-Generalversammlung
Unesco|UNESCO
Unicef|UNICEF
UNHCR
UNRWA
OSZE
OECD
OPEC|Opec
ASEAN|Asean
Afrikanische Union
Arabische Liga
Mercosur
BRICS|Brics
G7|G-7
G8
G20|G-20
CDU|Christlich Demokratische Union|Christdemokraten
CSU|Christlich-Soziale Union
SPD|Sozialdemokratische Partei Deutschlands
FDP|Freie Demokraten
AfD|Alternative für Deutschland
BSW|Bündnis Sahra Wagenknecht
Die Linke|Linkspartei
Bündnis 90/Die Grünen|Grüne|Grünen|Bündnis 90
Freie Wähler|Freien Wähler
NPD
Piratenpartei
SED
Stasi
RAF
NSU
KPD
NSDAP
Wehrmacht
SS
SA
Gestapo
ÖVP
SPÖ
FPÖ
Neos|NEOS
BZÖ
SVP|Schweizerische Volkspartei
FDP.Die Liberalen
GLP|Grünliberale
EVP
Rassemblement National|RN
Front National
Labour|Labour-Partei|Labour Party
Tories
Republikaner
Demokraten
Fidesz
Tisza
PiS
Bürgerplattform
Forza Italia
Fratelli d'Italia
Lega
Likud
Hamas
Hisbollah
Fatah
PLO
Taliban
Al-Kaida|Al Kaida|El Kaida|Al-Qaida
Boko Haram
PKK
AKP
CHP
HDP
IRA
ETA
FARC
Huthi|Huthis
Mossad
Schin Bet
IDF
CIA
FBI
NSA
NASA|Nasa
ESA|Esa
FSB
KGB
GRU
MI5
MI6
Europol
Interpol
Frontex
Kongress|US-Kongress
Senat|US-Senat
Supreme Court
Repräsentantenhaus
Federal Reserve|Fed
FDA
CDC
DEA
ICE
Wagner-Gruppe
Duma|Staatsduma
Knesset
Sejm
Unterhaus
Oberhaus
Nationalrat
Nationalbank|Schweizerische Nationalbank|SNB
Ständerat
Bundeshaus
Hofburg
Fifa|FIFA
Uefa|UEFA
DFB
DFL
DOSB
ÖFB
SFV
FIA
NBA
NFL
NHL
IHF
DHB
DEB
Wada|WADA
Amnesty International|Amnesty
Human Rights Watch
Greenpeace
WWF
Nabu|NABU
BUND
Fridays for Future
Letzte Generation
Rotes Kreuz|Deutsches Rotes Kreuz|DRK
Ärzte ohne Grenzen
Caritas
Diakonie
Malteser
Johanniter
Heilsarmee
Pro Asyl
Oxfam
Transparency International
Reporter ohne Grenzen
ADAC
ÖAMTC
TCS
TÜV
DGB
IG Metall
Verdi|Ver.di|ver.di
GEW
IG BCE
GDL
EVG
Cockpit
Ufo
BDI
BDA
DIHK
ZDH
VDA
Bitkom
Ifo|Ifo-Institut|ifo
DIW
IfW
ZEW
Max-Planck-Gesellschaft
Fraunhofer-Gesellschaft
Helmholtz-Gemeinschaft
Leibniz-Gemeinschaft
Charité
ETH|ETH Zürich
EPFL
Cern|CERN
MIT
Stanford
EKD
Deutsche Bischofskonferenz
Zentralrat der Juden
dpa|DPA|Deutsche Presse-Agentur
AFP|Agence France-Presse
AP|Associated Press
Reuters
APA
Keystone-SDA|SDA
epd
KNA
SID
Bloomberg
Tass|TASS|Itar-Tass
RIA Nowosti|Ria Nowosti|RIA
Interfax
Xinhua
Anadolu
Ukrinform
Unian
Kyodo
ANSA|Ansa
PAP
MTI
Belga
CTK
IRNA
Isna
Tasnim
Fars
Sana
ARD
ZDF
NDR
WDR
SWR
MDR
RBB|rbb
HR
BR
SR
ORF
SRF
SRG
RTL
RTL+
Sat.1|SAT.1
ProSieben
n-tv|ntv|N-TV
N24
Phoenix TV
Arte
3sat
Deutschlandfunk
Deutschlandradio
Deutsche Welle
Tagesschau
Tagesspiegel
Taz
FAZ|F.A.Z.|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAS|Frankfurter Allgemeine Sonntagszeitung
SZ|Süddeutsche Zeitung|Süddeutsche
NZZ|Neue Zürcher Zeitung
Handelsblatt
Wirtschaftswoche
BILD|Bild-Zeitung
Bild am Sonntag
Welt am Sonntag
Frankfurter Rundschau
Rheinische Post
Augsburger Allgemeine
Stuttgarter Zeitung
Berliner Zeitung
Hamburger Abendblatt
Funke Mediengruppe|Funke-Mediengruppe
Redaktionsnetzwerk Deutschland|RND
Spiegel Online|Spiegel-Online
Kronen Zeitung|Kronen-Zeitung
Tages-Anzeiger|Tagesanzeiger
20 Minuten
SonntagsBlick|Sonntagsblick
CNN
BBC
NBC
CBS
ABC
MSNBC
Fox News
CNBC
PBS
NPR
Sky News
Al-Dschasira|Al Jazeera|Al-Jazeera
Al-Arabija
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Daily Mail
Daily Telegraph
Sunday Times
Economist
Politico
Axios
Le Monde
Le Figaro
Libération
Corriere della Sera
La Repubblica
La Stampa
El País
El Mundo
Gazeta Wyborcza
Haaretz
Jerusalem Post
Times of Israel
Kyiv Independent
Nowaja Gaseta
Kommersant
Iswestija
Prawda
Meduza
Global Times
Newsweek
People
Vanity Fair
Wikipedia
Wikileaks|WikiLeaks
Truth Social
Twitter
Facebook
Instagram
TikTok|Tiktok
YouTube|Youtube
Telegram
WhatsApp|Whatsapp
LinkedIn
Snapchat
Reddit
Bluesky
Google
Alphabet
Apple
Microsoft
Amazon
Meta
OpenAI
Anthropic
Nvidia
Intel
AMD
IBM
Oracle
SAP
Samsung
Huawei
Xiaomi
Sony
Nintendo
Nokia
Ericsson
Netflix
Disney
Spotify
Uber
Airbnb
Paypal|PayPal
Ebay|eBay
Alibaba
Tencent
ByteDance|Bytedance
Tesla
SpaceX
Starlink
Volkswagen|VW
BMW
Mercedes-Benz
Daimler
Audi
Porsche
Opel
Ford
General Motors
Chrysler
Stellantis
Fiat
Renault
Peugeot
Toyota
Honda
Nissan
Hyundai
Volvo
Skoda
Seat
BYD
Bosch|Robert Bosch
Continental
ZF Friedrichshafen
Schaeffler
Siemens
Siemens Energy
Infineon
Thyssenkrupp|ThyssenKrupp
Salzgitter AG
Rheinmetall
Krauss-Maffei Wegmann
Hensoldt
Airbus
Boeing
Lockheed Martin
Raytheon
EADS
BASF
Bayer
Merck
Henkel
Beiersdorf
Linde AG
Evonik
Covestro
Biontech|BioNTech
Pfizer
Moderna
AstraZeneca|Astrazeneca
CureVac
Novartis
Roche
Sanofi
Nestlé
Unilever
Procter & Gamble
Adidas
Puma
Nike
Deutsche Bank
Commerzbank
KfW
DZ Bank
Hypovereinsbank
Unicredit|UniCredit
Goldman Sachs
JPMorgan|J.P. Morgan
Morgan Stanley
BlackRock|Blackrock
Citigroup
Lehman Brothers
UBS
Credit Suisse
Allianz SE
Münchner Rück|Munich Re
Ergo
Deutsche Börse
Deutsche Bahn|Bahn AG|DB
ÖBB
SBB
Deutsche Post
DHL
Deutsche Telekom|Telekom
Vodafone
Telefónica|Telefonica
Swisscom
Lufthansa|Deutsche Lufthansa
Air Berlin
Eurowings
Swiss
Ryanair
Easyjet|EasyJet
Austrian Airlines
Tuifly
Tui|TUI
Condor
Fraport
RWE
Eon|E.ON|E.on
EnBW
Vattenfall
Uniper
Gazprom
Rosneft
Lukoil
Rosatom
Shell
BP
Exxon|ExxonMobil
Chevron
Total
OMV
Aldi
Lidl
Rewe
Edeka
Metro AG
Karstadt
Kaufhof
Galeria
Tchibo
Otto Group
Zalando
Migros
Coop
Ikea|IKEA
H&M
McDonald's
Starbucks
Coca-Cola
Pepsi
Red Bull
Signa
Benko-Gruppe
Wirecard
Axel Springer|Axel Springer SE|Springer-Verlag
Bertelsmann
Gruner + Jahr
Burda
Ringier
Tamedia
TX Group
Philip Morris
Bayern München|FC Bayern|FC Bayern München
Borussia Dortmund|BVB
Borussia Mönchengladbach
Schalke 04|Schalke|FC Schalke 04
Bayer Leverkusen|Bayer 04 Leverkusen
RB Leipzig
Eintracht Frankfurt
Eintracht Braunschweig
VfB Stuttgart
VfL Wolfsburg
VfL Bochum
Werder Bremen|Werder
Hamburger SV|HSV
FC St. Pauli|St. Pauli
Hertha BSC|Hertha
Union Berlin|1. FC Union Berlin
1. FC Köln|FC Köln
1. FC Nürnberg
1. FC Kaiserslautern
1. FC Heidenheim
FC Augsburg
SC Freiburg
Mainz 05|FSV Mainz 05
TSG Hoffenheim|1899 Hoffenheim|Hoffenheim
Hannover 96
Fortuna Düsseldorf
Arminia Bielefeld
Hansa Rostock
Dynamo Dresden
Holstein Kiel
SV Darmstadt 98
Rapid Wien
Austria Wien
RB Salzburg
Sturm Graz
FC Basel
FC Zürich
Young Boys
Real Madrid
FC Barcelona|Barça
Atlético Madrid|Atletico Madrid
FC Liverpool
FC Chelsea
FC Arsenal
Arsenal
Manchester United
Manchester City
Tottenham Hotspur|Tottenham
Juventus Turin|Juventus
AC Mailand
Inter Mailand
AS Rom
SSC Neapel
Paris Saint-Germain|PSG
Olympique Marseille
Olympique Lyon
Ajax Amsterdam
Benfica Lissabon
FC Porto
Galatasaray
Fenerbahce
Besiktas
Ferrari
McLaren
Beatles|The Beatles
Rolling Stones
Rammstein
"""

QUOTED_MEDIA = """
Bild|Welt|Zeit|Spiegel|Stern|Focus|Standard|Presse|Kurier|Blick|Bund|Kicker|Krone|Times|Sun|Independent|Telegraph
Observer|Post|News|Profil|Falter|Heute|Österreich|Nachrichten|Merkur|Abendzeitung|Express|Figaro|Monde|Repubblica
Stampa|Marca|As|Sport|Gazzetta|Bunte|Gala|Cicero|Titanic|Freitag|Tagespost|Vorwärts|Neues Deutschland|Junge Welt
Die Welt|Die Zeit|Der Spiegel|Der Stern|Der Standard|Die Presse|Variety|Forbes|Time|Nature|Science|Lancet|The Lancet
Le Parisien|Hürriyet|Sabah|Iswestija|Monitor|Panorama|Report|Frontal|Heute-Journal|Passauer Neue Presse
Kölner Stadt-Anzeiger|Hollywood Reporter|Brigitte|Playboy|Tagesthemen|Anne Will|Maischberger|Lanz
"""

OTHERS = """
Tomahawk|Taurus|Patriot|Leopard|Leopard 2|Abrams|Himars|Iris-T|ATACMS|Javelin|Stinger|Kalaschnikow|Eurofighter|F-16
F-35|MiG-29|Iskander|Kinschal|Shahed|Schahed|Gepard|Marder|Puma|Storm Shadow|Scalp|Oreschnik|Buk|S-300|S-400|Enola Gay
Nord Stream|Nord Stream 2|Turkish Stream|iPhone|iPad|Android|Windows|Windows 7|Windows 10|Windows 11|Linux|ChatGPT
Playstation|PlayStation|Xbox|Photoshop|Firefox|Chrome|Kindle|Alexa|Siri|VW Golf|Boeing 737|Airbus A320|Airbus A380
Airbus A350|Boeing 747|Dreamliner|Concorde|Transrapid|Galileo|Ariane|Sputnik|ISS|Hubble|Curiosity|Erster Weltkrieg
Zweiter Weltkrieg|Kalter Krieg|Dreißigjähriger Krieg|Holocaust|Schoa|Shoa|Brexit|Oktoberrevolution|Mauerfall
Arabischer Frühling|Olympische Spiele|Olympia|Fußball-WM|Champions League|Europa League|Bundesliga|2. Bundesliga
Premier League|Serie A|Primera División|DFB-Pokal|Formel 1|Tour de France|Giro d'Italia|Wimbledon|US Open|French Open
Australian Open|Super Bowl|Davis Cup|Berlinale|Documenta|Oktoberfest|Eurovision Song Contest|Oscar|Grammy|Emmy
Golden Globe|Nobelpreis|Friedensnobelpreis|Bambi|Echo|Grimme-Preis|Buchmesse|Cebit|CeBIT|Ifa|IAA|Tatort|Harry Potter
Star Wars|Star Trek|Wetten, dass..?|Faust|Zauberflöte|Bibel|Koran|Grundgesetz|Genfer Konvention|Versailler Vertrag
Minsker Abkommen|Dax|DAX|MDax|MDAX|SMI|ATX|Dow Jones|Nasdaq|Nikkei|Hartz IV|Maastricht-Vertrag|Vertrag von Lissabon
Titanic|Bundesverdienstkreuz
"""
