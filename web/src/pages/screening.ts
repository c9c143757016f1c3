// Screen: who you are, the tests at home one by one, and what they tell.

import type { Desk, Page } from "../desk";
import { fill, fresh, h } from "../dom";
import type { AnswerGiven, HomeTestInfo, PersonInfo, ProfileInfo, ScreenInfo } from "../messages";
import { number, one, scale, tick, type Field } from "../path/form";
import { findings } from "../path/findings";
import { choose, give, given, keepGiven, PathPage, told, whoIs } from "../path/room";
import { count, day } from "../path/said";
import { Timer } from "../path/timer";
import { capital, say, sideWord } from "../words";

export const screening: Page = { name: "screen", title: "Screen", staged: false, open: (panel, desk) => new Screening(panel, desk) };
export const testing: Page = { name: "test", title: "A test", staged: true, open: (panel, desk) => new Testing(panel, desk) };

/** What was measured in this sitting, by test and side, until it is kept; and by whom. */
const measured = new Map<string, AnswerGiven>();
let measuring = "";
const key = (test: string, side: "r" | "l" | null): string => `${test} ${side ?? ""}`;

const TASKS = [["", "Find out by itself"], ["walk", "Walking"], ["stand", "Standing on one leg"], ["single-leg-squat", "Squatting on one leg"], ["squat", "Squatting"], ["rise", "Getting up from a chair"], ["hinge", "Hinging"]] as const;

/** What one person measured is no other's. */
function forgetOthers(): void {
  if (measuring !== whoIs()) measured.clear();
  measuring = whoIs();
}

