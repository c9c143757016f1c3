"""What is kept: where it is, who is in it, out of it, into it, and gone."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from rich.console import Console

from coxa.cli.path.aside import ASIDE, data_folder, is_aside, write_private
from coxa.cli.path.asking import ask, need_terminal
from coxa.cli.path.draft import draft_of
from coxa.cli.path.home import EXAMPLE, at_home, now, whose
from coxa.cli.path.words import new_table, say, say_last
from coxa.errors import CoxaError
from coxa.programme.diary import entry_from_dict
from coxa.programme.entry import Entry
from coxa.store import open_store
from coxa.store.opening import FOLDER, URL

PRINT = "-"


def show_where(console: Console) -> None:
    """Print where the data is."""
    with open_store() as store:
        say(console, f"Everything is kept in {store.name}, and nowhere else.")
        path = Path(store.name)
        if path.is_file():
            sizes = (p.stat().st_size for p in path.parent.glob(f"{path.name}*"))
            say(console, f"{sum(sizes) / 1024.0:.0f} kB; only you can read it.")
        say(console, f"{FOLDER} names another folder, {URL} a PostgreSQL server.", "dim")


def show_people(console: Console) -> None:
    """Print who is known, and what is kept of each."""
    with open_store() as store:
        people = store.people()
        if not people:
            say(console, "Nobody is known here yet: `coxa screen` begins.")
            return
        table = new_table("who", "last screen", "plan from", "last entry")
        for name in people:
            screens, plan = store.screens(name, limit=1), store.plan(name)
            entries = store.entries(name, limit=1)
            table.add_row(
                f"{name} (made up)" if name == EXAMPLE else name,
                screens[0].on.isoformat() if screens else "-",
                plan.start.isoformat() if plan is not None else "-",
                entries[0].at.date().isoformat() if entries else "-",
            )
        console.print(table)


def export_person(me: str | None, file: Path | None, console: Console) -> None:
    """Write everything that is kept of a person into a private file, or print it."""
    with at_home(me) as home:
        text = json.dumps(home.store.export(home.name), indent=1, ensure_ascii=False) + "\n"
        name = home.name
    if file is not None and str(file) == PRINT:
        sys.stdout.write(text)
        return
    path = file or Path(f"coxa-{_label(name)}-{now():%Y-%m-%d}.json")
    if path.exists():
        raise CoxaError("the file is there already", file=path, todo="Name another.")
    try:
        write_private(path, text)
    except OSError as error:
        raise CoxaError(f"it cannot be written ({error.strerror})", file=path) from error
    say(console, f"Everything of '{name}' is in {path}; only you can read the file.")


def import_file(file: Path, me: str | None, console: Console) -> None:
    """Bring in a person that was exported, or entries that were kept aside."""
    told = _read(file)
    with open_store() as store:
        if is_aside(told):
            entries = _entries(told, file)
            asked = me or told.get("me")
            name = whose(store.people(), asked if isinstance(asked, str) else None)
            store.write(name, *entries)
            say(console, f"Brought in for '{name}': {len(entries)} kept aside. {file} can go.")
        else:
            try:
                name = store.bring(told, me)
            except CoxaError as error:
                raise CoxaError(
                    error.what, file=file, column=error.column, todo=error.todo
                ) from error
            say(console, f"Brought in: '{name}', with everything.")
    say_last(console)


def delete_person(me: str | None, yes: bool, console: Console) -> None:
    """Delete a person for good, once the name is typed."""
    with at_home(me) as home:
        store, name = home.store, home.name
        if not yes:
            need_terminal(f"'{name}' would be deleted for good", "Give --yes with it.")
            say(console, f"Everything of '{name}' in {store.name} will be gone for good.")
            say(console, "`coxa data export` writes it out first.", "dim")
            if ask(console, f"Type {name} to delete it:") != name:
                say(console, "Nothing was deleted.")
                return
        store.forget(name)
    draft_of(name).drop()
    say(console, f"'{name}' is gone, and so are the bytes.")
    for path in sorted(data_folder().glob(ASIDE)):
        say(console, f"Kept aside, perhaps of '{name}', and still there: {path}", "yellow")


def _label(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CoxaError(
            f"it cannot be read ({os.strerror(error.errno or 0)})", file=file
        ) from error
    except json.JSONDecodeError as error:
        raise CoxaError(f"this is no JSON: {error.msg}", file=file, line=error.lineno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise CoxaError("this is no JSON", file=file) from error


def _entries(told: Any, file: Path) -> tuple[Entry, ...]:
    listed = told.get("entries")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise CoxaError("the file has no list of entries", file=file)
    try:
        return tuple(entry_from_dict(one) for one in listed)
    except CoxaError as error:
        raise CoxaError(error.what, file=file, todo=error.todo) from error
