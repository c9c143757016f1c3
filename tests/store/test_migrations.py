"""Up and down the steps: nothing is lost, and the tables are those that `tables.py` tells of."""

from threading import Thread

import pytest

from coxa.errors import CoxaError
from coxa.store import open_store
from coxa.store.revisions import HEAD, REVISIONS
from made_path import ENTRIES, GATES, PROFILE, SCREENS, fill


def engine_of(url):
    from sqlalchemy import create_engine

    return create_engine(url.replace("postgresql://", "postgresql+pg8000://"))


def differences(url):
    """Compare a database's tables with those of `tables.py`, as Alembic sees them."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from coxa.store.tables import metadata

    engine = engine_of(url)
    with engine.connect() as connection:
        told = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    return told


def revision_of(url):
    engine = engine_of(url)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version").all()
    engine.dispose()
    return [row[0] for row in rows]


def test_every_step_has_its_file():
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    from coxa.store.migrating import FOLDER

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(step.revision for step in steps)[::-1] == REVISIONS
    assert REVISIONS[-1] == HEAD


def test_the_tables_are_those_of_the_list(empty_url):
    open_store(empty_url).close()
    assert differences(empty_url) == []
    assert revision_of(empty_url) == [HEAD]


def test_down_and_up_again_loses_nothing(empty_url):
    with open_store(empty_url) as store:
        fill(store)
        store.add_coach("coach")
        store.share("me", "coach")
        before = store.export("me")
        ids = [number for number, _ in store.numbered("me")]
        store.migrate("0001")
        assert revision_of(empty_url) == ["0001"]
        # What the older Coxa knew, it finds.
        assert store.profile("me") == PROFILE
        assert store.gate("me") == GATES[-1]
        assert store.screens("me") == SCREENS[::-1]
        assert store.entries("me") == ENTRIES[::-1]
        store.write("me", ENTRIES[0])
        store.add("another", PROFILE)
    with open_store(empty_url) as store:  # brings the tables up
        assert store.seen_by("coach") == ("me",)
        newest = max(number for number, _ in store.numbered("me"))
        assert newest not in ids
        store.erase("me", [newest])
        assert store.export("me") == before
        store.share("another", "coach")
        store.bring({**before, "name": "third"})
    assert differences(empty_url) == []


def test_what_was_set_aside_goes_with_its_person(empty_url):
    """The older Coxa forgets someone of whom it does not know all."""
    with open_store(empty_url) as store:
        fill(store)
        store.migrate("0001")
        with store._database.writing() as ask:
            ask.run("DELETE FROM people WHERE name = 'me'")
            assert ask.run("SELECT * FROM aside_0002_plans") == []
            assert ask.run("SELECT * FROM aside_0002_habits") == []


def test_down_to_an_older_one_and_no_further_than_known(store):
    store.migrate(HEAD)
    with pytest.raises(CoxaError, match="no revision is '0009'"):
        store.migrate("0009")


def test_a_step_that_fails_leaves_all_as_it_was(empty_url):
    """A table is in the way of the second step: the first is not done either."""
    with open_store(empty_url) as store:
        fill(store)
        before = store.export("me")
        store.migrate("0001")
        with store._database.writing() as ask:
            ask.run("ALTER TABLE aside_0002_coaches RENAME TO coaches_of_mine")
        with pytest.raises(CoxaError):
            store.migrate()
        assert revision_of(empty_url) == ["0001"]
        assert store.entries("me") == ENTRIES[::-1]
        with store._database.writing() as ask:
            assert ask.run("SELECT count(*) AS n FROM aside_0002_plans")[0]["n"] == 2
            ask.run("ALTER TABLE coaches_of_mine RENAME TO aside_0002_coaches")
        store.migrate()
        assert store.export("me") == before


def test_many_open_a_new_database_at_once(empty_url):
    """One makes the tables, the others wait."""
    failures = []

    def work(n):
        try:
            with open_store(empty_url) as store:
                store.add(f"person {n}", PROFILE)
        except BaseException as error:
            failures.append(error)

    threads = [Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with open_store(empty_url) as store:
        assert len(store.people()) == 4
