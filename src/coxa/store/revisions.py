"""Which revisions of the tables this Coxa knows: asked without importing Alembic."""

from __future__ import annotations

from coxa.errors import CoxaError

REVISIONS = ("0001", "0002")
"""Every revision there has been, in order; each has its file in `migrations/versions`."""
HEAD = REVISIONS[-1]


def check_revision(revision: str, name: str) -> None:
    """Raise `CoxaError` for a revision that this Coxa does not know; `name` is the database's."""
    if revision not in REVISIONS:
        raise CoxaError(
            f"a newer Coxa made this database (revision {revision}; this one knows {HEAD})",
            file=name,
            todo="Nothing was changed. Upgrade Coxa: pip install --upgrade coxa",
        )
