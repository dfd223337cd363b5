"""What Alembic runs: the steps, on the connection that `migrations.upgrade` hands over."""

from alembic import context

from faden.store.migrations import VERSION_TABLE

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
