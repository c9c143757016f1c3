"""Every method, on both databases."""

from datetime import date, datetime, timedelta
from threading import Thread

import pytest

from coxa.errors import CoxaError
from coxa.programme.diary import KINDS, BreakNoted, NoteMade, PainNoted, SetsDone
from coxa.programme.sums import sum_entries
from coxa.store import open_store
from made_path import AT, BREAKS, ENTRIES, GATES, ON, OTHER, PLANS, PROFILE, SCREENS, fill, many


def test_what_was_told_is_there_after_closing(url):
    with open_store(url) as store:
        fill(store)
    with open_store(url) as store:
        assert store.people() == ("me",)
        assert store.profile("me") == PROFILE
        assert store.gate("me") == GATES[-1]
        assert store.screens("me") == SCREENS[::-1]
        assert store.screens("me", 1) == SCREENS[-1:]
        assert store.plan("me") == PLANS[-1]
        assert store.breaks("me") == BREAKS
        assert store.entries("me") == ENTRIES[::-1]


def test_a_value_comes_back_as_its_own_type(store):
    fill(store)
    for kept, told in zip(store.entries("me")[::-1], ENTRIES, strict=True):
        assert {n: type(v) for n, v in vars(kept).items()} == {
            n: type(v) for n, v in vars(told).items()
        }


def test_every_kind_of_entry_was_tried():
    assert {type(entry) for entry in ENTRIES} == set(KINDS.values())


def test_someone_new_has_told_nothing(store):
    store.add("me", PROFILE)
    assert store.gate("me") is None
    assert store.plan("me") is None
    assert store.breaks("me") is None
    assert (store.screens("me"), store.entries("me"), store.latest_sets("me")) == ((), (), {})
    assert not any(vars(store.sums("me", date(2000, 1, 1), date.today())).values())


def test_people_keep_apart(store):
    fill(store)
    store.add("Ömer's sister", OTHER)
    ids = store.write("Ömer's sister", NoteMade(AT, "hers"))
    assert store.people() == ("me", "Ömer's sister")
    assert store.erase("me", ids) == 0, "an id of another's entry"
    assert store.entries("Ömer's sister") == (NoteMade(AT, "hers"),)
    store.change("Ömer's sister", PROFILE)
    assert (store.profile("me"), store.profile("Ömer's sister")) == (PROFILE, PROFILE)
    store.forget("me")
    assert store.people() == ("Ömer's sister",)
    assert store.entries("Ömer's sister") == (NoteMade(AT, "hers"),)


def test_a_label_must_be_one(store):
    for name in ("", " ", " me", "me\n", "a\0b", "x" * 101):
        with pytest.raises(CoxaError):
            store.add(name, PROFILE)
        with pytest.raises(CoxaError):
            store.add_coach(name)
    assert store.people() == store.coaches() == ()


def test_a_label_is_nobodys(store):
    with pytest.raises(CoxaError, match="There is nobody yet"):
        store.profile("me")
    store.add("joanna", PROFILE)
    with pytest.raises(CoxaError, match="Did you mean 'joanna'"):
        store.write("joana", NoteMade(AT, "lost?"))
    with pytest.raises(CoxaError, match="here already"):
        store.add("joanna", OTHER)
    assert store.profile("joanna") == PROFILE


def test_entries_between(store):
    store.add("me", PROFILE)
    days = [AT + timedelta(days=n, hours=n) for n in range(4)]
    store.write("me", *(PainNoted(at, float(n)) for n, at in enumerate(days)))
    store.write("me", BreakNoted(days[1]))

    def pains(**span):
        return [int(entry.pain) for entry in store.entries("me", "pain", **span)]

    assert pains() == [3, 2, 1, 0]
    assert pains(limit=2) == [3, 2]
    assert pains(limit=0) == []
    assert pains(since=days[1].date(), until=days[2].date()) == [2, 1], "both days in whole"
    assert pains(since=days[1], until=days[2]) == [2, 1], "both moments included"
    assert pains(since=days[1] + timedelta(seconds=1)) == [3, 2]
    assert pains(until=days[1] - timedelta(seconds=1)) == [0]
    assert len(store.entries("me", since=days[1], until=days[1])) == 2, "all kinds"
    with pytest.raises(CoxaError, match="Did you mean 'pain'"):
        store.entries("me", "pains")


