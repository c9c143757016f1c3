"""People, their answers to the gate and the screen, and their diary."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(100), nullable=False, unique=True),
        sa.Column("profile", sa.Text, nullable=False),
    )
    for table in ("gates", "screens"):
        op.create_table(
            table,
            sa.Column("id", sa.Integer, primary_key=True),
            _person(),
            sa.Column("day", sa.String(10), nullable=False),
            sa.Column("document", sa.Text, nullable=False),
        )
    op.create_index("ix_gates_person_id", "gates", ["person_id"])
    op.create_index("ix_screens_person_id_day", "screens", ["person_id", "day"])
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer, primary_key=True),
        _person(),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("at", sa.String(19), nullable=False),
        sa.Column("monday", sa.String(10), nullable=False),
        sa.Column("exercise", sa.Text),
        sa.Column("sets", sa.Integer),
        sa.Column("reps", sa.Integer),
        sa.Column("hold_s", sa.Float),
        sa.Column("load_kg", sa.Float),
        sa.Column("effort", sa.Float),
        sa.Column("pain", sa.Float),
        sa.Column("side", sa.String(1)),
        sa.Column("note", sa.Text),
        sa.Column("week", sa.Integer),
        sa.Column("session", sa.Integer),
        sa.Column("minutes", sa.Float),
        sa.Column("finished", sa.Boolean),
        sa.Column("where", sa.Text),
        sa.Column("done", sa.Text),
        sa.Column("squeeze_s", sa.Float),
        sa.Column("test", sa.Text),
        sa.Column("value", sa.Float),
        sa.Column("hours", sa.Text),
        sa.Column("text", sa.Text),
        sqlite_autoincrement=True,
    )
    for columns in (["person_id", "at", "id"], ["person_id", "kind", "at", "id"]):
        op.create_index("ix_entries_" + "_".join(columns), "entries", columns)


def downgrade() -> None:
    """Take the tables away, and all that is in them."""
    for table in ("entries", "screens", "gates", "people"):
        op.drop_table(table)


def _person() -> sa.Column[int]:
    whose = sa.ForeignKey("people.id", ondelete="CASCADE")
    return sa.Column("person_id", sa.Integer, whose, nullable=False)
