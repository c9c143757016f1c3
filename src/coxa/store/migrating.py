"""Bring a database's tables to a revision, up or down."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from coxa.store.revisions import REVISIONS, check_revision

FOLDER = Path(__file__).parent / "migrations"


def bring_to(connection: Connection, revision: str, name: str) -> None:
    """Run the migrations from where a database is to a revision, in its open transaction.

    `name` is what errors call the database.
    """
    now = MigrationContext.configure(connection).get_current_revision()
    if now is not None:
        check_revision(now, name)
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    back = now is not None and REVISIONS.index(revision) < REVISIONS.index(now)
    (command.downgrade if back else command.upgrade)(config, revision)
