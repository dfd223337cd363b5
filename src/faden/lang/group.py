"""How common letters are in a language's news: what grouping needs to tell a rare word from a frequent one."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWords:
    """How common groups of four letters are.

    background: in how many of `background_texts` texts of news a group of four folded letters occurs ("_der": 1010;
        "_" is a word's border); rare ones are left out. Made by training/build_group_background.py.
    """

    background: Mapping[str, int]
    background_texts: int
