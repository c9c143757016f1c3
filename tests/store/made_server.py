"""A real PostgreSQL server for as long as the tests run."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

PASSWORD = "a secret: 100 %/@"


class NoServer(Exception):
    """Why there is no server here."""


class Server:
    """A cluster of its own in a temporary folder, on a free port of 127.0.0.1."""

    def __init__(self) -> None:
        self._bin = _find_programs()
        self._as = _who()
        self.folder = Path(tempfile.mkdtemp(prefix="coxa-postgres-"))
        self.port = _free_port()
        self._made = 0
        try:
            self._start()
        except NoServer:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def _start(self) -> None:
        word = self.folder / "word"
        word.write_text(PASSWORD)
        if self._as:
            entry = pwd.getpwnam(self._as)
            for path in (self.folder, word):
                os.chown(path, entry.pw_uid, entry.pw_gid)
        data, log = str(self.folder / "data"), str(self.folder / "log")
        self._run("initdb", "-D", data, "-U", "coxa", "-A", "scram-sha-256", "--no-sync",
                  "-E", "UTF8", "--locale=C.UTF-8", f"--pwfile={word}")  # fmt: skip
        # Nothing here outlives the tests: no need to wait for the disk.
        listen = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} -c fsync=off"
        self._run("pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", listen)

    def stop(self) -> None:
        """End the server and take its folder away."""
        self._run("pg_ctl", "stop", "-m", "immediate", "-D", str(self.folder / "data"))
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str = "postgres", password: str = PASSWORD) -> str:
        """Return the address of a database."""
        from urllib.parse import quote

        word = quote(password, safe="")
        return f"postgresql://coxa:{word}@127.0.0.1:{self.port}/{database}"

    def make(self) -> str:
        """Make an empty database and return its address."""
        self._made += 1
        name = f"made{self._made}"
        self.ask(f"CREATE DATABASE {name}")
        return self.url(name)

    def ask(self, statement: str, database: str = "postgres") -> list:
        """Run a statement outside any transaction."""
        import pg8000.dbapi

        connection = pg8000.dbapi.connect(
            "coxa", "127.0.0.1", database, self.port, PASSWORD, timeout=10
        )
        try:
            connection.autocommit = True
            cursor = connection.cursor()
            cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
        finally:
            connection.close()

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            [str(self._bin / program), *words],
            cwd=self.folder,
            user=self._as,
            group=self._as,
            extra_groups=[] if self._as else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
        if done.returncode:
            raise NoServer(f"{program} failed: {done.stderr.strip()[-300:]}")


def _find_programs() -> Path:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    found = shutil.which("initdb")
    if not found:
        raise NoServer("there is no PostgreSQL here (Debian's package is postgresql)")
    return Path(found).resolve().parent


def _who() -> str | None:
    """Return who the server runs as: it refuses to be root."""
    if os.getuid() != 0:
        return None
    try:
        pwd.getpwnam("postgres")
    except KeyError:
        raise NoServer("PostgreSQL does not run as root, and there is no user postgres") from None
    return "postgres"


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]
