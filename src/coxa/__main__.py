"""Run the `coxa` command, by its name and as `python -m coxa`."""

import sys

STOPPED = 130
"""What a shell calls a command that Ctrl-C ended."""


def main() -> None:
    """Import the command and run it; whoever stops it while it is imported sees no traceback."""
    try:
        from coxa.cli.main import run

        run()
    except KeyboardInterrupt:
        sys.exit(STOPPED)


if __name__ == "__main__":
    main()
