// The session of today, to be ticked off exercise by exercise.

import type { Desk } from "../desk";
import { fresh, h } from "../dom";
import type { ItemInfo, PersonInfo, SessionInfo, TodayInfo, WrittenInfo } from "../messages";
import { dose, instruction, manner, picture, reason, show } from "./exercise";
import { give } from "./room";
import { minutes, weekday } from "./said";
import { Timer } from "./timer";

export interface Doing { desk: Desk; person: PersonInfo; today: TodayInfo; onToday(today: TodayInfo, focus: string): void }

/** When the first set of today was written down, to know how long it took. */
const took = (written: readonly WrittenInfo[], planned: number): number => {
  const first = written.filter(({ kind }) => kind === "sets").at(-1);
  const passed = first ? (Date.now() - new Date(first.at).getTime()) / 60_000 : 0;
  return Math.round(passed > 3 && passed < 120 ? passed + 2 : planned);
};

export function session({ desk, person, today, onToday }: Doing): HTMLElement {
  const { due, week, weeks, kind, changed } = today, one = today.session;
  const head = h("header", {}, h("h2", {}, due === "today" ? `Session ${one!.number} of week ${week}` : "The session"), due === "today" && one ? h("span", { class: "fine" }, minutes(one.minutes)) : null);
  if (due === "none") return h("section", { class: "block" }, head, h("p", {}, "There is no plan yet."), h("p", { class: "actions small" }, h("button", { type: "button", class: "primary", onclick: () => desk.address.go({ page: "plan", chosen: "" }) }, "Make a plan")));
  if (due === "done" || !one) {
    const stopped = today.pain.level === "stop";
    return h("section", { class: "block" }, head, h("p", { class: "large" }, stopped ? "No session today." : "Done for now."), h("p", { class: stopped ? "note stop-lines" : "note" }, stopped ? today.pain.said : "Rest is part of it. The next session comes up here on its day."));
  }
  if (due === "later") return h("section", { class: "block" }, head, h("p", { class: "large" }, `The next session is on ${weekday(one.day)}.`),
    h("details", { class: "more" }, h("summary", {}, "Do it now all the same"), rows({ desk, person, today, onToday }, one)), ...notes(changed));
  return h("section", { class: "block session-now" }, head, kind === "test" ? h("p", { class: "kindly" }, today.to_test) : null, weeks && week > weeks ? h("p", { class: "note" }, "Upkeep: the last week, again.") : null,
    ...notes(changed), rows({ desk, person, today, onToday }, one));
}

const notes = (changed: readonly string[]): HTMLElement[] => changed.map((text) => h("p", { class: "note" }, text));

function rows(doing: Doing, one: SessionInfo): HTMLElement {
  const { desk, today, onToday } = doing, done = new Set(today.written.filter(({ kind }) => kind === "sets").map(({ exercise }) => exercise));
  const left = one.items.filter(({ exercise }) => !done.has(exercise)), long = fresh("minutes");
  const time = h("input", { id: long, type: "number", min: 1, max: 600, step: 1, value: took(today.written, one.minutes) });
  const end = async (finished: boolean): Promise<void> => {
    const answer = await desk.attempt(() => give<TodayInfo>("write", { kind: "session", week: Math.max(1, today.week), session: one.number, minutes: time.valueAsNumber || 0, finished }));
    if (answer) onToday(answer, "h1");
  };
  return h("div", {}, h("ol", { class: "doing" }, ...one.items.map((item) => row(doing, item, done.has(item.exercise), item === left[0]))),
    done.size ? h("div", { class: "ending" }, h("label", { for: long }, "It took"), h("span", { class: "field-box" }, time, h("span", { class: "unit" }, "min")),
      h("button", { type: "button", class: left.length ? "" : "primary", onclick: () => void end(!left.length) }, left.length ? "End it here" : "Finish the session")) : null);
}

function row({ desk, person, today, onToday }: Doing, item: ItemInfo, done: boolean, next: boolean): HTMLElement {
  const exercise = today.exercises[item.exercise], title = exercise?.title ?? item.exercise, mine = today.written.filter((one) => one.exercise === item.exercise && one.kind === "sets");
  const id = `do-${item.exercise}`;
  if (done) {
    const back = async (): Promise<void> => {
      const answer = await desk.attempt(() => give<TodayInfo>("erase", { ids: mine.map((one) => one.id) }));
      if (answer) onToday(answer, `#${id} [type=submit]`);
    };
    return h("li", { class: "done", id }, h("span", { class: "tick-mark", "aria-hidden": "true" }, "✓"), h("div", {}, h("h3", {}, title), ...mine.map(({ said }) => h("p", { class: "fine" }, said.replace(`${title}: `, "")))),
      h("button", { type: "button", class: "link", onclick: () => void back() }, "Take back", h("span", { class: "unseen" }, ` ${title}`)));
  }
  const small = (name: string, value: number | null, high: number, step: number, hint = ""): { element: HTMLElement; input: HTMLInputElement } => {
    const of = fresh("did"), input = h("input", { id: of, type: "number", inputmode: "decimal", min: 0, max: high, step, value, placeholder: hint });
    return { element: h("div", { class: "did" }, h("label", { for: of }, name), input), input };
  };
  const sets = small("Sets", item.sets, 50, 1), much = item.reps ? small("Times", item.reps, 500, 1) : small("Seconds", item.hold_s, 3600, 1);
  const load = item.load_kg ? small("kg", item.load_kg, 500, 0.5) : null, effort = small("Effort", null, 10, 1, `aim ${item.effort}`), pain = small("Pain", null, 10, 1, "0");
  const value = (input: HTMLInputElement): number | null => (Number.isFinite(input.valueAsNumber) ? input.valueAsNumber : null);
  const write = async (): Promise<void> => {
    const answer = await desk.attempt(() => give<TodayInfo>("write", {
      kind: "sets", exercise: item.exercise, sets: value(sets.input) ?? item.sets, reps: item.reps ? value(much.input) ?? 0 : 0, hold_s: item.reps ? 0 : value(much.input) ?? 0,
      load_kg: load ? value(load.input) ?? 0 : 0, effort: value(effort.input), pain: value(pain.input),
    }));
    if (answer) onToday(answer, ".doing li:not(.done) [type=submit], .ending button");
  };
  const hold = item.hold_s ? new Timer(item.hold_s, true, () => {}) : null;
  return h("li", { id }, h("header", {}, h("h3", {}, title), h("span", { class: "dose" }, dose(item, exercise?.unilateral ?? false))), h("p", { class: "fine" }, manner(item)),
    h("details", { class: "more" }, h("summary", {}, "Why, and how it looks"), exercise ? picture(item.exercise, exercise) : null, exercise ? instruction(desk, exercise) : null, h("p", { class: "why" }, reason(item.why, title)), exercise ? h("button", { type: "button", class: "link", onclick: () => show(desk, exercise, person.profile) }, "See it on the body", h("span", { class: "unseen" }, `: ${title}`)) : null, hold?.element ?? null),
    h("form", { class: "did-row", novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); void write(); } }, sets.element, much.element, load?.element ?? null, effort.element, pain.element,
      h("button", { type: "submit", class: next ? "primary" : "" }, "Done", h("span", { class: "unseen" }, `: ${title}`))));
}
