"""Ids are hashes of what a thing is, never of when or in which order it was met."""

import hashlib


def make_id(prefix: str, *parts: str | int | bytes | None) -> str:
    """`prefix` and 16 hex digits (64 bits) of the SHA-256 of the parts.

    Each part is written with its length before it, so that ("ab", "c") and ("a", "bc") differ.

    >>> make_id("a", "seeds/001.txt", 0)
    'a-6f031c892e0ea86c'
    """
    digest = hashlib.sha256()
    for part in parts:
        raw = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(raw))
        digest.update(raw)
    return f"{prefix}-{digest.hexdigest()[:16]}"
