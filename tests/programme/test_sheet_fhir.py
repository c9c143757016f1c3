"""FHIR R4: each observation has what the standard requires, and no more is claimed than is so."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coxa.anatomy.sources import read_sources
from coxa.programme.entry import PainNoted, SessionDone
from coxa.programme.sheet import fhir as room
from coxa.programme.sheet.fhir import DURATION, GUIDE, LOINC, PAIN, STRENGTH, UCUM, fhir
from coxa.programme.sums import monday
from made_diary import ENTRIES, NOW, TODAY, unhurried

ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
UNITS = {DURATION[0]: "min", STRENGTH[0]: "d/wk", PAIN[0]: "{score}"}


def observations(bundle):
    return [
        row["resource"] for row in bundle["entry"] if row["resource"]["resourceType"] != "Patient"
    ]


def code(observation):
    return observation["code"]["coding"][0]["code"]


def check(observation, patient):
    """The elements that R4 requires of an Observation, and the guide of its base profile."""
    assert observation["resourceType"] == "Observation"
    assert ID.fullmatch(observation["id"])
    assert observation["status"] == "final"
    assert all(c["system"] and c["code"] for c in observation["code"]["coding"])
    assert observation["code"]["coding"][0]["system"] == LOINC
    for category in observation["category"]:
        assert all(c["system"].startswith("http://") and c["code"] for c in category["coding"])
    assert observation["subject"]["reference"] == patient
    assert observation["performer"] == [observation["subject"]]
    assert DAY.fullmatch(observation["effectiveDateTime"])
    assert date.fromisoformat(observation["effectiveDateTime"]) <= TODAY
    value = observation["valueQuantity"]
    assert isinstance(value["value"], int | float)
    assert (value["system"], value["code"]) == (UCUM, UNITS[code(observation)])
    systems = [c["coding"][0]["system"] for c in observation["category"]]
    assert (GUIDE in systems) == (code(observation) != PAIN[0])


@unhurried
@given(st.lists(ENTRIES, max_size=12))
def test_every_bundle_is_valid_and_complete(entries):
    bundle = json.loads(json.dumps(fhir(entries, TODAY).bundle, allow_nan=False))
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    urls = [row["fullUrl"] for row in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    assert all(row["fullUrl"] == f"urn:uuid:{row['resource']['id']}" for row in bundle["entry"])
    assert bundle["entry"][0]["resource"]["resourceType"] == "Patient"
    found = observations(bundle)
    for observation in found:
        check(observation, urls[0])
    sessions = [e for e in entries if isinstance(e, SessionDone)]
    pains = [e for e in entries if isinstance(e, PainNoted)]
    weeks = {monday(e.at.date()) for e in sessions}
    assert Counter(map(code, found)) == Counter(
        {
            DURATION[0]: sum(e.minutes > 0 for e in sessions),
            PAIN[0]: len(pains),
            STRENGTH[0]: sum(week + timedelta(days=6) < TODAY for week in weeks),
        }
    )


def test_a_week_counts_its_days_once_it_is_over():
    times = [datetime(2026, 11, 16, 8), datetime(2026, 11, 16, 18), datetime(2026, 11, 20, 8)]
    diary = [SessionDone(at, 1, 1, 20.0) for at in times]

    def weeks(today):
        told = observations(fhir(diary, today).bundle)
        return [(o["valueQuantity"]["value"], o["effectiveDateTime"]) for o in told
                if code(o) == STRENGTH[0]]  # fmt: skip

    assert weeks(date(2026, 11, 22)) == []
    assert weeks(date(2026, 11, 23)) == [(2, "2026-11-22")]


def test_the_same_diary_gives_the_same_bundle_and_people_differ():
    diary = [PainNoted(NOW, 2.5), PainNoted(NOW, 2.5), SessionDone(NOW, 1, 1, 20.0)]
    assert fhir(diary, TODAY) == fhir(diary, TODAY)
    ada, bo = (fhir(diary, TODAY, who).bundle["entry"] for who in ("Ada", "Bo"))
    assert not {row["fullUrl"] for row in ada} & {row["fullUrl"] for row in bo}
    assert "Ada" not in json.dumps(ada)


def test_what_is_left_out_is_said():
    notes = " ".join(fhir([], TODAY).notes)
    for left in ("82290-8", "sets", "home tests", "No profile is claimed"):
        assert left in notes
    assert "hl7_physical_activity" in (room.__doc__ or "")
    assert read_sources()["hl7_physical_activity"].mark == "V"
