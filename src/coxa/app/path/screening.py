"""The tests that are open to somebody, what they gave, and what that tells."""

from __future__ import annotations

from datetime import date, datetime

from coxa.anatomy.sources import read_sources
from coxa.app.messages import AnswerGiven, HomeTestInfo, LeftTest, ScreenInfo, StatementInfo
from coxa.app.path.experiment import read_experiment
from coxa.app.path.person import open_gate
from coxa.errors import CoxaError
from coxa.findings.screen.judge import error_words, judge_screen
from coxa.findings.screen.judge_motion import motion_titles
from coxa.findings.screen.measured import Measured
from coxa.findings.screen.offer import Offer, offer_tests
from coxa.findings.screen.screen import Answer, Screen
from coxa.findings.screen.together import MOST, recent, together
from coxa.findings.statement import Statement
from coxa.programme.entry import AnswerNoted
from coxa.store import Store


def screen_info(store: Store, who: str, today: date) -> ScreenInfo:
    """Tell which tests are open, what was measured last, and what it tells.

    Raises `CoxaError` where the questions of safety come first.
    """
    offers = offer_tests(open_gate(store, who, today).holds)
    screens, profile = store.screens(who, limit=MOST), store.profile(who)
    last = together(screens)
    found = () if last is None else judge_screen(last, age=profile.age, sex=profile.sex)
    titles = {offer.test.id: offer.test.title for offer in offers} | motion_titles()
    return ScreenInfo(
        tests=tuple(_test(offer) for offer in offers if offer.open),
        left=tuple(
            LeftTest(offer.test.title, " ".join(f"{h.who}: {h.text}" for h in offer.left_out))
            for offer in offers
            if not offer.open
        ),
        since="" if last is None else recent(screens)[-1].on.isoformat(),
        on="" if last is None else last.on.isoformat(),
        answers=() if last is None else tuple(
            AnswerGiven(answer.test, answer.value, answer.side) for answer in last.answers
        ),
        statements=tuple(_statement(one, titles) for one in found),
    )  # fmt: skip


def keep_motions(store: Store, who: str, motions: tuple[Measured, ...], today: date) -> None:
    """Keep what a recorded movement showed, beside what was measured on the same day."""
    before = _of_day(store, who, today)
    shown = {(one.what, one.task, one.side): one for one in before.motions}
    shown |= {(one.what, one.task, one.side): one for one in motions}
    store.keep_screen(who, Screen(today, before.answers, tuple(shown.values())))


def _of_day(store: Store, who: str, day: date) -> Screen:
    screens = store.screens(who, limit=1)
    return screens[0] if screens and screens[0].on == day else Screen(day, ())


def keep_screen(store: Store, who: str, given: tuple[AnswerGiven, ...], now: datetime) -> None:
    """Keep what was measured, beside what was measured before on the same day.

    Raises `CoxaError` for tests that are closed to somebody, and for answers that cannot be.
    """
    if not given:
        raise CoxaError("nothing was measured", todo="Do one test at least.")
    held = {
        offer.test.id: offer
        for offer in offer_tests(open_gate(store, who, now.date()).holds)
        if not offer.open
    }
    answers = {(one.test, one.side): Answer(one.test, one.value, one.side) for one in given}
    for test, _ in answers:
        if test in held:
            raise CoxaError(f"'{test}' is left out for you", todo=held[test].left_out[0].text)
    before = _of_day(store, who, now.date())
    together = {(one.test, one.side): one for one in before.answers} | answers
    store.keep_screen(who, Screen(now.date(), tuple(together.values()), before.motions))
    store.write(who, *(AnswerNoted(now, a.test, a.value, a.side) for a in answers.values()))


def _test(offer: Offer) -> HomeTestInfo:
    test = offer.test
    return HomeTestInfo(
        id=test.id,
        title=test.title,
        instruction=test.instruction,
        kind=test.kind,
        unit=test.unit,
        sided=test.sided,
        low=test.low,
        high=test.high,
        timer_s=test.timer_s,
        movement=test.movement,
        values=_values(test.values),
        error=error_words(test, None),
        row=test.row,
        note=test.note,
        support=tuple(hold.text for hold in offer.support),
        choices=test.words,
    )


def _statement(one: Statement, titles: dict[str, str]) -> StatementInfo:
    experiment, strengths = read_experiment(one.experiment)
    return StatementInfo(
        id=one.id,
        title=_title(one, titles),
        side=one.side,
        status=one.status,
        text=one.text,
        value=one.value,
        low=one.low,
        high=one.high,
        unit=one.unit,
        error=one.error,
        norm=one.norm,
        norm_low=one.norm_low,
        norm_high=one.norm_high,
        source=_citations(one.source),
        confidence=one.confidence,
        row=one.row,
        why=one.why,
        experiment=experiment,
        strengths=strengths,
    )


def _title(one: Statement, titles: dict[str, str]) -> str:
    test, both = one.id.removesuffix("-sides"), one.id.endswith("-sides")
    title = titles.get(test) or one.text.partition(":")[0]
    return f"{title}: the sides" if both else title


def _values(text: str) -> dict[str, float]:
    pairs = (word.partition("=") for word in text.replace(",", " ").split())
    return {name: float(value) for name, _, value in pairs}


def _citations(keys: str) -> str:
    known = read_sources()
    named = [key.strip() for key in keys.split(",") if key.strip()]
    return " · ".join(known[key].citation if key in known else key for key in named)
