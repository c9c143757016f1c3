"""One file that holds the page, a solved movement and its numbers: it asks nothing of anyone."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import date
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any

from coxa.anatomy.anatomy import read_anatomy
from coxa.anatomy.gait import read_gait
from coxa.app.bones import bones_glb, bones_licence
from coxa.app.experiments import Desk
from coxa.app.messages import About, Bands, MuscleInfo, ReportRequest, SourceInfo
from coxa.app.muscles import muscles_of
from coxa.app.report_paper import paper
from coxa.app.scene import Staged
from coxa.app.sources import sources_of
from coxa.app.wire import decode
from coxa.errors import CoxaError
from coxa.study.inputs import OWN

STATIC = Path(__file__).parent / "static"
_PAPER = Path(__file__).parent / "report.css"
MOST_BYTES = 6_000_000
"""What a mail takes and a telephone opens."""
_STYLE = re.compile(r'<link rel="stylesheet" href="(?:\./)?(?:static/)?([\w.-]+)"\s*/?>\s*')
_SCRIPT = re.compile(r'<script[^>]*\ssrc="(?:\./)?(?:static/)?([\w.-]+)"[^>]*></script>\s*')
_LOAD = re.compile(
    r"<(?:script|img|link|iframe|video|audio|source|use)\b[^>]*\b(?:src|href)=\"(?!data:|#)"
)


@dataclass(frozen=True)
class Carried:
    """What a report carries: the answers that the page would otherwise ask a server for.

    `scene` and `what_if` are bytes of `coxa.app.scene`; `bones` is a file of `coxa.app.bones`,
    None where joints are shown as dots. `credits` are the model's; `made` is the day.
    """

    about: About
    asked: ReportRequest
    muscles: tuple[MuscleInfo, ...]
    scene: bytes
    bands: Bands | None = None
    what_if: bytes | None = None
    bones: Path | None = None
    credits: str = ""
    sources: tuple[SourceInfo, ...] = ()
    made: str = ""

    @property
    def title(self) -> str:
        """Return what the movement is called."""
        return str(decode(self.scene)[0]["title"])


def solve_report(
    desk: Desk, asked: ReportRequest, folders: Mapping[str, Path], about: About
) -> str:
    """Solve what is asked for, with its bands and what other strengths change; return the report.

    `folders` are those of trials by their names. Without the meshes of bones they are sticks.
    Raises `CoxaError` as solving and `report_page` do.
    """
    staged = desk.staged(asked.solve, folders)
    bones = None
    with suppress(CoxaError):
        bones = bones_glb(staged.model)
    what_if = desk.what_if(asked.solve, asked.strengths, folders) if asked.strengths else None
    return report_page(
        Carried(
            about=about,
            asked=asked,
            muscles=muscles_of(staged.model),
            scene=desk.scene(asked.solve, None, folders),
            bands=None if staged.study is None else desk.bands(asked.solve, folders),
            what_if=what_if,
            bones=bones,
            credits=staged.model.credits,
            sources=_sources(staged),
            made=date.today().isoformat(),
        )
    )


def report_page(carried: Carried, static: Path = STATIC) -> str:
    """Return the report as one HTML page, at most 6 MB.

    Raises `CoxaError` where the page was not built, loads something, or grows too large.
    """
    page = _read(static / "index.html")
    styles = [_read(static / name) for name in _STYLE.findall(page)]
    scripts = [_script_text(_read(static / name)) for name in _SCRIPT.findall(page)]
    if not scripts:
        raise CoxaError("the page names no script", file=static / "index.html", todo=_BUILD)
    inline = [_embedded(carried), *scripts, _PICTURE]
    head = [
        # The policy comes before all that it rules.
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(inline)}">',
        *(f"<style>{text}</style>" for text in (*styles, _read(_PAPER))),
        "<noscript><style>body>:not(.paper){display:none}.paper{display:block}</style></noscript>",
    ]
    # Whoever passes bones on passes their licence on.
    licence = [] if carried.bones is None else [f"<template>{escape(bones_licence())}</template>"]
    foot = [_paper_of(carried), *licence, *(f"<script>{text}</script>" for text in inline)]
    page = _SCRIPT.sub("", _STYLE.sub("", page))
    if _LOAD.search(page):
        raise CoxaError("the page loads what a report cannot hold", file=static, todo=_BUILD)
    title = f"<title>{escape(carried.title)} · Coxa</title>"
    page = re.sub(r"<title>.*?</title>", lambda _: title, page, count=1)
    page = _put(page, '<meta charset="utf-8">', after=head)
    page = _put(page, "</body>", before=foot)
    size = len(page.encode())
    if size > MOST_BYTES:
        raise CoxaError(
            f"the report would be {size / 1e6:.1f} MB",
            todo=f"Report on a shorter part: {MOST_BYTES / 1e6:.0f} MB are the most.",
        )
    return page


def check_report(file: Path) -> None:
    """Refuse, before any work, a file that could not be written, or would replace another kind."""
    if file.suffix.lower() not in SUFFIXES:
        raise CoxaError("a report's name ends with .html", file=file)
    if file.is_dir():
        raise CoxaError("the report's name is a folder's", file=file, todo=_ELSEWHERE)
    there = next(folder for folder in file.resolve().parents if folder.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise CoxaError("nothing can be written here", file=there, todo=_ELSEWHERE)


def write_report(html: str, file: Path) -> None:
    """Write a report, whole or not at all. Raises `CoxaError` where that cannot be done."""
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(html, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise CoxaError(
            f"the report cannot be written: {error.strerror or error}", file=file, todo=_ELSEWHERE
        ) from error


SUFFIXES = (".html", ".htm")
_ELSEWHERE = "Give another file."
_PICTURE = (
    'addEventListener("beforeprint",()=>{const shown=document.querySelector(".print-picture");'
    'if(shown)document.querySelector(".paper .picture").src=shown.src})'
)
"""The page takes its picture when it is printed; paper shows it."""
_BUILD = "Build it: npm ci && npm run build in web/."


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise CoxaError("the page was not built", file=file, todo=_BUILD) from error


def _embedded(carried: Carried) -> str:
    """Return the script that hands the page its answers, by the names it asks for them by."""
    answers: dict[str, Any] = {
        "about": asdict(carried.about),
        "muscles": [asdict(muscle) for muscle in carried.muscles],
        "solve": _base64(carried.scene),
        "state": _state(carried),
    }
    if carried.bands is not None:
        answers["bands"] = asdict(carried.bands)
    if carried.what_if is not None:
        answers["whatif"] = _base64(carried.what_if)
    if carried.bones is not None:
        answers["bones.glb"] = _base64(carried.bones.read_bytes())
    return f"window.COXA_EMBED={_json(answers)};"


def _state(carried: Carried) -> dict[str, Any]:
    """Return where the page opens: what was done, and the strengths that were asked about."""
    solved = asdict(carried.asked.solve)
    told = {name: solved[name] for name in ("what", "person", "conditions")}
    return told | {"strengths": carried.asked.strengths}


def _json(value: Any) -> str:
    """Return JSON that may stand in a script: no text in it can end the script."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _script_text(script: str) -> str:
    return re.sub(r"<(?=/script|!--)", r"\\x3C", script, flags=re.IGNORECASE)


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _policy(scripts: list[str]) -> str:
    """Allow these very scripts, and no request at all."""
    allowed = " ".join(
        f"'sha256-{_base64(hashlib.sha256(text.encode()).digest())}'" for text in scripts
    )
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _paper_of(carried: Carried) -> str:
    scene, arrays = decode(carried.scene)
    return paper(
        scene,
        arrays,
        what_if=None if carried.what_if is None else decode(carried.what_if)[0],
        about=carried.about,
        bands=carried.bands,
        model=f"{scene['model']}. {carried.credits}",
        sources=carried.sources,
        made=carried.made,
    )


def _sources(staged: Staged) -> tuple[SourceInfo, ...]:
    """Return what the movement's numbers rest on, and the model's where it is the built-in one."""
    rows: list[Any] = []
    if staged.model.source == OWN:
        tables = read_anatomy()
        rows += chain(*(getattr(tables, field.name) for field in fields(tables)))
    if staged.request.what.kind == "walk":
        gait = read_gait()
        rows += chain(*(getattr(gait, field.name) for field in fields(gait)))
    return sources_of((*staged.sources, *(row.source for row in rows if hasattr(row, "source"))))


def _put(page: str, mark: str, *, before: Sequence[str] = (), after: Sequence[str] = ()) -> str:
    if mark not in page:
        raise CoxaError(f"the page has no {mark}", todo=_BUILD)
    left, _, right = page.partition(mark)
    return left + "\n".join([*before, mark, *after]) + right
