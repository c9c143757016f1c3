"""Run the `coxa` command as `python -m coxa.cli`."""

from coxa.cli.main import run

run()
