"""Plans, settings of habits, and coaches with whom people share."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("habits", "plans", "coaches", "shares")
ASIDE = "aside_0002_"
"""Before names of tables that an older Coxa does not know: they wait for the way up.

They still go with their person when the older one forgets it.
"""


def upgrade() -> None:
    """Make the tables, or take them from where the way down set them aside."""
    if sa.inspect(op.get_bind()).has_table(ASIDE + TABLES[0]):
        for table in TABLES:
            op.rename_table(ASIDE + table, table)
        return
    op.create_table("habits", _person(key=True), sa.Column("document", sa.Text, nullable=False))
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer, primary_key=True),
        _person(),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("ix_plans_person_id", "plans", ["person_id"])
    op.create_table(
        "coaches",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, unique=True),
    )
    coach = sa.ForeignKey("coaches.id", ondelete="CASCADE")
    op.create_table(
        "shares", _person(key=True), sa.Column("coach_id", sa.Integer, coach, primary_key=True)
    )


def downgrade() -> None:
    """Set the tables aside."""
    for table in TABLES:
        op.rename_table(table, ASIDE + table)


def _person(*, key: bool = False) -> sa.Column[int]:
    whose = sa.ForeignKey("people.id", ondelete="CASCADE")
    return sa.Column("person_id", sa.Integer, whose, primary_key=key, nullable=False)
