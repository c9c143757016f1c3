"""The diary as FHIR R4 observations, where the mapping is plain; `NOTES` say what is left out.

Codes and categories are those of HL7's Physical Activity Implementation Guide 1.0.0 (key
`hl7_physical_activity`), read there; pain's is LOINC's, read in guides of HL7 Belgium and France.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from coxa.programme.entry import Entry, PainNoted, SessionDone
from coxa.programme.sums import monday

OURS = UUID("6f5b5d0e-0c1f-5d55-9a67-c0a5a0000002")
LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
GUIDE = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes"
ACTIVITY = ((CATEGORY, "activity", "Activity"), (GUIDE, "PhysicalActivity", "Physical Activity"))
SURVEY = ((CATEGORY, "survey", "Survey"),)
DURATION = ("55411-3", "Exercise duration")
STRENGTH = ("82291-6", "Frequency of muscle-strengthening physical activity")
PAIN = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
NOTES = (
    "Sessions with their minutes, days of strengthening in each whole week, and pain are told.",
    "Days of strengthening are those with a session; sets noted without one are not counted.",
    "Minutes a week of the exercise vital sign (82290-8) are of aerobic activity: left out.",
    "Exercises, sets, loads, effort, breaks, hours in postures and home tests are left out: we "
    "found no code of the guide that means just them.",
    "Times are told to the day: the diary keeps local time without a zone, which FHIR asks for.",
    "No profile is claimed: the guide wants a patient with name, sex and identifier, and Coxa "
    "tells none.",
)


@dataclass(frozen=True)
class Fhir:
    """A `Bundle` of type collection, ready for JSON, and what it does not tell."""

    bundle: dict[str, Any]
    notes: tuple[str, ...] = NOTES


def fhir(entries: Iterable[Entry], today: date, who: str = "") -> Fhir:
    """Return a diary's observations of one patient without a name.

    `who` only makes the identifiers differ between people. A week is told when it is over. The
    same entries give the same bundle.
    """
    patient = str(uuid5(OURS, f"patient/{who}"))
    made: list[dict[str, Any]] = [{"resourceType": "Patient", "id": patient}]
    known = sorted(entries, key=lambda entry: entry.at)
    told: dict[str, int] = defaultdict(int)
    for name, observation in (*_sessions(known), *_weeks(known, today), *_pains(known)):
        told[name] += 1
        id = str(uuid5(OURS, f"{who}/{name}/{told[name]}"))
        link = {"reference": f"urn:uuid:{patient}"}
        made.append(
            {
                "resourceType": "Observation",
                "id": id,
                "status": "final",
                **observation,
                "subject": link,
                "performer": [link],
            }
        )
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{row['id']}", "resource": row} for row in made],
    }
    return Fhir(bundle)


Named = tuple[str, dict[str, Any]]


def _sessions(entries: Iterable[Entry]) -> Iterator[Named]:
    for entry in entries:
        if isinstance(entry, SessionDone) and entry.minutes > 0.0:
            yield (
                f"session/{entry.at.isoformat()}",
                _observed(ACTIVITY, DURATION, entry.at, entry.minutes, "min", "minutes"),
            )


def _weeks(entries: Iterable[Entry], today: date) -> Iterator[Named]:
    days: dict[date, set[date]] = defaultdict(set)
    for entry in entries:
        if isinstance(entry, SessionDone):
            day = entry.at.date()
            days[monday(day)].add(day)
    for week, done in sorted(days.items()):
        sunday = week + timedelta(days=6)
        if sunday < today:
            yield (
                f"week/{week.isoformat()}",
                _observed(ACTIVITY, STRENGTH, sunday, len(done), "d/wk", "days per week"),
            )


def _pains(entries: Iterable[Entry]) -> Iterator[Named]:
    for entry in entries:
        if isinstance(entry, PainNoted):
            yield (
                f"pain/{entry.at.isoformat()}",
                _observed(SURVEY, PAIN, entry.at, entry.pain, "{score}", "of 10"),
            )


def _observed(
    categories: tuple[tuple[str, str, str], ...],
    code: tuple[str, str],
    at: date | datetime,
    value: float,
    ucum: str,
    unit: str,
) -> dict[str, Any]:
    return {
        "category": [{"coding": [_coding(*category)]} for category in categories],
        "code": {"coding": [_coding(LOINC, *code)], "text": code[1]},
        "effectiveDateTime": f"{at:%Y-%m-%d}",
        "valueQuantity": {
            "value": int(value) if value == int(value) else round(value, 2),
            "unit": unit,
            "system": UCUM,
            "code": ucum,
        },
    }


def _coding(system: str, code: str, display: str) -> dict[str, str]:
    return {"system": system, "code": code, "display": display}
