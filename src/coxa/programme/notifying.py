"""Tell a person something on the desktop, or in the terminal where there is none."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import TextIO

WAIT_S = 5.0
"""A desktop that has not answered by then does not listen."""


def notify(title: str, text: str, screen: TextIO | None = None) -> bool:
    """Show a desktop notification; return False where it was a line on `screen` instead.

    The line comes wherever there is no desktop, or without `desktop-notifier`; it rings the bell.
    """
    if _on_desktop(title, text):
        return True
    out = screen or sys.stderr
    bell = "\a" if out.isatty() else ""
    out.write(f"{bell}{title}: {text}\n")
    out.flush()
    return False


def _on_desktop(title: str, text: str) -> bool:
    try:
        from desktop_notifier import DesktopNotifier
    except ImportError:
        return False
    # What fails there is written to a log, with a traceback; the line on the screen says it better.
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
    shown: list[bool] = []

    async def send() -> None:
        notifier = DesktopNotifier(app_name="Coxa")
        await notifier.send(title, text, on_dispatched=lambda: shown.append(True))

    try:
        asyncio.run(asyncio.wait_for(send(), WAIT_S))
    except Exception:  # A reminder must not end for what a desktop of any maker raises.
        return False
    return bool(shown)
