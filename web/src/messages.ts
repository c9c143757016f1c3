// Written by `python -m coxa.app.typescript` from src/coxa/app/messages. Do not edit.

/** The answer to every request that fails: what is wrong, where, and what to do about it. */
export interface Problem {
  readonly what: string;
  readonly todo: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: string | number | null;
}

/** A source. `mark`: V read, C computed from its data, M from memory. */
export interface SourceInfo {
  readonly key: string;
  readonly citation: string;
  readonly doi: string;
  readonly mark: string;
}

/** Signs with which to be seen by someone, `now` or `soon`, or rules when to stop. */
export interface SafetyRule {
  readonly when: "now" | "soon" | "stop";
  readonly title: string;
  readonly texts: readonly string[];
}

/** A kind of condition and its fields, as `SolveRequest.conditions` takes them. */
export interface ConditionInfo {
  readonly kind: string;
  readonly title: string;
  readonly fields: readonly string[];
}

/** An anatomical variant, and the values it may take (empty: a share, 0 to 1). */
export interface VariantInfo {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}

/** A trial that the server holds: `trial` is what `What.trial` names it by. */
export interface TrialInfo {
  readonly trial: string;
  readonly title: string;
}

/** Version, safety, notices and sources; `bones` tells whether meshes can be had. */
export interface About {
  readonly version: string;
  readonly education: string;
  readonly rare: string;
  readonly safety: readonly SafetyRule[];
  readonly bones: boolean;
  readonly bones_notice: string;
  readonly licence: string;
  readonly conditions: readonly ConditionInfo[];
  readonly variants: readonly VariantInfo[];
  readonly trials: readonly TrialInfo[];
  readonly upload_limit_bytes: number;
  readonly sources: readonly SourceInfo[];
}

/** A number one may choose, for legs as long as the reference person's where it `scales`. */
export interface ParameterInfo {
  readonly name: string;
  readonly what: string;
  readonly unit: string;
  readonly default: number;
  readonly low: number;
  readonly high: number;
  readonly scales: boolean;
}

/** A movement of the library. `label` says what is prescribed rather than found, if anything. */
export interface MovementInfo {
  readonly name: string;
  readonly title: string;
  readonly instruction: string;
  readonly family: string;
  readonly label: string;
  readonly sided: boolean;
  readonly held: boolean;
  readonly parameters: readonly ParameterInfo[];
  readonly sources: readonly SourceInfo[];
}

/** A moment arm about a coordinate, in the neutral posture; positive pulls the named way. */
export interface ActionInfo {
  readonly coordinate: string;
  readonly title: string;
  readonly arm_mm: number;
  readonly low_mm: number;
  readonly high_mm: number;
}

/** A belly of one side; `elements` are its lines. Words are empty where no table has them. */
export interface MuscleInfo {
  readonly belly: string;
  readonly name: string;
  readonly side: "r" | "l" | null;
  readonly title: string;
  readonly group: string;
  readonly colour: string;
  readonly layer: "superficial" | "middle" | "deep";
  readonly hip: boolean;
  readonly deep_six: boolean;
  readonly elements: readonly string[];
  readonly max_isometric_n: number;
  readonly fiber_mm: number;
  readonly actions: readonly ActionInfo[];
  readonly nerve: string;
  readonly origin: string;
  readonly insertion: string;
  readonly sources: readonly SourceInfo[];
}

/** Whose the default model is. */
export interface Person {
  readonly mass_kg: number;
  readonly height_m: number;
  readonly sex: "male" | "female";
  readonly age: number;
}

/**
 * What is done: a movement by `name` with `values`, a walk (`speed_mps`), a trial, a pose.
 *
 * A pose is the model as it stands, no force solved; `values` turn coordinates (deg).
 */
export interface What {
  readonly kind: "movement" | "walk" | "trial" | "pose";
  readonly name: string;
  readonly side: "r" | "l";
  readonly values: Readonly<Record<string, number>>;
  readonly trial: string;
}

/**
 * Who does what, under which conditions (see `About.conditions`).
 *
 * `free` names coordinates of a held posture that may give way. `before` names the scene whose
 * numbers this one's are compared with.
 */
export interface SolveRequest {
  readonly what: What;
  readonly person: Person;
  readonly conditions: readonly Readonly<Record<string, unknown>>[];
  readonly free: readonly string[];
  readonly before: string;
}

