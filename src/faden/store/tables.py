"""The tables as they are now. How older stores get here: `migrations/versions`, one numbered step each.

Records stand in `record` columns as `faden.codec` packs them; the other columns repeat what people ask a
database for, so that sqlite3 or Datasette over the file is an interface of its own.
"""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData()

work = Table(
    "work",
    metadata,
    Column("stage", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("value", LargeBinary, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("id", String, primary_key=True),
    Column("uri", String, nullable=False),
    Column("published", String),
    Column("outlet", String),
    Column("title", String),
    Column("language", String),
    Column("version_of", String),
    Column("record", LargeBinary, nullable=False),
    Index("articles_by_uri", "uri"),
    Index("articles_by_day", "published"),
)

stories = Table(
    "stories",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("first", String),
    Column("last", String),
    Column("articles", Integer, nullable=False),
    Column("independent_sources", Integer, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Index("stories_by_day", "last"),
)

threads = Table(
    "threads",
    metadata,
    Column("story", String, ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", String, nullable=False),
    Column("record", LargeBinary, nullable=False),
)

memberships = Table(
    "memberships",
    metadata,
    Column("article", String, ForeignKey("articles.id"), primary_key=True),
    Column("story", String, ForeignKey("stories.id", ondelete="CASCADE"), nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", String, nullable=False),
    Column("by", String, nullable=False),
    Index("memberships_by_story", "story"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("first", String, primary_key=True),
    Column("second", String, primary_key=True),
    Column("same", Boolean, nullable=False),
    Column("by", String, nullable=False),
)

skips = Table(
    "skips",
    metadata,
    Column("uri", String, primary_key=True),
    Column("stage", String, nullable=False),
    Column("reason", String, nullable=False),
)