class Screening extends PathPage {
  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "screen"); }

  protected override async draw(): Promise<void> {
    forgetOthers();
    if (!this.person) { this.drawProfile(null); return; }
    const screen = await this.desk.attempt(() => told<ScreenInfo>("screen"));
    if (screen && !this.gone) this.drawScreen(this.person, screen);
  }

  private drawScreen(person: PersonInfo, screen: ScreenInfo): void {
    const { tests, left, since, on, statements } = screen, begun = measured.size > 0;
    const begin = h("button", { type: "button", class: on ? "" : "primary", onclick: () => this.go("test") }, begun ? "Go on with the tests" : on ? "Do the tests again" : "Begin the tests");
    const edit = h("button", { type: "button", onclick: () => this.drawProfile(person) }, "Change what is known of you");
    if (on) {
      fill(this.body, h("div", { class: "path-wide" }, h("h1", {}, "What the tests tell"),
        h("p", { class: "lead" }, `Measured ${since === on ? `on ${day(on)}` : `between ${day(since)} and ${day(on)}`}, by you. First what stands out and training changes most. It is what you saw of yourself: no diagnosis, and no forecast.`),
        findings(statements, this.desk, person.profile),
        left.length ? leftOut(left) : null, this.recorded(),
        h("p", { class: "actions" }, person.planned ? null : h("button", { type: "button", class: "primary", onclick: () => this.go("plan") }, "Make a plan of it"), begin, edit)));
      return;
    }
    fill(this.body, h("div", { class: "path-column" }, h("h1", {}, `${count(tests.length, "test")} to do at home`),
      h("p", { class: "lead" }, "You need a wall, a chair, a mat, a phone's level and half an hour. One after the other, with a picture and a timer; skip what you like. You note what you see: it is no diagnosis."),
      h("p", { class: "actions" }, begin, edit),
      h("ol", { class: "test-list" }, ...tests.map(({ title, sided, support }) => h("li", {}, h("span", {}, title), sided ? h("span", { class: "fine" }, "each side") : null, support.length ? h("span", { class: "fine" }, "with support") : null))),
      left.length ? leftOut(left) : null, this.recorded()));
    begin.focus({ preventScroll: true });
  }

  /** A movement that was recorded elsewhere, measured by repetition and side. */
  private recorded(): HTMLElement {
    const id = fresh("task"), status = h("p", { class: "fine", role: "status" });
    const task = h("select", { id }, ...TASKS.map(([name, title]) => h("option", { value: name }, title)));
    let video = false;
    const input: HTMLInputElement = h("input", { type: "file", multiple: true, class: "unseen", id: "recording", accept: ".osim,.mot,.sto,.trc,.c3d", onchange: () => { void measure([...input.files ?? []]); input.value = ""; } });
    const measure = async (files: File[]): Promise<void> => {
      if (!files.length) return;
      status.textContent = "Reading the recording …";
      const upload = await this.desk.attempt(() => this.desk.source.upload(files));
      if (upload) status.textContent = "Measuring it, repetition by repetition …";
      const screen = upload ? await this.desk.attempt(() => give<ScreenInfo>("movement", { trial: upload.trial, task: task.value, video })) : null;
      status.textContent = "";
      if (screen && !this.gone && this.person) { this.drawScreen(this.person, screen); this.focus("h1"); }
    };
    return h("details", { class: "more" }, h("summary", {}, "A movement you had recorded"),
      h("p", { class: "note" }, "Markers or a solved motion of walking, standing on one leg, squatting, rising or hinging: pelvis, trunk, knee and hip are measured by repetition and side, each with its error. The files stay on this computer."),
      h("div", { class: "field" }, h("label", { for: id }, "What it shows"), task), h("div", { class: "ticks" }, tick("Recorded by cameras alone, without markers on the skin", false, (yes) => { video = yes; })),
      h("p", { class: "actions small files" }, input, h("label", { for: "recording", class: "button" }, "Choose its files")), status);
  }

  private drawProfile(person: PersonInfo | null): void {
    const { limits, equipment, levels } = this.info!, known = person?.profile;
    const limit = (name: string): { low: number; high: number } => limits.find((one) => one.name === name)!;
    const name = h("input", { type: "text", id: "who", maxlength: 60, autocomplete: "off", value: person?.who ?? "me", readonly: Boolean(person) });
    const age = number({ title: "Age", value: known?.age ?? null, ...limit("age"), step: 1, unit: "years" });
    const mass = number({ title: "Mass", value: known?.mass_kg ?? null, ...limit("mass_kg"), step: 0.5, unit: "kg" });
    const height = number({ title: "Height", value: known ? Math.round(100 * known.height_m) : null, low: 100 * limit("height_m").low, high: 100 * limit("height_m").high, step: 1, unit: "cm" });
    const minutes = number({ title: "Minutes a session", value: known?.minutes ?? 30, ...limit("minutes"), step: 5, unit: "min" });
    const sex = one("Sex of the body", [["female", "Female"], ["male", "Male"]] as const, known?.sex ?? null);
    const sessions = one("Sessions a week", [[2, "2"], [3, "3"], [4, "4"]] as const, known?.sessions ?? 3);
    const level = one("With training you are", levels.map(({ level: at, title }) => [at, capital(title)] as const), known?.level ?? 1);
    const things = new Set(known?.equipment ?? ["mat", "chair"]);
    const form = h("form", { novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); void keep(); } },
      h("div", { class: "field" }, h("label", { for: "who" }, "What shall Coxa call you?"), name),
      h("div", { class: "fields" }, age.element, mass.element, height.element), sex,
      h("h2", {}, "Time and things"), h("div", { class: "fields" }, minutes.element, sessions), level,
      h("fieldset", { class: "field" }, h("legend", {}, "At hand"), h("div", { class: "ticks chips" }, ...equipment.map((thing) => tick(capital(thing), things.has(thing), (yes) => { if (yes) things.add(thing); else things.delete(thing); })))),
      h("p", { class: "missing", role: "alert" }),
      h("p", { class: "actions" }, h("button", { type: "submit", class: "primary" }, person ? "Keep" : "Go on to the tests"), person ? h("button", { type: "button", onclick: () => void this.draw() }, "Leave it") : null));
    const asked: readonly (readonly [string, Field<number | null>])[] = [["your age", age], ["your mass", mass], ["your height", height], ["the minutes", minutes]];
    const keep = async (): Promise<void> => {
      const missing = form.querySelector<HTMLElement>(".missing")!;
      const empty = asked.find(([, field]) => field.value === null), off = asked.find(([, field]) => !field.input.checkValidity() && field.input.validity.stepMismatch === false);
      const first = empty ?? off;
      if (first || !sex.chosen) {
        missing.textContent = first ? (empty ? `Please give ${first[0]}.` : `Please check ${first[0]}: ${first[1].input.min} to ${first[1].input.max}.`) : "Please choose a sex: it sets strength and norms.";
        (first ? first[1].input : sex.querySelector("input"))?.focus();
        return;
      }
      const profile: ProfileInfo = { age: Math.round(age.value!), sex: sex.chosen, mass_kg: mass.value!, height_m: height.value! / 100, minutes: Math.round(minutes.value!), sessions: sessions.chosen ?? 3, level: level.chosen ?? 1, equipment: [...things] };
      const who = name.value.trim();
      const kept = await this.desk.attempt(() => give<PersonInfo>("person", { who, profile, gate: person ? null : given() }));
      if (!kept || this.gone) return;
      keepGiven(null);
      choose(kept.who);
      await this.begin();
      this.focus("h1");
    };
    fill(this.body, h("div", { class: "path-column" }, h("h1", { tabindex: -1 }, "Who you are"), h("p", { class: "lead" }, "Norms go by age and sex, loads by mass and height. It stays in the database on this computer, or the one you named."), form));
    this.focus(person ? "h1" : "#who");
  }
}

