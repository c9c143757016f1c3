"""A diary of a hundred thousand entries: no page takes longer for it than an eye sees."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import perf_counter

from walker import Walker

from coxa.programme.entry import BreakNoted, DayNoted, PainNoted, SessionDone, SetsDone
from coxa.store import open_store

ENTRIES, YEARS, LIMIT_S = 100_000, 6, 0.2
PAGES = ("info", "person", "gate", "screen", "plan", "today", "progress")


def entry(i: int, at: datetime):
    """Write what a day brings: sets, breaks, now and then pain, a session, its hours."""
    kind = i % 10
    if kind < 4:
        return SetsDone(at, ("bridge", "clamshell", "step-up")[i % 3], 3, 8, effort=6.0, pain=1.0)
    if kind < 8:
        return BreakNoted(at, "kept", 10.0)
    if kind == 8:
        return PainNoted(at, float(i % 3))
    if i % 20 == 9:
        return SessionDone(at, i // 100 % 900 + 1, 1, 25.0)
    return DayNoted(at, (("sit-upright", 8.0), ("walk", 1.0)))


def test_a_long_diary_is_as_quick_as_a_short_one(planned: Walker):
    now = datetime.now().replace(microsecond=0)
    step = timedelta(days=365 * YEARS) / ENTRIES
    with open_store() as store:
        for begin in range(0, ENTRIES, 10_000):
            rows = range(begin, begin + 10_000)
            store.write("Ana", *(entry(i, now - step * (ENTRIES - i)) for i in rows))
    slow = {}
    for name in PAGES * 3:
        begun = perf_counter()
        planned.get(name)
        slow[name] = min(perf_counter() - begun, slow.get(name, 9.0))
        begun = perf_counter()
        planned.post("write", kind="pain", pain=1)
        slow["write"] = min(perf_counter() - begun, slow.get("write", 9.0))
    assert {name: took for name, took in slow.items() if took > LIMIT_S} == {}
