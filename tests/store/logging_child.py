"""A process that logs as fast as it can and says what was acknowledged, until it is killed.

Run as `python logging_child.py ADDRESS FIRST`: the notes it writes are numbered from FIRST.
"""

import sys
from datetime import datetime
from itertools import count

from coxa.programme.diary import NoteMade
from coxa.store import open_store

AT = datetime(2025, 3, 3, 7, 30)


def main(address: str, first: int) -> None:
    with open_store(address) as store:
        for number in count(first):
            (written,) = store.write("me", NoteMade(AT, f"note {number}"))
            sys.stdout.write(f"{written} {number}\n")
            sys.stdout.flush()
            if number % 7 == 0:  # erasing is killed, too
                store.erase("me", [written])
                sys.stdout.write(f"-{written} {number}\n")
                sys.stdout.flush()


main(sys.argv[1], int(sys.argv[2]))
