"""Findings as JSON, and back."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import numpy as np

from coxa.anatomy.safety import TITLES, read_safety
from coxa.anatomy.sources import read_sources
from coxa.evidence.article.finding import Finding
from coxa.evidence.article.tally import tally
from coxa.evidence.article.worded import SEEN, answer_words, chart_of, flagged

Record = TypeVar("Record")
KIND = "is"
"""The key that tells which record an object is."""


def ledger_as_dict(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return findings as plain values, with the safety texts and the sources they rest on."""
    safety, known = read_safety(), read_sources()
    keys = sorted({figure.source for one in findings for figure in one.published} & set(known))
    return {
        "safety": {
            "education": safety.education,
            "rare": safety.rare,
            **{TITLES[when]: [s.text for s in safety.of(when)] for when in TITLES},
            "stop": list(safety.stop),
        },
        "tally": plain(tally(findings)),
        "rows": [finding_as_dict(one) for one in findings],
        "sources": {key: {"citation": known[key].citation, "doi": known[key].doi} for key in keys},
    }


def finding_as_dict(finding: Finding) -> dict[str, Any]:
    """Return a finding as plain values; figures say how they were seen."""
    row: dict[str, Any] = plain(finding)
    row["answer"] = answer_words(finding)
    row["chart"] = plain(chart_of(finding))
    if finding.check is not None:
        row["check"]["says"] = flagged(finding.check.says, finding.published)
    for figure, told in zip(finding.published, row["published"], strict=True):
        told["seen"] = SEEN.get(figure.mark, "")
    for number, told in zip(finding.numbers, row["numbers"], strict=True):
        told["band"] = number.band
    return row


def as_text(what: object) -> str:
    """Return plain values as JSON."""
    return json.dumps(what, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def plain(what: Any) -> Any:
    """Return records as objects and tuples as lists; a number that is none becomes null."""
    if is_dataclass(what) and not isinstance(what, type):
        said = {field.name: plain(getattr(what, field.name)) for field in fields(what)}
        return {KIND: type(what).__name__, **said}
    if isinstance(what, tuple | list):
        return [plain(one) for one in what]
    if isinstance(what, dict):
        return {key: plain(one) for key, one in what.items()}
    if isinstance(what, float) and not math.isfinite(what):
        return None
    return plain(what.item()) if isinstance(what, np.generic) else what


def read_finding(data: dict[str, Any]) -> Finding:
    """Return the finding that `plain` made an object of."""
    return _record(Finding, data)


def _record(record: type[Record], data: dict[str, Any]) -> Record:
    hints = get_type_hints(record)
    return record(**{f.name: _value(hints[f.name], data[f.name]) for f in fields(record)})  # type: ignore[arg-type]


def _value(hint: Any, data: Any) -> Any:
    kind = get_origin(hint)
    if kind is UnionType or str(kind) == "typing.Union":
        return _one_of(get_args(hint), data)
    if kind is tuple:
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_value(inner[0], one) for one in data)
        return tuple(_value(h, one) for h, one in zip(inner, data, strict=True))
    if kind is Literal:
        return data
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint, data)
    if hint is float:
        return math.nan if data is None else float(data)
    return data


def _one_of(hints: tuple[Any, ...], data: Any) -> Any:
    if data is None:
        return None
    for hint in hints:
        if isinstance(data, dict) and getattr(hint, "__name__", "") == data.get(KIND):
            return _record(hint, data)
    return _value(next(hint for hint in hints if hint is not type(None)), data)
