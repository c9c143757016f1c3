"""Setup files: what a tool is asked to do, and a refusal of what is not done here."""

from __future__ import annotations

import re
from math import inf
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.tasks import CoordinateTask, MarkerTask
from coxa.opensim.actuators import read_actuators
from coxa.opensim.analyses import JointReaction, Kinematics, MuscleAnalysis, StaticOptimization
from coxa.opensim.ik_setup import IkSetup, read_ik_setup
from coxa.opensim.loads import read_external_loads
from coxa.opensim.osim import read_model
from coxa.opensim.setups import AnalyzeSetup, InverseDynamicsSetup, read_setup

SHARED = Path(__file__).parents[3] / "shared" / "trials"

ANALYZE = """<?xml version="1.0"?>
<OpenSimDocument Version="40600">
<AnalyzeTool name="walk">
<model_file>model.osim</model_file>
<force_set_files> reserves.xml more\\springs.xml</force_set_files>
<initial_time>0.5</initial_time>
<final_time>2</final_time>
<AnalysisSet><objects>
<StaticOptimization name="SO"><activation_exponent>3</activation_exponent>
<use_muscle_physiology>false</use_muscle_physiology></StaticOptimization>
<JointReaction name="JRA"><joint_names> hip_r hip_l</joint_names>
<apply_on_bodies>child</apply_on_bodies><express_in_frame>parent child</express_in_frame>
<forces_file>out/SO_force.sto</forces_file></JointReaction>
<MuscleAnalysis name="MA"><muscle_list>all</muscle_list>
<moment_arm_coordinate_list>hip_flexion_r</moment_arm_coordinate_list></MuscleAnalysis>
<Kinematics><step_interval>5</step_interval></Kinematics>
<BodyKinematics name="off"><on>false</on></BodyKinematics>
</objects></AnalysisSet>
<ControllerSet><objects/></ControllerSet>
<external_loads_file>../plates/loads.xml</external_loads_file>
<states_file/>
<coordinates_file>ik.mot</coordinates_file>
<lowpass_cutoff_frequency_for_coordinates>6</lowpass_cutoff_frequency_for_coordinates>
</AnalyzeTool>
</OpenSimDocument>
"""

DYNAMICS = """<OpenSimDocument Version="30000">
<InverseDynamicsTool name="id">
<model_file>model.osim</model_file>
<time_range> 0.5 1.5</time_range>
<forces_to_exclude> Muscles</forces_to_exclude>
<external_loads_file>Unassigned</external_loads_file>
<coordinates_file>ik.mot</coordinates_file>
<lowpass_cutoff_frequency_for_coordinates>-1</lowpass_cutoff_frequency_for_coordinates>
<output_gen_force_file>id.sto</output_gen_force_file>
</InverseDynamicsTool>
</OpenSimDocument>
"""

TASKS = """<IKTaskSet name="tasks"><objects>
<IKMarkerTask name="R.ASIS"><apply>true</apply><weight>10</weight></IKMarkerTask>
<IKMarkerTask name="L.ASIS"><apply>false</apply><weight>10</weight></IKMarkerTask>
<IKMarkerTask name="V.Sacral"/>
<IKCoordinateTask name="hip"><value_type>default_value</value_type></IKCoordinateTask>
<IKCoordinateTask name="knee"><weight>0.5</weight><value_type>manual_value</value_type>
<value>0.25</value></IKCoordinateTask>
</objects></IKTaskSet>
"""

KINEMATICS = f"""<OpenSimDocument Version="40000">
<InverseKinematicsTool name="ik">
<model_file>model.osim</model_file>
<constraint_weight>Inf</constraint_weight>
<accuracy>1e-005</accuracy>
{TASKS}<marker_file>m.trc</marker_file>
<coordinate_file>Unassigned</coordinate_file>
<time_range> 0.4 1.6</time_range>
<report_errors>true</report_errors>
</InverseKinematicsTool></OpenSimDocument>
"""


@pytest.fixture
def write(tmp_path):
    def make(content: str) -> Path:
        path = tmp_path / "setup.xml"
        path.write_text(content)
        return path

    return make


def refused(path: Path) -> CoxaError:
    with pytest.raises(CoxaError) as caught:
        read_setup(path)
    assert caught.value.file == str(path)
    return caught.value


def test_reads_an_analyze_tool(write, tmp_path):
    setup = read_setup(write(ANALYZE))
    assert isinstance(setup, AnalyzeSetup)
    assert (setup.name, setup.start, setup.end, setup.lowpass_hz) == ("walk", 0.5, 2.0, 6.0)
    assert setup.model_file == tmp_path / "model.osim"
    assert setup.coordinates_file == tmp_path / "ik.mot"
    assert setup.external_loads_file == tmp_path / "../plates/loads.xml"
    assert setup.force_set_files == (tmp_path / "reserves.xml", tmp_path / "more/springs.xml")
    assert not setup.replace_force_set
    assert setup.analyses == (
        StaticOptimization("SO", -inf, inf, 1, 3.0, False),
        JointReaction(
            *("JRA", -inf, inf, 1, ("hip_r", "hip_l"), ("child",), ("parent", "child")),
            tmp_path / "out/SO_force.sto",
        ),
        MuscleAnalysis("MA", -inf, inf, 1, (), ("hip_flexion_r",), True),
        Kinematics("Kinematics", -inf, inf, 5, ()),
    )


