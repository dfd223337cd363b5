"""German: countries, regions, cities, waters, mountains: canonical name, then its other forms."""

ALIASES = """
USA|U.S.A.|Vereinigte Staaten|Vereinigte Staaten von Amerika|Amerika
Großbritannien|Vereinigtes Königreich|Grossbritannien
DDR|Deutsche Demokratische Republik
Bundesrepublik Deutschland|Bundesrepublik|BRD
Belarus|Weißrussland|Weissrussland|Bjelarus
Myanmar|Birma|Burma
Vereinigte Arabische Emirate|VAE|Emirate
Saudi-Arabien|Saudiarabien
Elfenbeinküste|Côte d'Ivoire
Dominikanische Republik
Demokratische Republik Kongo|DR Kongo
Zentralafrikanische Republik
Republik Moldau|Moldau|Moldawien
Bosnien-Herzegowina|Bosnien und Herzegowina|Bosnien|Herzegowina
Papua-Neuguinea
Trinidad und Tobago
Vatikan|Vatikanstadt
Volksrepublik China
Tschechien|Tschechische Republik
Slowakei|Slowakische Republik
Kiew|Kyjiw|Kyiv
Charkiw|Charkow|Kharkiv
Lwiw|Lemberg
Odessa|Odesa
Dnipro|Dnjepropetrowsk
Saporischschja|Saporischja|Saporoschje
Mykolajiw|Nikolajew
Luhansk|Lugansk
Donezk|Donetsk
Donbass|Donbas
Peking|Beijing
Kalkutta|Kolkata
Mumbai|Bombay
Rangun|Yangon
Den Haag|Haag
Frankfurt am Main|Frankfurt/Main|Frankfurt a. M.|Frankfurt
Frankfurt (Oder)|Frankfurt/Oder
Straßburg|Strassburg|Strasbourg
Brüssel|Bruxelles
Gazastreifen|Gaza|Gaza-Streifen
Westjordanland|Westbank
Golanhöhen|Golan-Höhen
Hongkong|Hong Kong
New York|New York City
Washington|Washington D.C.|Washington, D.C.
Los Angeles|L.A.
Mecklenburg-Vorpommern|Meck-Pomm
Nordrhein-Westfalen|NRW
Halle (Saale)|Halle/Saale
St. Gallen|Sankt Gallen
St. Pölten|Sankt Pölten
St. Petersburg|Sankt Petersburg
Kaliningrad|Königsberg
Breslau|Wrocław|Wroclaw
Danzig|Gdańsk|Gdansk
Posen|Poznań
Stettin|Szczecin
Krakau|Kraków|Krakow
Lodz|Łódź
Bratislava|Pressburg
Vilnius|Wilna
Tallinn|Reval
Südtirol|Alto Adige
Naher Osten|Nahost
Palästinensergebiete|Palästinensische Gebiete
"""

