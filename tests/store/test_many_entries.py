"""A diary of 100,000 entries: what Today and Progress ask is found by an index, and in time."""

import time
from datetime import date, datetime, timedelta

import pytest

from coxa.programme.diary import BreakNoted, entry_to_dict
from coxa.store import open_store
from made_path import OTHER, PROFILE, many

TODAY = date.today()
MONTH = TODAY - timedelta(days=28)
QUESTIONS = {
    "the last 20 entries": lambda store: store.entries("me", limit=20),
    "today": lambda store: store.entries("me", since=TODAY - timedelta(days=1)),
    "the last 28 days": lambda store: store.entries("me", since=MONTH),
    "pain of 28 days": lambda store: store.entries("me", "pain", since=MONTH),
    "the last break": lambda store: store.entries("me", "break", limit=1),
    "all tests": lambda store: store.entries("me", "test"),
    "the last sets of each exercise": lambda store: store.latest_sets("me"),
    "sums of 12 weeks": lambda store: store.sums("me", TODAY - timedelta(weeks=12), TODAY),
    "sums of everything": lambda store: store.sums("me", date(2000, 1, 1), TODAY),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_reads_every_entry(tmp_path, question):
    """Of other people's entries nothing is read, and of the person's those that are asked for."""
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store:
        store.add("me", PROFILE)
        asked = []
        store._database._connection.set_trace_callback(asked.append)
        QUESTIONS[question](store)
        store._database._connection.set_trace_callback(None)
        plans = [
            row["detail"]
            for statement in asked
            if "FROM entries" in statement
            for row in store._database._connection.execute(f"EXPLAIN QUERY PLAN {statement}")
        ]
        assert plans
        assert not [plan for plan in plans if plan.startswith("SCAN entries")]
        if any(word in question for word in ("today", "days", "weeks")):
            assert all("at>" in plan for plan in plans if plan.startswith("SEARCH"))
        if question in ("the last 20 entries", "the last break"):
            assert not [plan for plan in plans if "TEMP B-TREE" in plan], "nothing is sorted"


@pytest.mark.long
def test_questions_to_many_entries(url):
    """Reported, not judged: this computer may have other things to do."""
    with open_store(url) as store:
        store.add("other", OTHER)
        store.add("someone", PROFILE)
        document = store.export("someone") | {"name": "me"}
        document["entries"] = [entry_to_dict(entry) for entry in many(100_000, TODAY)]
        begun = time.perf_counter()
        store.bring(document)
        print(f"\n{url.partition(':')[0]}: brought in {time.perf_counter() - begun:.1f} s")
        now = datetime.now().replace(microsecond=0)
        questions = QUESTIONS | {"writing one": lambda s: s.write("me", BreakNoted(now))}
        for question, ask in questions.items():
            spans = []
            for _ in range(5):
                begun = time.perf_counter()
                ask(store)
                spans.append(time.perf_counter() - begun)
            print(f"{question:32} {min(spans) * 1e3:7.1f} ms")
        begun = time.perf_counter()
        store.forget("me")
        print(f"{'forgetting':32} {(time.perf_counter() - begun) * 1e3:7.1f} ms")
