"""How the schema grew: numbered steps in `versions`, run by Alembic when a store is opened.

A new step: copy the last file of `versions`, raise the number, point `down_revision` at it, write `upgrade`
(never import `store.tables` there: it says what is now, a step says what was then), bring `store/tables.py` and
`HEAD` up to date. tests/store holds the steps, the tables and `HEAD` together.
"""

from pathlib import Path

from sqlalchemy import Connection

HEAD = "0001"
"""The newest step. Stated here so that opening an up-to-date store need not load Alembic (0.15 s)."""
VERSION_TABLE = "faden_version"
"""Where a store says which step it is at; its presence is what makes a database a Faden store."""


def known_steps() -> frozenset[str]:
    """The numbers of all steps that this Faden ships."""
    from alembic.script import ScriptDirectory

    return frozenset(step.revision for step in ScriptDirectory(str(Path(__file__).parent)).walk_revisions())


def upgrade(connection: Connection) -> None:
    """Brings the schema to `HEAD`, inside the transaction that `connection` is in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