COUNTRIES = """
Afghanistan|Ägypten|Albanien|Algerien|Andorra|Angola|Argentinien|Armenien|Aserbaidschan|Äthiopien|Australien|Bahamas
Bahrain|Bangladesch|Barbados|Belgien|Belize|Benin|Bhutan|Bolivien|Botswana|Brasilien|Brunei|Bulgarien|Burundi|Chile
China|Dänemark|Deutschland|Dominica|Dschibuti|Ecuador|Eritrea|Estland|Eswatini|Fidschi|Finnland|Frankreich|Gabun
Gambia|Georgien|Ghana|Grenada|Griechenland|Grönland|Guatemala|Guinea|Guyana|Haiti|Honduras|Indien|Indonesien|Irak|Iran
Irland|Island|Israel|Italien|Jamaika|Japan|Jemen|Jordanien|Kambodscha|Kamerun|Kanada|Kasachstan|Katar|Kenia|Kirgistan
Kiribati|Kolumbien|Komoren|Kongo|Kosovo|Kroatien|Kuba|Kuwait|Laos|Lesotho|Lettland|Libanon|Liberia|Libyen
Liechtenstein|Litauen|Luxemburg|Madagaskar|Malawi|Malaysia|Malediven|Mali|Malta|Marokko|Mauretanien|Mauritius|Mexiko
Mikronesien|Monaco|Mongolei|Montenegro|Mosambik|Namibia|Nauru|Nepal|Neuseeland|Nicaragua|Niederlande|Niger|Nigeria
Nordkorea|Nordmazedonien|Norwegen|Oman|Österreich|Pakistan|Palau|Palästina|Panama|Paraguay|Peru|Philippinen|Polen
Portugal|Ruanda|Rumänien|Russland|Sambia|Samoa|Senegal|Serbien|Seychellen|Simbabwe|Singapur|Slowenien|Somalia
Spanien|Sudan|Südafrika|Südkorea|Südsudan|Suriname|Syrien|Tadschikistan|Taiwan|Tansania|Thailand|Togo|Tonga|Tschad
Tunesien|Türkei|Turkmenistan|Tuvalu|Uganda|Ukraine|Ungarn|Uruguay|Usbekistan|Vanuatu|Venezuela|Vietnam
Zypern|Schweden|Schweiz|Mazedonien|Jugoslawien|Tschechoslowakei|Preußen|Sowjetunion|Tibet|England|Schottland|Wales
Nordirland|Holland|Korea|Burkina Faso|Costa Rica|El Salvador|Sri Lanka|Sierra Leone|Ostdeutschland|Westdeutschland
Puerto Rico|San Marino|Kap Verde|Osttimor|Äquatorialguinea|Zentralafrika|Abchasien|Südossetien|Transnistrien
Somaliland|Bergkarabach|Zaire|Rhodesien|Macau|Färöer|Bermuda|Guadeloupe|Martinique|Westsahara|Norddeutschland
Süddeutschland|Nordsyrien|Südlibanon|Nordirak|Ostkongo|Norditalien|Süditalien|Nordfrankreich|Südfrankreich|Südtürkei
"""

