"""German: nouns of everyday news that are no names, written by hand; the list made from texts lacks them."""

NOUNS = """
Abkommen Abo Abpfiff Acker Affäre Aktionär Anleihe Anwohnerin Apfel Architektin Arie Autograf Bakterium Bankenehe
Bauherr Bebauungsplan Beifahrerin Beschuss Besucherrekord Biber Birne Brennstab Buche Budget Bäckerei Bär Böe Böen
Bühnenbild Camper Cello Comeback Countdown Damm Dauercamper Deich Dementi Derby Doppelpack Dramaturg Dünger Eiche
Einbruch Eis Enkelin Enterokokken Erdgas Erreger Essig Etappe Etat Fankurve Ferien Fernwärme Feuerwehr Feuerwehrmann
Fichte Fisch Fleischerei Freibier Freistoß Fußnote Förster Försterin Gage Galerie Gasthaus Geige Geologe Geologin
Gerichtssaal Geschworene Geschworener Gestein Glatteis Glosse Gülle Hagel Hirsch Hitzewelle Honig Hooligan Hort Huhn
Husten Hypothek Jahresabo Jecken Jägerin Kabine Kader Kalb Karneval Kartoffel Keim Keks Kirchweih Kirmes Kirsche Kita
Klausur Klavier Kolumne Kompromiss Konkurs Kosmetik Kostenformel Kostüm Kredit Kreuzbandriss Kunstwerk Kuratorin
Käserei Lamm Leck Leihgabe Leinwand Leitartikel Lenkerin Libretto Listerien Liveblog Lok Luchs Lyrik Mama Matura Mehl
Messe Metzgerei Mikroskop Misstrauensvotum Mittelfeld Molke Molkerei Monatsabo Mure Muskelfaserriss Mähdrescher
Narkose Narren Neffe Neuwahl Newsletter Nichte Niederlage Nordhang Notarzt Nudel Nudeln Nuss Nüsse Opa Orchester Papa
Parfüm Pegel Pfeffer Pflaume Pilz Pilze Platzwart Podest Podium Pokal Portal Premiere Proben Prokura Promille Prosa
Pute Quarantäne Quark Radfahrerin Rakete Rampe Rasen Referendum Refrain Regisseur Regisseurin Reifen Reis Rekord
Ressort Restaurator Richtfest Rind Rohbau Ruhetag Röhre Saatgut Saboteur Saboteure Saft Salmonellen Salz Sandsack
Sattelschlepper Schaffner Schinken Schlichter Schlichterin Schmerzensgeld Schnaps Schneefall Schnupfen Schokolade
Schwein Schöffe Schöffin Schützenfest Seife Semmel Sensor Shampoo Skulptur Soße Spatenstich Speck Spielstätte Spieltag
Spürhund Stalking Stall Stecker Stichwahl Stollen Strafraum Straßenbahn Strophe Suchhund Suppe Symptom Südhang Tank
Tanne Taucher Tee Ticket Torte Torwart Tournee Trafo Traube Treibstoff Tribüne Triebwerk Trikot Trompete Tunnel
Turbine Ultras Umspannwerk Untreue Vermisster Vernissage Verwaltungsrat Volksfest Vorhang Waffenruhe Wasserstoff Weide
Wiese Wildschwein Windböe Windel Wurst Wärmepumpe Zelt Zielgerade Zins Zoll Zollhaus Zucker Zwilling Zwillinge
Ölgemälde
""".split()
