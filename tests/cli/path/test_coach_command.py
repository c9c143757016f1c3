"""`coxa coach`: nobody is seen who did not say so."""

from __future__ import annotations

from calling import Call, refused


def test_a_coach_sees_those_alone_who_share(example: Call) -> None:
    assert example("coach", "add", "Cara").exit_code == 0
    assert "Nobody shares" in example("coach", "people", "Cara").stdout
    assert example("coach", "share", "Cara").exit_code == 0
    example("log", "session", "--minutes", "20")
    example("log", "pain", "2", "--where", "hip")
    told = example("coach", "people", "Cara").stdout
    row = next(line for line in told.splitlines() if "example" in line)
    assert "20" in row
    assert "2 of 10" in row
    assert max(map(len, told.splitlines())) <= 80
    assert example("coach", "unshare", "Cara").exit_code == 0
    assert "Nobody shares" in example("coach", "people", "Cara").stdout


def test_who_is_not_known_is_said(example: Call) -> None:
    example("coach", "add", "Cara")
    refused(example("coach", "share", "Carra"), "Did you mean 'Cara'?")
    refused(example("coach", "people", "Dora"), "no coach here is called 'Dora'")
    refused(example("coach", "add", "Cara"), "Cara")
    refused(example("coach", "share", "Cara", "--me", "exampel"), "Did you mean 'example'?")