REGIONS = """
Bayern|Baden-Württemberg|Brandenburg|Bremen|Hamburg|Hessen|Niedersachsen|Rheinland-Pfalz|Saarland|Sachsen|Thüringen
Sachsen-Anhalt|Schleswig-Holstein|Mecklenburg|Vorpommern|Württemberg|Baden|Pfalz|Rheinland|Westfalen|Franken|Schwaben
Oberbayern|Niederbayern|Oberfranken|Unterfranken|Mittelfranken|Oberpfalz|Allgäu|Eifel|Hunsrück|Taunus|Odenwald|Harz
Schwarzwald|Spreewald|Erzgebirge|Lausitz|Uckermark|Prignitz|Altmark|Ruhrgebiet|Rheinhessen|Emsland|Ostfriesland
Sauerland|Siegerland|Münsterland|Vogtland|Oberlausitz|Niederlausitz|Breisgau|Kraichgau|Wetterau|Rhön|Spessart
Lüneburger Heide|Eichsfeld|Niederösterreich|Oberösterreich|Burgenland|Kärnten|Steiermark|Tirol|Vorarlberg
Salzkammergut|Osttirol|Weinviertel|Waldviertel|Aargau|Appenzell|Baselland|Basel-Stadt|Basel-Landschaft|Glarus
Graubünden|Jura|Neuenburg|Nidwalden|Obwalden|Schaffhausen|Schwyz|Solothurn|Tessin|Thurgau|Uri|Wallis|Waadt|Engadin
Emmental|Berner Oberland|Romandie|Deutschschweiz|Westschweiz|Ostschweiz|Zentralschweiz|Europa|Asien|Afrika|Südamerika
Nordamerika|Lateinamerika|Mittelamerika|Ozeanien|Antarktis|Arktis|Osteuropa|Westeuropa|Mitteleuropa|Südeuropa
Nordeuropa|Südosteuropa|Zentralasien|Südostasien|Ostasien|Vorderasien|Westafrika|Ostafrika|Nordafrika|Balkan|Baltikum
Skandinavien|Kaukasus|Sibirien|Krim|Karibik|Sahelzone|Sahel|Maghreb|Levante|Mesopotamien|Kaschmir|Punjab|Xinjiang
Katalonien|Andalusien|Baskenland|Galicien|Kastilien|Lombardei|Toskana|Piemont|Venetien|Ligurien|Umbrien|Apulien
Kalabrien|Sizilien|Sardinien|Korsika|Bretagne|Normandie|Elsass|Lothringen|Provence|Burgund|Aquitanien|Savoyen
Flandern|Wallonien|Böhmen|Mähren|Schlesien|Oberschlesien|Niederschlesien|Pommern|Ostpreußen|Westpreußen|Galizien
Siebenbürgen|Transsilvanien|Banat|Bukowina|Wolhynien|Istrien|Dalmatien|Slawonien|Vojvodina|Anatolien|Kurdistan
Kappadokien|Thrakien|Makedonien|Peloponnes|Kreta|Rhodos|Mallorca|Ibiza|Teneriffa|Kanaren|Balearen|Madeira|Azoren|Sylt
Rügen|Usedom|Fehmarn|Borkum|Norderney|Helgoland|Bornholm|Gotland|Lappland|Jütland|Ostukraine|Westukraine|Südukraine
Tschetschenien|Dagestan|Inguschetien|Baschkortostan|Tatarstan|Karelien|Kamtschatka|Sachalin|Ural|Alaska|Alabama
Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kalifornien|Kansas|Kentucky
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma
Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|New Hampshire|New Jersey|New Mexico
North Carolina|South Carolina|North Dakota|South Dakota|Rhode Island|West Virginia|Georgia|Québec|Quebec|Ontario
Alberta|British Columbia|Neufundland|Labrador|Patagonien|Feuerland|Bali|Java|Sumatra|Borneo|Sulawesi|Mindanao
Tasmanien|Queensland|Victoria|New South Wales|Okinawa|Hokkaido|Darfur|Tigray|Biafra|Katanga|Kerala|Gujarat|Bengalen
Belutschistan|Waziristan|Galiläa|Judäa|Sinai|Negev|Rafah|Chan Junis|Mittlerer Osten|Ferner Osten|Fernost|Ostblock
Südsee|Himalaya|Himalaja|Alpen|Dolomiten|Pyrenäen|Karpaten|Anden|Rocky Mountains|Vogesen|Apennin|Tatra|Sudeten
Bodensee|Genfersee|Zürichsee|Chiemsee|Starnberger See|Ammersee|Müritz|Gardasee|Nordsee|Ostsee|Mittelmeer
Schwarzes Meer|Rotes Meer|Totes Meer|Kaspisches Meer|Atlantik|Pazifik|Indischer Ozean|Arktischer Ozean|Adria|Ägäis
Golf von Mexiko|Persischer Golf|Straße von Hormus|Ärmelkanal|Suezkanal|Panamakanal|Bosporus|Dardanellen|Rhein|Main
Donau|Elbe|Oder|Neiße|Weser|Ems|Mosel|Neckar|Isar|Inn|Saale|Spree|Havel|Ruhr|Lahn|Aare|Limmat|Reuss|Rhône|Seine|Loire
Themse|Wolga|Dnjepr|Don|Ganges|Indus|Jangtse|Mekong|Nil|Euphrat|Tigris|Amazonas|Orinoco|Zugspitze|Matterhorn
Großglockner|Mont Blanc|Mount Everest|Brocken|Feldberg|Watzmann|Wannsee|Reeperbahn|Kurfürstendamm|Brandenburger Tor
Alexanderplatz|Times Square|Wall Street|Manhattan|Brooklyn|Queens|Bronx|Harlem|Hollywood|Silicon Valley|Beverly Hills
Kreuzberg|Neukölln|Prenzlauer Berg|Charlottenburg|Spandau|Pankow|Marzahn|Hellersdorf|Lichtenberg|Treptow|Köpenick
Tempelhof|Schöneberg|Steglitz|Zehlendorf|Reinickendorf|Moabit|Friedrichshain|Wedding|Altona|Eimsbüttel|Wandsbek
Bergedorf|Harburg|Schwabing|Sendling|Pasing|Favoriten|Ottakring|Simmering|Rhein-Main-Gebiet|Ruhrpott|Côte d'Azur
Costa Brava|Grand Canyon|Yellowstone
"""

