"""Write the page's types from the server's: `python -m coxa.app.typescript`."""

from __future__ import annotations

import inspect
import sys
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from coxa.app import messages

FILE = Path(__file__).resolve().parents[3] / "web" / "src" / "messages.ts"
"""Where it goes in a checkout; an installed package has no page to build."""
FILES = (
    *("base", "known", "asked", "parts", "answers", "article"),
    *("path", "path_plan", "path_today", "path_progress"),
)
HEAD = """\
// Written by `python -m coxa.app.typescript` from src/coxa/app/messages. Do not edit.
"""
PLAIN = {str: "string", float: "number", int: "number", bool: "boolean", NoneType: "null"}


def records() -> tuple[type, ...]:
    """Return the messages, file by file, in the order of each."""
    found = [vars(import_module(f"{messages.__name__}.{name}")) for name in FILES]
    return tuple(
        one
        for module in found
        for one in module.values()
        if is_dataclass(one) and isinstance(one, type) and one.__module__ == module["__name__"]
    )


def typescript() -> str:
    """Return the types of every message as TypeScript."""
    return HEAD + "".join(f"\n{_interface(record)}" for record in records())


def _interface(record: type) -> str:
    hints = get_type_hints(record)
    rows = "".join(f"  readonly {f.name}: {type_of(hints[f.name])};\n" for f in fields(record))
    return f"{_comment(record)}export interface {record.__name__} {{\n{rows}}}\n"


def _comment(record: type) -> str:
    lines = inspect.cleandoc(record.__doc__ or "").splitlines()
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    body = "".join(f" * {line}".rstrip() + "\n" for line in lines)
    return f"/**\n{body} */\n"


def type_of(hint: Any) -> str:
    """Return a Python type as TypeScript has it. Raises `TypeError` for one it has not."""
    if hint in PLAIN:
        return PLAIN[hint]
    if hint is Any:
        return "unknown"
    kind, inner = get_origin(hint), get_args(hint)
    if kind is Literal:
        return " | ".join(f'"{value}"' for value in inner)
    if kind in (UnionType, Union):
        return " | ".join(type_of(one) for one in inner)
    if kind is dict:
        return f"Readonly<Record<{type_of(inner[0])}, {type_of(inner[1])}>>"
    if kind is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        one = type_of(inner[0])
        return f"readonly ({one})[]" if "|" in one else f"readonly {one}[]"
    if kind is tuple:
        return f"readonly [{', '.join(type_of(one) for one in inner)}]"
    if is_dataclass(hint) and isinstance(hint, type):
        return hint.__name__
    raise TypeError(f"{hint} has no type in TypeScript")


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(typescript(), encoding="utf-8")
    sys.stdout.write(f"{FILE}\n")
