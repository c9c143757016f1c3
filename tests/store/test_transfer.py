"""Everything out and in again; what a hand spoilt is refused, with its place."""

import copy
import json
from datetime import date, timedelta

import pytest

from coxa.errors import CoxaError
from coxa.store import open_store
from made_path import ENTRIES, PROFILE, fill

TOMORROW = (date.today() + timedelta(days=1)).isoformat()


def through_a_file(document):
    return json.loads(json.dumps(document))


def test_everything_comes_back(url, tmp_path):
    with open_store(url) as store:
        fill(store)
        document = through_a_file(store.export("me"))
    with open_store(f"sqlite:///{tmp_path}/elsewhere.db") as other:
        assert other.bring(document) == "me"
        assert other.export("me") == document
        assert other.entries("me") == ENTRIES[::-1]


def test_everything_is_there(store):
    """A table that is not in the export would be lost on the way."""
    from coxa.store import tables

    fill(store)
    store.add_coach("coach")
    store.share("me", "coach")
    document = store.export("me")
    kept = {"people": "profile", "gates": "gates", "screens": "screens", "entries": "entries",
            "habits": "breaks", "plans": "plans", "shares": "shared_with"}  # fmt: skip
    assert {*tables.metadata.tables} - {"coaches"} == {*kept}
    assert all(document[key] for key in kept.values())


def test_whom_to_share_with_is_asked_anew(store):
    """On another database the label may be another coach's."""
    fill(store)
    store.add_coach("coach")
    store.share("me", "coach")
    document = store.export("me")
    store.forget("me")
    store.bring(document)
    assert store.seen_by("coach") == ()


def test_brought_twice_is_refused_and_under_another_label_a_copy(store):
    fill(store)
    document = store.export("me")
    with pytest.raises(CoxaError, match="'me' is here already"):
        store.bring(document)
    assert store.entries("me") == ENTRIES[::-1]
    assert store.bring(document, "you") == "you"
    assert {**store.export("you"), "name": "me"} == document


def put(*path):
    """Put the last of `path` where the others lead."""

    def spoil(document):
        *way, key, value = path
        for step in way:
            document = document[step]
        document[key] = value

    return spoil


def drop(*path):
    def spoil(document):
        *way, key = path
        for step in way:
            document = document[step]
        del document[key]

    return spoil


SPOILT = {
    "negative reps": (put("entries", 0, "reps", -3), "entries[0]", "reps is -3"),
    "pain 11": (put("entries", 3, "pain", 11), "entries[3]", "pain is 11"),
    "NaN": (put("entries", 6, "value", float("nan")), "entries[6]", "nan"),
    "infinite": (put("entries", 2, "minutes", float("inf")), "entries[2]", "inf"),
    "text for a number": (put("entries", 0, "sets", "3"), "entries[0]", "'3'"),
    "half a set": (put("entries", 0, "sets", 2.5), "entries[0]", "2.5"),
    "unknown kind": (put("entries", 1, "kind", "set"), "entries[1]", "Did you mean 'sets'"),
    "unknown field": (put("entries", 1, "rep", 3), "entries[1]", "Did you mean 'reps'"),
    "a date in the future": (put("entries", 8, "at", f"{TOMORROW}T08"), "entries[8]", "future"),
    "no date": (put("entries", 8, "at", "2025-02-30T08:00:00"), "entries[8]", "2025-02-30"),
    "no entry": (put("entries", 4, 7), "entries[4]", "entry"),
    "no list": (put("entries", {"a": 1}), "entries", "list"),
    "a time without its entry": (drop("entries", 0, "at"), "entries[0]", "'at'"),
    "gate of the future": (put("gates", 1, "on", TOMORROW), "gates[1].on", "future"),
    "unknown sign": (put("gates", 0, "signs", ["headache"]), "gates[0]", "headache"),
    "age 7": (put("profile", "age", 7), "profile", "age is 7"),
    "age 190": (put("profile", "age", 190), "profile", "age is 190"),
    "no profile": (drop("profile"), "profile", "Profile"),
    "text for sets in a plan": (
        put("plans", 0, "weeks", 0, "sessions", 0, "items", 0, "sets", "three"),
        "plans[0]", "at 'weeks[0].sessions[0].items[0].sets': 'three'",
    ),
    "negative reps in a plan": (
        put("plans", 0, "weeks", 0, "sessions", 1, "items", 0, "reps", -12),
        "plans[0]", "at 'weeks[0].sessions[1].items[0].reps': -12",
    ),
    "a week that is none": (
        put("plans", 1, "weeks", 1, "kind", "rest"), "plans[1]", "at 'weeks[1].kind': 'rest'",
    ),
    "a screen's side": (
        put("screens", 0, "answers", 0, "side", "left"), "screens[0].answers[0].side", "'left'",
    ),
    "a screen of the future": (put("screens", 1, "on", TOMORROW), "screens[1]", "a day to come"),
    "breaks every minute": (put("breaks", "every_min", 1), "breaks", "every_min is 1"),
    "a newer version": (put("version", 2), "version", "upgrade Coxa"),
    "an older version": (put("version", 0), "version", "1 is read here"),
    "another format": (put("format", "coxa-plan"), "format", "no export"),
    "unknown part": (put("entires", []), None, "Did you mean 'entries'"),
    "a label that is none": (put("name", ""), None, "cannot be called"),
    "no label": (drop("name"), "name", "text"),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "place", "says"), SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_file_is_refused_with_its_place(spoil, place, says, exported):
    document, store = copy.deepcopy(exported[0]), exported[1]
    spoil(document)
    with pytest.raises(CoxaError) as error:
        store.bring(document)
    assert error.value.column == place
    assert says in str(error.value)
    assert store.people() == ("someone",), "nothing of it was written"


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Return someone's export, and a store of somebody else's."""
    folder = tmp_path_factory.mktemp("transfer")
    with open_store(f"sqlite:///{folder}/a.db") as store:
        fill(store)
        document = through_a_file(store.export("me"))
    with open_store(f"sqlite:///{folder}/b.db") as other:
        other.add("someone", PROFILE)
        yield document, other


@pytest.mark.parametrize("document", [None, [], "text", 3, {}])
def test_a_file_of_something_else(document, exported):
    with pytest.raises(CoxaError, match="no export"):
        exported[1].bring(document)


def test_an_error_of_the_database_undoes_all(store):
    """The label is free, the values are fine, and the last statement fails."""
    fill(store)
    document = store.export("me")
    store.forget("me")
    # What no check of ours stops: a number that no column holds.
    document["plans"] = []
    document["entries"][-1]["text"] = "fine"
    from coxa.store import diary

    insert = diary.insert_entries

    def fail(ask, person, entries):
        insert(ask, person, entries)
        ask.run("INSERT INTO entries (person_id) VALUES (:person)", person=person)

    diary.insert_entries = fail
    try:
        with pytest.raises(CoxaError):
            store.bring(document)
    finally:
        diary.insert_entries = insert
    assert store.people() == ()
