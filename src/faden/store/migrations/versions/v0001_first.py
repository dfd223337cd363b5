"""The first tables: finished work, articles, stories with their threads, judgements, skips."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables of the first Faden."""
    op.create_table(
        "work",
        sa.Column("stage", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "articles",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("uri", sa.String, nullable=False),
        sa.Column("published", sa.String),
        sa.Column("outlet", sa.String),
        sa.Column("title", sa.String),
        sa.Column("language", sa.String),
        sa.Column("version_of", sa.String),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    op.create_index("articles_by_uri", "articles", ["uri"])
    op.create_index("articles_by_day", "articles", ["published"])
    op.create_table(
        "stories",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("first", sa.String),
        sa.Column("last", sa.String),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("independent_sources", sa.Integer, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    op.create_index("stories_by_day", "stories", ["last"])
    op.create_table(
        "threads",
        sa.Column("story", sa.String, sa.ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "memberships",
        sa.Column("article", sa.String, sa.ForeignKey("articles.id"), primary_key=True),
        sa.Column("story", sa.String, sa.ForeignKey("stories.id", ondelete="CASCADE"), nullable=False),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("reasons", sa.String, nullable=False),
        sa.Column("by", sa.String, nullable=False),
    )
    op.create_index("memberships_by_story", "memberships", ["story"])
    op.create_table(
        "judgements",
        sa.Column("first", sa.String, primary_key=True),
        sa.Column("second", sa.String, primary_key=True),
        sa.Column("same", sa.Boolean, nullable=False),
        sa.Column("by", sa.String, nullable=False),
    )
    op.create_table(
        "skips",
        sa.Column("uri", sa.String, primary_key=True),
        sa.Column("stage", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
    )
