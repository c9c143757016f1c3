"""What people told Coxa, kept in the database they named."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from coxa.errors import CoxaError, nearest
from coxa.programme.diary import Entry, SetsDone
from coxa.programme.gate import GateAnswers
from coxa.programme.plan import Plan
from coxa.programme.profile import Profile
from coxa.store import diary, kept, people, sums, transfer
from coxa.store.database import Database, Statements
from coxa.store.revisions import HEAD, REVISIONS

if TYPE_CHECKING:
    from coxa.findings.screen.screen import Screen
    from coxa.programme.breaks import Breaks

ME = "me"
"""How someone is called who is alone here."""


class Store:
    """What people told, by their labels. What a method writes is on the disk when it returns.

    Threads may share one. Every method raises `CoxaError` where nobody has the label, and where
    the database refuses; then nothing of what it was to write is there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """Where it is kept: a file, or a server's address without the password."""
        return self._database.name

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def migrate(self, revision: str = HEAD) -> None:
        """Bring the tables to another revision; only the newest serves the other methods."""
        if revision not in REVISIONS:
            raise CoxaError(f"no revision is '{revision}'", todo=nearest(revision, REVISIONS))
        self._database.migrate(revision)

    # People

    def people(self) -> tuple[str, ...]:
        """Return everyone's label, in order."""
        with self._database.reading() as ask:
            return people.list_people(ask)

    def add(self, name: str, profile: Profile) -> None:
        """Add a person. Raises `CoxaError` where the label is taken."""
        with self._database.writing() as ask:
            people.insert_person(ask, name, kept.pack(profile), self.name)

    def profile(self, name: str) -> Profile:
        """Return a person's profile."""
        with self._of(name) as (ask, person):
            rows = ask.run("SELECT profile FROM people WHERE id = :person", person=person)
            return kept.unpack(Profile, rows[0]["profile"])

    def change(self, name: str, profile: Profile) -> None:
        """Put another profile in the place of a person's."""
        with self._for(name) as (ask, person):
            told = kept.pack(profile)
            ask.run(
                "UPDATE people SET profile = :told WHERE id = :person", told=told, person=person
            )

    # What is read whole

    def keep_gate(self, name: str, answers: GateAnswers) -> None:
        """Keep the answers to the questions of safety; earlier ones stay."""
        with self._for(name) as (ask, person):
            kept.keep(ask, "gates", person, answers.on, answers)

    def gate(self, name: str) -> GateAnswers | None:
        """Return the last answers to the questions of safety, None where there are none."""
        with self._of(name) as (ask, person):
            return next(iter(kept.latest(ask, "gates", person, GateAnswers, 1)), None)

    def keep_screen(self, name: str, screen: Screen) -> None:
        """Keep a screen; earlier ones stay."""
        with self._for(name) as (ask, person):
            kept.keep(ask, "screens", person, screen.on, screen)

    def screens(self, name: str, limit: int | None = None) -> tuple[Screen, ...]:
        """Return the screens, the last first."""
        from coxa.findings.screen.screen import Screen

        with self._of(name) as (ask, person):
            return kept.latest(ask, "screens", person, Screen, limit)

    def keep_plan(self, name: str, plan: Plan) -> None:
        """Keep a plan, which is from now on the person's; earlier ones stay."""
        with self._for(name) as (ask, person):
            kept.keep(ask, "plans", person, plan.start, plan)

    def plan(self, name: str) -> Plan | None:
        """Return the last plan, None where there is none."""
        with self._of(name) as (ask, person):
            return next(iter(kept.latest(ask, "plans", person, Plan, 1)), None)

    def keep_breaks(self, name: str, breaks: Breaks) -> None:
        """Keep how someone wants to be reminded, in the place of what was before."""
        with self._for(name) as (ask, person):
            kept.keep_habits(ask, person, breaks)

    def breaks(self, name: str) -> Breaks | None:
        """Return how someone wants to be reminded, None where nothing was said."""
        from coxa.programme.breaks import Breaks

        with self._of(name) as (ask, person):
            return kept.habits_of(ask, person, Breaks)

    # The diary

    def write(self, name: str, *entries: Entry) -> tuple[int, ...]:
        """Write entries into the diary, all or none, and return their ids.

        An id is its entry's for good. Raises `CoxaError` for what nobody can have done yet.
        """
        now = datetime.now()
        checked = [diary.check_written(entry, now) for entry in entries]
        with self._for(name) as (ask, person):
            return tuple(diary.insert_entry(ask, person, entry) for entry in checked)

    def entries(
        self,
        name: str,
        kind: str | None = None,
        since: diary.When | None = None,
        until: diary.When | None = None,
        limit: int | None = None,
    ) -> tuple[Entry, ...]:
        """Return entries, newest first; `kind` is a word of `KINDS`, `until` a day in whole."""
        return tuple(entry for _, entry in self.numbered(name, kind, since, until, limit))

    def numbered(
        self,
        name: str,
        kind: str | None = None,
        since: diary.When | None = None,
        until: diary.When | None = None,
        limit: int | None = None,
    ) -> tuple[tuple[int, Entry], ...]:
        """Return entries as `entries` does, each with its id."""
        with self._of(name) as (ask, person):
            return diary.select_entries(ask, person, kind, since, until, limit)

    def latest_sets(self, name: str) -> dict[str, SetsDone]:
        """Return the last sets of every exercise, by its name."""
        with self._of(name) as (ask, person):
            return diary.latest_sets(ask, person)

    def erase(self, name: str, ids: Iterable[int]) -> int:
        """Erase entries of a person by their ids, and return how many there were."""
        with self._for(name) as (ask, person):
            return diary.delete_entries(ask, person, ids)

    def sums(self, name: str, since: diary.When, until: diary.When) -> sums.Sums:
        """Add up what weeks and days hold, both ends included."""
        with self._of(name) as (ask, person):
            return sums.add_up(ask, person, since, until)

    # Coaches

    def add_coach(self, coach: str) -> None:
        """Add a coach. Raises `CoxaError` where the label is taken."""
        with self._database.writing() as ask:
            people.insert_coach(ask, coach, self.name)

    def coaches(self) -> tuple[str, ...]:
        """Return the coaches' labels, in order."""
        with self._database.reading() as ask:
            return people.list_coaches(ask)

    def dismiss_coach(self, coach: str) -> None:
        """Take a coach away, with all that was shared with them."""
        with self._database.writing() as ask:
            found = people.find_coach(ask, coach, self.name)
            ask.run("DELETE FROM coaches WHERE id = :coach", coach=found)

    def share(self, name: str, coach: str) -> None:
        """Let a coach see what a person told."""
        with self._for(name) as (ask, person):
            people.share(ask, person, people.find_coach(ask, coach, self.name))

    def unshare(self, name: str, coach: str) -> None:
        """Let a coach no longer see what a person told."""
        with self._for(name) as (ask, person):
            people.unshare(ask, person, people.find_coach(ask, coach, self.name))

    def seen_by(self, coach: str) -> tuple[str, ...]:
        """Return the people who share what they tell with a coach."""
        with self._database.reading() as ask:
            return people.list_seen(ask, people.find_coach(ask, coach, self.name))

    # Everything

    def export(self, name: str) -> dict[str, Any]:
        """Return all that is kept of a person, as plain data for JSON."""
        with self._of(name) as (ask, person):
            return transfer.write_told(transfer.gather(ask, person, name))

    def bring(self, document: object, name: str | None = None) -> str:
        """Add a person with all that `export` returned, and return the label.

        `name` is another label than the document's. Nothing is written where a value is not as
        it should be (`CoxaError.column` is its place), or where the label is taken.
        """
        told = transfer.read_told(document, datetime.now())
        told = told if name is None else replace(told, name=name)
        with self._database.writing() as ask:
            transfer.spread(ask, told, self.name)
        return told.name

    def forget(self, name: str) -> None:
        """Delete all that is kept of a person, and overwrite its bytes on the disk."""
        with self._for(name) as (ask, person):
            ask.run("DELETE FROM people WHERE id = :person", person=person)
        self._database.scrub()

    @contextmanager
    def _of(self, name: str) -> Generator[tuple[Statements, int]]:
        with self._database.reading() as ask:
            yield ask, people.find_person(ask, name, self.name)

    @contextmanager
    def _for(self, name: str) -> Generator[tuple[Statements, int]]:
        with self._database.writing() as ask:
            yield ask, people.find_person(ask, name, self.name)
