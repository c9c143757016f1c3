"""The documents hold: Python runs, commands parse, links and names lead somewhere."""

from __future__ import annotations

import re
import runpy
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import typer.main
from typer.testing import CliRunner

from coxa.cli.main import app
from trial_folder import write_trial

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
GENERATED = ("speed.md", "accuracy.md", "evidence.md", "article.md")
"""Written by `make bench` and `make evidence`."""
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(page: Path, *languages: str) -> list[str]:
    """List the blocks of a page in any of the languages."""
    found = BLOCK.findall(page.read_text(encoding="utf-8"))
    return [text for language, text in found if language in languages]


def commands(page: Path) -> list[list[str]]:
    """List the `coxa` commands of a page, each as its words."""
    text = "\n".join(blocks(page, "sh", "bash", "console", "shell")).replace("\\\n", " ")
    lines = [re.sub(r"^(\$ )?(\.venv/bin/)?", "", line.strip()) for line in text.splitlines()]
    return [shlex.split(x, comments=True)[1:] for x in lines if re.match(r"coxa\b", x)]


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.fixture
def sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a trial, and with the shared trials beside it where they are."""
    here = tmp_path / "checkout"
    write_trial(here / "trial")
    if (ROOT.parent / "shared").is_dir():
        (tmp_path / "shared").symlink_to(ROOT.parent / "shared")
    monkeypatch.chdir(here)
    return here


def test_there_is_something_to_test() -> None:
    assert len(blocks(ROOT / "docs/python.md", "python")) > 10
    assert len(commands(ROOT / "docs/cli.md")) > 5
    assert len(EXAMPLES) > 3


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p, "python")], ids=name)
def test_the_python_of_a_page_runs(page: Path, sandbox: Path) -> None:
    pytest.importorskip("pandas", reason="the extra 'frames' is not installed")
    namespace: dict[str, object] = {"__name__": "__main__"}
    for number, block in enumerate(blocks(page, "python"), start=1):
        if "../shared" in block and not Path("../shared").is_dir():
            pytest.skip(f"block {number} needs ../shared beside this checkout")
        exec(compile(block, f"{name(page)}, block {number}", "exec"), namespace)


def test_names_in_the_page_of_the_python_are_public() -> None:
    import coxa

    text = "\n".join(blocks(ROOT / "docs/python.md", "python"))
    used = set(re.findall(r"\bcoxa\.([A-Za-z]\w*)", text)) - {"opensim", "study"}
    assert used
    assert used <= set(coxa.__all__)


EVERY_COMMAND = [(p, words) for p in PAGES for words in commands(p)]


def options(command: str) -> list[str]:
    """List the long options of a command, the first name of each switch."""
    parameters = typer.main.get_command(app).commands[command].params  # type: ignore[attr-defined]
    return [o for p in parameters for o in p.opts if o.startswith("--")]


def command_name(value: object) -> str:
    return name(value) if isinstance(value, Path) else " ".join(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(("page", "words"), EVERY_COMMAND, ids=command_name)
def test_commands_are_understood(page: Path, words: list[str]) -> None:
    group = typer.main.get_command(app)
    command = group.commands[words[0]]  # type: ignore[attr-defined]
    command.make_context(words[0], words[1:])  # raises for an unknown option or value


LEAVES = {"demo": "summary.json", "solve": "summary.json", "export": "*.osim"}
"""What a command leaves behind; others are only to end well."""


def needs_no_more(words: list[str]) -> bool:
    """Tell whether a command has all it needs: the model that ships, or the sandbox's trial."""
    own = words[0] in ("demo", "export") or words[1:2] == ["coxa"]
    return own or any("trial/" in word for word in words)


RUN = [(p, w) for p, w in EVERY_COMMAND if needs_no_more(w)]


@pytest.mark.parametrize(("page", "words"), RUN, ids=command_name)
def test_commands_do_what_they_say(page: Path, words: list[str], sandbox: Path) -> None:
    if any("../shared" in w for w in words) and not Path("../shared").is_dir():
        pytest.skip("needs ../shared beside this checkout")
    plain = ["--no-plots"] if "--plots" in options(words[0]) else []
    result = CliRunner().invoke(app, [*words, *plain])
    assert result.exit_code == 0, result.output
    out = words[words.index("--out") + 1] if "--out" in words else "."
    assert words[0] not in LEAVES or list(Path(out).rglob(LEAVES[words[0]]))


@pytest.mark.parametrize("script", EXAMPLES, ids=name)
def test_examples_hold(
    script: Path, shared: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    text = script.read_text(encoding="utf-8")
    assert re.search(r"^assert ", text, re.MULTILINE), "an example asserts its number"
    argv = [str(script)]
    if "shared/trials" in text:
        argv.append(str(shared("trials/walk_gait2392")))
    before, sys.argv = sys.argv, argv
    try:
        runpy.run_path(str(script), run_name="__main__")
    finally:
        sys.argv = before
    assert capsys.readouterr().out


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, part = target.partition("#")
        there = page.parent / file if file else page
        if there.name in GENERATED and not there.exists():
            continue
        assert there.exists(), f"{target} leads nowhere"
        if part:
            heads = re.findall(r"^#+ (.*)$", there.read_text(encoding="utf-8"), re.MULTILINE)
            assert part in {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in heads}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_files_and_names_that_are_told_exist(page: Path) -> None:
    """A recipe that names a file names one that is there, and what it says is in it is in it."""
    text = page.read_text(encoding="utf-8")
    for path in re.findall(r"`((?:src|tests|examples|docs)/[\w./]+)`", text):
        assert (ROOT / path).exists(), f"{path} does not exist"
    told = re.findall(r"`(\w+)`\s+(?:and to `\w+`\s+)?in\s+`((?:src|tests)/[\w./]+\.py)`", text)
    for word, path in told:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert re.search(rf"\b{word}\b", source), f"{path} holds no {word}"
    if page.name == "CONTRIBUTING.md":
        assert len(told) > 15


@pytest.mark.parametrize("command", typer.main.get_command(app).commands)  # type: ignore[attr-defined]
def test_every_option_is_in_the_page(command: str) -> None:
    page = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    missing = [o for o in options(command) if o not in page and f"--no-{o[2:]}" not in page]
    assert not missing


def test_every_command_is_in_the_page() -> None:
    page = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    for command in typer.main.get_command(app).commands:  # type: ignore[attr-defined]
        assert f"coxa {command}" in page


def test_every_file_that_is_written_is_in_the_page(sandbox: Path) -> None:
    CliRunner().invoke(app, ["solve", "trial", "--no-plots", "--out", "out"])
    page = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    written = sorted(Path("out").iterdir())
    assert written
    for file in written:
        told = re.sub(r"^moment_arm_.*\.sto$", "moment_arm_<coordinate>.sto", file.name)
        assert f"`{told}`" in page


def test_the_citation_is_of_this_version_and_of_listed_works() -> None:
    import coxa
    from coxa.anatomy.sources import read_sources

    text = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r"^version: (.+)$", text, re.MULTILINE) == [coxa.__version__]
    cited = set(re.findall(r"doi: (\S+)", text))
    assert cited
    assert cited <= {source.doi for source in read_sources().values()}
