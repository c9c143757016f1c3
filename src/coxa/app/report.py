"""One file that holds the page, a solved movement and its numbers: it asks nothing of anyone."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from coxa.app.bones import bones_glb
from coxa.app.experiments import Desk
from coxa.app.messages import About, Bands, MuscleInfo, ReportRequest
from coxa.app.muscles import muscles_of
from coxa.app.report_paper import paper
from coxa.app.wire import decode
from coxa.errors import CoxaError

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
    None where joints are shown as dots. `made` is the day it was made on.
    """

    about: About
    asked: ReportRequest
    muscles: tuple[MuscleInfo, ...]
    scene: bytes
    bands: Bands | None = None
    what_if: bytes | None = None
    bones: Path | None = None
    made: str = ""


def solve_report(
    desk: Desk, asked: ReportRequest, folders: Mapping[str, Path], about: About
) -> str:
    """Solve what is asked for, with its bands and what other strengths change; return the report.

    `folders` are those of trials by their names. Without the meshes of bones, joints are dots.
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
            made=date.today().isoformat(),
        )
    )


def report_page(carried: Carried, static: Path = STATIC) -> str:
    """Return the report as one HTML page, at most 6 MB.

    Raises `CoxaError` where the page was not built, loads something, or grows too large.
    """
    page = _read(static / "index.html")
    styles = [_read(static / name) for name in _STYLE.findall(page)]
    scripts = [_read(static / name) for name in _SCRIPT.findall(page)]
    if not scripts:
        raise CoxaError("the page names no script", file=static / "index.html", todo=_BUILD)
    page = _SCRIPT.sub("", _STYLE.sub("", page))
    scene, arrays = decode(carried.scene)
    inline = [_embedded(carried), *(_script_text(text) for text in scripts), _PICTURE]
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(inline)}">\n'
        + "".join(f"<style>{text}</style>\n" for text in (*styles, _read(_PAPER)))
        + "<noscript><style>body>:not(.paper){display:none}.paper{display:block}</style></noscript>"
    )
    foot = "\n".join(
        [
            paper(scene, arrays, carried.about, carried.bands, _what_if(carried), carried.made),
            *(f"<script>{text}</script>" for text in inline),
        ]
    )
    page = re.sub(r"<title>.*?</title>", lambda _: _title(scene), page, count=1)
    # The policy comes before all that it rules.
    page = _put(page, r"(<meta charset=\"utf-8\">)", lambda found: f"{found}\n{head}")
    page = _put(page, r"(</body>)", lambda found: f"{foot}\n{found}")
    if _LOAD.search(page.replace(foot, "")):
        raise CoxaError("the page loads what a report cannot hold", file=static, todo=_BUILD)
    size = len(page.encode())
    if size > MOST_BYTES:
        raise CoxaError(
            f"the report would be {size / 1e6:.1f} MB",
            todo=f"Report on a shorter part: {MOST_BYTES / 1e6:.0f} MB are the most.",
        )
    return page


def write_report(html: str, file: Path) -> Path:
    """Write a report, whole or not at all. Raises `CoxaError` where that cannot be done."""
    fresh = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(html, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        fresh.unlink(missing_ok=True) if fresh.parent.is_dir() else None
        raise CoxaError(
            f"the report cannot be written: {error.strerror or error}",
            file=file,
            todo="Give --out another file.",
        ) from error
    return file


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


def _what_if(carried: Carried) -> Mapping[str, Any] | None:
    return None if carried.what_if is None else decode(carried.what_if)[0]


def _title(scene: Mapping[str, Any]) -> str:
    return f"<title>{escape(str(scene['title']))} · Coxa</title>"


def _put(page: str, where: str, text: Callable[[str], str]) -> str:
    found = re.search(where, page)
    if found is None:
        raise CoxaError("the page is not as a report needs it", todo=_BUILD)
    return page[: found.start()] + text(found[0]) + page[found.end() :]
