"""German: verbs that name events, by type."""

from faden.lang.events import EventVerb


def _verb(type_: str, forms: str, *, particle: str | None = None, needs: str | None = None) -> EventVerb:
    return EventVerb(type=type_, forms=frozenset(forms.split()), particle=particle, needs=needs)


VERBS: tuple[EventVerb, ...] = (
    _verb("meeting", "treffen trifft traf trafen getroffen träfe träfen", needs="meet"),
    _verb("meeting", "zusammengekommen zusammenkommen zusammentreffen zusammengetroffen zusammenzukommen"),
    _verb("meeting", "zusammensetzen zusammengesetzt zusammenzusetzen", needs="meet"),
    _verb("meeting", "kommen kam kamen kommt", particle="zusammen"),
    _verb("meeting", "treffen trifft traf trafen", particle="zusammen"),
    _verb("visit", "empfangen empfing empfingen empfängt", needs="two"),
    _verb("visit", "begrüssen begrüsste begrüssten begrüsst", needs="two"),
    _verb("visit", "besuchen besuchte besuchten besucht", needs="two"),
    _verb("phone_call", "telefonieren telefonierte telefonierten telefoniert", needs="person"),
    _verb("phone_call", "angerufen anrufen", needs="person"),
    _verb("talks", "verhandeln verhandelte verhandelten verhandelt", needs="talk"),
    _verb("talks", "beraten beriet berieten", needs="talk"),
    _verb("talks", "sprechen spricht sprach sprachen gesprochen", needs="with"),
    _verb("signing", "unterzeichnet unterzeichneten unterzeichnete unterzeichnen unterzuzeichnen unterzeichnete"),
    _verb("signing", "unterschreiben unterschrieben unterschreibt unterschrieb"),
    _verb("agreement", "geeinigt einigten verständigt verständigten", needs="reflexive"),
    _verb("vote", "abstimmen abgestimmt abstimmt abzustimmen abstimmte abstimmten", needs="about"),
    _verb("vote", "stimmt stimmen stimmte stimmten", particle="ab", needs="about"),
    _verb("decision", "beschliesst beschloss beschlossen verabschiedet verabschiedete verabschiedeten", needs="org"),
    _verb("strike", "streiken streikte streikten streikt bestreikt bestreiken gestreikt"),
    _verb("strike", "legen legten legt legte", particle="nieder", needs="work"),
    _verb("launch", "abheben abgehoben abhebt abhob abzuheben"),
    _verb("launch", "hebt heben hob hoben", particle="ab"),
    _verb("launch", "fliegen fliegt flog flogen geflogen", needs="space"),
    _verb("oath", "angelobt angeloben vereidigt vereidigen vereidigte"),
    _verb("launch", "starten gestartet startet startete", needs="vehicle"),
    _verb("resignation", "zurückgetreten zurücktreten zurücktritt zurücktrat zurückzutreten", needs="person"),
    _verb("resignation", "tritt treten trat traten", particle="zurück", needs="person"),
    _verb("resignation", "entlassen entliess entliessen entlässt", needs="person"),
    _verb("attack", "angegriffen angreifen angreift angriffen anzugreifen", needs="person"),
    _verb("attack", "greift griff griffen greifen", particle="an", needs="person"),
    _verb("takeover", "übernehmen übernahm übernahmen übernimmt übernommen", needs="no duty"),
    _verb("takeover", "fusionieren fusionierte fusionierten fusioniert"),
    _verb("ruling", "verurteilt verurteilte freigesprochen", needs="person"),
    _verb("accident", "abgestürzt entgleist verunglückt explodiert kollidiert abgebrannt"),
    _verb("demonstration", "demonstrierten demonstrierte demonstriert demonstrieren"),
    _verb("arrest", "festgenommen verhaftet"),
    _verb("death", "gestorben starb getötet erschossen"),
    _verb("rescue", "gerettet geborgen"),
    _verb("evacuation", "evakuiert"),
    _verb("interruption", "gesperrt"),
    _verb("opening", "eröffnet eröffnete eingeweiht"),
    _verb("appointment", "ernannt ernannte nominiert", needs="person"),
)