def test_an_erased_entry_is_gone_and_its_id_is_not_given_again(store):
    ids = fill(store)
    assert [number for number, _ in store.numbered("me")] == list(ids[::-1])
    assert store.erase("me", ids[-2:]) == 2
    assert store.entries("me") == ENTRIES[-3::-1]
    assert store.erase("me", ids[-2:]) == 0
    assert min(store.write("me", NoteMade(AT, "again"))) > max(ids)


def test_entries_are_written_all_or_none(store):
    store.add("me", PROFILE)
    tomorrow = datetime.now() + timedelta(days=1)
    for wrong in (PainNoted(AT, 11.0), NoteMade(tomorrow, "not yet"), PainNoted(AT, float("nan")),
                  SetsDone(AT, "clamshell", 3, -1), SetsDone(AT, "clamshell", 2.5, 10),
                  NoteMade(AT.astimezone(), "a zone"), NoteMade(AT, "\0")):  # fmt: skip
        with pytest.raises(CoxaError):
            store.write("me", NoteMade(AT, "fine"), wrong)
    assert store.entries("me") == ()


def test_sums_are_those_of_the_entries(store):
    store.add("me", PROFILE)
    entries = list(many(1000, ON))
    store.write("me", *entries)
    since, until = ON - timedelta(days=10), ON - timedelta(days=2)
    ours = sum_entries(entry for entry in entries if since <= entry.at.date() <= until)
    theirs = store.sums("me", since, until)
    assert (theirs.breaks, theirs.pain) == (ours.breaks, ours.pain)
    assert theirs.breaks
    assert theirs.pain
    # Added in another order, sums and means of floats differ in their last digits.
    for added, expected in ((theirs.sets, ours.sets), (theirs.minutes, ours.minutes)):
        assert len(added) == len(expected) > 1
        for row, other in zip(added, expected, strict=True):
            assert vars(row) == {
                name: pytest.approx(value, rel=1e-12) if isinstance(value, float) else value
                for name, value in vars(other).items()
            }


def test_the_last_sets_are_the_latest_then_the_last_written(store):
    store.add("me", PROFILE)
    store.write(
        "me",
        SetsDone(AT, "bridge", 1, 5),
        SetsDone(AT, "bridge", 2, 5),
        SetsDone(AT - timedelta(days=1), "bridge", 3, 5),
        SetsDone(AT - timedelta(days=9), "hinge", 4, 5),
    )
    assert {name: last.sets for name, last in store.latest_sets("me").items()} == {
        "bridge": 2, "hinge": 4,
    }  # fmt: skip


def test_coaches_see_those_who_share(store):
    for name in ("ann", "bob", "cem"):
        store.add(name, PROFILE)
    store.add_coach("coach")
    store.add_coach("another")
    for name in ("cem", "ann", "ann"):
        store.share(name, "coach")
    assert store.coaches() == ("another", "coach")
    assert store.seen_by("coach") == ("ann", "cem")
    assert store.seen_by("another") == ()
    store.unshare("ann", "coach")
    store.forget("cem")
    assert store.seen_by("coach") == ()
    store.share("bob", "another")
    store.dismiss_coach("another")
    assert store.coaches() == ("coach",)
    assert store.export("bob")["shared_with"] == []
    with pytest.raises(CoxaError, match="Did you mean 'coach'"):
        store.share("ann", "couch")
    with pytest.raises(CoxaError, match="here already"):
        store.add_coach("coach")


def test_threads_may_share_a_store(store):
    store.add("me", PROFILE)

    def work(n):
        for k in range(10):
            store.write("me", NoteMade(AT, f"{n} {k}"))
            store.entries("me", limit=3)

    threads = [Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {e.text for e in store.entries("me")} == {
        f"{n} {k}" for n in range(4) for k in range(10)
    }
