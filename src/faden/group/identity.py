"""What a story is called from run to run: it keeps the id of the earlier story that most of its articles were in."""

from collections.abc import Sequence

from faden.ids import make_id
from faden.model import Story


def name_stories(stories: Sequence[Sequence[str]], earlier: Sequence[Story]) -> list[str]:
    """An id for each story, given by its articles' ids.

    Each earlier id goes to one story: the one that holds most of its articles; of several the smallest, then the
    first. A new story's id is made of its first article's.
    """
    was_in = {article: story.id for story in earlier for article in story.articles}
    overlaps: dict[tuple[str, int], int] = {}
    for number, articles in enumerate(stories):
        for article in articles:
            if article in was_in:
                pair = (was_in[article], number)
                overlaps[pair] = overlaps.get(pair, 0) + 1
    names: dict[int, str] = {}
    given: set[str] = set()
    for (name, number), _ in sorted(overlaps.items(), key=lambda item: (-item[1], len(stories[item[0][1]]), item[0])):
        if name not in given and number not in names:
            names[number] = name
            given.add(name)
    return [names.get(number) or _new_id(articles[0], given) for number, articles in enumerate(stories)]


def _new_id(first: str, given: set[str]) -> str:
    """An id made of the first article; another where an earlier story that began with it lives on elsewhere."""
    attempt = 0
    while (name := make_id("t", first, *([attempt] if attempt else []))) in given:
        attempt += 1
    given.add(name)
    return name
