"""Words that decide whether a sentence can stand alone in a brief, and what it tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefWords:
    """All words in lower case, as they stand in a text (`faden.text.fold` is put over them before comparing).

    leaning: words at a sentence's start that point back at the sentence before it ("dabei", "jedoch").
    articles: words that are an article before a noun ("das Treffen") and point back elsewhere ("das sagte er").
    finite: verbs that, right after one of `articles`, show that it points back.
    pronouns: personal pronouns and possessives that need someone named before them ("er", "ihre").
    pointers: words near the start that point back, whatever follows ("dieser", "jenem", "die beiden").
    loose: words that point back anywhere in a sentence unless a clause follows them ("will darüber beraten", but not
        "will darüber beraten, ob" nor "freut sich darüber, dass").
    cause: words and phrases that give a reason ("weil", "aufgrund").
    ahead: words and phrases that speak of something as planned ("will", "angekündigt").
    once: words that say of something that it was meant so once ("ursprünglich").
    dissent: words and phrases that set one side against another ("bestritt", "hingegen").
    """

    leaning: frozenset[str]
    articles: frozenset[str]
    finite: frozenset[str]
    pronouns: frozenset[str]
    pointers: frozenset[str]
    loose: frozenset[str]
    cause: tuple[str, ...]
    ahead: tuple[str, ...]
    once: tuple[str, ...]
    dissent: tuple[str, ...]
