"""One colour a belly, the same in every picture.

Twenty-two bellies cannot all differ by hue for every kind of colour vision. So a group has a hue,
of Okabe & Ito 2008, "Color universal design", and a belly a lightness within it; the name beside
a curve or a bar tells the rest.
"""

from __future__ import annotations

from functools import cache
from math import cos, radians, sin

from coxa.anatomy.bellies import read_bellies
from coxa.findings.electrodes import split_side

HUES: dict[str, tuple[float, float]] = {
    "gluteal trio": (50.0, 0.17),
    "TFL and IT band": (75.0, 0.13),
    "deep rotators": (338.0, 0.12),
    "hip flexors": (262.0, 0.15),
    "adductors": (160.0, 0.11),
    "hamstrings": (242.0, 0.16),
}
"""Hue (deg) and chroma in OKLCH (Ottosson 2020), near vermilion, orange, reddish purple, blue,
bluish green and sky blue; moved apart until eyes without red or green cones tell all bellies."""
SPANS: dict[str, tuple[float, float]] = {
    "gluteal trio": (0.33, 0.66),
    "TFL and IT band": (0.79, 0.79),
    "deep rotators": (0.36, 0.70),
    "hip flexors": (0.32, 0.54),
    "adductors": (0.49, 0.78),
    "hamstrings": (0.66, 0.79),
}
"""Lightness of a group's first and last belly."""
OTHER = "#6F6F6F"
"""Muscles that do not cross the hip."""
BONE, NERVE, TRACT = "#B9B2A5", "#F0E442", "#8A8A8A"
INK_LUMINANCE = 1.05 / 4.5 - 0.05
"""Of words on white: a contrast of 4.5 to 1."""
UNNAMED = ("#333333", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Okabe & Ito 2008: for curves that are no muscle."""


def colour_of(belly: str) -> str:
    """Return a belly's colour (#rrggbb), with its side or without, blanks or underscores."""
    return _table().get(split_side(belly.replace(" ", "_"))[0], OTHER)


def ink_of(colour: str) -> str:
    """Return a colour darkened until words in it can be read on white paper (WCAG 2.2, AA)."""
    parts = [int(colour[i : i + 2], 16) / 255.0 for i in (1, 3, 5)]
    while _luminance(parts) > INK_LUMINANCE:
        parts = [0.97 * part for part in parts]
    return "#" + "".join(f"{int(255.0 * part):02X}" for part in parts)


def _luminance(parts: list[float]) -> float:
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def _table() -> dict[str, str]:
    groups: dict[str, list[str]] = {}
    for belly in read_bellies():
        groups.setdefault(belly.group, []).append(belly.belly)
    colours: dict[str, str] = {}
    for group, members in groups.items():
        hue, chroma = HUES[group]
        first, last = SPANS[group]
        for k, belly in enumerate(members):
            share = k / (len(members) - 1) if len(members) > 1 else 0.0
            colours[belly] = _hex(first + share * (last - first), chroma, hue)
    # The two that make the iliopsoas are spoken of together.
    return {**colours, "iliopsoas": colours["psoas_major"]}


def _hex(lightness: float, chroma: float, hue: float) -> str:
    """Return the sRGB colour of an OKLCH one, with the chroma that a screen can show."""
    while True:
        rgb = _linear(lightness, chroma, hue)
        if chroma <= 0.0 or all(-1e-6 <= x <= 1.0 + 1e-6 for x in rgb):
            break
        chroma -= 0.005
    coded = (12.92 * x if x <= 0.0031308 else 1.055 * x ** (1 / 2.4) - 0.055 for x in rgb)
    return "#" + "".join(f"{round(255 * min(max(x, 0.0), 1.0)):02X}" for x in coded)


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