MULTIWORD = """
New Orleans|New Delhi|San Francisco|San Diego|San Antonio|San José|San Juan|San Salvador|Las Vegas|Salt Lake City
Kansas City|Santa Fe|Santa Monica|Palo Alto|Mountain View|Mar-a-Lago|Camp David|West Palm Beach|Palm Beach
Cape Canaveral|Fort Worth|Rio de Janeiro|São Paulo|Sao Paulo|Buenos Aires|La Paz|Santiago de Chile|Santa Cruz
Tel Aviv|Abu Dhabi|Kuala Lumpur|Ho-Chi-Minh-Stadt|Phnom Penh|Port Louis|Addis Abeba|Dar es Salaam|Sharm el-Sheikh
Scharm el-Scheich|Novi Sad|Cluj-Napoca|Palma de Mallorca|Las Palmas|Santiago de Compostela|Bad Homburg|Bad Godesberg
Bad Kreuznach|Bad Reichenhall|Bad Tölz|Bad Ischl|Bad Ragaz|Bad Nauheim|Bad Hersfeld|Schwäbisch Hall|Schwäbisch Gmünd
Bergisch Gladbach|Mülheim an der Ruhr|Rothenburg ob der Tauber|Freiburg im Breisgau|Neustadt an der Weinstraße
Ludwigshafen am Rhein|Königs Wusterhausen|Wiener Neustadt|Krems an der Donau|Le Locle|La Chaux-de-Fonds
Yverdon-les-Bains|Le Havre|Le Mans|Saint-Denis|Saint-Tropez|Aix-en-Provence|Clermont-Ferrand|Stratford-upon-Avon
Newcastle upon Tyne|Stoke-on-Trent|Sankt Moritz|St. Moritz|St. Wendel|St. Anton|St. Johann|St. Veit|Saint Louis
St. Louis|Saint Paul|Port-au-Prince|Cape Town|Porto Alegre|Belo Horizonte|Krywyj Rih|Nischni Nowgorod
Weliki Nowgorod|Bandar Abbas|Masar-i-Scharif|Ulan Bator|Neu Delhi|Heiliges Land|Kap der Guten Hoffnung|Cape Cod
Long Island|Staten Island|Hudson River|Downing Street|Sankt Augustin|Villingen-Schwenningen|Rapperswil-Jona
Garmisch-Partenkirchen|Castrop-Rauxel|Baden-Baden|Idar-Oberstein|Iwano-Frankiwsk|Mexiko-Stadt|Santo Domingo
"""