/** Muscles of a solved scene made weaker or stronger: shares of 1 by belly or element. */
export interface WhatIfRequest {
  readonly scene: string;
  readonly strengths: Readonly<Record<string, number>>;
}

/** The file to write: a scene, solved as asked, and a what-if on top of it. */
export interface ReportRequest {
  readonly solve: SolveRequest;
  readonly strengths: Readonly<Record<string, number>>;
}

/** A file that was taken, and what it was taken for. */
export interface UploadedFile {
  readonly name: string;
  readonly kind: "model" | "motion" | "markers" | "loads" | "force plates" | "recording" | "setup";
  readonly size_bytes: number;
}

/** A trial made of uploaded files: `trial` is what `What.trial` names it by. */
export interface Upload {
  readonly trial: string;
  readonly title: string;
  readonly files: readonly UploadedFile[];
  readonly notes: readonly string[];
}

/**
 * A line of a muscle; its column in every blob is its place in `Scene.elements`.
 *
 * `belly` names its belly with its side, or itself where a model has no bellies. The fleshy part
 * runs from share `flesh_from` to `flesh_to` of the path, origin first.
 */
export interface ElementInfo {
  readonly name: string;
  readonly belly: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly group: string;
  readonly colour: string;
  readonly layer: "superficial" | "middle" | "deep";
  readonly hip: boolean;
  readonly max_isometric_n: number;
  readonly volume_cm3: number;
  readonly flesh_from: number;
  readonly flesh_to: number;
}

/** What is drawn beside muscles and bones: nerve, iliotibial band, bursa. */
export interface StructureInfo {
  readonly name: string;
  readonly title: string;
  readonly kind: "nerve" | "band" | "bursa";
  readonly side: "r" | "l";
  readonly radius_m: number;
}

/** A joint's contact force on its child body, drawn where it acts. */
export interface ArrowInfo {
  readonly name: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
}

/** A curve: its row in the plot's blob, and the element or belly it belongs to, if any. */
export interface SeriesInfo {
  readonly name: string;
  readonly title: string;
  readonly colour: string;
  readonly side: "r" | "l" | null;
  readonly belly: string;
}

/** Curves over `Scene.time_s`: blob `plot:<name>` (curves, frames) f32. */
export interface PlotInfo {
  readonly name: "moments" | "activations" | "forces" | "contact";
  readonly title: string;
  readonly unit: string;
  readonly series: readonly SeriesInfo[];
}

/** A number of the summary, and its band where it has one. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly unit: string;
  readonly digits: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A belly's peak: force, share of what it can hold, mean activation of its lines then. */
export interface TopMuscle {
  readonly belly: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly group: string;
  readonly colour: string;
  readonly force_n: number;
  readonly low_n: number | null;
  readonly high_n: number | null;
  readonly share: number;
  readonly activation: number;
  readonly at_s: number;
}

/** A doubt about the trial or the solution. */
export interface WarningInfo {
  readonly what: string;
  readonly source: string;
}

/** The worst moment that muscles could not meet, and in how many frames. */
export interface Unmet {
  readonly coordinate: string;
  readonly title: string;
  readonly moment_nm: number;
  readonly frames: number;
}

/** A belly's mean force over the movement, before and after; sorted, the largest first. */
export interface Takeover {
  readonly belly: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly group: string;
  readonly colour: string;
  readonly before_n: number;
  readonly after_n: number;
  readonly change_n: number;
}

/** A number of the summary before and after. */
export interface Change {
  readonly name: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly unit: string;
  readonly digits: number;
  readonly before: number;
  readonly after: number;
}

/**
 * A solved movement as the page shows it.
 *
 * Blobs, f drawn frames, n solved frames, B bodies, M elements, A arrows, S structures, K points
 * of a path:
 * `bone` (f, B, 7) f32: x y z (m), quaternion x y z w; `path` (f, M, K, 3) u16 within `low_m` to
 * `high_m`; `structure` (f, S, K, 3) u16, the same; `radius` (M, K) f32 m, of the resting girth;
 * `activation` (f, M) u8, 255 is full; `arrow` (f, A, 6) f32: x y z (m), force x y z (body
 * weights); `time` (n,) f32 s; `plot:<name>`. Frame i is drawn at `shown_s[i]`. Y is up.
 */
