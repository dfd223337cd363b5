"""Time expressions of sports, courts, business and service pages, and of all directions; form as in test_times_table.

Published on Tuesday, 2025-10-21.
"""

import pytest
from tests.annotate.times_help import cases, check_expression

TABLE = """
# --- sports, courts, business
Der FC Rossau empfängt am [Samstag (15.30 Uhr)] den Tabellenführer. | TIME 2025-10-25T15:30 | 2025-10-25 .. 2025-10-25
Nach [90 Minuten] stand es 1:1, in der Nachspielzeit fiel das Siegtor. | DURATION PT90M | -
Das Landgericht verurteilte den 43-Jährigen zu [drei Jahren und sechs Monaten] Haft. | DURATION P3Y6M | -
Die Verhandlung wird am [4. November] um 9 Uhr fortgesetzt. | DATE 2025-11-04 | 2025-11-04 .. 2025-11-04
Die Verhandlung wird am 4. November um [9 Uhr] fortgesetzt. | TIME 2025-11-04T09:00 | 2025-11-04 .. 2025-11-04
Das Urteil fällt frühestens [Mitte nächsten Monats]. | DATE 2025-11 MID | 2025-11-11 .. 2025-11-20
Die Aktie notierte am [Dienstagmittag] 3 Prozent höher als am Vortag. | TIME 2025-10-21TMI | 2025-10-21 .. 2025-10-21
Die Aktie notierte am Dienstagmittag 3 Prozent höher als am [Vortag]. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Für [2026] rechnet der Vorstand mit Wachstum. | DATE 2026 | 2026-01-01 .. 2026-12-31
Bis [Ende 2027] sollen 300 Stellen wegfallen. | DATE 2027 END | 2027-10-01 .. 2027-12-31
Die Dividende wird am [Tag] nach der Hauptversammlung ausgezahlt. | DURATION P1D | -
Gegen [22.15 Uhr] kam es auf der A9 zu einem Unfall. | TIME 2025-10-21T22:15 | 2025-10-21 .. 2025-10-21
[Heute vor 80 Jahren] endete der Krieg. | DATE 1945-10-21 | 1945-10-21 .. 1945-10-21
[Morgen in einer Woche] wird gewählt. | DATE 2025-10-28 | 2025-10-28 .. 2025-10-28
Am [Freitag vor einer Woche] hatte sie ihren Rücktritt erklärt. | DATE 2025-10-10 | 2025-10-10 .. 2025-10-10
Sie kam um [Viertel nach acht] und ging um zehn vor zwölf. | TIME 2025-10-21T08:15 | 2025-10-21 .. 2025-10-21
Sie kam um Viertel nach acht und ging um [zehn vor zwölf]. | TIME 2025-10-21T11:50 | 2025-10-21 .. 2025-10-21
Am [zweiten Weihnachtstag] wird in Bern gespielt. | DATE 2025-12-26 | 2025-12-26 .. 2025-12-26
Per [1. Jänner] steigen die Tarife. | DATE 2026-01-01 | 2026-01-01 .. 2026-01-01
[Mitte der Woche] entscheidet der Bundesrat. | DATE 2025-W43 MID | 2025-10-22 .. 2025-10-23
[Ende Woche] tritt der Gemeinderat zusammen. | DATE 2025-W43 END | 2025-10-24 .. 2025-10-26
[Innert 30 Tagen] kann Rekurs erhoben werden. | DURATION P30D | 2025-10-21 .. 2025-11-20
Die Abstimmung vom [30. November] ist umstritten. | DATE 2024-11-30 | 2024-11-30 .. 2024-11-30
Er war von [1998] bis 2005 Kanzler und starb 2020. | DATE 1998 | 1998-01-01 .. 1998-12-31
Er war von 1998 bis [2005] Kanzler und starb 2020. | DATE 2005 | 2005-01-01 .. 2005-12-31
Er war von 1998 bis 2005 Kanzler und starb [2020]. | DATE 2020 | 2020-01-01 .. 2020-12-31
Der Maler August Macke fiel [1914]. | DATE 1914 | 1914-01-01 .. 1914-12-31
August Müller sagte am [Montag] ab. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Zwischen [8] und 17 Uhr ist die Straße gesperrt. | TIME 2025-10-21T08:00 | 2025-10-21 .. 2025-10-21
Zwischen 8 und [17 Uhr] ist die Straße gesperrt. | TIME 2025-10-21T17:00 | 2025-10-21 .. 2025-10-21
[Drei Tage] lang suchten Taucher nach dem Vermissten. | DURATION P3D | -
In den frühen [1990er-Jahren] lebte er in Graz. | DATE 199 | 1990-01-01 .. 1999-12-31
Das Gesetz tritt am [1. Januar kommenden Jahres] in Kraft. | DATE 2026-01-01 | 2026-01-01 .. 2026-01-01
Seit [Jahresbeginn] sind die Preise um 3 Prozent gestiegen. | DATE 2025 START | 2025-01-01 .. 2025-03-31
[Anfang kommender Woche] will er sich äußern. | DATE 2025-W44 START | 2025-10-27 .. 2025-10-28
Die Wahl findet am [Sonntag in zwei Wochen] statt. | DATE 2025-11-09 | 2025-11-09 .. 2025-11-09
Bereits im Vorfeld des für [Donnerstag] geplanten Gipfels gab es Streit. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Das Parlament stimmt [kommenden Mittwoch] ab. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Sie erwartet im [Mai] ihr zweites Kind. | DATE 2026-05 | 2026-05-01 .. 2026-05-31
Im [Mai] hatte sie ihr zweites Kind bekommen. | DATE 2025-05 | 2025-05-01 .. 2025-05-31
Die Polizei sucht seit [Montagmorgen, 7.30 Uhr], nach einem Mann. | TIME 2025-10-20T07:30 | 2025-10-20 .. 2025-10-20
Der [17. Juni 1953] bleibt unvergessen. | DATE 1953-06-17 | 1953-06-17 .. 1953-06-17
Zuletzt hatte es [2011] einen solchen Ausbruch gegeben. | DATE 2011 | 2011-01-01 .. 2011-12-31
Ab [sofort] gilt ein Rauchverbot. | DATE PRESENT_REF | -
Das Stück dauert [zweieinhalb Stunden], Pause inklusive. | DURATION PT2.5H | -
In der [Walpurgisnacht] wird gefeiert. | DATE 2026-04-30 | 2026-04-30 .. 2026-04-30
Der Täter floh um [3 Uhr nachts]. | TIME 2025-10-21T03:00 | 2025-10-21 .. 2025-10-21
Bis [heute] ist der Fall ungelöst. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
[Übermorgen Abend] tagt der Ausschuss. | TIME 2025-10-23TEV | 2025-10-23 .. 2025-10-23
Im [Laufe der Woche] soll Schnee fallen. | DATE 2025-W43 | 2025-10-20 .. 2025-10-26
Die Uhren werden in der [Nacht auf Sonntag] auf Winterzeit umgestellt. | TIME 2025-10-26TNI | 2025-10-25 .. 2025-10-26
# --- politics, service, culture
Das Kantonsgericht hat den Entscheid vom [12. März] aufgehoben. | DATE 2025-03-12 | 2025-03-12 .. 2025-03-12
Gegen das Urteil kann [binnen eines Monats] Berufung eingelegt werden. | DURATION P1M | 2025-10-21 .. 2025-11-21
Im Vergleich zum [Vormonat] sanken die Preise um 0,1 Prozent. | DATE 2025-09 | 2025-09-01 .. 2025-09-30
Die Zahlen für das [vierte Quartal] legt der Konzern am 29. Jänner vor. | DATE 2025-Q4 | 2025-10-01 .. 2025-12-31
Die Zahlen für das vierte Quartal legt der Konzern am [29. Jänner] vor. | DATE 2026-01-29 | 2026-01-29 .. 2026-01-29
Der Vertrag läuft noch bis [Sommer 2027]. | DATE 2027-SU | 2027-06-01 .. 2027-08-31
Der 23 Jahre alte Verteidiger kam im [Sommer] aus Basel. | DATE 2025-SU | 2025-06-01 .. 2025-08-31
Das Rückspiel findet [in einer Woche] statt. | DATE 2025-W44 | 2025-10-27 .. 2025-11-02
Im [Winter 2023/24] stand der Klub vor dem Aus. | DATE 2023-WI | 2023-12-01 .. 2024-02-29
Am [Abend zuvor] hatte es einen Streit gegeben. | TIME 2025-10-20TEV | 2025-10-20 .. 2025-10-20
[Wenige Stunden später] nahm die Polizei einen Verdächtigen fest. | DURATION PTXH | -
Der Mann war erst [vor wenigen Tagen] aus der Haft entlassen worden. | DURATION PXD | -
Sie war [fast zwanzig Jahre] lang Bürgermeisterin. | DURATION P20Y LESS_THAN | -
Noch in [diesem Jahr] soll der Spatenstich erfolgen. | DATE 2025 | 2025-01-01 .. 2025-12-31
Der Film spielt im Berlin der [1920er-Jahre]. | DATE 192 | 1920-01-01 .. 1929-12-31
Bis spätestens [Mitte November] müssen die Anträge vorliegen. | DATE 2025-11 MID | 2025-11-11 .. 2025-11-20
[Zwei Monate] nach der Wahl hat das Land eine Regierung. | DATE 2025-10 | 2025-10-01 .. 2025-10-31
„Wir werden am [Montag] streiken“, sagte der Gewerkschafter am Donnerstag. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
„Wir werden am Montag streiken“, sagte der Gewerkschafter am [Donnerstag]. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
Er werde am [Mittwoch] zurücktreten, kündigte der Minister an. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Der Minister kündigte an, am [Mittwoch] zurückzutreten. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Die Kommission hat bis [Freitag] Zeit. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Der Brand brach nach [Mitternacht] aus. | TIME 2025-10-21T24:00 | 2025-10-21 .. 2025-10-21
Kurz nach [14 Uhr] meldeten Anwohner Rauch. | TIME 2025-10-21T14:00 | 2025-10-21 .. 2025-10-21
Von [20 Uhr] an gilt eine Ausgangssperre. | TIME 2025-10-21T20:00 | 2025-10-21 .. 2025-10-21
Der Gottesdienst beginnt um [9.30 Uhr], der Umzug um 11. | TIME 2025-10-21T09:30 | 2025-10-21 .. 2025-10-21
Das Treffen dauerte von [Freitag] bis Sonntag. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Das Treffen dauerte von Freitag bis [Sonntag]. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
Sie tagen von [Freitag] bis Sonntag in Luzern. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Sie tagen von Freitag bis [Sonntag] in Luzern. | DATE 2025-10-26 | 2025-10-26 .. 2025-10-26
Am [Wochenende] demonstrierten Tausende, am Montag folgte die Räumung. | DATE 2025-W42-WE | 2025-10-18 .. 2025-10-19
Am Wochenende demonstrierten Tausende, am [Montag] folgte die Räumung. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Die Sitzung wurde von [Dienstag] auf Donnerstag verschoben. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Die Sitzung wurde von Dienstag auf [Donnerstag] verschoben. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Seit [Anfang des Monats] gilt die neue Verordnung. | DATE 2025-10 START | 2025-10-01 .. 2025-10-10
Der Preis stieg [binnen eines Jahres] um 30 Prozent. | DURATION P1Y | -
Die Bauarbeiten beginnen am Montag, 27. Oktober, und dauern voraussichtlich [drei Wochen]. | DURATION P3W | -
Zwischen [2015] und 2020 sank die Zahl um ein Viertel. | DATE 2015 | 2015-01-01 .. 2015-12-31
Zwischen 2015 und [2020] sank die Zahl um ein Viertel. | DATE 2020 | 2020-01-01 .. 2020-12-31
Im [Januar] und Februar 2026 bleibt das Bad zu. | DATE 2026-01 | 2026-01-01 .. 2026-01-31
Im Januar und [Februar 2026] bleibt das Bad zu. | DATE 2026-02 | 2026-02-01 .. 2026-02-28
An [Allerheiligen] und am Stefanitag bleibt der Markt zu. | DATE 2025-11-01 | 2025-11-01 .. 2025-11-01
An Allerheiligen und am [Stefanitag] bleibt der Markt zu. | DATE 2025-12-26 | 2025-12-26 .. 2025-12-26
Im [Herbst vergangenen Jahres], genauer am 9. Oktober, unterschrieb er. | DATE 2024-FA | 2024-09-01 .. 2024-11-30
Im Herbst vergangenen Jahres, genauer am [9. Oktober], unterschrieb er. | DATE 2025-10-09 | 2025-10-09 .. 2025-10-09
Der Vorfall hat sich bereits am [3.10.] ereignet. | DATE 2025-10-03 | 2025-10-03 .. 2025-10-03
Bis [23. November] sind Einsprachen möglich. | DATE 2025-11-23 | 2025-11-23 .. 2025-11-23
[Dreißig Jahre] nach dem Abkommen ist der Friede brüchig. | DATE 2025 | 2025-01-01 .. 2025-12-31
Es war der heißeste [Juli] seit Messbeginn 1881. | DATE 2025-07 | 2025-07-01 .. 2025-07-31
Es war der heißeste Juli seit Messbeginn [1881]. | DATE 1881 | 1881-01-01 .. 1881-12-31
# --- direction, clocks, distances
Der für [Sonntagabend] angekündigte Streik fällt aus. | TIME 2025-10-26TEV | 2025-10-26 .. 2025-10-26
Das am [16. März] angeordnete Verbot ist aufgehoben. | DATE 2025-03-16 | 2025-03-16 .. 2025-03-16
Die Regeln gelten noch bis [Freitag, 24. Oktober]. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Das Derby wurde von [Samstag] auf Montag verlegt. | DATE 2025-10-25 | 2025-10-25 .. 2025-10-25
Das Derby wurde von Samstag auf [Montag] verlegt. | DATE 2025-10-27 | 2025-10-27 .. 2025-10-27
Die Ministerin muss am [Freitag] im Ausschuss aussagen. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
„Wir haben am [Donnerstag] Pokalfinale“, sagte der Kapitän. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Am [Sonntagabend] hatten beide ein letztes Mal telefoniert. | TIME 2025-10-19TEV | 2025-10-19 .. 2025-10-19
Sie rät, Reisen auf [Donnerstag] zu verschieben. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Man müsse am [Donnerstag] abstimmen, sagte die Sprecherin. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Als neuen Termin nannte der Verband den [3. November]. | DATE 2025-11-03 | 2025-11-03 .. 2025-11-03
Der Zug hob sich am [Samstag] von allen anderen ab. | DATE 2025-10-18 | 2025-10-18 .. 2025-10-18
Das Werk setzte am [Montag] die Produktion aus. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Bisher war der [12. November] vorgesehen. | DATE 2025-11-12 | 2025-11-12 .. 2025-11-12
Der Landtag sollte am [Montag] abstimmen. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Der Landtag sollte am [Donnerstag] abstimmen. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Einen Entscheid stellte er für [Mitte Dezember] in Aussicht. | DATE 2025-12 MID | 2025-12-11 .. 2025-12-20
Der Verwaltungsrat brachte einen Termin [Anfang November] ins Gespräch. | DATE 2025-11 START | 2025-11-01 .. 2025-11-10
„Das ist erledigt“, sagt die Trainerin am [Freitagabend]. | TIME 2025-10-17TEV | 2025-10-17 .. 2025-10-17
Der mit 5000 Euro dotierte Preis wird am [14. Dezember] überreicht. | DATE 2025-12-14 | 2025-12-14 .. 2025-12-14
Die Halle ist bis zum [12. November] reserviert. | DATE 2025-11-12 | 2025-11-12 .. 2025-11-12
Seine Sprecherin liess wissen, er sei bis [Weihnachten] verreist. | DATE 2025-12-24 | 2025-12-24 .. 2025-12-26
Die Behörde kündigte an, am [Donnerstag] Einspruch einzulegen. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Er warf ihr vor, am [Freitag] gelogen zu haben. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Die Akten waren am [Mittwoch] verschwunden. | DATE 2025-10-15 | 2025-10-15 .. 2025-10-15
Vorgelegt wird der Bericht am [Montag]. | DATE 2025-10-27 | 2025-10-27 .. 2025-10-27
Sie unterschrieb am [Freitag], er tut es am Mittwoch. | DATE 2025-10-17 | 2025-10-17 .. 2025-10-17
Sie unterschrieb am Freitag, er tut es am [Mittwoch]. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Die Wehr rückte aus, weil am [Samstag] Rauch aufstieg. | DATE 2025-10-18 | 2025-10-18 .. 2025-10-18
Das Ergebnis liegt am [Dienstag] vor. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Mit Blick auf den [Sonntag] warnt der Wetterdienst vor Sturm. | DATE 2025-10-26 | 2025-10-26 .. 2025-10-26
Er reist am [Mittwoch] ab, teilte sein Büro am Montag mit. | DATE 2025-10-22 | 2025-10-22 .. 2025-10-22
Er reist am Mittwoch ab, teilte sein Büro am [Montag] mit. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
Die Zeugin erschien am [Donnerstag] nicht. | DATE 2025-10-16 | 2025-10-16 .. 2025-10-16
Wer am [Sonntag] zu Hause blieb, verpasste viel. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
In der [Nacht zu Dienstag] brannte ein Schuppen. | TIME 2025-10-21TNI | 2025-10-20 .. 2025-10-21
In der [Nacht von Freitag auf Samstag] fiel Schnee. | TIME 2025-10-18TNI | 2025-10-17 .. 2025-10-18
Um [Viertel vor acht] war Schluss. | TIME 2025-10-21T07:45 | 2025-10-21 .. 2025-10-21
Um [dreiviertel acht] war Schluss. | TIME 2025-10-21T07:45 | 2025-10-21 .. 2025-10-21
Um [fünf nach zehn] fiel der Strom aus. | TIME 2025-10-21T10:05 | 2025-10-21 .. 2025-10-21
Um [zehn vor elf] kam er wieder. | TIME 2025-10-21T10:50 | 2025-10-21 .. 2025-10-21
Der Markt öffnet um [8 Uhr morgens]. | TIME 2025-10-21T08:00 | 2025-10-21 .. 2025-10-21
Der Schuss fiel um [8 Uhr abends]. | TIME 2025-10-21T20:00 | 2025-10-21 .. 2025-10-21
Der Anruf kam um [2 Uhr in der Nacht]. | TIME 2025-10-21T02:00 | 2025-10-21 .. 2025-10-21
Um [3 Uhr nachmittags] begann das Verhör. | TIME 2025-10-21T15:00 | 2025-10-21 .. 2025-10-21
Der Sturm kam um [11 Uhr nachts]. | TIME 2025-10-21T23:00 | 2025-10-21 .. 2025-10-21
[Heute vor einem Jahr] trat das Gesetz in Kraft. | DATE 2024-10-21 | 2024-10-21 .. 2024-10-21
[Heute in zwei Wochen] ist Wahltag. | DATE 2025-11-04 | 2025-11-04 .. 2025-11-04
Am [Montag in einer Woche] ist Schulbeginn. | DATE 2025-11-03 | 2025-11-03 .. 2025-11-03
Am [Dienstag vor zwei Wochen] war sie noch im Amt. | DATE 2025-09-30 | 2025-09-30 .. 2025-09-30
An [Weihnachten] ruht der Verkehr. | DATE 2025-12-24 | 2025-12-24 .. 2025-12-26
Am [ersten Weihnachtsfeiertag] bleibt das Bad zu. | DATE 2025-12-25 | 2025-12-25 .. 2025-12-25
Ein Treffen [in 48 Stunden] ist möglich. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
[In 72 Stunden] läuft das Ultimatum ab. | DATE 2025-10-24 | 2025-10-24 .. 2025-10-24
Um [22.47 Uhr] hob sie ab. 34 Minuten später war sie im All. | TIME 2025-10-21T22:47 | 2025-10-21 .. 2025-10-21
Um 22.47 Uhr hob sie ab. [34 Minuten später] war sie im All. | TIME 2025-10-21T23:21 | 2025-10-21 .. 2025-10-21
Um [23.30 Uhr] riss das Seil. Eine Stunde später kam Hilfe. | TIME 2025-10-21T23:30 | 2025-10-21 .. 2025-10-21
Um 23.30 Uhr riss das Seil. [Eine Stunde später] kam Hilfe. | TIME 2025-10-22T00:30 | 2025-10-22 .. 2025-10-22
[Drei Tage] nach dem Rückruf läuft das Werk wieder. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
Am [Sonntag], zwei Tage nach dem Unfall, starb die Frau. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
Am Sonntag, [zwei Tage] nach dem Unfall, starb die Frau. | DATE 2025-10-19 | 2025-10-19 .. 2025-10-19
[Zwei Tage später als geplant] haben die Arbeiten begonnen. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
[Anfang Woche] war der Pass noch zu. | DATE 2025-W43 START | 2025-10-20 .. 2025-10-21
[Ende Monat] schliesst die Post im Dorf. | DATE 2025-10 END | 2025-10-21 .. 2025-10-31
[Mitte Jahr] zieht das Amt um. | DATE 2025 MID | 2025-05-01 .. 2025-08-31
[Ende der Woche] entscheidet die Jury. | DATE 2025-W43 END | 2025-10-24 .. 2025-10-26
[Seit elf Jahren] wird über den Tunnel geredet. | DURATION P11Y | -
[Seit einer guten Woche] regnet es. | DURATION P1W MORE_THAN | -
[Vor einem knappen Monat] stand er vor Gericht. | DATE 2025-09 LESS_THAN | 2025-09-01 .. 2025-09-30
[Vor einem guten Jahr] zog sie aus. | DATE 2024 MORE_THAN | 2024-01-01 .. 2024-12-31
Zum zweiten Mal [binnen einer Woche] ist der Versuch geplatzt. | DURATION P1W | -
Ab [sofort] gilt eine Maskenpflicht. | DATE PRESENT_REF | -
# --- calendars, edges, durations
Am [1. Mai] wird wieder demonstriert. | DATE 2026-05-01 | 2026-05-01 .. 2026-05-01
Bis zum [15. Dezember] müssen die Pläne vorliegen. | DATE 2025-12-15 | 2025-12-15 .. 2025-12-15
Die Frist lief am [30.09.2025] ab. | DATE 2025-09-30 | 2025-09-30 .. 2025-09-30
Am [Samstag, dem 8. November], wird gefeiert. | DATE 2025-11-08 | 2025-11-08 .. 2025-11-08
Das Gesetz gilt seit dem [1. Juli]. | DATE 2025-07-01 | 2025-07-01 .. 2025-07-01
Die Ausgabe vom [2. Februar 2023] ist vergriffen. | DATE 2023-02-02 | 2023-02-02 .. 2023-02-02
Im [November] soll das Urteil fallen. | DATE 2025-11 | 2025-11-01 .. 2025-11-30
Im [Februar] war der Pegel noch hoch. | DATE 2025-02 | 2025-02-01 .. 2025-02-28
An [Silvester 2024] brannte der Stall. | DATE 2024-12-31 | 2024-12-31 .. 2024-12-31
Am [Pfingstmontag 2024] stürzte das Zelt ein. | DATE 2024-05-20 | 2024-05-20 .. 2024-05-20
Am [Muttertag 2026] wird gesungen. | DATE 2026-05-10 | 2026-05-10 .. 2026-05-10
Zu [Dreikönig 2026] wird gewandert. | DATE 2026-01-06 | 2026-01-06 .. 2026-01-06
Am [Reformationstag] bleibt das Amt zu. | DATE 2025-10-31 | 2025-10-31 .. 2025-10-31
Im [vierten Quartal 2023] fehlte Geld. | DATE 2023-Q4 | 2023-10-01 .. 2023-12-31
Im [zweiten Halbjahr 2024] zog der Handel an. | DATE 2024-H2 | 2024-07-01 .. 2024-12-31
Die [51. Kalenderwoche] bringt Frost. | DATE 2025-W51 | 2025-12-15 .. 2025-12-21
In der [KW 7] war Ruhe. | DATE 2025-W07 | 2025-02-10 .. 2025-02-16
Im [Spätsommer 2022] fiel kein Tropfen. | DATE 2022-SU END | 2022-08-01 .. 2022-08-31
In den [2010er-Jahren] wuchs der Ort. | DATE 201 | 2010-01-01 .. 2019-12-31
Im [17. Jahrhundert] wütete die Pest. | DATE 16 | 1600-01-01 .. 1699-12-31
Im [Jahr 79] brach der Berg aus. | DATE 0079 | 0079-01-01 .. 0079-12-31
[Vorgestern Abend] schloss das Lokal. | TIME 2025-10-19TEV | 2025-10-19 .. 2025-10-19
[Heute Morgen] war es glatt. | TIME 2025-10-21TMO | 2025-10-21 .. 2025-10-21
Am [gestrigen Montag] tagte der Rat. | DATE 2025-10-20 | 2025-10-20 .. 2025-10-20
[Vorletzte Nacht] bebte die Erde. | TIME 2025-10-20TNI | 2025-10-19 .. 2025-10-20
[Diesen Donnerstag] ist frei. | DATE 2025-10-23 | 2025-10-23 .. 2025-10-23
Am [übernächsten Freitag] ist Markt. | DATE 2025-10-31 | 2025-10-31 .. 2025-10-31
Am [Donnerstag kommender Woche] wird gezählt. | DATE 2025-10-30 | 2025-10-30 .. 2025-10-30
[Ende vergangenen Jahres] gab er auf. | DATE 2024 END | 2024-10-01 .. 2024-12-31
[Ende des Vorjahres] gab er auf. | DATE 2024 END | 2024-10-01 .. 2024-12-31
Zu [Monatsbeginn] fehlten die Ärzte. | DATE 2025-10 START | 2025-10-01 .. 2025-10-10
Zum [Wochenbeginn] fiel der Kurs. | DATE 2025-W43 START | 2025-10-20 .. 2025-10-21
Im [Laufe des Monats] wird entschieden. | DATE 2025-10 | 2025-10-01 .. 2025-10-31
Im [vorigen Sommer] war alles anders. | DATE 2025-SU | 2025-06-01 .. 2025-08-31
[Nächstes Frühjahr] wird gebaut. | DATE 2026-SP | 2026-03-01 .. 2026-05-31
[Kommenden Winter] bleibt die Halle kalt. | DATE 2025-WI | 2025-12-01 .. 2026-02-28
In [diesem Monat] sind Wahlen. | DATE 2025-10 | 2025-10-01 .. 2025-10-31
[Vor einer Stunde] war noch Licht. | DATE 2025-10-21 | 2025-10-21 .. 2025-10-21
[Vor zwei Jahrzehnten] war hier Wald. | DATE 200 | 2000-01-01 .. 2009-12-31
[Vor mehr als zehn Jahren] begann der Streit. | DATE 2015 MORE_THAN | 2015-01-01 .. 2015-12-31
[Vor Kurzem] war sie noch hier. | DATE PAST_REF | -
[In vier Monaten] ist es so weit. | DATE 2026-02 | 2026-02-01 .. 2026-02-28
[In einem halben Jahr] ist Schluss. | DATE 2026-04 | 2026-04-01 .. 2026-04-30
[In den nächsten fünf Jahren] fehlen Lehrer. | DURATION P5Y | 2025-10-21 .. 2030-10-21
[In den letzten drei Tagen] regnete es. | DURATION P3D | 2025-10-18 .. 2025-10-21
[Innerhalb von zwei Stunden] war alles weg. | DURATION PT2H | -
[Innert zehn Tagen] ist zu zahlen. | DURATION P10D | 2025-10-21 .. 2025-10-31
[Seit Monaten] ruht der Bau. | DURATION PXM | -
[Seit fünf Minuten] ist Pause. | DURATION PT5M | -
Am [4. April 2021] starb er. Drei Monate später starb sie. | DATE 2021-04-04 | 2021-04-04 .. 2021-04-04
Am 4. April 2021 starb er. [Drei Monate später] starb sie. | DATE 2021-07 | 2021-07-01 .. 2021-07-31
Am [4. April 2021] starb er. Im Monat darauf starb sie. | DATE 2021-04-04 | 2021-04-04 .. 2021-04-04
Am 4. April 2021 starb er. Im [Monat darauf] starb sie. | DATE 2021-05 | 2021-05-01 .. 2021-05-31
Am [4. April 2021] starb er. In der Woche zuvor war er krank. | DATE 2021-04-04 | 2021-04-04 .. 2021-04-04
Am 4. April 2021 starb er. In der [Woche zuvor] war er krank. | DATE 2021-W12 | 2021-03-22 .. 2021-03-28
Am [4. April 2021] starb er. Im selben Monat erbte sie. | DATE 2021-04-04 | 2021-04-04 .. 2021-04-04
Am 4. April 2021 starb er. Im [selben Monat] erbte sie. | DATE 2021-04 | 2021-04-01 .. 2021-04-30
Um [0.30 Uhr] war Ruhe. | TIME 2025-10-21T00:30 | 2025-10-21 .. 2025-10-21
Gegen [6 Uhr] kam der Bus. | TIME 2025-10-21T06:00 | 2025-10-21 .. 2025-10-21
Um Punkt [zwölf Uhr] läutet es. | TIME 2025-10-21T12:00 | 2025-10-21 .. 2025-10-21
Die Sirene ging um [halb elf]. | TIME 2025-10-21T10:30 | 2025-10-21 .. 2025-10-21
Das Bad ist von [9.30] bis 20 Uhr auf. | TIME 2025-10-21T09:30 | 2025-10-21 .. 2025-10-21
Das Bad ist von 9.30 bis [20 Uhr] auf. | TIME 2025-10-21T20:00 | 2025-10-21 .. 2025-10-21
Am [frühen Nachmittag] zog Nebel auf. | TIME 2025-10-21TAF START | 2025-10-21 .. 2025-10-21
Am [späten Abend] war er weg. | TIME 2025-10-21TEV END | 2025-10-21 .. 2025-10-21
Am [Vormittag] wird gezählt. | TIME 2025-10-21TMO | 2025-10-21 .. 2025-10-21
Er saß [acht Monate] in Haft. | DURATION P8M | -
Ein [dreistündiges] Gespräch brachte nichts. | DURATION PT3H | -
Der [zweiwöchige] Streik ist vorbei. | DURATION P2W | -
Die [zehnminütige] Rede war gut. | DURATION PT10M | -
Eine [zweijährige] Haft droht ihm. | DURATION P2Y | -
Der [monatelange] Umbau ist fertig. | DURATION PXM | -
Sie brauchte [anderthalb Stunden]. | DURATION PT1.5H | -
Sie brauchte [drei Wochen und zwei Tage]. | DURATION P3W2D | -
Nach [drei Tagen] gab er auf. | DURATION P3D | -
Nach [Monaten] gab er auf. | DURATION PXM | -
Die [42-Stunden-Woche] bleibt Pflicht. | DURATION PT42H | -
Über [zwanzig Jahre] lang schwieg sie. | DURATION P20Y | -
[Jeden Abend] bellt der Hund. | SET XXXX-XX-XXTEV | -
[Jeden zweiten Tag] kommt Post. | SET P2D | -
[Alle vier Jahre] wird gewählt. | SET P4Y | -
Die Sitzung ist [freitags]. | SET XXXX-WXX-5 | -
Der [wöchentliche] Markt entfällt. | SET P1W | -
Er verdient 20 Euro [pro Stunde]. | SET PT1H | -
Sie ruft zweimal [im Jahr] an. | SET P1Y | -
[Zurzeit] ist das Amt zu. | DATE PRESENT_REF | -
[Einst] war hier ein Hafen. | DATE PAST_REF | -
[Demnächst] öffnet die Bar. | DATE FUTURE_REF | -
[In jüngster Zeit] häufen sich die Klagen. | DATE PAST_REF | -
[Bald] wird es hell. | DATE FUTURE_REF | -
[Zu jener Zeit] galt anderes Recht. | DATE PAST_REF | -
In der [vergangenen Nacht] fror es. | TIME 2025-10-21TNI | 2025-10-20 .. 2025-10-21
In der [Nacht auf Freitag] wird gesperrt. | TIME 2025-10-24TNI | 2025-10-23 .. 2025-10-24
Am [9. Mai 2023] fiel der Vorhang. Am nächsten Morgen war alles fort. | DATE 2023-05-09 | 2023-05-09 .. 2023-05-09
Am 9. Mai 2023 fiel der Vorhang. Am [nächsten Morgen] war alles fort. | TIME 2023-05-10TMO | 2023-05-10 .. 2023-05-10
Am [9. Mai 2023] fiel der Vorhang. Am Abend zuvor gab es Applaus. | DATE 2023-05-09 | 2023-05-09 .. 2023-05-09
Am 9. Mai 2023 fiel der Vorhang. Am [Abend zuvor] gab es Applaus. | TIME 2023-05-08TEV | 2023-05-08 .. 2023-05-08
[Diese Nacht] wird kalt. | TIME 2025-10-21TNI | 2025-10-21 .. 2025-10-21
# --- no times
In der 78. Minute traf Keller zum 2:1.
Pro Kopf und Jahr fallen 400 Kilo Abfall an.
Nach der 0:3-Niederlage am vergangenen Spieltag will der Trainer umstellen.
In der ersten Halbzeit fiel kein Tor, nach der Pause traf Berger in der 52. Minute.
Die Sonntagszeitung berichtete, Die Mitte habe den Mittwochsclub gegründet.
Rund 1900 Beschäftigte legten die Arbeit nieder.
Im Saal saßen 1400 Gäste.
Der Ort zählt 1250 Seelen.
Ministerin Dorothea Sommer schwieg.
Der Sportchef Winter kündigte.
Frau Sonntag kam nicht.
Die Trainerin Paula Herbst blieb. Herbst lobte das Team.
Bürgermeister Norbert Mai eröffnete das Fest. Mai trug Tracht.
Der Maler August Macke malte schnell.
August Bebel sprach vor vollen Reihen.
Am ersten Quartalstag geschah nichts.
"""


@pytest.mark.parametrize(("sentence", "read", "days"), cases(TABLE))
def test_expression_of_any_genre(sentence: str, read: str, days: str) -> None:
    """The marked words are found exactly, and read as the table says; a sentence without a mark holds no time."""
    check_expression(sentence, read, days)
