"""Coaches: who sees whom, and how those fare whom one sees."""

from __future__ import annotations

from datetime import date, timedelta

from rich.console import Console

from coxa.cli.path.home import at_home, now
from coxa.cli.path.words import new_table, number_words, say, say_last
from coxa.store import Store, open_store

LOOK_BACK = timedelta(weeks=4)


def add_coach(name: str, console: Console) -> None:
    """Make a coach known."""
    with open_store() as store:
        store.add_coach(name)
    say(console, f"'{name}' is a coach here, and sees nobody yet.")
    say(console, f"Who wants to be seen says so: coxa coach share {name}", "dim")


def share_with(name: str, me: str | None, console: Console) -> None:
    """Let a coach see a person."""
    with at_home(me) as home:
        home.store.share(home.name, name)
        say(console, f"'{name}' now sees what '{home.name}' tells.")
    say(console, f"To end it: coxa coach unshare {name}", "dim")


def unshare_with(name: str, me: str | None, console: Console) -> None:
    """Let a coach no longer see a person."""
    with at_home(me) as home:
        home.store.unshare(home.name, name)
        say(console, f"'{name}' no longer sees what '{home.name}' tells.")


def show_people(name: str, console: Console) -> None:
    """Print how everyone fares whom a coach sees, over four weeks."""
    today = now().date()
    with open_store() as store:
        seen = store.seen_by(name)
        if not seen:
            say(console, f"Nobody shares what they tell with '{name}' yet.")
            return
        columns = ("sessions", "minutes", "worst pain")
        table = new_table("who", "last screen", "last entry", *columns, right=columns)
        for person in seen:
            table.add_row(person, *_fare(store, person, today))
    console.print(table)
    say(console, "Sessions, minutes and pain: of the last four weeks.", "dim")
    say(console, "More of one of them: coxa progress --me NAME, coxa plan --me NAME", "dim")
    say_last(console)


def _fare(store: Store, person: str, today: date) -> tuple[str, ...]:
    screens = store.screens(person, limit=1)
    entries = store.entries(person, limit=1)
    sums = store.sums(person, today - LOOK_BACK, today)
    worst = max((day.worst for day in sums.pain), default=None)
    return (
        screens[0].on.isoformat() if screens else "-",
        entries[0].at.date().isoformat() if entries else "-",
        str(sum(week.sessions for week in sums.minutes)),
        number_words(sum(week.minutes for week in sums.minutes)),
        "-" if worst is None else f"{number_words(worst)} of 10",
    )