export interface Scene {
  readonly id: string;
  readonly request: SolveRequest;
  readonly title: string;
  readonly instruction: string;
  readonly note: string;
  readonly model: string;
  readonly bones: string;
  readonly solved: boolean;
  readonly periodic: boolean;
  readonly frames: number;
  readonly shown_s: readonly number[];
  readonly points: number;
  readonly low_m: readonly [number, number, number];
  readonly high_m: readonly [number, number, number];
  readonly body_weight_n: number;
  readonly bodies: readonly string[];
  readonly parents: readonly number[];
  readonly elements: readonly ElementInfo[];
  readonly structures: readonly StructureInfo[];
  readonly arrows: readonly ArrowInfo[];
  readonly plots: readonly PlotInfo[];
  readonly figures: readonly Figure[];
  readonly bands: string;
  readonly top: readonly TopMuscle[];
  readonly unmet: readonly Unmet[];
  readonly warnings: readonly WarningInfo[];
  readonly conditions: readonly string[];
  readonly takeovers: readonly Takeover[];
  readonly changes: readonly Change[];
  readonly sources: readonly SourceInfo[];
  readonly milliseconds: number;
}

/**
 * A scene's answer with other strengths; blobs `activation`, `arrow`, `plot:<name>` as there.
 *
 * `plots` are those that changed, their curves in the scene's order.
 */
export interface WhatIf {
  readonly scene: string;
  readonly strengths: Readonly<Record<string, number>>;
  readonly plots: readonly PlotInfo[];
  readonly takeovers: readonly Takeover[];
  readonly changes: readonly Change[];
  readonly top: readonly TopMuscle[];
  readonly unmet: readonly Unmet[];
  readonly milliseconds: number;
}

/** The bands of a scene's figures and bellies: they take longer, and are asked for after it. */
export interface Bands {
  readonly scene: string;
  readonly figures: readonly Figure[];
  readonly top: readonly TopMuscle[];
  readonly bands: string;
}

/** A statement and its verdict; `pending`: not computed yet, asking for it computes it. */
export interface LedgerRow {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly title: string;
  readonly statement: string;
  readonly pending: boolean;
  readonly verdict: string;
  readonly meaning: string;
  readonly number_said: string;
}

