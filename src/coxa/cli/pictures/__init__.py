"""Draw a solved trial: the hip's muscles, joint moments, joint contact, the proof, the EMG."""

from __future__ import annotations

from pathlib import Path

from coxa.cli.pictures.contact import contact_picture
from coxa.cli.pictures.course import course_of
from coxa.cli.pictures.emg import emg_picture
from coxa.cli.pictures.heatmap import leg_picture, muscle_picture, other_trunk_picture
from coxa.cli.pictures.itb import itb_picture
from coxa.cli.pictures.moments import moment_picture
from coxa.cli.pictures.page import Page, style
from coxa.cli.pictures.proof import proof_picture
from coxa.study.study import Study

__all__ = ["draw"]

_MAKERS = (
    muscle_picture,
    other_trunk_picture,
    leg_picture,
    moment_picture,
    contact_picture,
    itb_picture,
    proof_picture,
    emg_picture,
)


def draw(study: Study, folder: Path) -> tuple[Path, ...]:
    """Draw the pictures of a solved trial as PNG files in `folder`; return their paths.

    `hip.png` (or `trunk.png` for a model without hip muscles), also `trunk.png` and `leg.png` for
    a model that names its bellies, `joint_moments.png`, `joint_contact.png`, `itb.png`,
    `proof.png`, and `emg.png` where EMG was given; each only where the study has what it shows.
    Raises `CoxaError` without matplotlib, and where a file cannot be written.
    """
    with style():
        course = course_of(study)
        pages = [maker(study, course) for maker in _MAKERS]
        return tuple(page.save(folder) for page in pages if isinstance(page, Page))