const leftOut = (left: ScreenInfo["left"]): HTMLElement => h("details", { class: "more" }, h("summary", {}, `${count(left.length, "test")} left out for you`), h("ul", {}, ...left.map(({ title, why }) => h("li", {}, `${title}: ${why}`))));

interface Stop { test: HomeTestInfo; side: "r" | "l" | null }

class Testing extends PathPage {
  private stops: Stop[] = [];
  private timer: Timer | null = null;
  private drawn = "";

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "test"); }

  update(): void { if (this.stops.length) this.drawStop(); }

  key(pressed: string): boolean {
    if (pressed !== " " && pressed !== "Enter" || !this.timer) return false;
    this.timer.toggle();
    return true;
  }

  override close(): void {
    super.close();
    this.timer?.drop();
    this.desk.stage.play(false);
    this.desk.stage.showForces(document.querySelector<HTMLInputElement>(".forces input")?.checked ?? true);
  }

  protected override async draw(): Promise<void> {
    forgetOthers();
    const screen = await this.desk.attempt(() => told<ScreenInfo>("screen"));
    if (!screen || this.gone) return;
    this.stops = screen.tests.flatMap((test): Stop[] => (test.sided ? [{ test, side: "r" }, { test, side: "l" }] : [{ test, side: null }]));
    this.drawStop();
  }

  private get at(): number {
    const { chosen } = this.desk.address.state, found = this.stops.findIndex(({ test, side }) => key(test.id, side).trim() === chosen.replace(":", " "));
    return found < 0 ? 0 : found;
  }

  private goTo(at: number): void {
    const stop = this.stops[at];
    if (stop) this.desk.address.go({ chosen: stop.side ? `${stop.test.id}:${stop.side}` : stop.test.id }); else void this.finish();
  }

  private drawStop(): void {
    const at = this.at, { test, side } = this.stops[at]!, kept = measured.get(key(test.id, side));
    this.timer?.drop();
    this.timer = null;
    let value: number | null = kept?.value ?? null;
    const next = h("button", { type: "button", class: "primary", onclick: () => this.keep({ test, side }, value) });
    const set = (now: number | null): void => { value = now; next.textContent = at + 1 < this.stops.length ? (value === null ? "Skip" : "Next") : value === null ? "Skip and finish" : "Finish"; next.classList.toggle("primary", value !== null); };
    const asked = this.answer(test, kept?.value ?? null, set);
    const timer = this.timer as Timer | null;
    const bar = h("span", { class: "bar" });
    bar.style.width = `${(100 * at) / this.stops.length}%`;
    fill(this.body, h("p", { class: "path-part" }, `${at + 1} of ${this.stops.length}`), h("span", { class: "path-bar", "aria-hidden": "true" }, bar),
      h("h1", { tabindex: -1 }, test.title, side ? h("span", { class: "side" }, `, ${sideWord(side)} leg`) : null),
      test.support.length ? h("p", { class: "flag" }, test.support.join(" ")) : null,
      h("p", { class: "instruction" }, test.instruction),
      timer?.element ?? null, asked,
      h("p", { class: "actions" }, next, at ? h("button", { type: "button", onclick: () => this.goTo(at - 1) }, "Back") : null,
        measured.size ? h("button", { type: "button", class: "plain-button", onclick: () => void this.finish() }, "Keep what I have") : null),
      test.error || test.note ? h("details", { class: "more" }, h("summary", {}, "How exact it is"), h("ul", {}, test.error ? h("li", {}, capital(test.error)) : null, test.note ? h("li", {}, test.note) : null)) : null,
      h("p", { class: "fine" }, "Stop when pain rises above 4 of 10, or something tingles, gives way, or makes you dizzy."));
    set(value);
    this.body.closest(".panel")?.scrollTo(0, 0);
    if (timer && kept === undefined) timer.button.focus({ preventScroll: true }); else this.focus("h1");
    void this.showBody(test, side);
  }

  /** What is asked for: a number, one of a few, or how it felt; a timer fills in seconds. */
  private answer(test: HomeTestInfo, value: number | null, set: (value: number | null) => void): HTMLElement {
    const { kind, choices, low, high, unit, timer_s } = test;
    if (kind === "choice") {
      if (timer_s) this.timer = new Timer(timer_s, true, () => {});
      const group = h("fieldset", { class: "field choices-list" }, h("legend", { class: "unseen" }, "What you saw"), ...choices.map((text, at) =>
        h("label", { class: "tick" }, h("input", { type: "radio", name: "choice", checked: value === at, onchange: () => set(at) }), h("span", {}, capital(text)))));
      return group;
    }
    if (kind === "scale") {
      if (timer_s) this.timer = new Timer(timer_s, true, () => {});
      return scale("0 is nothing, 10 the most", value, set);
    }
    const whole = kind === "count", field = number({ title: kind === "seconds" ? "Seconds" : whole ? "How many" : capital(kind === "degrees" ? "angle" : kind), value, low, high, step: whole ? 1 : kind === "seconds" || kind === "kilograms" ? 0.1 : kind === "hours" ? 0.5 : 1, unit, onInput: set });
    if (kind === "seconds") {
      this.timer = new Timer(timer_s, false, (seconds) => {
        const kept = Math.min(high, Math.round(10 * seconds) / 10);
        field.input.value = say(kept, 1);
        set(kept);
        this.body.querySelector<HTMLElement>(".actions button")?.focus();
      });
    } else if (timer_s) this.timer = new Timer(timer_s, true, () => field.input.focus());
    return field.element;
  }

  private keep({ test, side }: Stop, value: number | null): void {
    const name = key(test.id, side), at = this.at;
    if (value === null) measured.delete(name);
    else if (value < test.low || value > test.high) {
      this.desk.report(new Error(`${test.title} is from ${say(test.low, 0)} to ${say(test.high, 0)} ${test.unit}.`));
      return;
    } else measured.set(name, { test: test.id, value, side });
    this.goTo(at + 1);
  }

  private async finish(): Promise<void> {
    if (!measured.size) { this.go("screen"); return; }
    const screen = await this.desk.attempt(() => give<ScreenInfo>("screen", { answers: [...measured.values()] }));
    if (!screen || this.gone) return;
    measured.clear();
    this.go("screen");
  }

  private async showBody({ movement, values }: HomeTestInfo, side: "r" | "l" | null): Promise<void> {
    const sided = (await this.desk.movements().catch(() => [])).find(({ name }) => name === movement)?.sided;
    if (!sided) side = null;
    const wanted = `${movement} ${side} ${JSON.stringify(values)}`;
    if (!movement || this.drawn === wanted || !this.person || this.gone) return;
    this.drawn = wanted;
    const { mass_kg, height_m, sex, age } = this.person.profile;
    const what = movement === "walk" ? { kind: "walk" as const, name: "", side: side ?? "r", values, trial: "" } : { kind: "movement" as const, name: movement, side: side ?? "r", values, trial: "" };
    const scene = await this.desk.show({ what, person: { mass_kg, height_m, sex, age }, conditions: [], free: [], before: "" }, "Setting up the body …");
    if (!scene || this.gone) return;
    this.desk.stage.dress(() => 2);
    this.desk.stage.showForces(false);
    this.desk.stage.look("whole");
    if (scene.message.frames > 1 && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.desk.stage.play(true);
  }
}
