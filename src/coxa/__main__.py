"""Run the `coxa` command as `python -m coxa`."""

from coxa.cli.main import run

run()
