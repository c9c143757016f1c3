"""Run commands of the person's path in this process, and check how they refuse."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result
from typer.testing import CliRunner

RUNNER = CliRunner()
Call = Callable[..., Result]
"""Runs `coxa` in this process: `call("log", "pain", 3)`, `input` being what is typed."""


def run(*words: object, typed: str | None = None) -> Result:
    """Run `coxa` in this process."""
    from coxa.cli.main import app

    return RUNNER.invoke(app, [str(word) for word in words], input=typed)


def refused(result: Result, *words: str) -> str:
    """Check that a command was refused in words, without a traceback, and return them."""
    assert result.exit_code == 2, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    for word in words:
        assert word in result.stderr, result.stderr
    return result.stderr
