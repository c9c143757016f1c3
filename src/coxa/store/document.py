"""A record as a JSON document, and back, with every value looked at."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from coxa.errors import CoxaError, nearest

Record = TypeVar("Record")


def write_document(value: Any) -> Any:
    """Turn a record into what JSON knows; sets come out in order."""
    if is_dataclass(value):
        return {f.name: write_document(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(write_document(item) for item in value)
    if isinstance(value, tuple | list):
        return [write_document(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): write_document(item) for key, item in value.items()}
    return value


def read_document(record: type[Record], document: Any, place: str = "") -> Record:
    """Make a record of a document; `place` says where in a file it stands.

    Raises `CoxaError` whose `column` is the place of what is missing, unknown or of another kind,
    of a number that is not finite, and of what the record itself refuses.
    """
    if not isinstance(document, Mapping):
        raise CoxaError(f"{_say(document)} is not a {record.__name__}", column=place or None)
    known = field_types(record)
    for key in document:
        if key not in known:
            raise CoxaError(f"'{key}' is unknown here", column=place or None,
                            todo=nearest(str(key), known))  # fmt: skip
    values: dict[str, Any] = {}
    for field in fields(record):  # type: ignore[arg-type]
        if field.name in document:
            where = f"{place}.{field.name}" if place else field.name
            values[field.name] = read_value(known[field.name], document[field.name], where)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise CoxaError(f"'{field.name}' is missing", column=place or None)
    try:
        return record(**values)
    except CoxaError as error:
        raise CoxaError(error.what, column=place or None, todo=error.todo) from error


@cache
def field_types(record: type[Any]) -> dict[str, Any]:
    """Return the types of a record's fields."""
    return get_type_hints(record)


def read_value(kind: Any, value: Any, place: str) -> Any:
    """Read a value of a kind: a type of a record's field."""
    if is_dataclass(kind):
        return read_document(kind, value, place)  # type: ignore[arg-type]
    of, within = get_origin(kind), get_args(kind)
    if of in (Union, UnionType):  # something or nothing
        (some,) = (kind for kind in within if kind is not NoneType)
        return None if value is None and NoneType in within else read_value(some, value, place)
    if of is Literal:
        if not any(value == one and type(value) is type(one) for one in within):
            raise _wrong(value, " or ".join(_say(one) for one in within), place)
        return value
    if of in (tuple, frozenset):
        return _read_many(of, within, value, place)
    if kind in _PLAIN:
        return _PLAIN[kind](value, place)
    raise TypeError(f"no document holds {kind}")


def _read_many(of: Callable[[Any], Any], kinds: tuple[Any, ...], value: Any, place: str) -> Any:
    if not isinstance(value, list | tuple | frozenset | set):
        raise _wrong(value, "a list", place)
    each = kinds
    if of is frozenset or kinds[-1] is Ellipsis:
        each = kinds[:1] * len(value)
    if len(value) != len(each):
        raise _wrong(value, f"{len(each)} values", place)
    told = enumerate(zip(each, value, strict=True))
    return of(read_value(kind, one, f"{place}[{n}]") for n, (kind, one) in told)


def _read_number(value: Any, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _wrong(value, "a number", place)
    return float(value)


def _read_whole(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong(value, "a whole number", place)
    return value


def _read_text(value: Any, place: str) -> str:
    if not isinstance(value, str):
        raise _wrong(value, "text", place)
    if "\0" in value:
        raise _wrong(value, "text that can be kept", place)
    return value


def _read_truth(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(value, "true or false", place)
    return value


def _read_moment(value: Any, place: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        moment = None
    if not isinstance(moment, datetime) or moment.tzinfo is not None:
        raise _wrong(value, "a local time such as 2026-11-23T07:30:00", place)
    return moment.replace(microsecond=0)


def _read_day(value: Any, place: str) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        day = None
    if not isinstance(day, date) or isinstance(day, datetime):
        raise _wrong(value, "a day such as 2026-11-23", place)
    return day


def _read_hour(value: Any, place: str) -> time:
    try:
        hour = time.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        hour = None
    if not isinstance(hour, time) or hour.tzinfo is not None:
        raise _wrong(value, "a time such as 07:30", place)
    return hour


_PLAIN: dict[Any, Callable[[Any, str], Any]] = {
    float: _read_number,
    int: _read_whole,
    str: _read_text,
    bool: _read_truth,
    datetime: _read_moment,
    date: _read_day,
    time: _read_hour,
}


def _wrong(value: Any, wanted: str, place: str) -> CoxaError:
    return CoxaError(f"{_say(value)} stands where {wanted} should", column=place or None)


def _say(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else shown[:37] + "..."
