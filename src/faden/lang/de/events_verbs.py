"""German: verbs that name events, by type."""

from faden.lang.events import EventVerb

VERBS: tuple[EventVerb, ...] = (
    EventVerb(type="meeting", forms="treffen trifft traf trafen getroffen träfe träfen", needs="meet"),
    EventVerb(
        type="meeting", forms="zusammengekommen zusammenkommen zusammentreffen zusammengetroffen zusammenzukommen"
    ),
    EventVerb(type="meeting", forms="zusammensetzen zusammengesetzt zusammenzusetzen", needs="meet"),
    EventVerb(type="meeting", forms="kommen kam kamen kommt", particle="zusammen"),
    EventVerb(type="meeting", forms="treffen trifft traf trafen", particle="zusammen"),
    EventVerb(type="visit", forms="empfangen empfing empfingen empfängt", needs="two"),
    EventVerb(type="visit", forms="begrüssen begrüsste begrüssten begrüsst", needs="two"),
    EventVerb(type="visit", forms="besuchen besuchte besuchten besucht", needs="two"),
    EventVerb(type="phone_call", forms="telefonieren telefonierte telefonierten telefoniert", needs="person"),
    EventVerb(type="phone_call", forms="angerufen anrufen", needs="person"),
    EventVerb(type="talks", forms="verhandeln verhandelte verhandelten verhandelt", needs="talk"),
    EventVerb(type="talks", forms="beraten beriet berieten", needs="talk"),
    EventVerb(type="talks", forms="sprechen spricht sprach sprachen gesprochen", needs="with"),
    EventVerb(
        type="signing",
        forms="unterzeichnet unterzeichneten unterzeichnete unterzeichnen unterzuzeichnen unterzeichnete",
    ),
    EventVerb(type="signing", forms="unterschreiben unterschrieben unterschreibt unterschrieb"),
    EventVerb(type="agreement", forms="geeinigt einigten verständigt verständigten", needs="reflexive"),
    EventVerb(type="vote", forms="abstimmen abgestimmt abstimmt abzustimmen abstimmte abstimmten", needs="about"),
    EventVerb(type="vote", forms="stimmt stimmen stimmte stimmten", particle="ab", needs="about"),
    EventVerb(
        type="decision",
        forms="beschliesst beschloss beschlossen verabschiedet verabschiedete verabschiedeten",
        needs="org",
    ),
    EventVerb(type="strike", forms="streiken streikte streikten streikt bestreikt bestreiken gestreikt"),
    EventVerb(type="strike", forms="legen legten legt legte", particle="nieder", needs="work"),
    EventVerb(type="launch", forms="abheben abgehoben abhebt abhob abzuheben"),
    EventVerb(type="launch", forms="hebt heben hob hoben", particle="ab"),
    EventVerb(type="launch", forms="fliegen fliegt flog flogen geflogen", needs="space"),
    EventVerb(type="oath", forms="angelobt angeloben vereidigt vereidigen vereidigte"),
    EventVerb(type="launch", forms="starten gestartet startet startete", needs="vehicle"),
    EventVerb(
        type="resignation", forms="zurückgetreten zurücktreten zurücktritt zurücktrat zurückzutreten", needs="person"
    ),
    EventVerb(type="resignation", forms="tritt treten trat traten", particle="zurück", needs="person"),
    EventVerb(type="resignation", forms="entlassen entliess entliessen entlässt", needs="person"),
    EventVerb(type="attack", forms="angegriffen angreifen angreift angriffen anzugreifen", needs="person"),
    EventVerb(type="attack", forms="greift griff griffen greifen", particle="an", needs="person"),
    EventVerb(type="takeover", forms="übernehmen übernahm übernahmen übernimmt übernommen", needs="no duty"),
    EventVerb(type="takeover", forms="fusionieren fusionierte fusionierten fusioniert"),
    EventVerb(type="ruling", forms="verurteilt verurteilte freigesprochen", needs="person"),
    EventVerb(type="accident", forms="abgestürzt entgleist verunglückt explodiert kollidiert abgebrannt"),
    EventVerb(type="demonstration", forms="demonstrierten demonstrierte demonstriert demonstrieren"),
    EventVerb(type="arrest", forms="festgenommen verhaftet"),
    EventVerb(type="death", forms="gestorben starb getötet erschossen"),
    EventVerb(type="rescue", forms="gerettet geborgen"),
    EventVerb(type="evacuation", forms="evakuiert"),
    EventVerb(type="interruption", forms="gesperrt"),
    EventVerb(type="opening", forms="eröffnet eröffnete eingeweiht"),
    EventVerb(type="appointment", forms="ernannt ernannte nominiert", needs="person"),
)
