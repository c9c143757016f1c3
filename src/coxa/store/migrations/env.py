"""Run by Alembic: the connection, and its transaction, are the caller's."""

from alembic import context

from coxa.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
