"""Words to classes: the tables of `lang/` made ready for looking up, and the scanner of a sentence."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from faden.lang.times import TimeWords, Value

MAX_WORD = 60
"""Longer words are no time words (the longest number words in news have some 50 letters)."""
_MEMO = 50_000

_SCAN = re.compile(
    r"""
      (?P<ISO>\d{4}-\d{2}-\d{2})(?!\d|-\d)
    | (?P<DMY>\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:\d{4}|\d{2}))(?![\d]|\.\d)
    | (?P<DM>\d{1,2}\.[ ]?\d{1,2}\.)(?!\d)
    | (?P<HMS>\d{1,2}[:.]\d{2}(?::\d{2})?)(?!\d|[.,:]\d)
    | (?P<BIG>\d{1,3}(?:[.][ ]?\d{3})+(?:,\d{1,9})?|\d{1,3}(?:[ ’']\d{3})+|\d{1,9},\d{1,9})
    | (?P<SHORTYEAR>[’'‘]\d{2})(?!\d)
    | (?P<NTH>\d{1,3}\.)(?!\d)
    | (?P<YEAR>[12]\d{3})(?!\d|[.,:]\d)
    | (?P<NUM>\d{1,9})
    | (?P<WORD>[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?)
    | (?P<SIGN>[^\s\d])
    | (?P<LONG>\d+)
    """,
    re.VERBOSE,
)


class Lexeme(NamedTuple):
    """A word with its class and value. glued: no blank before it. Of a plain word (CAP, LOW) it is the lower case."""

    start: int
    end: int
    cls: str
    value: Value
    glued: bool = False


class Lexicon:
    """All words of one language. `codes`: one character per class, for matching rules over classes."""

    def __init__(self, words: TimeWords) -> None:
        self.words = words
        self.entries: dict[str, tuple[str, Value]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
        for cls, table in words.words.items():
            for listed, value in table.items():
                for word in listed.split():
                    self._add(word, cls, value)
        for options in self.phrases.values():
            options.sort(key=lambda option: (-len(option[0]), option[0]))
        classes = ["CAP", "LOW", "PUNCT", "ISO", "DMY", "DM", "HMS", "BIG", "YEAR", "NTH", "NUM", "ORD", "LONG", "ER"]
        classes += [cls for cls in words.words if cls not in classes]
        classes += [cls for cls in dict.fromkeys(words.signs.values()) if cls not in classes]
        self.codes = {cls: chr(0x4E00 + at) for at, cls in enumerate(classes)}
        parts = sorted((*words.number_parts, *words.number_links, *words.number_halves), key=len, reverse=True)
        self._number_part = re.compile("|".join(map(re.escape, parts)))
        self.lookup = lru_cache(_MEMO)(self._lookup)

    def _add(self, word: str, cls: str, value: Value) -> None:
        forms = [word[:-1] + ending for ending in self.words.endings] if word.endswith("~") else [word]
        for form in dict.fromkeys(spelling for each in forms for spelling in _spellings(each)):
            head, *rest = form.split("_")
            if rest:
                self.phrases.setdefault(head.lower(), []).append((tuple(part.lower() for part in rest), cls, value))
            else:
                self.entries.setdefault(form, (cls, value))

    def _lookup(self, word: str, first: bool) -> tuple[tuple[int, str, Value], ...]:
        """Classes of a word's parts as (length, class, value). first: it begins a sentence."""
        found = self._entry(word, first)
        if found is not None:
            return ((len(word), *found),)
        if not 4 <= len(word) <= MAX_WORD:
            return ()
        return self._compound(word) or self._numeral(word)

    def _entry(self, word: str, first: bool) -> tuple[str, Value] | None:
        entries = self.entries
        lower = word.lower()
        if word in entries and not first:
            return entries[word]
        if not word[0].isupper():
            return entries.get(lower)
        title = lower[0].upper() + lower[1:]
        if first and lower in entries:
            return entries[lower]
        return entries.get(title) or entries.get(lower)

    def _compound(self, word: str) -> tuple[tuple[int, str, Value], ...]:
        for at in range(3, len(word) - 2):
            head = self._entry(word[:at], False)
            if head is None:
                continue
            glue = at + 1 if word[at] == "-" else at
            tail_word = word[glue:]
            lower = tail_word.lower()
            forms = (lower, lower.capitalize()) if word[0].islower() else (lower.capitalize(), lower)
            tail = next((self.entries[form] for form in ("-" + lower, *forms) if form in self.entries), None)
            if tail is not None and (head[0], tail[0]) in self.words.compounds:
                return ((glue, *head), (len(tail_word), *tail))
        return ()

    def _numeral(self, word: str) -> tuple[tuple[int, str, Value], ...]:
        """A number word, an ordinal of one, or a number and a unit in one word ("zweistündig")."""
        number = self.number(word.lower())
        if number is not None:
            return ((len(word), "NUM", number),)
        for ending in self.words.ordinal_endings:
            if word.endswith(ending):
                number = self.number(word[: -len(ending)].lower())
                if number is not None:
                    return ((len(word), "ORD", number),)
        for at in range(len(word) - 3, 2, -1):
            tail = self.entries.get(word[at:].lower())
            if tail is not None and tail[0] in ("UNITADJ", "YEARADJ"):
                number = self.number(word[:at].lower())
                head = ("NUM", number) if number is not None else self.entries.get(word[:at].lower())
                if head is not None and head[0] in ("NUM", "SOME", "HALF"):
                    return ((at, *head), (len(word) - at, *tail))
        return ()

    def number(self, word: str) -> float | None:
        """The value of a number word in lower case, None where it is none.

        Parts below 100 add up, 100 and 1000 multiply what stands before them.
        """
        total, current, at, half = 0.0, 0.0, 0, 0.0
        while at < len(word):
            match = self._number_part.match(word, at)
            if match is None or half:
                return None
            part = match.group()
            at = match.end()
            if part in self.words.number_halves and at == len(word):
                half = self.words.number_halves[part]
            elif part in self.words.number_links and match.start() > 0 and at < len(word):
                continue
            elif part in self.words.number_parts:
                number = self.words.number_parts[part]
                if number == 1000:
                    total, current = total + (current or 1) * 1000, 0
                elif number == 100:
                    current = (current or 1) * 100
                else:
                    current += number
            else:
                return None
        value = total + current + half
        return (int(value) if value == int(value) else value) if word else None

    def scan(self, text: str, start: int, end: int) -> list[Lexeme]:
        """The lexemes of `text[start:end]`, a sentence; quotation marks are left out."""
        found: list[Lexeme] = []
        skip_to = start
        last_end = -1
        for match in _SCAN.finditer(text, start, end):
            if match.start() < skip_to:
                continue
            shape = match.lastgroup
            glued = match.start() == last_end
            last_end = match.end()
            if shape == "WORD":
                skip_to = self._scan_word(text, match, found, glued, end)
                last_end = max(last_end, skip_to)
            elif shape == "SIGN":
                cls = self.words.signs.get(match.group(), "PUNCT")
                if cls not in ("QUOTE", "INNERQUOTE"):
                    found.append(Lexeme(match.start(), match.end(), cls, None, glued))
            else:
                found.extend(_numbers(match, glued, last=match.end() == end))
        return found

    def _scan_word(self, text: str, match: re.Match[str], found: list[Lexeme], glued: bool, end: int) -> int:
        """Append the lexemes of a word; the offset up to which the text is read then."""
        start, word = match.start(), match.group()
        after_number = bool(found) and glued and found[-1].end == start and found[-1].cls in _NUMERIC
        if found and glued and found[-1].cls == "DASH" and len(found) > 1 and found[-2].cls in _NUMERIC:
            after_number = True
        phrase = self._phrase(text, match, end)
        if phrase is not None:
            found.append(Lexeme(start, *phrase, glued))
            return phrase[0]
        if word.endswith("."):
            entry = self._entry(word, False)
            if entry is not None:
                found.append(Lexeme(start, match.end(), *entry, glued))
                return match.end()
            word = word[:-1]
        if after_number and ("-" in word or word == "er"):
            return self._scan_pieces(start, word, found)
        first = not found or all(lexeme.cls == "PUNCT" for lexeme in found)
        parts = self.lookup(word, first)
        if not parts:
            cls = "CAP" if word[0].isupper() else "LOW"
            found.append(Lexeme(start, start + len(word), cls, word.lower(), glued))
        at = start
        for length, cls, value in parts:
            found.append(Lexeme(at, at + length, cls, value, glued or at > start))
            at += length
        if match.group().endswith(".") and not word.endswith("."):
            found.append(Lexeme(match.end() - 1, match.end(), self.words.signs.get(".", "PUNCT"), None, True))
        return match.end()

    def _scan_pieces(self, start: int, word: str, found: list[Lexeme]) -> int:
        """Pieces of a compound that began with a number in digits: "90er-Jahre", "35-Stunden-Woche"."""
        at = start
        for piece in re.split(r"(-)", word):
            entry = ("DASH", None) if piece == "-" else self._entry(piece, False) if piece else None
            if piece == "er" and at == start:
                entry = ("ER", None)
            cls, value = entry or (("CAP" if piece[:1].isupper() else "LOW"), piece.lower())
            if piece:
                found.append(Lexeme(at, at + len(piece), cls, value, True))
            at += len(piece)
        return at

    def _phrase(self, text: str, match: re.Match[str], end: int) -> tuple[int, str, Value] | None:
        """End, class and value of the longest entry of several words that begins here."""
        options = self.phrases.get(match.group().lower())
        if options is None:
            return None
        for rest, cls, value in options:
            at = match.end()
            for part in rest:
                while at < end and text[at] == " ":
                    at += 1
                if text[at : at + len(part)].lower() != part:
                    break
                at += len(part)
            else:
                if at >= end or not (text[at].isalnum() and text[at - 1].isalnum()):
                    return at, cls, value
        return None


_NUMERIC = frozenset(("NUM", "YEAR", "BIG", "NTH"))


def _numbers(match: re.Match[str], glued: bool, *, last: bool) -> list[Lexeme]:
    """The lexeme of a number; two where a full stop behind it ends the sentence instead of making it an ordinal."""
    shape, said, start = match.lastgroup or "", match.group(), match.start()
    stop = [Lexeme(match.end() - 1, match.end(), "POINT", None, True)]
    if shape == "DM" and int(re.split(r"\D+", said)[1]) > 12:
        return [Lexeme(start, match.end() - 1, "HMS", said[:-1], glued), *stop]
    if shape == "NTH" and last:
        return [Lexeme(start, match.end() - 1, "NUM", int(said[:-1]), glued), *stop]
    value: Value = said
    if shape == "SHORTYEAR":
        # '68 and '98 are years of the last century up to the thirties of this one
        short = int(said[1:])
        shape, value = "YEAR", short + (2000 if short < 30 else 1900)
    elif shape in ("YEAR", "NUM"):
        value = int(said)
    elif shape == "NTH":
        value = int(said[:-1])
    elif shape == "BIG":
        value = float(re.sub(r"[^\d,]", "", said).replace(",", "."))
    return [Lexeme(start, match.end(), shape, value, glued)]


def _spellings(form: str) -> tuple[str, ...]:
    """A word, without ß, and with its umlauts written out, as some agencies do."""
    plain = form.replace("ß", "ss")
    spelt = plain
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
        spelt = spelt.replace(umlaut, letters)
    return (form, plain, spelt)


@cache
def lexicon(words: TimeWords) -> Lexicon:
    """The lexicon of a language, made once."""
    return Lexicon(words)
