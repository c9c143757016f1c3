"""Which database is opened, how it lies on the disk, and what is refused and left as it is."""

import os
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

from coxa.errors import CoxaError
from coxa.store import open_store
from made_path import PROFILE, fill

SOURCE = Path(__file__).parents[2] / "src"


def bits(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_owner_reads_it(tmp_path):
    mask = os.umask(0)  # nothing is left to the user's own settings
    try:
        with open_store(f"sqlite:///{tmp_path}/new/deep/coxa.db") as store:
            store.add("me", PROFILE)
            files = sorted((tmp_path / "new/deep").iterdir())
            assert [file.name for file in files] == ["coxa.db", "coxa.db-shm", "coxa.db-wal"]
            assert {bits(file) for file in files} == {0o600}
    finally:
        os.umask(mask)
    assert bits(tmp_path / "new") == bits(tmp_path / "new/deep") == 0o700


def test_what_others_could_read_is_closed(tmp_path):
    path = tmp_path / "coxa.db"
    open_store(f"sqlite:///{path}").close()
    path.chmod(0o644)
    open_store(f"sqlite:///{path}").close()
    assert bits(path) == 0o600


def test_where_it_is_kept(tmp_path, monkeypatch):
    for name in ("COXA_DATABASE_URL", "COXA_DATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COXA_DATA", str(tmp_path / "mine"))
    with open_store() as store:
        assert store.name == str(tmp_path / "mine" / "coxa.db")
    monkeypatch.setenv("COXA_DATABASE_URL", f"sqlite:///{tmp_path}/named.db")
    with open_store() as store:
        assert store.name == str(tmp_path / "named.db")
    with open_store(f"sqlite:///{tmp_path}/given.db") as store:
        assert store.name == str(tmp_path / "given.db")
    monkeypatch.delenv("COXA_DATABASE_URL")
    monkeypatch.delenv("COXA_DATA")
    with open_store() as store:
        assert Path(store.name).is_relative_to(tmp_path)
        assert Path(store.name).parent.name == "coxa"


def test_acknowledged_is_on_the_disk_and_deleted_is_overwritten(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store, store._database.reading() as ask:
        assert {
            name: ask.run(f"PRAGMA {name}")[0][0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        } == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def refuse(path, match):
    """Open a file that is to be refused and left, byte for byte."""
    before = path.read_bytes()
    with pytest.raises(CoxaError, match=match) as error:
        open_store(f"sqlite:///{path}")
    assert error.value.file == str(path)
    assert path.read_bytes() == before
    return before


@pytest.mark.parametrize("held", [False, True], ids=["closed", "after a crash"])
def test_a_newer_database_is_left_as_it_is(tmp_path, held):
    path = tmp_path / "coxa.db"
    with open_store(f"sqlite:///{path}") as store:
        fill(store)
    newer = sqlite3.connect(path)
    newer.execute("UPDATE alembic_version SET version_num = '0099'")
    newer.commit()
    if held:  # as a crash leaves it: the change is still in the write-ahead log
        left = tmp_path / "left"
        left.mkdir()
        for name in ("coxa.db", "coxa.db-wal"):
            (left / name).write_bytes((tmp_path / name).read_bytes())
        path = left / "coxa.db"
        log = (left / "coxa.db-wal").read_bytes()
        assert log
    newer.close()
    mode = path.stat().st_mode
    refuse(path, "0099.*Nothing was changed. Upgrade Coxa")
    assert path.stat().st_mode == mode
    if held:
        assert (left / "coxa.db-wal").read_bytes() == log


def test_a_newer_database_on_a_server_is_left_as_it_is(server):
    url = server.make()
    open_store(url).close()
    database = url.rpartition("/")[2]
    server.ask("UPDATE alembic_version SET version_num = '0099'", database)
    with pytest.raises(CoxaError, match="0099"):
        open_store(url)
    assert server.ask("SELECT version_num FROM alembic_version", database) == [["0099"]]


def test_files_of_something_else_are_left_as_they_are(tmp_path):
    text = tmp_path / "letter.txt"
    text.write_text("Dear reader, " * 100)
    refuse(text, "no database")
    other = tmp_path / "bookmarks.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE people (name)")
    connection.close()
    refuse(other, "another programme's")
    cut = tmp_path / "cut.db"
    with open_store(f"sqlite:///{tmp_path}/whole.db") as store:
        fill(store)
    cut.write_bytes((tmp_path / "whole.db").read_bytes()[:7000])
    refuse(cut, "damaged")


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "coxa.db").mkdir()
    with pytest.raises(CoxaError, match=r"coxa\.db"):
        open_store(f"sqlite:///{tmp_path}/coxa.db")
    (tmp_path / "file").touch()
    with pytest.raises(CoxaError, match="Not a directory"):
        open_store(f"sqlite:///{tmp_path}/file/coxa.db")


def in_python(code, **environment):
    """Run code in a process of its own and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(SOURCE), "PATH": os.environ["PATH"], "HOME": "/", **environment},
        capture_output=True, text=True, cwd="/", timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


TRY = """
from coxa.errors import CoxaError
from coxa.store import open_store
try:
    open_store()
except CoxaError as error:
    print(error)
"""


# Nothing is forbidden to root: it becomes nobody.
LEAVE = "import os, coxa.store\nif os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"


@pytest.fixture
def closed():
    """Make a folder, by a way that is open to all, and close it when the test has filled it."""
    with TemporaryDirectory() as folder:
        closed = Path(folder) / "closed"
        closed.mkdir()
        Path(folder).chmod(0o755)
        yield closed
        closed.chmod(0o755)


def test_a_folder_that_may_not_be_written(closed):
    closed.chmod(0o555)
    told = in_python(LEAVE + TRY, COXA_DATA=str(closed))
    assert told.startswith(f"{closed}/coxa.db: no database can be made here: Permission denied.")
    assert "COXA_DATA" in told


def test_a_file_that_may_not_be_written(closed):
    with open_store(f"sqlite:///{closed}/coxa.db") as store:
        store.add("me", PROFILE)
    (closed / "coxa.db").chmod(0o444)
    closed.chmod(0o555)
    told = in_python(LEAVE + TRY, COXA_DATA=str(closed))
    assert told.startswith(f"{closed}/coxa.db: ")
    assert "yours to" in told


def test_what_keeps_a_diary_does_not_wait_for_the_engine(tmp_path):
    """A database that is up to date is opened without SQLAlchemy: it takes a fifth of a second."""
    open_store(f"sqlite:///{tmp_path}/coxa.db").close()
    heavy = in_python(
        "import sys\n"
        "from coxa.store import open_store\n"
        "with open_store() as store: store.people()\n"
        "print(*{'numpy', 'scipy', 'numba', 'sqlalchemy', 'alembic'} & {*sys.modules})",
        COXA_DATA=str(tmp_path),
    )
    assert heavy.split() == []


@pytest.mark.parametrize("package", ["alembic", "sqlalchemy", "platformdirs"])
def test_a_missing_package_is_named(tmp_path, package):
    hide = f"import sys\nsys.modules['{package}'] = None\n"
    address = {} if package == "platformdirs" else {"COXA_DATA": str(tmp_path)}
    told = in_python(hide + TRY, **address)
    assert told == f"the package '{package}' is not installed. pip install 'coxa[person]'\n"


@pytest.mark.parametrize(
    ("url", "match"),
    [
        ("mysql://a@b/c", "begins with 'mysql'"),
        ("coxa.db", "is no address"),
        ("sqlite://", "is no address"),
        ("sqlite:///", "is no address"),
        ("postgresql://", "names no database"),
        ("postgresql://host", "names no database"),
        ("postgresql://host/d", "names no user"),
        ("postgresql://u:secret@host:port/d", "is no address"),
        ("postgresql://u:secret@host/d?sslmod=require", "Did you mean 'sslmode'"),
        ("postgresql://u:secret@host/d?sslmode=requir", "Did you mean 'require'"),
    ],
)
def test_an_address_that_is_none(url, match):
    with pytest.raises(CoxaError, match=match) as error:
        open_store(url)
    assert "secret" not in str(error.value)


def told_within(seconds, url):
    start = time.monotonic()
    with pytest.raises(CoxaError) as error:
        open_store(url)
    assert time.monotonic() - start < seconds
    assert "secret" not in str(error.value)
    return str(error.value)


def test_a_server_that_is_not_there(free_port):
    told = told_within(5.0, f"postgresql://coxa:secret@127.0.0.1:{free_port}/coxa")
    assert "is not to be reached" in told
    assert "coxa:***@" in told
    assert "no-such-host" in told_within(5.0, "postgresql://u:secret@no-such-host.invalid/d")
    assert "reached" in told_within(5.0, "postgresql://u:secret@h/d?unix_sock=/nowhere/.s.5432")


def test_a_server_that_says_nothing(monkeypatch):
    postgres = pytest.importorskip("coxa.store.postgres")
    assert 2 * postgres.REACH_S < 5.0, "an idle connection's last question, and another knock"
    monkeypatch.setattr(postgres, "REACH_S", 0.3)
    monkeypatch.setattr(postgres, "ANSWER_S", 60.0)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        assert "reached" in told_within(2.0, f"postgresql://u:secret@127.0.0.1:{port}/d")


def test_a_name_that_nobody_looks_up(monkeypatch):
    """As on a train: the computer asks for the address and waits."""
    postgres = pytest.importorskip("coxa.store.postgres")
    monkeypatch.setattr(postgres, "REACH_S", 0.2)

    def wait(*_, **__):
        time.sleep(4.0)
        raise socket.gaierror("Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    assert "not to be reached" in told_within(3.0, "postgresql://u:secret@host/d")


def test_a_server_that_speaks_otherwise():
    def greet(listening):
        guest, _ = listening.accept()
        guest.recv(8)
        guest.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
        guest.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=greet, args=(listening,), daemon=True).start()
        port = listening.getsockname()[1]
        told_within(5.0, f"postgresql://u:secret@127.0.0.1:{port}/d")


def test_a_server_that_refuses(server):
    assert "password is not right" in told_within(5.0, server.url(password="secret"))
    assert "no such database" in told_within(5.0, server.url("nowhere"))
    with pytest.raises(CoxaError, match="not to be reached"):
        open_store(server.url() + "?sslmode=require")  # this server has no certificate


def test_a_server_that_goes_away_and_comes_back(server):
    """What is written afterwards is written; what failed says so."""
    with open_store(server.make()) as store:
        store.add("me", PROFILE)
        server.ask(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'coxa'"
        )
        assert store.people() == ("me",)


@pytest.fixture
def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]