def test_a_file_name_may_hold_a_space(write, tmp_path):
    (tmp_path / "my reserves.xml").touch()
    path = write(ANALYZE.replace(" reserves.xml more\\springs.xml", "my reserves.xml"))
    assert read_setup(path).force_set_files == (tmp_path / "my reserves.xml",)


def test_reads_an_inverse_dynamics_tool(write, tmp_path):
    setup = read_setup(write(DYNAMICS))
    assert isinstance(setup, InverseDynamicsSetup)
    assert (setup.start, setup.end, setup.lowpass_hz) == (0.5, 1.5, None)
    assert setup.forces_to_exclude == ("Muscles",)
    assert setup.external_loads_file is None
    assert setup.coordinates_file == tmp_path / "ik.mot"


def test_reads_an_inverse_kinematics_tool_and_bare_tasks(write, tmp_path):
    setup = read_setup(write(KINEMATICS))
    assert isinstance(setup, IkSetup)
    assert setup.tasks == (
        MarkerTask("R.ASIS", 10.0),
        MarkerTask("V.Sacral", 1.0),
        CoordinateTask("hip", 1.0, None),
        CoordinateTask("knee", 0.5, 0.25),
    )
    assert (setup.constraint_weight, setup.accuracy) == (inf, 1e-5)
    assert (setup.start, setup.end) == (0.4, 1.6)
    assert (setup.marker_file, setup.coordinate_file) == (tmp_path / "m.trc", None)
    assert read_ik_setup(write(KINEMATICS)) == setup
    bare = read_ik_setup(write(TASKS))
    assert bare.tasks == setup.tasks
    assert (bare.model_file, bare.start, bare.end) == (None, -inf, inf)


def test_reads_the_one_trial_of_an_old_setup(write, tmp_path):
    trial = (
        "<IKTrialSet><objects><IKTrial><marker_file>old.trc</marker_file>"
        "<time_range>1 2</time_range></IKTrial></objects></IKTrialSet>"
    )
    old = re.sub("<marker_file>.*?</time_range>", trial, KINEMATICS, flags=re.DOTALL)
    setup = read_ik_setup(write(old))
    assert (setup.marker_file, setup.start, setup.end) == (tmp_path / "old.trc", 1.0, 2.0)


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("<CMCTool/>", 1, "CMCTool is not supported here. Use static optimization"),
        ("<OpenSimDocument><ScaleTool/></OpenSimDocument>", 1, "ScaleTool is not supported here"),
        (ANALYZE.replace("<states_file/>", "<states_file>s.sto</states_file>"), 21, "states_file"),
        (ANALYZE.replace("<on>false", "<on>true"), 17, "BodyKinematics 'off' is not supported"),
        (ANALYZE.replace("<objects/>", "<objects><X name='c'/></objects>"), 19, "X 'c' is not"),
        (ANALYZE.replace(">3<", ">1<"), 9, "activation_exponent is 1"),
        (ANALYZE.replace(">5<", ">2.5<"), 16, "step_interval is 2.5"),
        (ANALYZE.replace(">2<", ">0.1<"), 7, "starts at 0.5 s and ends at 0.1 s"),
        (ANALYZE.replace("parent child", "a b c"), 12, "3 entries in express_in_frame"),
        (ANALYZE.replace(">child<", ">both<"), 12, "Give parent or child"),
        (ANALYZE.replace("<states_file/>", "<forces>1</forces>"), 21, "<forces> of AnalyzeTool"),
        (ANALYZE.replace(">6<", ">0<"), 23, "cut-off is 0 Hz"),
        (DYNAMICS.replace(" 1.5<", "<"), 4, "1 numbers where 2 belong"),
        (KINEMATICS.replace("manual_value", "from_file"), 11, "'from_file' is not supported"),
        (KINEMATICS.replace(">10<", ">-1<"), 7, "weight is -1"),
        (KINEMATICS.replace("L.ASIS", "R.ASIS"), 8, "'R.ASIS' is there twice"),
        (KINEMATICS.replace('<IKMarkerTask name="V.', '<IKX name="V.'), 9, "IKX 'V.Sacral'"),
        (
            re.sub("<IKTaskSet.*</IKTaskSet>", "", KINEMATICS, flags=re.DOTALL),
            2,
            "lacks <IKTaskSet>",
        ),
    ],
)
def test_refuses_with_the_line(write, content, line, says):
    error = refused(write(content))
    assert error.line == line
    assert says in str(error)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared trials are not here")
