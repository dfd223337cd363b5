"""German: where a sentence ends."""

from faden.lang.sentences import SentenceWords

WORDS = SentenceWords(
    abbreviations=frozenset(
        """
        abs. abt. allg. art. bd. bspw. bzgl. bzw. ca. chr. d. dgl. dipl. dr. ebd. ehem. einschl. engl. entspr. etc.
        ev. evtl. exkl. frl. geb. gegr. gem. gen. ggf. h. hl. hr. hrsg. i. ing. inkl. insb. jh. jr. kath. lat. lt.
        m. mag. max. med. min. mind. mio. mrd. mwst. n. nat. nr. o. od. oec. p. phil. pol. prof. rd. rer. resp. s.
        sog. sr. st. std. str. stellv. tel. u. ung. urspr. usf. v. vgl. vol. vors. vs. z. zt. zzgl. zw. fr. hbf.
        feat. abg. obb. österr. schweiz. dt. franz. russ. ukr. amerik. brit. ital. jan. feb. mär. apr. jun. jul.
        aug. sep. sept. okt. nov. dez. mo. di. mi. do. sa. so. a. b. c. e. f. g. j. k. l. q. r. t. w. x. y. u.a.
        z.b. d.h. i.d.r. u.u. o.ä. z.t. s.o. v.a. i.v. m.e. n.chr. v.chr.
        """.split()
    ),
    ending_abbreviations=frozenset(
        """
        etc. usw. usf. u.a. jr. sr. co. inc. ltd. z.t. chr. o.ä. mio. mrd. str. so. art. mo. di. mi. do. fr. sa.
        gen. min. sek. std. tel. jan. okt. dez. nov. jh. s. bd. satz. abt. m.
        """.split()
    ),
    abbreviation_endings=("str.",),
    after_ordinal=frozenset(
        """
        januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär
        apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrtausend jahrestag jahrestages jahrestags
        geburtstag geburtstags todestag gipfel gipfels treffen runde etappe spieltag spieltags spielminute minute
        tag tages woche monat lebensjahr stock stockwerk klasse liga platz rang kapitel teil artikel absatz auflage
        ausgabe mal weltkrieg weltkriegs bundestag bezirk legislaturperiode wahlperiode armee division brigade
        strafsenat senat zivilsenat kammer internationale internationalen hauptversammlung generalversammlung
        parteitag parteitags kongress sanktionspaket verfassungszusatz amtszeit halbzeit verlängerung satz runden
        hälfte quartal quartals
        """.split()
    ),
    before_ordinal=frozenset(
        """
        der die das den dem des am im vom zum zur beim bis ein eine einen einem einer eines sein seine seinen seinem
        seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere kein keine dieser diese dieses diesem diesen
        jeder jede jedes und ab nach seit vor
        """.split()
    ),
    starters=frozenset(
        """
        der die das den dem des ein eine einer eines einem einen kein keine er sie es wir ich ihr du man dies diese
        dieser dieses diesem diesen jener jene mein meine unser unsere sein seine seinen seinem ihre ihren ihrem was
        wer wie wo wann warum weshalb welche in im am an auf aus bei beim bis durch für gegen mit nach ohne seit
        über um unter vom von vor während wegen zu zum zur zwischen trotz laut und aber oder doch denn sondern auch
        nur noch nun jetzt dann danach dabei dafür dagegen damit daran darauf daraufhin darum darüber davon davor
        dazu deshalb deswegen dort hier hinzu jedoch zudem außerdem ausserdem allerdings dennoch trotzdem bereits
        schon später zuvor zuletzt zunächst zwar wenn weil als ob obwohl da nachdem bevor damals heute gestern
        morgen inzwischen mittlerweile seitdem seither so sollte ist sind war waren hat haben wird werden kann
        können nicht nichts niemand alle alles viele einige manche mehr
        """.split()
    ),
    openers="„“\"»«‚‘›‹(['",
    closers="“”\"»«‘’›‹)]'",
)