CITIES = """
Berlin München Köln Stuttgart Düsseldorf Leipzig Dortmund Essen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal
Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Chemnitz
Kiel Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel Hagen Potsdam Saarbrücken Hamm
Ludwigshafen Mülheim Oldenburg Osnabrück Leverkusen Darmstadt Heidelberg Solingen Herne Regensburg Neuss Paderborn
Ingolstadt Offenbach Fürth Würzburg Ulm Heilbronn Pforzheim Wolfsburg Göttingen Bottrop Reutlingen Koblenz Erlangen
Bremerhaven Remscheid Jena Recklinghausen Trier Salzgitter Moers Siegen Gütersloh Hildesheim Hanau Kaiserslautern
Cottbus Schwerin Witten Esslingen Gera Ludwigsburg Iserlohn Düren Tübingen Flensburg Zwickau Gießen Ratingen Lünen
Konstanz Worms Marl Minden Velbert Norderstedt Dessau Bamberg Delmenhorst Viersen Marburg Rheine Gladbeck
Wilhelmshaven Lüneburg Troisdorf Dorsten Bayreuth Detmold Arnsberg Landshut Lüdenscheid Bocholt Aschaffenburg Celle
Kempten Fulda Aalen Lippstadt Dinslaken Herford Rüsselsheim Kerpen Neuwied Weimar Sindelfingen Dormagen Plauen
Grevenbroich Rosenheim Neubrandenburg Herten Bergheim Friedrichshafen Garbsen Wesel Hürth Offenburg Greifswald Unna
Langenfeld Stralsund Göppingen Euskirchen Hameln Hattingen Lingen Görlitz Stolberg Eschweiler Menden Waiblingen Hilden
Pulheim Nordhorn Schweinfurt Wetzlar Passau Frankenthal Peine Meerbusch Gummersbach Ahlen Cuxhaven Wolfenbüttel
Bergkamen Ravensburg Suhl Emden Speyer Neustadt Gotha Eisenach Nordhausen Halberstadt Wittenberg Stendal Bautzen
Freital Pirna Meißen Riesa Zittau Hoyerswerda Freiberg Senftenberg Eberswalde Oranienburg Falkensee Schwedt
Fürstenwalde Wismar Güstrow Neumünster Elmshorn Husum Itzehoe Pinneberg Ahrensburg Stade Buxtehude Verden Nienburg
Goslar Clausthal Helmstedt Gifhorn Melle Papenburg Leer Aurich Norden Vechta Cloppenburg Kleve Xanten Emmerich
Oberursel Friedberg Limburg Bensheim Heppenheim Weinheim Bruchsal Rastatt Lörrach Tuttlingen Rottweil Balingen
Biberach Memmingen Kaufbeuren Lindau Füssen Traunstein Berchtesgaden Dachau Freising Erding Straubing Deggendorf
Amberg Weiden Hof Coburg Kulmbach Ansbach Schwabach Rothenburg Neuburg Eichstätt Starnberg Fürstenfeldbruck Dillenburg
Pirmasens Zweibrücken Landau Homburg Neunkirchen Saarlouis Merzig Völklingen Winnenden Heidenheim Crailsheim
Hockenheim Wacken Oberammergau Ramstein Büchel Grafenwöhr Gorleben Peenemünde Wien Graz Linz Salzburg Innsbruck
Klagenfurt Villach Wels Dornbirn Steyr Feldkirch Bregenz Leonding Klosterneuburg Wolfsberg Leoben Krems Traun
Amstetten Kapfenberg Mödling Hallein Kufstein Traiskirchen Schwechat Braunau Eisenstadt Kitzbühel Lustenau Spittal
Tulln Zwettl Ischgl Schladming Lienz Mistelbach Gmunden Zürich Genf Basel Lausanne Bern Winterthur Luzern Lugano Biel
Thun Köniz Chur Vernier Sion Sitten Uster Emmen Zug Kriens Dübendorf Dietikon Montreux Frauenfeld Wetzikon Baar Wil
Kreuzlingen Horgen Bülach Davos Locarno Bellinzona Olten Aarau Brugg Grenchen Burgdorf Langenthal Zermatt Interlaken
Vaduz Bozen Meran Brixen Bruneck Amsterdam Rotterdam Utrecht Eindhoven Groningen Maastricht Antwerpen Gent Brügge
Lüttich Namur Charleroi Löwen Paris Marseille Lyon Toulouse Nizza Nantes Montpellier Bordeaux Lille Rennes Reims
Toulon Grenoble Dijon Nancy Metz Mülhausen Colmar Cannes Avignon Calais Versailles Verdun Lourdes London Birmingham
Manchester Liverpool Leeds Sheffield Bristol Newcastle Nottingham Leicester Oxford Cambridge Brighton Southampton
Portsmouth Dover Edinburgh Glasgow Aberdeen Cardiff Swansea Belfast Dublin Cork Galway Madrid Barcelona Valencia
Sevilla Saragossa Málaga Malaga Bilbao Granada Córdoba Palma Pamplona Lissabon Porto Rom Mailand Neapel Turin Palermo
Genua Bologna Florenz Venedig Verona Triest Padua Bari Catania Pisa Siena Rimini Ravenna Parma Modena Bergamo Brescia
Lampedusa L'Aquila Assisi Athen Thessaloniki Patras Kopenhagen Aarhus Odense Stockholm Göteborg Malmö Uppsala Oslo
Bergen Trondheim Stavanger Helsinki Tampere Turku Espoo Reykjavik Warschau Kattowitz Lublin Białystok Rzeszów Gdingen
Tschenstochau Auschwitz Oppeln Prag Brünn Ostrau Pilsen Karlsbad Theresienstadt Kosice Budapest Debrecen Szeged Pécs
Ljubljana Maribor Zagreb Split Rijeka Dubrovnik Sarajevo Mostar Srebrenica Belgrad Nis Pristina Skopje Podgorica
Tirana Sofia Plowdiw Varna Bukarest Cluj Temeswar Hermannstadt Kronstadt Chisinau Tiraspol Minsk Brest Gomel Riga
Kaunas Narwa Moskau Petersburg Nowosibirsk Jekaterinburg Kasan Samara Rostow Wolgograd Sotschi Murmansk Archangelsk
Wladiwostok Irkutsk Omsk Tomsk Perm Ufa Woronesch Belgorod Kursk Brjansk Smolensk Pskow Grosny Machatschkala Beslan
Mariupol Cherson Sumy Poltawa Tschernihiw Tschernobyl Butscha Irpin Bachmut Awdijiwka Kramatorsk Slowjansk Pokrowsk
Isjum Melitopol Sewastopol Simferopol Jalta Winnyzja Riwne Ternopil Uschhorod Tscherniwzi Tscherkassy Kupjansk Lyman
Torezk Wuhledar Enerhodar Tiflis Tbilissi Batumi Jerewan Eriwan Baku Astana Almaty Taschkent Samarkand Bischkek
Duschanbe Aschgabat Istanbul Ankara Izmir Antalya Adana Bursa Gaziantep Diyarbakir Konya Trabzon Bodrum Nikosia
Damaskus Aleppo Homs Idlib Hama Rakka Palmyra Latakia Kobane Beirut Tripoli Sidon Tyros Jerusalem Haifa Aschdod
Aschkelon Beerscheba Bethlehem Hebron Ramallah Nablus Dschenin Jericho Eilat Sderot Amman Bagdad Basra Mossul Erbil
Falludscha Kerbela Teheran Isfahan Schiras Natans Fordo Maschhad Täbris Riad Dschidda Mekka Medina Doha Dubai Manama
Maskat Sanaa Aden Hudaida Kabul Kandahar Kundus Herat Dschalalabad Islamabad Karatschi Lahore Peschawar Quetta
Neu-Delhi Delhi Chennai Bangalore Bengaluru Hyderabad Ahmedabad Pune Dhaka Kathmandu Colombo Bangkok Phuket Pattaya
Hanoi Saigon Vientiane Manila Jakarta Bandung Denpasar Shanghai Guangzhou Shenzhen Wuhan Chongqing Chengdu Nanjing
Tianjin Lhasa Urumqi Taipeh Seoul Busan Pjöngjang Tokio Osaka Kyoto Hiroshima Nagasaki Fukushima Yokohama Sapporo
Nagoya Kobe Canberra Melbourne Brisbane Perth Sydney Adelaide Auckland Wellington Christchurch Kairo Alexandria Luxor
Assuan Gizeh Hurghada Algier Oran Tunis Sousse Bengasi Misrata Rabat Casablanca Marrakesch Fes Tanger Khartum Asmara
Mogadischu Nairobi Mombasa Kampala Kigali Bujumbura Daressalam Dodoma Lusaka Harare Maputo Pretoria Johannesburg
Kapstadt Durban Soweto Windhoek Gaborone Luanda Kinshasa Goma Brazzaville Libreville Yaoundé Lagos Abuja Accra Lomé
Abidjan Bamako Timbuktu Dakar Ouagadougou Niamey Conakry Freetown Monrovia Antananarivo Ottawa Toronto Montreal
Montréal Vancouver Calgary Edmonton Winnipeg Halifax Boston Chicago Houston Dallas Philadelphia Phoenix Detroit
Seattle Denver Miami Atlanta Baltimore Cleveland Cincinnati Pittsburgh Minneapolis Milwaukee Portland Sacramento
Oakland Memphis Nashville Charlotte Indianapolis Columbus Albuquerque Tucson Honolulu Anchorage Orlando Tampa Austin
Charlottesville Ferguson Uvalde Parkland Princeton Harvard Guantánamo Guantanamo Guadalajara Monterrey Acapulco Cancún
Tijuana Havanna Managua Tegucigalpa Caracas Bogotá Bogota Medellín Cali Quito Guayaquil Lima Cusco Santiago
Valparaíso Montevideo Asunción Brasília Brasilia Belém Manaus Recife Fortaleza Kingston Ypern Arnheim Nimwegen Tilburg
Haarlem Leiden Delft
"""

NEEDS_EVIDENCE = """
löwen
franken
siegen weiden rheine selm lage werder essen halle hof wil baden split leer norden senat total people seat oder hamm
hagen marl unna worms menden hilden peine horn zug sion perm kobe bari bergen nis hama aden pune cork dover limburg
gotha stade verden leiden charlotte austin phoenix victoria montana virginia jura uri wallis don inn harz ems saale
lahn krems baar olten burgdorf fes oran lima cali niger jordan tonga samara sumy lyman isjum ufa brest metz nancy main
pfalz neustadt condor puma echo bambi faust oscar bibel koran patriot leopard gepard marder scalp buk chrome alexa
titanic olympia ifa sana fars sid pap hr br sr ss sa cockpit inter lega ice emirate favoriten queens ergo swiss bund
rom tampa moore
""".split()
