"""Words that introduce what someone said, and the verb forms and small words that clauses are built from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbWords:
    """Verbs by their principal parts, and the endings that make their forms.

    strong: "infinitive 3rd-person-singular preterite participle subjunctive-2" ("geben gibt gab gegeben gäbe").
    weak: infinitives that follow the rule. perfect, passive, copula: the lemmas that build them. separable,
    inseparable: prefixes that either may carry.
    irregular: forms that no rule gives: form -> "lemma reading" with a reading as in `annotate.verbs.Reading`.
    not_verbs: lower-case words that look like a verb form and hardly ever are one.
    auxiliaries: lemmas that build tenses; modals: lemmas that take a bare infinitive.
    """

    strong: tuple[str, ...]
    weak: frozenset[str]
    separable: tuple[str, ...]
    inseparable: tuple[str, ...]
    irregular: tuple[str, ...]
    not_verbs: frozenset[str]
    auxiliaries: frozenset[str]
    modals: frozenset[str]
    perfect: str
    passive: str
    copula: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallWords:
    """Closed classes, all in lower case.

    determiners: word -> cases it can stand for ("n", "g", "d", "a"). subjects, objects: personal pronouns by what they
    can be; first_person: of the writer or one quoted. pointers: for what was just told ("das"). relatives,
    subordinators: openers of verb-last clauses; content_subordinators: those that can open what was said ("dass").
    attaching, origin, local: prepositions of attributes; agents: before who does what a passive tells. genitives:
    articles of genitive attributes. focus: adverbs before a noun phrase ("auch"). listing, joining: "und".
    feminine_endings, feminine_nouns: after them "der" is no nominative. time_nouns: nouns that tell when.
    masculine, feminine: pronouns; female_endings, female_titles: roles and titles of women. definite: articles behind
    which a role stands for a person. female_given: given names of women; his, her: how possessives begin. comma_words:
    open a clause even without a comma, unless behind before_that.
    reflexives: "sich"; infinitive_marks: "zu". neuter: "es"; ambiguous_pronouns: subjects that can be objects.
    conditions: "wenn". quantifiers: articles that stand alone ("viele"). adjective_endings, weak_endings (those behind
    an article), participle_endings, present_participle: how adjectives end. bare_cases: their ending without an article
    -> cases; strong_articles, strong_cases: the same behind "der"; mixed_articles, mixed_ending: nominative masculine
    behind "ein". male_article: "der"; male_plurals: endings of men's roles with which it is no nominative.
    oblique_ending: of plurals and weak nouns.
    """

    determiners: dict[str, str]
    subjects: frozenset[str]
    objects: frozenset[str]
    pointers: frozenset[str]
    relatives: frozenset[str]
    subordinators: frozenset[str]
    content_subordinators: frozenset[str]
    coordinators: frozenset[str]
    prepositions: frozenset[str]
    attaching: frozenset[str]
    genitives: frozenset[str]
    adverbs: frozenset[str]
    focus: frozenset[str]
    name_particles: frozenset[str]
    feminine_endings: tuple[str, ...]
    feminine_nouns: frozenset[str]
    time_nouns: frozenset[str]
    joining: tuple[str, ...]
    agents: frozenset[str]
    origin: frozenset[str]
    local: frozenset[str]
    listing: frozenset[str]
    reflexives: frozenset[str]
    infinitive_marks: frozenset[str]
    comma_words: frozenset[str]
    before_that: frozenset[str]
    first_person: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    female_endings: tuple[str, ...]
    female_titles: frozenset[str]
    definite: frozenset[str]
    female_given: frozenset[str]
    his: str
    her: str
    neuter: frozenset[str]
    ambiguous_pronouns: frozenset[str]
    conditions: frozenset[str]
    quantifiers: frozenset[str]
    adjective_endings: tuple[str, ...]
    weak_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    present_participle: str
    bare_cases: dict[str, str]
    strong_articles: frozenset[str]
    strong_cases: dict[str, str]
    mixed_articles: frozenset[str]
    mixed_ending: str
    male_article: str
    male_plurals: tuple[str, ...]
    oblique_ending: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """What introduces a statement. Verbs are lemmas, separable ones with "|" ("an|kündigen").

    saying, thinking: verbs that take a clause as content. quoting: verbs that only introduce quotations. infinitive:
    with an infinitive as content. naming: whose object is the content; naming_only: of those, never with a clause.
    prepositional: lemma -> prepositions before the content ("warnen" "vor"). reflexive: may stand with "sich".
    phrases: "lemma word …" that say it together. citing: verbs whose object speaks and whose subject passes it on.
    before, after: prepositions of a source ("laut X", "X zufolge"); source_nouns, source_endings: nouns that make a
    source of "nach". so, like: words that open "so X" and "wie X sagte". accordingly: words that carry a source on.
    references: what names a source behind the medium ("unter Berufung auf"). platforms, agencies: names of them;
    media_nouns, media_endings: class nouns before names of media. platform_prepositions: before the platform X.
    media_names: names of media; media_people: who works for one. own_articles, own_media: "unserer Zeitung".
    told_articles: article before a medium that is talked to -> ending of an adjective there, and in the nominative.
    between: prepositions before who passes it on ("über seinen Sprecher"); letting: verbs of having it said.
    circles: endings of nouns for those who stay unnamed ("Regierungskreisen"). had, been: infinitives that close what
    is said to have been ("soll … gesagt haben", "soll … gestorben sein"), been with the participles before it.
    unsaid: nouns of words that are nobody's without an attribute ("Worten"). versions: nouns of earlier versions of a
    text. own: "eigenen". aims: openers of infinitives that are no content ("um"). reasons: nouns behind "nannte" that
    make its object content. calling_verbs: "nennen". companies, clubs: nouns for the one of its kind that a text
    names ("das Unternehmen"); public_endings: of names of offices, parties and the like, which are no company.
    role_endings: endings of nouns for those who can speak. own_words: nouns of what one says ("Worten").
    impersonal: lemmas without a subject ("verlauten"); impersonal_with: those with "es" only ("heißen"). plain_sources:
    prepositions that take any source ("laut"); after_own: behind its noun ("meiner Meinung nach"); views: "aus" ->
    "Sicht". addressing_anyone: "gegenüber". platform_endings: nouns before a platform. before_names: words before a
    quoted name.
    addressing: prepositions before whom it is said to; audience: who can be meant by them. hearsay: "soll".
    """

    verbs: VerbWords
    small: SmallWords
    saying: frozenset[str]
    thinking: frozenset[str]
    quoting: frozenset[str]
    infinitive: frozenset[str]
    naming: frozenset[str]
    naming_only: frozenset[str]
    prepositional: dict[str, str]
    reflexive: frozenset[str]
    phrases: tuple[str, ...]
    citing: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    source_nouns: frozenset[str]
    so: str
    like: str
    references: tuple[str, ...]
    platforms: frozenset[str]
    media_nouns: frozenset[str]
    agencies: frozenset[str]
    role_endings: tuple[str, ...]
    own_words: frozenset[str]
    source_endings: tuple[str, ...]
    accordingly: frozenset[str]
    addressing: frozenset[str]
    audience: frozenset[str]
    media_endings: tuple[str, ...]
    platform_prepositions: frozenset[str]
    media_names: frozenset[str]
    media_people: frozenset[str]
    own_articles: frozenset[str]
    own_media: frozenset[str]
    told_articles: dict[str, tuple[str, str]]
    between: frozenset[str]
    letting: frozenset[str]
    impersonal: frozenset[str]
    impersonal_with: frozenset[str]
    plain_sources: frozenset[str]
    after_own: frozenset[str]
    views: dict[str, str]
    addressing_anyone: frozenset[str]
    platform_endings: tuple[str, ...]
    before_names: frozenset[str]
    circles: tuple[str, ...]
    unsaid: frozenset[str]
    companies: frozenset[str]
    clubs: frozenset[str]
    public_endings: tuple[str, ...]
    had: frozenset[str]
    been: dict[str, frozenset[str]]
    versions: frozenset[str]
    own: frozenset[str]
    aims: frozenset[str]
    reasons: frozenset[str]
    calling_verbs: frozenset[str]
    hearsay: frozenset[str]
    places_of_talk: frozenset[str]
    kept: frozenset[str]
    calling: frozenset[str]
    quoted_pronouns: frozenset[str]
