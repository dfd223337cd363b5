"""German: media that speak or pass on what others said: names, class nouns, agencies, who works for them."""

PLATFORMS = frozenset(
    """
    twitter facebook x instagram telegram youtube tiktok linkedin threads mastodon bluesky snapchat whatsapp weibo
    vkontakte
    """.split()
) | {"truth social"}

NOUNS = frozenset(
    """
    zeitung tageszeitung wochenzeitung sonntagszeitung boulevardzeitung boulevardblatt blatt magazin
    nachrichtenmagazin wochenmagazin zeitschrift fachzeitschrift nachrichtenagentur staatsagentur agentur
    presseagentur sender fernsehsender nachrichtensender tv-sender rundfunk hörfunk fernsehen staatsfernsehen radio
    radiosender rundfunksender portal nachrichtenportal internetportal nachrichtenseite us-nachrichtenseite
    online-portal onlineportal onlinemagazin online-magazin internetseite webseite website internetdienst zeitungen
    medien medienberichte medienberichten medienbericht wirtschaftszeitung wirtschaftsmagazin us-sender us-zeitung
    us-magazin nachrichtendienst newsportal podcast staatsmedien lokalzeitung
    """.split()
)

ENDINGS = ("zeitung", "agentur", "sender", "magazin", "portal", "radio", "fernsehen", "blatt", "nachrichtenseite")

AGENCIES = frozenset(
    """
    dpa afp ap reuters apa sda keystone-sda kna epd sid tass itar-tass interfax xinhua efe ansa anadolu ukrinform
    bloomberg dapd ddp pa upi kyodo yonhap kcna irna isna fars belta ptv lusa pap mti ctk ritzau ntb novosti nowosti
    cnn bbc ard zdf orf srf rtl n-tv ntv awp dts rnd
    """.split()
)

NAMES = frozenset(
    """
    spiegel stern focus zeit welt bild faz fas sz taz nzz tagesspiegel handelsblatt tagesschau heute-journal
    deutschlandfunk wdr ndr mdr swr br rbb hr sr dlf standard kurier kronen-zeitung krone presse profil falter
    kleine-zeitung oe24 heute blick watson tages-anzeiger tagesanzeiger weltwoche republik sonntagsblick sonntagszeitung
    guardian times bbc economist politico axios tagesthemen monitor report kontraste correctiv
    """.split()
)

PEOPLE = frozenset(
    """
    chefredakteur chefredakteurin herausgeber herausgeberin reporter reporterin korrespondent korrespondentin redakteur
    redakteurin journalist journalistin moderator moderatorin verleger verlegerin intendant intendantin kolumnist
    kolumnistin leser leserin eigentümer geschäftsführer
    """.split()
)

OWN = frozenset(("unserer", "unserem", "dieser", "diesem"))
"""Articles before the writer's own medium: "unserer Zeitung"."""

OWN_NOUNS = frozenset("zeitung redaktion sender portal blatt magazin onlineausgabe".split())

DATIVES = {"der": ("en", "e"), "dem": ("en", "er")}
"""Articles before a medium that someone talks to, with the ending of an adjective there and in the nominative."""
