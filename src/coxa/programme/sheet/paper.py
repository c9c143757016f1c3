"""A plan as PDF for paper, by ReportLab: the same plan gives the same bytes."""

from __future__ import annotations

from html import escape
from io import BytesIO
from typing import Any

from coxa.anatomy.safety import read_safety
from coxa.errors import CoxaError
from coxa.programme.days import session_day, week_start
from coxa.programme.plan import Plan, Session, Week
from coxa.programme.sheet.words import (
    DAYS,
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

INK, SOFT, LINE, SHADE, MARK = "#23282c", "#565d62", "#cfc8b9", "#f6f3ec", "#b35c00"
MM = 72.0 / 25.4
MARGIN, PAD = 14 * MM, 6.0
WIDTH = (210 - 28) * MM - 2 * PAD
PICTURE = (38 * MM, 25 * MM)
COLUMNS = (48 * MM, WIDTH - 96 * MM, 16 * MM, 16 * MM, 16 * MM)


def paper(
    plan: Plan, *, who: str = "", cards: Cards | None = None, draw: Draw = no_picture
) -> bytes:
    """Return a plan as a PDF of A4 pages.

    `draw` gives the picture of an exercise as PNG; `cards` their titles and instructions. Letters
    beyond Western Europe's are written as `?` but in names, which are then left for a pen. Raises
    `CoxaError` without ReportLab.
    """
    try:
        from reportlab.platypus import SimpleDocTemplate
    except ImportError as error:
        raise CoxaError(
            "PDF needs reportlab, which is not installed",
            todo="Run: pip install 'coxa[person]'",
        ) from error
    told = titles() if cards is None else cards
    written = BytesIO()
    document = SimpleDocTemplate(
        written, pagesize=(210 * MM, 297 * MM), title="Plan", author="Coxa", invariant=1,
        leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN,
    )  # fmt: skip
    sheet = _Sheet(plan, told, draw)
    document.build(sheet.story(who), onFirstPage=_foot, onLaterPages=_foot)
    return written.getvalue()


class _Sheet:
    """What stands on the paper, in order."""

    def __init__(self, plan: Plan, cards: Cards, draw: Draw) -> None:
        self.plan, self.cards, self.draw = plan, cards, draw

    def story(self, who: str) -> list[Any]:
        plan, start = self.plan, self.plan.start
        name = who if who == _latin(who) else "______________________"
        day = f"{DAYS[start.weekday()]} {start.day} {start:%B %Y}"
        story = [
            _text(f"Plan of {name}" if name else "Plan", 20, bold=True),
            _text(f"From {day}, {len(plan.weeks)} weeks; the last goes on as upkeep.", color=SOFT),
            _boxed([_text(stop_words()), _text(read_safety().education, 8, color=SOFT)], MARK),
            *(_text(note) for note in plan.notes),
            _text("The exercises", 14, bold=True, before=10),
            *(self._card(exercise, why) for exercise, why in reasons(plan).items()),
        ]
        for week in plan.weeks:
            story += self._week(week)
        if plan.left_out:
            story.append(_text("Left out", 14, bold=True, before=10))
        for left in plan.left_out:
            story.append(_text(f"{card_of(self.cards, left.exercise).title}: {left.why}", 8.5))
        return story

    def _card(self, exercise: str, why: str) -> Any:
        from reportlab.platypus import Image

        card, drawn = card_of(self.cards, exercise), self.draw(exercise)
        words = [
            _text(card.title, 11, bold=True),
            *([_text(card.instruction)] if card.instruction else ()),
            _text(why, 8.5, color=SOFT),
        ]
        if drawn is None:
            return _boxed(words)
        picture = Image(BytesIO(drawn), *PICTURE, kind="proportional")
        return _boxed(words, picture=picture)

    def _week(self, week: Week) -> list[Any]:
        from reportlab.platypus import KeepTogether

        start = week_start(self.plan, week)
        head = _text(f"{week_title(week)}, from {start.day} {start:%B}", 14, bold=True, before=10)
        said = [_text(t) for t in (test_words(week), daily_words(week, self.cards)) if t]
        tables = [self._session(week, session) for session in week.sessions]
        if not tables:
            return [KeepTogether([head, *said])]
        return [KeepTogether([head, *said, *tables[0]]), *map(KeepTogether, tables[1:])]

    def _session(self, week: Week, session: Session) -> list[Any]:
        day = session_day(self.plan, week, session)
        title = (
            f"Session {session.number}, {DAYS[day.weekday()]} {day.day} {day:%B}: "
            f"{minutes(session)} minutes"
        )
        header = [_text(word, 8.5, bold=True) for word in
                  ("Exercise", "How much", "Done", "Effort", "Pain")]  # fmt: skip
        rows = [
            [_text(card_of(self.cards, item.exercise).title), _text(dose(item)), "", "", ""]
            for item in session.items
        ]
        return [_text(title, 9, color=SOFT, before=4), _grid([header, *rows])]


def _grid(rows: list[list[Any]]) -> Any:
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table, TableStyle

    style = TableStyle([
        ("GRID", (0, 0), (-1, -1), 0.5, HexColor(LINE)),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(SHADE)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ])  # fmt: skip
    return Table(rows, colWidths=COLUMNS, repeatRows=1, style=style, hAlign="LEFT")


def _boxed(words: list[Any], color: str = LINE, picture: Any = None) -> Any:
    """Frame paragraphs, a picture at their left if there is one."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table, TableStyle

    side = PICTURE[0] + 2 * PAD
    cells = [words] if picture is None else [picture, words]
    widths = [WIDTH] if picture is None else [side, WIDTH - side]
    style = TableStyle([
        ("BOX", (0, 0), (-1, -1), 0.6, HexColor(color)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ])  # fmt: skip
    table = Table([cells], colWidths=widths, style=style, hAlign="LEFT")
    table.spaceBefore = table.spaceAfter = 3
    return table


def _text(
    text: str, size: float = 9.5, *, bold: bool = False, color: str = INK, before: float = 0.0
) -> Any:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    style = ParagraphStyle(
        "coxa",
        fontName="Helvetica-Bold" if bold else "Helvetica",
        fontSize=size,
        leading=1.3 * size,
        spaceBefore=before,
        spaceAfter=2,
        textColor=HexColor(color),
    )
    return Paragraph(escape(_latin(text)), style)


def _latin(text: str) -> str:
    """Return the text in the letters that every PDF reader has."""
    return text.encode("cp1252", "replace").decode("cp1252")


def _foot(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(SOFT)
    canvas.drawCentredString(105 * MM, 8 * MM, f"Coxa, page {document.page}")
    canvas.restoreState()