/** A section of the article. */
export interface LedgerSection {
  readonly section: string;
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

/**
 * The article, statement by statement; `verdicts` counts the rows that are known.
 *
 * `computing` tells whether those that are not are being tested now: ask again.
 */
export interface Ledger {
  readonly sections: readonly LedgerSection[];
  readonly verdicts: Readonly<Record<string, number>>;
  readonly computing: boolean;
}

/** A measured number as it is said, and its band or why it has none. */
export interface NumberInfo {
  readonly what: string;
  readonly said: string;
  readonly band: string;
}

/** A published figure as it is said, and how it was seen. */
export interface PublishedInfo {
  readonly what: string;
  readonly said: string;
  readonly note: string;
  readonly source: SourceInfo | null;
}

/**
 * A statement, tested. `kindly` is said first where it is wrong as worded.
 *
 * `chart` is an SVG element, empty where there is none; `experiment` what to open in the page to
 * try it, with `strengths` on top.
 */
export interface Finding {
  readonly row: LedgerRow;
  readonly kindly: string;
  readonly why: string;
  readonly answer: string;
  readonly cannot: string;
  readonly because: string;
  readonly method: string;
  readonly test: string;
  readonly numbers: readonly NumberInfo[];
  readonly published: readonly PublishedInfo[];
  readonly changed: string;
  readonly chart: string;
  readonly experiment: SolveRequest | null;
  readonly strengths: Readonly<Record<string, number>>;
}

/** What a field of a profile may be. */
export interface LimitInfo {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** How used to training somebody is. */
export interface LevelInfo {
  readonly level: number;
  readonly title: string;
}

/**
 * Who is in the database, where it is, and what profiles are made of.
 *
 * `trouble` says why the database cannot be opened; the rest of the page lives without it.
 */
export interface PathInfo {
  readonly people: readonly string[];
  readonly where: string;
  readonly trouble: Problem | null;
  readonly today: string;
  readonly limits: readonly LimitInfo[];
  readonly equipment: readonly string[];
  readonly levels: readonly LevelInfo[];
}

/** An adult, what is at hand, and how much time there is. */
export interface ProfileInfo {
  readonly age: number;
  readonly sex: "male" | "female";
  readonly mass_kg: number;
  readonly height_m: number;
  readonly equipment: readonly string[];
  readonly minutes: number;
  readonly sessions: number;
  readonly level: number;
}

/** Whom something is asked for. */
export interface Who {
  readonly who: string;
}

/**
 * Answers to the questions of safety: ids of what is so, pain now (0 to 10).
 *
 * `who` is empty where nobody was named yet: then they are judged, and not kept.
 */
export interface GateGiven {
  readonly who: string;
  readonly signs: readonly string[];
  readonly holds: readonly string[];
  readonly pain: number;
  readonly cleared: boolean;
}

/** A profile to keep, of somebody new with the answers that were given before. */
export interface PersonGiven {
  readonly who: string;
  readonly profile: ProfileInfo;
  readonly gate: GateGiven | null;
}

/** Something with which to be seen by someone. */
export interface SignInfo {
  readonly id: string;
  readonly when: "now" | "soon";
  readonly text: string;
}

/** People for whom exercises are left out, or done within reach of a support. */
export interface HoldInfo {
  readonly id: string;
  readonly who: string;
  readonly rule: string;
  readonly text: string;
  readonly clears: boolean;
}

/**
 * Whether tests and exercises are offered, the questions, and what was answered on `on`.
 *
 * `state` is `closed` where someone should look first (`why`, `when` how soon), `ask` where the
 * questions are unanswered, too old, or pain has been noted since.
 */
export interface GateInfo {
  readonly state: "open" | "closed" | "ask";
  readonly when: "now" | "soon" | "";
  readonly why: readonly string[];
  readonly on: string;
  readonly until: string;
  readonly given: GateGiven;
  readonly holds: readonly string[];
  readonly signs: readonly SignInfo[];
  readonly kinds: readonly HoldInfo[];
  readonly now_title: string;
  readonly soon_title: string;
  readonly education: string;
  readonly rare: string;
  readonly stop: readonly string[];
}

/** Where somebody stands on the path; dates are empty where nothing was done yet. */
export interface PersonInfo {
  readonly who: string;
  readonly profile: ProfileInfo;
  readonly gate: GateInfo;
  readonly screened: string;
  readonly planned: string;
  readonly next: "gate" | "screen" | "plan" | "today";
}

/**
 * A test for home. `movement` shows it, with `values`; `timer_s` is 0 where one stops oneself.
 *
 * `error` tells how far two measurements differ by themselves, and in whom that was found.
 * `support` are reasons to do it within reach of something firm; `choices` name the answers of a
 * choice, the first is 0.
 */
export interface HomeTestInfo {
  readonly id: string;
  readonly title: string;
  readonly instruction: string;
  readonly kind: string;
  readonly unit: string;
  readonly sided: boolean;
  readonly low: number;
  readonly high: number;
  readonly timer_s: number;
  readonly movement: string;
  readonly values: Readonly<Record<string, number>>;
  readonly error: string;
  readonly row: string;
  readonly note: string;
  readonly support: readonly string[];
  readonly choices: readonly string[];
}

/** A test that is left out, and why. */
export interface LeftTest {
  readonly title: string;
  readonly why: string;
}

/** What a test gave, in its unit; a choice's place in the list. */
export interface AnswerGiven {
  readonly test: string;
  readonly value: number;
  readonly side: "r" | "l" | null;
}

/** What was measured today; tests that are not named were skipped. */
export interface ScreenGiven {
  readonly who: string;
  readonly answers: readonly AnswerGiven[];
}

/**
 * A recorded movement to measure: a trial that was taken, and what it shows (empty: guessed).
 *
 * `video`: cameras alone, without markers on the skin.
 */
export interface MovementGiven {
  readonly who: string;
  readonly trial: string;
  readonly task: "" | "walk" | "stand" | "single-leg-squat" | "squat" | "rise" | "hinge";
  readonly video: boolean;
}

/**
 * Something seen of a person: its number and band, the norm, and what it rests on.
 *
 * `experiment` is what to open on the body, with `strengths` on top.
 */
export interface StatementInfo {
  readonly id: string;
  readonly title: string;
  readonly side: "r" | "l" | null;
  readonly status: "noted" | "usual" | "abstained";
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly error: string;
  readonly norm: string;
  readonly norm_low: number | null;
  readonly norm_high: number | null;
  readonly source: string;
  readonly confidence: string;
  readonly row: string;
  readonly why: string;
  readonly experiment: SolveRequest | null;
  readonly strengths: Readonly<Record<string, number>>;
}

/**
 * The tests that are open, the last answers, and what they tell, in the order of use.
 *
 * What was measured from `since` to `on` is taken together: of each test the last answer.
 */
export interface ScreenInfo {
  readonly tests: readonly HomeTestInfo[];
  readonly left: readonly LeftTest[];
  readonly since: string;
  readonly on: string;
  readonly answers: readonly AnswerGiven[];
  readonly statements: readonly StatementInfo[];
}

/**
 * What an exercise asks of a belly on average, % of full activation, with its band.
 *
 * `emg_pct` is what electrodes found, % of a maximal contraction, where somebody has looked.
 */
export interface MuscleAsked {
  readonly title: string;
  readonly mean_pct: number;
  readonly low_pct: number;
  readonly high_pct: number;
  readonly emg_pct: number | null;
}

/**
 * An exercise of the table, and the movement that shows it.
 *
 * `leg` says of which leg `muscles` tell. `easier` and `harder` are titles, empty without.
 */
export interface ExerciseInfo {
  readonly title: string;
  readonly movement: string;
  readonly values: Readonly<Record<string, number>>;
  readonly planes: readonly string[];
  readonly equipment: readonly string[];
  readonly unilateral: boolean;
  readonly leg: string;
  readonly muscles: readonly MuscleAsked[];
  readonly easier: string;
  readonly harder: string;
  readonly reps: number;
  readonly hold_s: number;
}

/** An exercise (its id) in a session; `reps` or `hold_s` is 0, `why` is the reason. */
export interface ItemInfo {
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number;
  readonly hold_s: number;
  readonly load_kg: number;
  readonly effort: number;
  readonly rest_s: number;
  readonly minutes: number;
  readonly with_support: boolean;
  readonly why: string;
}

/** One session of a week, and the day that it is meant for (0 Monday). */
export interface SessionInfo {
  readonly number: number;
  readonly weekday: number;
  readonly day: string;
  readonly minutes: number;
  readonly items: readonly ItemInfo[];
}

/** A week, counted from 1; in one of kind `test` the screen is done again. */
export interface WeekInfo {
  readonly number: number;
  readonly kind: "build" | "test" | "maintain";
  readonly start: string;
  readonly sessions: readonly SessionInfo[];
  readonly tests: readonly string[];
  readonly daily: readonly string[];
}

/** An exercise that was left out, and the reason. */
export interface LeftInfo {
  readonly title: string;
  readonly why: string;
}

/**
 * A programme; `week` is today's, 0 before it begins. `weeks` is empty where there is none.
 *
 * `exercises` are those of the plan by id, `tests` the titles of tests by id.
 */
export interface PlanInfo {
  readonly start: string;
  readonly week: number;
  readonly weeks: readonly WeekInfo[];
  readonly exercises: Readonly<Record<string, ExerciseInfo>>;
  readonly tests: Readonly<Record<string, string>>;
  readonly left_out: readonly LeftInfo[];
  readonly notes: readonly string[];
  readonly rules: string;
  readonly stale: string;
}

/** A programme to make, from a day on. */
export interface PlanGiven {
  readonly who: string;
  readonly start: string;
}

/** Something that was written down; `exercise` where it is sets of one. */
export interface WrittenInfo {
  readonly id: number;
  readonly kind: string;
  readonly at: string;
  readonly said: string;
  readonly exercise: string;
  readonly sets: number;
}

/** What the rule answers to the pain of the last week, and where pain can be noted. */
export interface PainInfo {
  readonly level: "fine" | "ease" | "stop";
  readonly said: string;
  readonly rules: readonly string[];
  readonly places: readonly string[];
}

/**
 * The break timer's settings, today's breaks, when the next is due and what to do in it.
 *
 * `days` are those with reminders, 0 Monday; `next` is local time.
 */
export interface BreaksInfo {
  readonly every_min: number;
  readonly quiet_from: string;
  readonly quiet_to: string;
  readonly snooze_min: number;
  readonly days: readonly number[];
  readonly squeeze_s: number;
  readonly kept: number;
  readonly told: number;
  readonly next: string;
  readonly task: string;
}

/** A posture in which hours are spent. */
export interface PostureInfo {
  readonly name: string;
  readonly title: string;
}

/** The day's hours by posture, and what they make of the hip flexor's length. */
export interface HoursInfo {
  readonly postures: readonly PostureInfo[];
  readonly hours: Readonly<Record<string, number>>;
  readonly share: number | null;
  readonly standing: number | null;
  readonly shorter_mm: number | null;
  readonly said: string;
  readonly no_band: string;
}

/** One of the three things to take away, and the article's statements behind it. */
export interface TileInfo {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly string[];
}

/** Today: the session that is due or next, and all that was written down. */
export interface TodayInfo {
  readonly date: string;
  readonly week: number;
  readonly weeks: number;
  readonly kind: "build" | "test" | "maintain" | "";
  readonly due: "today" | "later" | "done" | "none";
  readonly session: SessionInfo | null;
  readonly changed: readonly string[];
  readonly exercises: Readonly<Record<string, ExerciseInfo>>;
  readonly daily: readonly string[];
  readonly to_test: string;
  readonly written: readonly WrittenInfo[];
  readonly pain: PainInfo;
  readonly breaks: BreaksInfo;
  readonly hours: HoursInfo;
  readonly tiles: readonly TileInfo[];
}

/**
 * Something to write down: `kind` tells which of the fields count.
 *
 * `sets`: exercise, sets, reps or hold_s, load_kg, effort, pain, side; `session`: week, session,
 * minutes, finished, effort; `pain`: pain, where; `break`: done, squeeze_s; `day`: hours;
 * `note`: text.
 */
export interface EntryGiven {
  readonly who: string;
  readonly kind: "sets" | "session" | "pain" | "break" | "day" | "note";
  readonly exercise: string;
  readonly sets: number;
  readonly reps: number;
  readonly hold_s: number;
  readonly load_kg: number;
  readonly effort: number | null;
  readonly pain: number | null;
  readonly side: "r" | "l" | null;
  readonly week: number;
  readonly session: number;
  readonly minutes: number;
  readonly finished: boolean;
  readonly where: string;
  readonly done: "kept" | "snoozed" | "missed";
  readonly squeeze_s: number;
  readonly hours: Readonly<Record<string, number>>;
  readonly text: string;
}

/** Entries to take back. */
export interface EraseGiven {
  readonly who: string;
  readonly ids: readonly number[];
}

/** How the break timer is to be. */
export interface BreaksGiven {
  readonly who: string;
  readonly every_min: number;
  readonly quiet_from: string;
  readonly quiet_to: string;
  readonly snooze_min: number;
  readonly days: readonly number[];
}

/** How wide somebody on the side is across the shoulders and the pelvis. */
export interface PillowGiven {
  readonly who: string;
  readonly shoulder_m: number;
  readonly pelvis_m: number;
}

/** How the upper hip lies: across the middle (deg), its piriformis longer than standing (mm). */
export interface PillowRow {
  readonly how: string;
  readonly adduction_deg: number;
  readonly piriformis_mm: number;
}

/** The pillow between the knees, by the engine; None where no pillow lays the thigh level. */
export interface PillowInfo {
  readonly level_cm: number | null;
  readonly low_cm: number | null;
  readonly high_cm: number | null;
  readonly said: string;
  readonly rows: readonly PillowRow[];
  readonly note: string;
}

/** A value on a day. */
export interface PointInfo {
  readonly day: string;
  readonly value: number;
}

/**
 * A test over time. `error` is what a change must exceed to be seen; None: not published.
 *
 * `better` tells whether a change that is `seen` is for the better, where either way can be.
 */
export interface TrendInfo {
  readonly test: string;
  readonly title: string;
  readonly unit: string;
  readonly side: "r" | "l" | null;
  readonly points: readonly PointInfo[];
  readonly error: number | null;
  readonly seen: boolean;
  readonly better: boolean | null;
  readonly said: string;
  readonly row: string;
}

/** How hard the same sets of an exercise were over time. */
export interface EffortInfo {
  readonly title: string;
  readonly said: string;
  readonly points: readonly PointInfo[];
}

/** A week from its Monday: sessions planned (None without a plan) and done, and the rest. */
export interface KeptInfo {
  readonly start: string;
  readonly planned: number | null;
  readonly sessions: number;
  readonly minutes: number;
  readonly sets: Readonly<Record<string, number>>;
  readonly breaks_kept: number;
  readonly breaks_told: number;
}

/** What a diary shows. */
export interface ProgressInfo {
  readonly trends: readonly TrendInfo[];
  readonly efforts: readonly EffortInfo[];
  readonly weeks: readonly KeptInfo[];
  readonly pain: readonly PointInfo[];
  readonly balance: string;
}

/** Somebody to forget, the name typed once more. */
export interface ForgetGiven {
  readonly who: string;
  readonly again: string;
}
