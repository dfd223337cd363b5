"""Time expressions, one by one: what is read, its value, its days. Published on Tuesday, 2025-10-21, unless said.

A line: sentence with the [expression] | type, value and, where it has one, mod | first day .. last day, "-" for none.
A sentence without brackets holds no time.
"""

import pytest
from tests.annotate import test_times_table_genres as genres
from tests.annotate.times_help import cases, check_expression

TABLE = """
# --- calendar dates
Das Museum wurde am [16. Oktober 2025] eröffnet. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
Die Frist endet am [3. November]. | DATE 2025-11-03 | 2025-11-03 .. 2025-11-03
Am [3. November] war die Frist abgelaufen. | DATE 2024-11-03 | 2024-11-03 .. 2024-11-03
Der Bescheid trägt das Datum [16.10.2025]. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
Der Antrag ging am [5.2.2024] ein. | DATE 2024-02-05 | 2024-02-05 .. 2024-02-05
Bis zum [31.12.] können Anträge gestellt werden. | DATE 2025-12-31 | 2025-12-31 .. 2025-12-31
Stand der Zahlen: [2025-09-30]. | DATE 2025-09-30 | 2025-09-30 .. 2025-09-30
Der Vertrag wurde am [1. Jänner 2020] geschlossen. | DATE 2020-01-01 | 2020-01-01 .. 2020-01-01
Am [ersten Mai] demonstrierten Tausende. | DATE 2025-05-01 | 2025-05-01 .. 2025-05-01
Am [Freitag, dem 17. Oktober], tagte der Rat. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Die Messe sollte zunächst nur bis [Freitag, 26. September], dauern. | DATE 2025-09-26 | 2025-09-26 .. 2025-09-26
Die Kür soll bis [Freitag, 26. September], gelten. | DATE 2025-09-26 | 2025-09-26 .. 2025-09-26
Am [Dienstag, dem 6. Januar], war der Markt zu. | DATE 2026-01-06 | 2026-01-06 .. 2026-01-06
Ursprünglich sollte die Brücke am [30. September] öffnen. | DATE 2025-09-30 | 2025-09-30 .. 2025-09-30
Ursprünglich sollte die Sperre bis [12. September] gelten. | DATE 2025-09-12 | 2025-09-12 .. 2025-09-12
Die Sitzung fand am [Donnerstag, 16. Oktober 2025], statt. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
Das Konzert findet am [Samstag, 25. Oktober], statt. | DATE 2025-10-25 | 2025-10-25 .. 2025-10-25
Sie wurde am [7. Nov. 1985] in Linz geboren. | DATE 1985-11-07 | 1985-11-07 .. 1985-11-07
Im [Oktober 2025] begann die Prüfung. | DATE 2025-10 | 2025-10-01 .. 2025-10-31
Im [Februar 2024] stiegen die Preise. | DATE 2024-02 | 2024-02-01 .. 2024-02-29
Die Bank wurde [1998] gegründet. | DATE 1998 | 1998-01-01 .. 1998-12-31
Das [Jahr 2019] war trocken. | DATE 2019 | 2019-01-01 .. 2019-12-31
Im [Jahr 843] wurde das Reich geteilt. | DATE 0843 | 0843-01-01 .. 0843-12-31
Seit [2015] lebt sie in Graz. | DATE 2015 | 2015-01-01 .. 2015-12-31
In den [90er-Jahren] wuchs die Stadt. | DATE 199 | 1990-01-01 .. 1999-12-31
In den [1970er Jahren] entstand das Viertel. | DATE 197 | 1970-01-01 .. 1979-12-31
In den [achtziger Jahren] war das anders. | DATE 198 | 1980-01-01 .. 1989-12-31
In den [Sechzigerjahren] baute man hoch. | DATE 196 | 1960-01-01 .. 1969-12-31
Im [19. Jahrhundert] kam die Bahn. | DATE 18 | 1800-01-01 .. 1899-12-31
Im [dritten Quartal] sank der Umsatz. | DATE 2025-Q3 | 2025-07-01 .. 2025-09-30
Im [zweiten Quartal 2024] stieg er. | DATE 2024-Q2 | 2024-04-01 .. 2024-06-30
Im [ersten Halbjahr 2025] gab es mehr Unfälle. | DATE 2025-H1 | 2025-01-01 .. 2025-06-30
Die Lieferung kommt in [KW 43]. | DATE 2025-W43 | 2025-10-20 .. 2025-10-26
Im [Sommer 2024] war der See leer. | DATE 2024-SU | 2024-06-01 .. 2024-08-31
Im [Herbst 1989] gingen sie auf die Straße. | DATE 1989-FA | 1989-09-01 .. 1989-11-30
Im [Frühjahr] war der Plan beschlossen worden. | DATE 2025-SP | 2025-03-01 .. 2025-05-31
Im [Winter] soll die Brücke gesperrt werden. | DATE 2025-WI | 2025-12-01 .. 2026-02-28
Der Rekord stammt aus dem [Sommer des Jahres 2003]. | DATE 2003-SU | 2003-06-01 .. 2003-08-31
Die Revolution von ['68] prägte ihn. | DATE 1968 | 1968-01-01 .. 1968-12-31
Die Messe dauert vom [3.] bis 5. November. | DATE 2025-11-03 | 2025-11-03 .. 2025-11-03
Die Messe dauert vom 3. bis [5. November]. | DATE 2025-11-05 | 2025-11-05 .. 2025-11-05
Zwischen dem [1.] und dem 9. September fiel kein Regen. | DATE 2025-09-01 | 2025-09-01 .. 2025-09-01
# --- feasts
An [Heiligabend] schließen die Läden früher. | DATE 2025-12-24 | 2025-12-24 .. 2025-12-24
Zu [Ostern 2024] kamen viele Gäste. | DATE 2024-03-31 | 2024-03-31 .. 2024-03-31
Über [Pfingsten 2025] staute sich der Verkehr. | DATE 2025-06-08 | 2025-06-08 .. 2025-06-08
An [Silvester] gilt ein Verbot. | DATE 2025-12-31 | 2025-12-31 .. 2025-12-31
Am [Tag der Deutschen Einheit] sprach die Präsidentin. | DATE 2025-10-03 | 2025-10-03 .. 2025-10-03
Am [Karfreitag 2026] wird nicht getanzt. | DATE 2026-04-03 | 2026-04-03 .. 2026-04-03
Am [Ostermontag 2025] brannte die Scheune. | DATE 2025-04-21 | 2025-04-21 .. 2025-04-21
An [Christi Himmelfahrt 2025] war es heiß. | DATE 2025-05-29 | 2025-05-29 .. 2025-05-29
An [Fronleichnam 2025] zog die Prozession durch den Ort. | DATE 2025-06-19 | 2025-06-19 .. 2025-06-19
Am [Aschermittwoch 2025] redete er lange. | DATE 2025-03-05 | 2025-03-05 .. 2025-03-05
Am [Buß- und Bettag 2025] bleiben die Schulen zu. | DATE 2025-11-19 | 2025-11-19 .. 2025-11-19
Am [Stefanitag] wird gespielt. | DATE 2025-12-26 | 2025-12-26 .. 2025-12-26
Zu [Mariä Himmelfahrt 2025] kamen Tausende. | DATE 2025-08-15 | 2025-08-15 .. 2025-08-15
# --- relative days
[Heute] beginnt der Prozess. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
[Gestern] brannte die Halle. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
[Vorgestern] kam der Brief an. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
[Morgen] entscheidet der Rat. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Sie will [übermorgen] abreisen. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
[Gestern Abend] fiel der Strom aus. | TIME 2025-10-20TEV | 2025-10-20 .. 2025-10-20
Sie wird [morgen früh] erwartet. | TIME 2025-10-22TMO | 2025-10-22 .. 2025-10-22
[Heute Nachmittag] soll es regnen. | TIME 2025-10-21TAF | 2025-10-21 .. 2025-10-21
Am [heutigen Dienstag] wird gewählt. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Die [gestrige] Sitzung dauerte lange. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Am [morgigen Mittwoch] tagt der Ausschuss. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
# --- weekdays and their direction
Am [vergangenen Freitag] reiste sie ab. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Am [letzten Sonntag] siegte der Außenseiter. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
Am [kommenden Donnerstag] soll abgestimmt werden. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Der Bus fährt [nächsten Montag] wieder. | DATE 2025-10-27 | 2025-10-27 .. 2025-10-27
Am [Freitag] sagte der Sprecher, man prüfe das. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Am [Freitag] will die Regierung entscheiden. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Am [Freitag] wird das Urteil erwartet. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Am [Dienstag] teilte die Polizei mit, der Mann sei gefasst. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Am [Dienstag] hatten die Minister zugestimmt. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Der Kanzler hat am [Montag] die Botschafterin empfangen. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Sie schrieb, dass sie am [Donnerstag] mit ihm sprechen werde. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Die Einigung vom [Samstag] ist brüchig. | DATE 2025-10-18 | 2025-10-18 .. 2025-10-18
Am [Freitagabend] trafen sich die Botschafter. | TIME 2025-10-17TEV | 2025-10-17 .. 2025-10-17
Die Polizei stoppte ihn am [Sonntagmorgen]. | TIME 2025-10-19TMO | 2025-10-19 .. 2025-10-19
In der [Nacht zum Montag] wurden Drohnen abgefangen. | TIME 2025-10-20TNI | 2025-10-19 .. 2025-10-20
In der [Nacht auf Sonntag] brannte ein Auto. | TIME 2025-10-19TNI | 2025-10-18 .. 2025-10-19
Am [Mittwoch vergangener Woche] trat er zurück. | DATE 2025-10-15 | 2025-10-15 .. 2025-10-15
Am [Montag nächster Woche] soll sie aussagen. | DATE 2025-10-27 | 2025-10-27 .. 2025-10-27
Am [Wochenende] demonstrierten Tausende. | DATE 2025-W42-WE | 2025-10-18 .. 2025-10-19
Am [Wochenende] soll es schneien. | DATE 2025-W43-WE | 2025-10-25 .. 2025-10-26
Am [vergangenen Wochenende] kam es zu Staus. | DATE 2025-W42-WE | 2025-10-18 .. 2025-10-19
Seit [Montag] streiken die Lokführer. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Bis [Freitag] dauert die Messe. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Ab [Montag] gilt die Regel. | DATE 2025-10-27 | 2025-10-27 .. 2025-10-27
# --- weeks, months, years
[Vergangene Woche] hatte sie ihn noch gelobt. | DATE 2025-W42 | 2025-10-13 .. 2025-10-19
[Kommende Woche] soll es Gespräche geben. | DATE 2025-W44 | 2025-10-27 .. 2025-11-02
In der [nächsten Woche] beraten die Länder. | DATE 2025-W44 | 2025-10-27 .. 2025-11-02
Das Treffen war für [diese Woche] geplant. | DATE 2025-W43 | 2025-10-20 .. 2025-10-26
In der [vorletzten Woche] gab es zwei Unfälle. | DATE 2025-W41 | 2025-10-06 .. 2025-10-12
[Anfang der Woche] hatte er abgesagt. | DATE 2025-W43 START | 2025-10-20 .. 2025-10-21
[Ende der vergangenen Woche] lag das Angebot vor. | DATE 2025-W42 END | 2025-10-17 .. 2025-10-19
[Mitte August] trafen sich die beiden. | DATE 2025-08 MID | 2025-08-11 .. 2025-08-20
[Anfang November] soll gewählt werden. | DATE 2025-11 START | 2025-11-01 .. 2025-11-10
[Ende Mai] war die Schule geräumt worden. | DATE 2025-05 END | 2025-05-21 .. 2025-05-31
[Ende 2023] waren es noch drei. | DATE 2023 END | 2023-10-01 .. 2023-12-31
[Anfang des Jahres] klang das anders. | DATE 2025 START | 2025-01-01 .. 2025-03-31
Bis [Ende des Jahres] soll die Straße fertig sein. | DATE 2025 END | 2025-10-01 .. 2025-12-31
Zum [Jahresende] verlässt er den Verein. | DATE 2025 END | 2025-10-01 .. 2025-12-31
Zu [Jahresbeginn] stiegen die Mieten. | DATE 2025 START | 2025-01-01 .. 2025-03-31
[Mitte der neunziger Jahre] schloss das Werk. | DATE 199 MID | 1993-05-02 .. 1996-08-31
Zu [Beginn des 20. Jahrhunderts] zählte der Ort wenige Häuser. | DATE 19 START | 1900-01-01 .. 1933-05-02
Im [vergangenen Jahr] sank die Zahl. | DATE 2024 | 2024-01-01 .. 2024-12-31
Im [Vorjahr] waren es mehr. | DATE 2024 | 2024-01-01 .. 2024-12-31
Im [kommenden Jahr] wird neu gewählt. | DATE 2026 | 2026-01-01 .. 2026-12-31
[Heuer] blieb der Schnee aus. | DATE 2025 | 2025-01-01 .. 2025-12-31
In [diesem Jahr] gab es vier Anträge. | DATE 2025 | 2025-01-01 .. 2025-12-31
Im [übernächsten Jahr] läuft der Vertrag aus. | DATE 2027 | 2027-01-01 .. 2027-12-31
Im [vergangenen Monat] schloss der Laden. | DATE 2025-09 | 2025-09-01 .. 2025-09-30
Im [nächsten Monat] öffnet die Halle. | DATE 2025-11 | 2025-11-01 .. 2025-11-30
Im [August] empfing er den Gast. | DATE 2025-08 | 2025-08-01 .. 2025-08-31
Im [März] soll der Bau beginnen. | DATE 2026-03 | 2026-03-01 .. 2026-03-31
Im [Dezember] war die Halle abgebrannt. | DATE 2024-12 | 2024-12-01 .. 2024-12-31
Im [vergangenen Mai] gewann sie. | DATE 2025-05 | 2025-05-01 .. 2025-05-31
Im [Juli dieses Jahres] unterschrieb er. | DATE 2025-07 | 2025-07-01 .. 2025-07-31
Am [8. Mai dieses Jahres] wurde erinnert. | DATE 2025-05-08 | 2025-05-08 .. 2025-05-08
Im [Juni vergangenen Jahres] kam die Flut. | DATE 2024-06 | 2024-06-01 .. 2024-06-30
Im [vergangenen Sommer] war es trocken. | DATE 2025-SU | 2025-06-01 .. 2025-08-31
In [diesem Herbst] greift die Armee öfter an. | DATE 2025-FA | 2025-09-01 .. 2025-11-30
Im [letzten Quartal] fehlten Aufträge. | DATE 2025-Q3 | 2025-07-01 .. 2025-09-30
Im [vergangenen Jahrzehnt] zogen viele fort. | DATE 201 | 2010-01-01 .. 2019-12-31
Im [Laufe des Jahres] folgen Wahlen. | DATE 2025 | 2025-01-01 .. 2025-12-31
In der [ersten Jahreshälfte] sank der Wert. | DATE 2025-H1 | 2025-01-01 .. 2025-06-30
[Anfang 2025] kam er zurück. | DATE 2025 START | 2025-01-01 .. 2025-03-31
[Ende Oktober 2024] schloss der Laden. | DATE 2024-10 END | 2024-10-21 .. 2024-10-31
Im [Herbst kommenden Jahres] soll gewählt werden. | DATE 2026-FA | 2026-09-01 .. 2026-11-30
Am [Abend des 3. Mai 2024] brannte es. | TIME 2024-05-03TEV | 2024-05-03 .. 2024-05-03
[Ende nächster Woche] ist Schluss. | DATE 2025-W44 END | 2025-10-31 .. 2025-11-02
# --- distances
[Vor drei Wochen] äußerte sie Zweifel. | DATE 2025-W40 | 2025-09-29 .. 2025-10-05
[Vor zwei Jahren] begann die Krise. | DATE 2023 | 2023-01-01 .. 2023-12-31
[Vor fünf Tagen] lief die Frist ab. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
[Vor einem Monat] war alles anders. | DATE 2025-09 | 2025-09-01 .. 2025-09-30
[Vor gut einem Jahr] starb der Gründer. | DATE 2024 MORE_THAN | 2024-01-01 .. 2024-12-31
[Vor einem halben Jahr] zog er um. | DATE 2025-04 | 2025-04-01 .. 2025-04-30
[Vor anderthalb Jahren] wurde sie gewählt. | DATE 2024-04 | 2024-04-01 .. 2024-04-30
[Vor einigen Tagen] meldete sich ein Zeuge. | DURATION PXD | -
[Vor Jahren] stand hier eine Mühle. | DURATION PXY | -
Das Fest liegt [rund zwei Monate zurück]. | DATE 2025-08 APPROX | 2025-08-01 .. 2025-08-31
[In zwei Wochen] soll die Brücke öffnen. | DATE 2025-W45 | 2025-11-03 .. 2025-11-09
[In drei Tagen] beginnt die Messe. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
[In fünf Jahren] wird das Feld leer sein. | DATE 2030 | 2030-01-01 .. 2030-12-31
Der Chef versprach Geld [in „etwa zwei Wochen“]. | DATE 2025-W45 APPROX | 2025-11-03 .. 2025-11-09
[Binnen zwei Wochen] müssen sie ausziehen. | DURATION P2W | 2025-10-21 .. 2025-11-04
[Innerhalb der nächsten drei Tage] soll er gehen. | DURATION P3D | 2025-10-21 .. 2025-10-24
[In den nächsten zwei Wochen] wird verhandelt. | DURATION P2W | 2025-10-21 .. 2025-11-04
[In den vergangenen drei Monaten] sank der Pegel. | DURATION P3M | 2025-07-21 .. 2025-10-21
[In den kommenden Tagen] wird es kälter. | DURATION PXD | -
[In den vergangenen Jahren] wuchs die Gemeinde. | DURATION PXY | -
[Seit drei Jahren] wartet sie auf ein Urteil. | DURATION P3Y | -
[Seit mehr als vier Jahren] steht das Haus leer. | DURATION P4Y MORE_THAN | -
[Seit Wochen] wird gestritten. | DURATION PXW | -
[Seit einer Woche] fehlt jede Spur. | DURATION P1W | -
# --- counted from what was told
Am Montag war die Wahl. Am [Tag darauf] trat er zurück. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Am 3. März 2020 fiel die Mauer. [Zwei Tage später] kam der Bagger. | DATE 2020-03-05 | 2020-03-05 .. 2020-03-05
Am 3. März 2020 fiel die Mauer. [Drei Jahre zuvor] war sie gebaut worden. | DATE 2017 | 2017-01-01 .. 2017-12-31
Am 10. Juni 2024 begann das Fest. Am [Vortag] regnete es. | DATE 2024-06-09 | 2024-06-09 .. 2024-06-09
Am 10. Juni 2024 begann das Fest. Am [nächsten Tag] war es vorbei. | DATE 2024-06-11 | 2024-06-11 .. 2024-06-11
Am 10. Juni 2024 begann das Fest. Am [selben Tag] kam die Absage. | DATE 2024-06-10 | 2024-06-10 .. 2024-06-10
Am 10. Juni 2024 begann das Fest. An [diesem Tag] war es heiß. | DATE 2024-06-10 | 2024-06-10 .. 2024-06-10
Sie zog 1990 nach Wien. Im [Jahr darauf] heiratete sie. | DATE 1991 | 1991-01-01 .. 1991-12-31
Sie zog 1990 nach Wien. Im [selben Jahr] heiratete sie. | DATE 1990 | 1990-01-01 .. 1990-12-31
Sie zog 1990 nach Wien. Im [Folgejahr] heiratete sie. | DATE 1991 | 1991-01-01 .. 1991-12-31
Am Donnerstag tagte der Gipfel. [Zwei Tage] nach dem Gipfel gab es Streit. | DATE 2025-10-18 | 2025-10-18 .. 2025-10-18
Am Donnerstag tagte der Gipfel. Am [Abend] gab es ein Essen. | TIME 2025-10-16TEV | 2025-10-16 .. 2025-10-16
# --- time of day
Um [17 Uhr] beginnt die Sitzung. | TIME 2025-10-21T17:00 | 2025-10-21 .. 2025-10-21
Die Halle öffnet um [17.30 Uhr]. | TIME 2025-10-21T17:30 | 2025-10-21 .. 2025-10-21
Am Freitag um [20:15 Uhr] beginnt das Spiel. | TIME 2025-10-24T20:15 | 2025-10-24 .. 2025-10-24
Gegen [acht Uhr] brach das Feuer aus. | TIME 2025-10-21T08:00 | 2025-10-21 .. 2025-10-21
Um [halb neun] ist Schluss. | TIME 2025-10-21T08:30 | 2025-10-21 .. 2025-10-21
Der Markt ist von [10] bis 14 Uhr offen. | TIME 2025-10-21T10:00 | 2025-10-21 .. 2025-10-21
Der Markt ist von 10 bis [14 Uhr] offen. | TIME 2025-10-21T14:00 | 2025-10-21 .. 2025-10-21
Um [Mitternacht] läuft die Frist ab. | TIME 2025-10-21T24:00 | 2025-10-21 .. 2025-10-21
Um [23.00 Uhr MESZ] startet die Rakete. | TIME 2025-10-21T23:00 | 2025-10-21 .. 2025-10-21
Um [17 Uhr deutscher Zeit] empfängt er ihn. | TIME 2025-10-21T17:00 | 2025-10-21 .. 2025-10-21
Gegen [Mittag] soll der Nebel weichen. | TIME 2025-10-21TMI | 2025-10-21 .. 2025-10-21
# --- durations
Sie sprachen [zwei Stunden]. | DURATION PT2H | -
Es gab ein [zweistündiges] Gespräch. | DURATION PT2H | -
Die [dreitägige] Reise führt nach Japan. | DURATION P3D | -
Die [14-tägige] Frist läuft. | DURATION P14D | -
Das Verfahren dauerte [dreieinhalb Jahre]. | DURATION P3.5Y | -
Das Verfahren dauerte [drei Jahre und vier Monate]. | DURATION P3Y4M | -
Er saß [zweieinhalb Jahre] in Haft. | DURATION P2.5Y | -
Nach [einem halben Jahr] gab sie auf. | DURATION P0.5Y | -
Nach [fünf Tagen] wurde er befreit. | DURATION P5D | -
Die Sanierung dauert [mehr als zehn Jahre]. | DURATION P10Y MORE_THAN | -
Es dauerte [knapp 20 Minuten]. | DURATION PT20M LESS_THAN | -
Sie stritten [jahrelang]. | DURATION PXY | -
Der [wochenlange] Streit ist beendet. | DURATION PXW | -
Die [35-Stunden-Woche] bleibt. | DURATION PT35H | -
Er blieb [ein paar Tage]. | DURATION PXD | -
Es brauchte [mehrere Wochen]. | DURATION PXW | -
Die [vierjährige] Amtszeit endet. | DURATION P4Y | -
Sie lebte dort [einundzwanzig Jahre]. | DURATION P21Y | -
Er fehlte [ein halbes Dutzend Wochen]. | DURATION P6W | -
Sie schwieg [eine halbe Stunde]. | DURATION PT0.5H | -
# --- again and again
Der Markt findet [jeden Montag] statt. | SET XXXX-WXX-1 | -
[Jedes Jahr] kommen Tausende. | SET P1Y | -
Die Bahn fährt [täglich]. | SET P1D | -
Der Bericht erscheint [jährlich]. | SET P1Y | -
Die [monatliche] Gebühr steigt. | SET P1M | -
[Alle zwei Jahre] wird gewählt. | SET P2Y | -
Sie zahlt zehn Euro [pro Tag]. | SET P1D | -
Das Museum ist [montags] geschlossen. | SET XXXX-WXX-1 | -
Die Bibliothek öffnet [werktags]. | SET XXXX-WXX | -
Wölfe jagen [nachts]. | SET XXXX-XX-XXTNI | -
# --- no day, but a time
[Derzeit] prüft das Amt den Fall. | DATE PRESENT_REF | -
[Damals] galt das als sicher. | DATE PAST_REF | -
[Künftig] soll das anders werden. | DATE FUTURE_REF | -
Das Treffen ist [in naher Zukunft] nicht geplant. | DATE FUTURE_REF | -
[Früher] fuhr hier eine Bahn. | DATE PAST_REF | -
Ein [baldiges] Ende ist nicht in Sicht. | DATE FUTURE_REF | -
[500 v. Chr.] stand hier ein Tempel. | DATE BC0500 | -
# --- no times
Herr Mai schwieg.
Kaiser August regierte lange.
Er rang um ein Ende des Krieges.
Mehrere Tausend Soldaten zogen ab.
Die Rakete fliegt bis zu 2500 Kilometer weit.
Das Spiel endete 2:1.
Der Minister (54) schwieg.
Version 2.0 kostet 1999 Euro.
Die Mitte legte in der Umfrage zu.
Rund 2000 Menschen kamen.
Er ist 38 Jahre alt.
Die 38-jährige Fahrerin blieb unverletzt.
Kinder ab 12 Jahren zahlen den vollen Preis.
Der Paragraf 218 bleibt.
Die Kosten liegen bei 1.500.000 Franken.
Etwa 1200 Unterschriften fehlen.
"""


def test_the_table_is_large_enough_and_says_nothing_twice() -> None:
    """At least 400 lines with its sister, each with another sentence or another expression of it."""
    sentences = [sentence for sentence, _, _ in cases(TABLE) + cases(genres.TABLE)]
    assert len(sentences) >= 400
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize(("sentence", "read", "days"), cases(TABLE))
def test_expression(sentence: str, read: str, days: str) -> None:
    """The marked words are found exactly, and read as the table says; a sentence without a mark holds no time."""
    check_expression(sentence, read, days)
