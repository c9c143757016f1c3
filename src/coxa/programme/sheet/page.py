"""A plan as one HTML page to print: pictures, doses, boxes to tick. It loads nothing."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path

from coxa.anatomy.safety import read_safety
from coxa.programme.days import session_day, week_start
from coxa.programme.plan import Plan, Session, Week
from coxa.programme.sheet.words import (
    DAYS,
    Card,
    Cards,
    Draw,
    card_of,
    daily_words,
    dose,
    minutes,
    no_picture,
    reasons,
    stop_words,
    test_words,
    titles,
    week_title,
)

CSS = Path(__file__).with_suffix(".css")


def page(plan: Plan, *, who: str = "", cards: Cards | None = None, draw: Draw = no_picture) -> str:
    """Return a plan as a whole HTML page.

    `draw` gives the picture of an exercise as PNG; `cards` their titles and instructions. The
    same plan gives the same page.
    """
    told = titles() if cards is None else cards
    name = f" of {who}" if who else ""
    exercises = "\n".join(_card(card_of(told, e), draw(e), why) for e, why in reasons(plan).items())
    weeks = "\n".join(_week(plan, week, told) for week in plan.weeks)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(f'Plan{name}')}</title>\n"
        f"<style>\n{CSS.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f"<h1>{escape(f'Plan{name}')}</h1>\n"
        f'<p class="soft">From {_day(plan)}, {len(plan.weeks)} weeks; the last week goes on as '
        "upkeep.</p>\n"
        f"{_safety()}\n{_notes(plan)}\n"
        f'<h2>The exercises</h2>\n<div class="cards">\n{exercises}\n</div>\n'
        f"{weeks}\n{_left_out(plan, told)}\n</body>\n</html>\n"
    )


def _day(plan: Plan) -> str:
    start = plan.start
    return f"{DAYS[start.weekday()]} {start.day} {start:%B %Y}"


def _safety() -> str:
    return (
        f'<div class="safety"><p>{escape(stop_words())}</p>\n'
        f'<p class="soft">{escape(read_safety().education)}</p></div>'
    )


def _notes(plan: Plan) -> str:
    return "\n".join(f"<p>{escape(note)}</p>" for note in plan.notes)


def _card(card: Card, picture: bytes | None, why: str) -> str:
    image = ""
    if picture is not None:
        data = b64encode(picture).decode("ascii")
        image = f'<img src="data:image/png;base64,{data}" alt="{escape(card.title)}">\n'
    instruction = f"<p>{escape(card.instruction)}</p>\n" if card.instruction else ""
    return (
        f'<div class="card">\n{image}<h3>{escape(card.title)}</h3>\n{instruction}'
        f'<p class="why">{escape(why)}</p>\n</div>'
    )


def _week(plan: Plan, week: Week, cards: Cards) -> str:
    start = week_start(plan, week)
    said = [test_words(week), daily_words(week, cards)]
    sessions = "\n".join(_session(plan, week, session, cards) for session in week.sessions)
    words = "".join(f"<p>{escape(text)}</p>\n" for text in said if text)
    return (
        f'<section class="week">\n<h2>{escape(week_title(week))} '
        f'<span class="soft">from {start.day} {start:%B}</span></h2>\n{words}{sessions}\n</section>'
    )


def _session(plan: Plan, week: Week, session: Session, cards: Cards) -> str:
    day = session_day(plan, week, session)
    rows = "\n".join(
        f'<tr><th scope="row">{escape(card_of(cards, item.exercise).title)}</th>'
        f"<td>{escape(dose(item))}</td>"
        '<td class="box"></td><td class="box"></td><td class="box"></td></tr>'
        for item in session.items
    )
    return (
        f'<div class="wide"><table>\n<caption>Session {session.number}, {DAYS[day.weekday()]} '
        f"{day.day} {day:%B}: {minutes(session)} minutes</caption>\n"
        '<thead><tr><th scope="col">Exercise</th><th scope="col">How much</th>'
        '<th scope="col">Done</th><th scope="col">Effort</th><th scope="col">Pain</th></tr></thead>'
        f"\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _left_out(plan: Plan, cards: Cards) -> str:
    if not plan.left_out:
        return ""
    rows = "\n".join(
        f"<li>{escape(card_of(cards, left.exercise).title)}: {escape(left.why)}</li>"
        for left in plan.left_out
    )
    return f"<h2>Left out</h2>\n<ul>\n{rows}\n</ul>"
