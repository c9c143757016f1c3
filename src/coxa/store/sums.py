"""What pages about weeks need, added up by the database."""

from __future__ import annotations

from datetime import date

from coxa.programme.sums import BreaksOfDay, MinutesOfWeek, PainOfDay, SetsOfWeek, Sums
from coxa.store.database import Statements
from coxa.store.diary import When, first_moment, last_moment

_SPAN = "person_id = :person AND at >= :since AND at <= :until"
_SETS = f"""
    SELECT monday, exercise, SUM(sets) AS sets, SUM(sets * reps) AS reps,
        SUM(sets * hold_s) AS hold_s, MAX(load_kg) AS load_kg, AVG(effort) AS effort,
        MAX(pain) AS pain
    FROM entries WHERE kind = 'sets' AND {_SPAN}
    GROUP BY monday, exercise ORDER BY monday, exercise"""
_MINUTES = f"""
    SELECT monday, COUNT(*) AS sessions, SUM(CASE WHEN finished THEN 1 ELSE 0 END) AS finished,
        SUM(minutes) AS minutes
    FROM entries WHERE kind = 'session' AND {_SPAN}
    GROUP BY monday ORDER BY monday"""
_BREAKS = f"""
    SELECT substr(at, 1, 10) AS "on", COUNT(*) AS told,
        SUM(CASE WHEN done = 'kept' THEN 1 ELSE 0 END) AS kept, SUM(squeeze_s) AS squeeze_s
    FROM entries WHERE kind = 'break' AND done <> 'snoozed' AND {_SPAN}
    GROUP BY substr(at, 1, 10) ORDER BY substr(at, 1, 10)"""
_PAIN = f"""
    SELECT substr(at, 1, 10) AS "on", MAX(pain) AS worst, COUNT(*) AS noted
    FROM entries WHERE kind IN ('pain', 'sets') AND pain IS NOT NULL AND {_SPAN}
    GROUP BY substr(at, 1, 10) ORDER BY substr(at, 1, 10)"""


def add_up(ask: Statements, person: int, since: When, until: When) -> Sums:
    """Add up a span; a day as `until` is taken in whole, a week only as far as it is within."""
    span = {"person": person, "since": first_moment(since), "until": last_moment(until)}
    day = date.fromisoformat
    return Sums(
        sets=tuple(
            SetsOfWeek(day(r["monday"]), r["exercise"], int(r["sets"]), int(r["reps"]),
                       r["hold_s"], r["load_kg"], r["effort"], r["pain"])
            for r in ask.run(_SETS, **span)
        ),
        minutes=tuple(
            MinutesOfWeek(day(r["monday"]), int(r["sessions"]), int(r["finished"]), r["minutes"])
            for r in ask.run(_MINUTES, **span)
        ),
        breaks=tuple(
            BreaksOfDay(day(r["on"]), int(r["told"]), int(r["kept"]), r["squeeze_s"])
            for r in ask.run(_BREAKS, **span)
        ),
        pain=tuple(
            PainOfDay(day(r["on"]), r["worst"], int(r["noted"])) for r in ask.run(_PAIN, **span)
        ),
    )  # fmt: skip