def test_reads_the_setups_of_the_trials():
    walk = SHARED / "walk_rajagopal"
    so = read_setup(walk / "setup_so.xml")
    (analysis,) = so.analyses
    assert analysis == StaticOptimization(analysis.name, 0.45, 1.8, 1, 2.0, True)
    assert not read_setup(walk / "setup_so_nophys.xml").analyses[0].use_muscle_physiology
    (reaction,) = read_setup(walk / "setup_jra.xml").analyses
    assert reaction.forces_file == walk / "expected_opensim46/SO_force.sto"
    assert set(reaction.frames) == {"parent"}
    ik = read_ik_setup(SHARED / "walk_gait2392" / "setup_ik.xml")
    assert ik.constraint_weight == 20.0
    assert MarkerTask("R.ASIS", 10.0) in ik.tasks
    for file in (so.model_file, so.coordinates_file, so.external_loads_file, ik.marker_file):
        assert file.is_file()
    with pytest.raises(CoxaError, match="ScaleTool is not supported here"):
        read_setup(SHARED / "scale_gait2392" / "setup_scale.xml")


def test_opensims_own_defaults_are_read(tmp_path):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    for name in ("AnalyzeTool", "InverseDynamicsTool"):
        getattr(opensim, name)().printToXML(str(tmp_path / f"{name}.xml"))
        setup = read_setup(tmp_path / f"{name}.xml")
        assert (setup.model_file, setup.lowpass_hz) == (None, None)
    assert (setup.start, setup.end) == (-inf, inf)


MODEL = read_model(Path(__file__).with_name("small.osim"))
LOADS = """<OpenSimDocument Version="40600"><ExternalLoads name="l"><objects>
<ExternalForce name="r"><applied_to_body>femur</applied_to_body>
<force_identifier>v</force_identifier><point_identifier>p</point_identifier>
</ExternalForce></objects><datafile>grf.mot</datafile></ExternalLoads></OpenSimDocument>
"""
GRF = "x\nendheader\ntime\tvx\tvy\tvz\tpx\tpy\tpz\n0\t1\t2\t3\t4\t5\t6\n"
RESERVES = f"""<OpenSimDocument Version="40600"><ForceSet><objects>
<CoordinateActuator name="a"><coordinate>{MODEL.coordinate_names[0]}</coordinate>
<optimal_force>10</optimal_force><min_control>-Inf</min_control></CoordinateActuator>
</objects></ForceSet></OpenSimDocument>
"""
READERS = {
    "setup": (read_setup, [ANALYZE, DYNAMICS, KINEMATICS]),
    "tasks": (read_ik_setup, [KINEMATICS, TASKS]),
    "loads": (lambda path: read_external_loads(path, MODEL), [LOADS]),
    "reserves": (lambda path: read_actuators(path, MODEL), [RESERVES]),
}
JUNK = [
    "", " ", "0", "-1", "nan", "-inf", "1e999", "1_0", "1,5", "true", "1 2 3", "..", "/", "all",
    "&#65;", "&#0;", "<x/>", "\u00e9", "*" * 300, "Unassigned", "grf.mot", "<!-- -->", "]]>",
]  # fmt: skip


@st.composite
def broken_documents(draw: st.DrawFn) -> tuple[str, bytes]:
    """Break a valid document of one reader: its values, its tags, its bytes, or its length."""
    kind = draw(st.sampled_from(sorted(READERS)))
    text = draw(st.sampled_from(READERS[kind][1]))
    for _ in range(draw(st.integers(1, 3))):
        tags = list(re.finditer(r"<(\w+)[^<>]*>([^<]*)</\1>|<(\w+)", text))
        if not tags:
            break
        hit = draw(st.sampled_from(tags))
        junk = draw(st.sampled_from(JUNK))
        how = draw(st.integers(0, 2))
        group = 2 if hit.group(2) is not None else 3
        if how == 0:
            text = text[: hit.start(group)] + junk + text[hit.end(group) :]
        elif how == 1:
            text = text[: hit.start()] + text[hit.end() :]
        else:
            text = text[: hit.end()] + hit.group(0) + text[hit.end() :]
    content = text.encode()
    for _ in range(draw(st.integers(0, 1))):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        content = content[:at] + bytes([draw(st.integers(0, 255))]) + content[at + 1 :]
    return kind, content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


def check(kind: str, content: bytes, folder: Path) -> None:
    path = folder / "d.xml"
    path.write_bytes(content)
    (folder / "grf.mot").write_text(GRF)
    try:
        assert READERS[kind][0](path)
    except CoxaError as error:
        place = error.file
    else:
        place = str(path)
    assert place is not None


slow = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=400, deadline=None, suppress_health_check=slow)
@given(broken=broken_documents())
def test_broken_documents_are_refused(tmp_path, broken):
    check(*broken, tmp_path)


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(broken=broken_documents())
def test_many_broken_documents_are_refused(tmp_path, broken):
    check(*broken, tmp_path)
