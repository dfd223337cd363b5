"""Words that name events: what kind of thing happens, who takes part, whether it did happen."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventVerb:
    """A verb that names an event.

    forms: set apart by blanks: its finite forms, participle and infinitive, folded, without a separated particle.
    particle: the separated particle that has to stand in the clause too ("kommt … zusammen"), where it has one.
    needs: what has to stand beside it, or the verb means something else: "reflexive" (sich treffen), "person"
        (a named person as object or subject: Putin empfangen), "org", "two orgs", "with" (mit and a person), "talk"
        (with or reflexive or two persons), "two" (two persons), "no duty", or a key of `EventWords.companions`;
        null: nothing.
    """

    type: str
    forms: str
    particle: str | None = None
    needs: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """The table of one language. Single words are folded (text.fold); phrases as in phrases.py.

    nouns: type -> heads; a capitalised word is an event noun if it is a head, or a compound that ends in one.
    duties: endings of nouns that are taken over without anyone being bought ("die Verantwortung übernehmen").
    companions: what a verb may need beside it -> beginnings of the words that give it ("office": Amt niederlegen).
    stative: lemmas of verbs that tell a state, no deed; a dated clause around one is no event.
    planned_present: types whose bare present speaks of what is to come ("X trifft Y").
    not_nouns: words that end like a head and are none ("Vertreter", "Auswahl").
    closed_heads: heads that count only as the whole word, because too many compounds on them are no events.
    endings: inflection endings that a head may carry.
    compound_links: letters and signs that may join the parts of a compound.
    verbs: event verbs.
    names: type -> the noun that names such an event in a composed label ("Telefonat").
    families: types that texts use for one another ("Treffen" = "Gespräch" = "Besuch").
    levels: level -> word parts that tell a level of people ("aussenminister" in "Vorbereitungstreffen auf
        Aussenminister-Ebene"); meetings of different levels are never the same.
    role_plurals: plural role nouns that may stand for participants ("Außenminister", "Präsidenten").
    role_singulars: role noun endings that a name may carry before it ("außenminister"), longest first.
    pronouns: personal pronouns that may stand for one who takes part.
    genitive_signs: last letters of a name in the genitive.
    reflexives: "sich", "einander", "miteinander".
    aside_prepositions: an event behind one is the occasion of what the clause says, not its subject ("in einem
        Telefonat vereinbart"): it has happened, whatever the clause says of plans.
    accompanying: "mit", which some verbs need (`EventVerb.needs`: "with").
    place_prepositions: a place name behind one is where it happens, not who takes part.
    past_prepositions: an event behind one has happened when the clause speaks ("nach dem Telefonat").
    goal_prepositions: an event behind one may be still to come, even the last of a row ("zum letzten Spiel").
    object_prepositions: an event behind one is what the clause speaks of, not what it says has happened.
    more: beginnings of adjectives that tell an event from the one spoken of ("weitere Streiks").
    partner_prepositions: open the list of those who take part ("zwischen", "mit", "von").
    genitive_articles: articles that open a genitive attribute.
    label_prepositions: an attribute that starts with one belongs to the event's name.
    past_adjectives, planned_adjectives, possible_adjectives, off_adjectives: word beginnings before an event noun
        that decide its realis ("letztes", "geplantes", "mögliches", "abgesagtes").
    future_auxiliaries: finite verbs that, with an infinitive, put a clause in the future or in a plan.
    hypothetical: words that open a clause in which nothing is told as planned or done.
    same_head: types of which a text may tell many; two tellings need the same noun to be of one event.
    idioms: preposition and noun that together name no event ("im Gespräch").
    possible_modals: finite verbs that make a clause only possible.
    perfect_auxiliaries, pluperfect_auxiliaries: finite verbs of the perfect and the pluperfect.
    infinitive_marks: words before an infinitive ("zu").
    finite: other finite verbs that no ending shows; `subordinators`: words that open a subordinate clause;
    coordinators: words that may open another main clause. finite_endings: endings that make a word that no list of
        verbs knows finite, unless it is among `not_finite`.
    preterite_endings: endings of a preterite that no list knows. infinite_endings: the same for participles and
        infinitives.
    intensional: phrases that make what follows wished, threatened or discussed, not done.
    definite, indefinite: articles; an indefinite one introduces a new event. fused: definite articles that hold
        their preposition ("beim", "zum"). prepositions: all common ones. joiners: words between names of one list.
    pro_forms: words that stand for the event just named ("dazu", "daraus"). opening_pro_forms: the same, only as the
        first word ("Das bestätigte X"). plan_nouns: nouns that can only mean the plan in question ("die Absage").
        loose_pro_forms: words that may, where
        the clause says outright that something is put off, called off or was never agreed ("etwas verschieben").
    """

    nouns: Mapping[str, tuple[str, ...]]
    duties: tuple[str, ...]
    companions: Mapping[str, tuple[str, ...]]
    stative: frozenset[str]
    planned_present: frozenset[str]
    not_nouns: frozenset[str]
    closed_heads: frozenset[str]
    endings: tuple[str, ...]
    compound_links: str
    verbs: tuple[EventVerb, ...]
    names: Mapping[str, str]
    families: tuple[frozenset[str], ...]
    levels: Mapping[str, tuple[str, ...]]
    role_plurals: frozenset[str]
    role_singulars: tuple[str, ...]
    pronouns: frozenset[str]
    genitive_signs: str
    reflexives: frozenset[str]
    aside_prepositions: frozenset[str]
    accompanying: frozenset[str]
    place_prepositions: frozenset[str]
    past_prepositions: frozenset[str]
    goal_prepositions: frozenset[str]
    object_prepositions: frozenset[str]
    more: tuple[str, ...]
    partner_prepositions: frozenset[str]
    genitive_articles: frozenset[str]
    label_prepositions: frozenset[str]
    past_adjectives: tuple[str, ...]
    planned_adjectives: tuple[str, ...]
    possible_adjectives: tuple[str, ...]
    off_adjectives: tuple[str, ...]
    future_auxiliaries: frozenset[str]
    hypothetical: frozenset[str]
    same_head: frozenset[str]
    idioms: frozenset[str]
    possible_modals: frozenset[str]
    perfect_auxiliaries: frozenset[str]
    pluperfect_auxiliaries: frozenset[str]
    infinitive_marks: frozenset[str]
    finite: frozenset[str]
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    finite_endings: tuple[str, ...]
    infinite_endings: tuple[str, ...]
    preterite_endings: tuple[str, ...]
    not_finite: frozenset[str]
    intensional: tuple[str, ...]
    definite: frozenset[str]
    indefinite: frozenset[str]
    fused: frozenset[str]
    prepositions: frozenset[str]
    joiners: frozenset[str]
    pro_forms: frozenset[str]
    opening_pro_forms: frozenset[str]
    plan_nouns: frozenset[str]
    loose_pro_forms: frozenset[str]
