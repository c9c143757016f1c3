"""The core of the article's ledger: rules, statements, figures, findings on paper and on disk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from coxa import load_model
from coxa.anatomy.article import Published, read_published
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.evidence.article import ledger
from coxa.evidence.article.experiment import EXPERIMENTS
from coxa.evidence.article.finding import (
    Finding,
    Literature,
    Number,
    Outcome,
    Says,
    Statement,
    Verdict,
)
from coxa.evidence.article.keeping import find_all, keeper
from coxa.evidence.article.laboratory import Laboratory
from coxa.evidence.article.ledger_file import as_text, ledger_as_dict, plain, read_finding
from coxa.evidence.article.markdown import render
from coxa.evidence.article.statements import COUNT, SECTIONS, find_statement, read_statements
from coxa.evidence.article.tally import tally
from coxa.evidence.article.verdict import RULES, judge
from coxa.evidence.article.worded import FEATURES, FLAG, REMEMBERED, answer_words, cite, flagged
from made_findings import FINDING, FINDINGS, STATEMENT
from made_findings import REMEMBERED as FIGURE
from made_findings import SEEN as SEEN_FIGURE

STATEMENTS = list(read_statements().values())
QUICK = "twenty-one-muscles"
"""A row that needs no solve."""


# --- rules ---


def test_there_is_a_rule_for_all_that_can_be_said():
    assert set(RULES) == {(lit, says) for lit in get_args(Literature) for says in get_args(Says)}
    assert {verdict for verdict, _ in RULES.values()} <= set(get_args(Verdict))


@pytest.mark.parametrize(
    ("literature", "says", "verdict"),
    [
        ("for", "agrees", "supported"),
        ("for", "disagrees", "partly"),
        ("part", "disagrees", "contested"),
        ("mixed", "silent", "contested"),
        ("against", "agrees", "contested"),
        ("against", "disagrees", "wrong as worded"),
        ("none", "disagrees", "contested"),
    ],
)
def test_what_studies_and_engine_say_makes_the_verdict(literature, says, verdict):
    row = replace(STATEMENT, literature=literature)
    found, why = judge(row, Outcome({}, says), (SEEN_FIGURE,))
    assert found == verdict
    assert why.endswith(": it was counted")


def test_an_engine_that_agrees_never_makes_a_verdict_worse():
    order: list[Verdict] = ["wrong as worded", "contested", "partly", "supported"]
    for literature in get_args(Literature):
        rank = [order.index(RULES[literature, s][0]) for s in ("disagrees", "agrees")]
        assert rank[0] < rank[1]


def test_advice_stays_advice_unless_the_engine_speaks_against_it():
    row = replace(STATEMENT, literature="none", kind="habit")
    assert judge(row, None, ())[0] == "advice"
    assert judge(row, Outcome({}, "disagrees"), ())[0] == "contested"


def test_what_rests_on_memory_is_not_supported():
    assert judge(STATEMENT, None, (FIGURE,))[0] == "partly"
    assert judge(STATEMENT, None, (FIGURE, SEEN_FIGURE))[0] == "supported"


# --- statements and figures ---


@pytest.mark.parametrize("row", STATEMENTS, ids=lambda row: row.id)
def test_a_statement_is_whole(row: Statement):
    for word in ("title", "statement", "because", "answer", "cannot"):
        assert getattr(row, word).strip(), word
    assert len(row.title) <= 60
    assert bool(row.feature) == (row.method == "feature")
    assert not row.feature or row.feature in FEATURES
    assert row.section in SECTIONS
    if row.method == "computed":
        import_module(f"coxa.evidence.article.{ledger.ROOMS[row.section]}")
        assert row.id in EXPERIMENTS, "a computed row has an experiment"


def test_ids_and_numbers_are_there_once():
    assert len({row.number for row in STATEMENTS}) == len(STATEMENTS) <= COUNT
    assert set(EXPERIMENTS) <= {row.id for row in STATEMENTS}


def test_ids_and_numbers_are_those_of_the_reference(shared: Callable[[str], Path]):
    text = shared("reference/article_rows/rows.md").read_text(encoding="utf-8")
    listed: dict[str, tuple[int, str]] = {}
    section = ""
    for line in text.splitlines():
        if head := re.match(r"## ([A-I])\. ", line):
            section = head[1]
        if found := re.match(r"\*\*(\d+) `([\w-]+)`\*\*", line):
            listed[found[2]] = (int(found[1]), section)
    assert len(listed) == COUNT
    assert {row.id: (row.number, row.section) for row in STATEMENTS}.items() <= listed.items()
    begun = {row.section for row in STATEMENTS}
    assert {name for name, (_, its) in listed.items() if its in begun} == {r.id for r in STATEMENTS}


def test_figures_belong_to_rows_and_have_sources():
    known, sources = {row.id for row in STATEMENTS}, read_sources()
    figures = [figure for row in read_published().values() for figure in row]
    assert figures
    for figure in figures:
        assert figure.row in known, figure
        assert figure.source in sources, figure
        assert figure.mark in ("V", "C", "M", "O"), figure
        assert figure.text.strip(), figure
        cited = sources[figure.source].citation + figure.text + figure.note
        assert not re.search(r"https?:|www\.|\.(com|org|net|html|pdf)\b", cited), figure


def test_rows_are_found_by_id_and_number_and_near_misses_are_offered():
    assert find_statement("4").id == find_statement(" Twenty_One-muscles").id == QUICK
    with pytest.raises(CoxaError, match="Did you mean 'twenty-one-muscles'"):
        find_statement("twenty-one-muscle")
    with pytest.raises(CoxaError, match=r"no row '96'\. Rows are 1 to 95"):
        find_statement("96")


# --- running rows ---


def test_a_number_that_an_answer_names_must_be_there(monkeypatch: pytest.MonkeyPatch):
    row = replace(STATEMENT, answer="There are {bellies} and {ghosts}.")
    found = Outcome({"bellies": Number("bellies", 22.0, "")})
    monkeypatch.setitem(EXPERIMENTS, row.id, lambda lab: found)
    with pytest.raises(CoxaError, match="names ghosts"):
        ledger.try_row(row, Laboratory())


def test_a_computed_row_without_experiment_says_so():
    found = ledger.try_row(STATEMENT, Laboratory())
    assert found.verdict == "not run"
    assert "not written" in found.missing


def test_a_model_that_lacks_a_muscle_leaves_that_row_out_and_runs_the_rest(
    monkeypatch: pytest.MonkeyPatch,
):
    def needs_piriformis(lab: Laboratory) -> Outcome:
        lab.need("piriformis_r")
        return Outcome({})

    monkeypatch.setitem(EXPERIMENTS, STATEMENT.id, needs_piriformis)
    model = load_model("coxa")
    kept = [m for m in model.muscles if not m.name.startswith("piri")]
    bellies = {b: e for b, e in model.bellies.items() if not b.startswith("piri")}
    without = Laboratory(replace(model, muscles=tuple(kept), bellies=bellies))
    lacking, counted = ledger.try_rows([STATEMENT, find_statement(QUICK)], without)
    assert lacking.verdict == "not run"
    assert "lacks piriformis_r" in lacking.missing
    assert lacking.missing in lacking.answer
    assert counted.verdict != "not run"
    assert [n.value for n in counted.numbers] == [21.0, 20.0]  # one belly fewer
    assert counted.check is not None
    assert not counted.check.passed


@pytest.mark.long
def test_two_runs_give_the_same_numbers():
    first, second = (list(ledger.try_rows(STATEMENTS, Laboratory())) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        assert not one.missing, one.id
        assert (one.verdict, one.answer) == (other.verdict, other.answer)
        for a, b in zip(one.numbers, other.numbers, strict=True):
            assert a.band == b.band
            for mine, its in ((a.value, b.value), (a.low, b.low), (a.high, b.high)):
                if mine is not None:
                    assert mine == pytest.approx(its, abs=1e-9, rel=1e-9), one.id


# --- on paper and on disk ---


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda one: one.id)
def test_json_and_back_gives_the_same_finding(finding: Finding):
    text = as_text(plain(finding))
    assert plain(read_finding(json.loads(text))) == plain(finding)
    if "nan" not in repr(finding.chart):  # which is not equal to itself
        assert read_finding(json.loads(text)) == finding


def test_the_ledger_as_json_holds_safety_sources_and_how_figures_were_seen():
    data = json.loads(as_text(ledger_as_dict(FINDINGS)))
    assert data["safety"]["education"]
    assert data["tally"]["verdicts"]["supported"] == 2
    assert [row["statement"]["id"] for row in data["rows"]] == [one.id for one in FINDINGS]
    figures = data["rows"][0]["published"]
    assert [figure["seen"] == REMEMBERED for figure in figures] == [False, True]
    assert REMEMBERED in data["rows"][0]["answer"]  # which repeats its number
    assert REMEMBERED in data["rows"][0]["chart"]["title"]
    assert data["sources"]["neumann2010"]["citation"].startswith("Neumann")


def test_kept_findings_are_taken_and_broken_ones_are_computed_again(tmp_path: Path):
    keep, row = keeper("coxa", tmp_path), find_statement(QUICK)
    first = next(find_all([row], "coxa", keep=keep))
    made = replace(first, answer="kept")
    keep.keep(made)
    assert next(find_all([row], "coxa", keep=keep)).answer == "kept"
    assert next(find_all([row], "coxa", keep=keep, anew=True)).answer == first.answer
    (keep.folder / f"{row.id}.json").write_text("{]")
    assert next(find_all([row], "coxa", keep=keep)).answer == first.answer


def test_another_model_is_kept_elsewhere(tmp_path: Path):
    file = tmp_path / "mine.osim"
    file.write_text("one")
    one = keeper(file, tmp_path).folder
    file.write_text("two")
    assert len({keeper("coxa", tmp_path).folder, one, keeper(file, tmp_path).folder}) == 3


def test_where_nothing_can_be_kept_all_is_computed(tmp_path: Path):
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder should be")
    keep = keeper("coxa", taken)
    keep.keep(FINDING)
    assert keep.find(STATEMENT) is None
    assert len(list(find_all([find_statement(QUICK)], "coxa", keep=keep))) == 1


def test_old_ledgers_go(tmp_path: Path):
    for k in range(9):
        (tmp_path / f"old{k}").mkdir()
    keep = keeper("coxa", tmp_path)
    keep.keep(FINDING)
    keep.tidy()
    assert plain(keep.find(STATEMENT)) == plain(FINDING)
    assert len(list(tmp_path.iterdir())) == 4  # KEPT


def test_what_adds_up():
    count = tally(FINDINGS)
    assert (count.rows, count.computed, count.passed, count.failed) == (7, 4, 2, 2)
    assert (count.facts, count.features) == (1, 1)
    assert sum(count.verdicts.values()) == count.rows


def test_markdown_has_every_row_and_its_links_lead_somewhere():
    page = render(FINDINGS)
    heads = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads]
    assert len(set(anchors)) == len(anchors)
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= set(anchors)
    for one in FINDINGS:
        assert one.statement.title in heads[anchors.index(anchor_of(one))]
    assert page == render(FINDINGS)


def anchor_of(one: Finding) -> str:
    return f"{one.statement.number}-{one.statement.title.lower().replace(' ', '-')}"


def test_a_remembered_figure_says_so_wherever_its_number_stands():
    page = render([FINDING])
    lines = [line for line in page.splitlines() if "347" in line]  # a paragraph, a cell
    assert lines
    assert all(REMEMBERED in line for line in lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It pulls with 347 N.", True),
        ("Between 300 and 394 N.", True),
        ("It has 21 muscles.", False),  # seen
        ("Nothing is said.", False),
        (f"347 N ({REMEMBERED})", False),  # said already
    ],
)
def test_texts_that_repeat_a_remembered_number_are_flagged(text: str, said: bool):
    shown = flagged(text, (SEEN_FIGURE, FIGURE))
    assert shown == (f"{text} {FLAG}" if said else text)


def test_a_number_of_ours_is_not_taken_for_a_remembered_one():
    ours = replace(FINDING, numbers=(Number("force", 347.0, "N"),), answer="It pulls with 347 N.")
    assert answer_words(ours) == ours.answer
    assert FLAG in answer_words(FINDING)


def test_numbers_that_say_nothing_are_not_traced():
    small = Published("x", "y", "3 of 5", 3.0, None, None, "", "neumann2010", "M", "")
    assert flagged("The 3 of them.", [small]) == "The 3 of them."


def test_sources_are_cited_in_short():
    assert cite("neumann2010") == "Neumann 2010"
    assert cite("kendall2013") == "Kendall 2013"
    assert cite("naseri2010") == "Naseri 2010"  # "Naseri and others (2010)": no initials known
    for key, source in read_sources().items():
        assert 3 < len(cite(key)) <= min(48, len(source.citation)), key


def test_a_nerve_through_the_muscle_reproduces_the_null_only_where_no_index_rises():
    finding = next(find_all([find_statement("variant-prone")], "coxa"))
    check = finding.check
    assert check is not None
    assert check.passed == all(number.value <= 1.0 for number in finding.numbers)
    assert ("does not rise" in check.says) == check.passed
