"""The model that ships with Coxa, as the model of a person."""

from __future__ import annotations

from dataclasses import replace

from coxa.anatomy.strength import chosen_tension
from coxa.model.assemble import assemble
from coxa.model.capsules import passive_of
from coxa.model.contact import tabled_contacts
from coxa.model.model import Model
from coxa.model.subject import REFERENCE, Subject, person
from coxa.model.tension import at_tension
from coxa.model.tract import iliotibial_bands


def built_in(subject: Subject | None = None) -> Model:
    """Build the default model, of the reference person (a man, 75 kg, 1.70 m) or of another.

    Bones, joints and muscles as tabled, those of hip and leg at the specific tension chosen, the
    passive moments of the joints, the iliotibial bands, and contact points; inertias and
    strengths are the person's.
    """
    bones = at_tension(assemble(), chosen_tension())
    whole = replace(
        bones,
        passive=passive_of(),
        bands=iliotibial_bands(bones),
        contacts=tabled_contacts(),
    )
    return person(whole, subject or REFERENCE)
