"""German: how common groups of four letters are in news."""

from faden.lang.de.group_background import GROUPS, TEXTS
from faden.lang.group import GroupWords

WORDS = GroupWords(
    background={letters[i : i + 4]: count for count, letters in GROUPS.items() for i in range(0, len(letters), 4)},
    background_texts=TEXTS,
)
