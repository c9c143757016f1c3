"""Everything that goes between server and page: the one source of truth of both sides.

`coxa.app.typescript` writes `web/src/messages.ts` from it. Units are in the names. Arrays of
numbers travel beside the message, as blobs (see `coxa.app.wire`); each record says which it has.
"""

from __future__ import annotations

from coxa.app.messages.answers import (
    Bands,
    Scene,
    WhatIf,
)
from coxa.app.messages.article import (
    Finding,
    Ledger,
    LedgerRow,
    LedgerSection,
    NumberInfo,
    PublishedInfo,
)
from coxa.app.messages.asked import (
    Person,
    ReportRequest,
    SolveRequest,
    SubjectKind,
    Upload,
    UploadedFile,
    What,
    WhatIfRequest,
)
from coxa.app.messages.base import (
    Layer,
    Problem,
    Side,
    SourceInfo,
)
from coxa.app.messages.known import (
    About,
    ActionInfo,
    ConditionInfo,
    MovementInfo,
    MuscleInfo,
    ParameterInfo,
    SafetyRule,
    TrialInfo,
    VariantInfo,
)
from coxa.app.messages.parts import (
    ArrowInfo,
    Change,
    ElementInfo,
    Figure,
    PlotInfo,
    SeriesInfo,
    StructureInfo,
    Takeover,
    TopMuscle,
    Unmet,
    WarningInfo,
)

__all__ = [
    "About",
    "ActionInfo",
    "ArrowInfo",
    "Bands",
    "Change",
    "ConditionInfo",
    "ElementInfo",
    "Figure",
    "Finding",
    "Layer",
    "Ledger",
    "LedgerRow",
    "LedgerSection",
    "MovementInfo",
    "MuscleInfo",
    "NumberInfo",
    "ParameterInfo",
    "Person",
    "PlotInfo",
    "Problem",
    "PublishedInfo",
    "ReportRequest",
    "SafetyRule",
    "Scene",
    "SeriesInfo",
    "Side",
    "SolveRequest",
    "SourceInfo",
    "StructureInfo",
    "SubjectKind",
    "Takeover",
    "TopMuscle",
    "TrialInfo",
    "Unmet",
    "Upload",
    "UploadedFile",
    "VariantInfo",
    "WarningInfo",
    "What",
    "WhatIf",
    "WhatIfRequest",
]
