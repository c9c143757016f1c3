"""The order by Selkowitz's index: how ranks, ties, silence and chance are counted."""

import numpy as np
import pytest

from coxa.evidence.selkowitz import Indices, compare
from coxa.model.subject import Subject
from coxa.study.inputs import load_model

NAMES = ("clamshell", "lateral band walk", "single-leg bridge", "quadruped hip extension")
PUBLISHED = np.array([115.0, 64.0, 59.0, 50.0])


def indices(*answers) -> Indices:
    return Indices(NAMES, np.array(answers).T, PUBLISHED, np.zeros((4, 2)), ())


def test_ranks_of_each_answer_are_compared() -> None:
    found = indices([9, 8, 7, 6], [6, 7, 8, 9], [7, 9, 8, 6])
    # 1 - 6 sum(d^2) / (n (n^2 - 1)); in the third d = 2, 1, 1, 0
    assert found.spearman == pytest.approx([1.0, -1.0, 1.0 - 6.0 * 6.0 / 60.0])


@pytest.mark.parametrize(("ours", "share"), [([4, 3, 2, 1], 1 / 24), ([1, 2, 3, 4], 1.0)])
def test_chance_is_the_share_of_orders_as_near(ours, share) -> None:
    assert indices(ours).chance == pytest.approx(share)


def test_ours_beside_theirs() -> None:
    found = compare(load_model("coxa", subject=Subject(75.0, 1.75)))
    assert set(found.exercises) == set(NAMES)
    published = dict(zip(found.exercises, found.published, strict=True))
    assert [published[name] for name in NAMES] == list(PUBLISHED)
    assert np.isfinite(found.ours).all()
    assert found.silent == ("single-leg bridge",)
    # The one that the model has right, and the reason why the order is not theirs.
    ours = dict(zip(found.exercises, found.ours[:, 0], strict=True))
    assert ours["lateral band walk"] > ours["quadruped hip extension"]
    assert ours["single-leg bridge"] > ours["clamshell"]
