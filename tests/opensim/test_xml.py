"""The XML reader: values with their lines, and nothing hostile gets in."""

from __future__ import annotations

from pathlib import Path

import pytest

from coxa.errors import CoxaError
from coxa.opensim import xml
from coxa.opensim.xml import read_xml


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "a file.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(folder: Path, content: str | bytes) -> CoxaError:
    with pytest.raises(CoxaError) as caught:
        read_xml(write(folder, content))
    assert caught.value.file == str(folder / "a file.xml")
    return caught.value


def test_elements_know_their_file_and_line(tmp_path: Path) -> None:
    root = read_xml(write(tmp_path, "<a>\n\n <!-- hm -->\n <b>x</b></a>"))
    error = xml.wrong(root[0], "bad")
    assert str(error) == f"{tmp_path / 'a file.xml'}:4: bad."


def test_lines_beyond_65535_are_still_named(tmp_path: Path) -> None:
    root = read_xml(write(tmp_path, "<a>" + "\n" * 70_000 + "<b/></a>"))
    assert root[0].sourceline == 70_001


BILLION = (
    '<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY b "lol">'
    + "".join(f'<!ENTITY b{i} "{f"&b{i - 1 if i else str()};" * 10}">' for i in range(9))
    + "]>\n<a>&b8;</a>"
)


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("", None, "empty"),
        (" \n ", None, "empty"),
        (bytes(range(256)), None, "not text"),
        ("<a/>".encode("utf-16"), None, "not text"),
        (b"<a>\xff\xfe</a>", 1, "not well-formed"),
        ('<?xml version="1.0" encoding="klingon"?><a/>', 1, "not well-formed"),
        ("<a>\n<b>1</b>\n<c", 3, "not well-formed"),
        ("<a>\n<b>1</b>", 2, "not well-formed"),
        ("<a>\n<b>1</c>\n</a>", 2, "not well-formed"),
        ("just words", 1, "not well-formed"),
        ("<a>&nothing;</a>", 1, "not well-formed"),
        (BILLION, 2, "document type"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 1, "document type"),
        ('\n<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', 2, "document type"),
    ],
)
def test_bad_files_are_refused_with_their_line(
    tmp_path: Path, content: str | bytes, line: int | None, says: str
) -> None:
    error = refusal(tmp_path, content)
    assert says in error.what
    assert error.line == line
    assert error.todo


def test_a_document_type_in_an_odd_encoding_is_still_refused(tmp_path: Path) -> None:
    # UTF-7 hides the declaration from a search of the bytes
    hidden = '<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE a [+ADw-!ENTITY x "y"+AD4-]+AD4-'
    refusal(tmp_path, hidden + "+ADw-a+AD4-+ACY-x;+ADw-/a+AD4-")


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.xml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(CoxaError, match="200 MB; at most 32 MB"):
        read_xml(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.xml", tmp_path, Path("a\0b")):
        with pytest.raises(CoxaError):
            read_xml(path)


VALUES = """<o name=" o ">
 <one> 1e-005 </one> <three>1 -2.5
 3</three> <inf>-Inf</inf> <nan>NaN</nan> <junk>1 2x</junk> <comma>1,5</comma>
 <yes>True</yes> <no>0</no> <maybe>perhaps</maybe> <empty/> <words>a "b" </words>
 <digits>\u0661</digits> <under>1_0</under>
 <twice>1</twice><twice>2</twice> <nest><one>1</one></nest>
</o>"""


def test_values_are_read(tmp_path: Path) -> None:
    o = read_xml(write(tmp_path, VALUES))
    assert xml.label(o) == "o 'o'"
    assert xml.read_number(o, "one") == 1e-5
    assert xml.read_number(o, "absent", 7.0) == 7.0
    assert xml.read_number(o, "inf", finite=False) == -float("inf")
    assert xml.read_vector(o, "three") == (1.0, -2.5, 3.0)
    assert xml.read_vector(o, "absent", (1.0, 2.0, 3.0)) == (1.0, 2.0, 3.0)
    assert xml.read_bool(o, "yes") is True
    assert xml.read_bool(o, "no") is False
    assert xml.read_bool(o, "absent", True) is True
    assert xml.read_words(o, "words") == ("a", "b")
    assert xml.read_words(o, "absent") == ()
    assert xml.read_text(o, "absent", "") == ""
    assert xml.read_text(o, "one") == "1e-005"


@pytest.mark.parametrize(
    ("read", "tag", "line"),
    [
        (xml.read_number, "inf", 3),
        (xml.read_number, "nan", 3),
        (xml.read_number, "three", 2),
        (xml.read_number, "empty", 4),
        (xml.read_number, "comma", 3),
        (xml.read_number, "digits", 5),
        (xml.read_number, "under", 5),
        (xml.read_number, "absent", 1),
        (xml.read_number, "twice", 6),
        (xml.read_vector, "junk", 3),
        (xml.read_vector, "one", 2),
        (xml.read_bool, "maybe", 4),
        (xml.read_text, "nest", 6),
    ],
)
def test_values_that_are_wrong_name_their_line(tmp_path: Path, read, tag: str, line: int) -> None:
    o = read_xml(write(tmp_path, VALUES))
    with pytest.raises(CoxaError) as caught:
        read(o, tag)
    assert caught.value.line == line
