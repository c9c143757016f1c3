// What can be asked beside strength: other bodies, loads, tightness, caps, variants, postures that give way.

import { fresh, h } from "../dom";
import { slider } from "../parts/chooser";
import type { State } from "../state";
import { percent, say } from "../words";
import { BAND, LOAD, cap, fibres, read, set, variant } from "./what_changes";

/** What undo brings back. */
export type Asked = Pick<State, "strengths" | "conditions" | "person" | "free">;
type Change = (asked: Partial<Asked>) => void;

const TIGHT = [
  ["Hip flexors' fibres", ["psoas_major", "iliacus", "rectus_femoris"]],
  ["Hamstrings' fibres", ["biceps_femoris_long_head", "semitendinosus", "semimembranosus"]],
] as const;
/** Postures on the feet alone, and where they may give way. */
const STANDS = new Set(["quiet-stand", "single-leg-stand", "pushed-stand", "toothbrush-stand"]);
const GIVING_WAY = ["pelvis_list", "lumbar_bending"];
const NERVE_TYPES = ["a", "b", "c", "d", "e", "f"];

/** Sliders and choices for all that needs the movement to be solved anew. */
export function others({ what, person, conditions, free }: State, change: Change): (Node | null)[] {
  const body = (name: "mass_kg" | "height_m", title: string, low: number, high: number, step: number, said: (value: number) => string): HTMLElement =>
    slider({ title, value: person[name], low, high, step, said, onDone: (value) => change({ person: { ...person, [name]: value } }) });
  const setting = (title: string, one: typeof LOAD, low: number, high: number, step: number, said: (value: number) => string): HTMLElement =>
    slider({ title, value: read(conditions, one), low, high, step, said, onDone: (value) => change({ conditions: set(conditions, one, value) }) });
  return [
    what.kind === "movement" && STANDS.has(what.name) ? posture(free, change) : null,
    body("mass_kg", "Body mass", 45, 130, 1, (kg) => `${say(kg, 0)} kg`),
    body("height_m", "Height", 1.45, 2.05, 0.01, (m) => `${say(m, 2)} m`),
    setting("Carried in the hands", LOAD, 0, 40, 1, (kg) => `${say(kg, 0)} kg`),
    setting("Band round the knees", BAND, 0, 800, 50, (stiffness) => (stiffness > 0 ? `${say(stiffness, 0)} N/m` : "none")),
    ...TIGHT.map(([title, bellies]) =>
      setting(title, fibres(bellies), 0.8, 1, 0.01, (share) => (share > 0.995 ? "as they are" : `${percent(1 - share)} shorter`))),
    setting("Gluteus maximus, most active", cap(["gluteus_maximus"]), 0.05, 1, 0.05, percent),
    nerve(conditions, change),
    h("p", { class: "note" }, "These solve the movement anew, which takes a little longer."),
  ];
}

/** Whether a posture on the feet is held, or may give way at pelvis and back. */
function posture(free: readonly string[], change: Change): HTMLElement {
  const choice = (coordinates: readonly string[], title: string): HTMLElement => h("label", {},
    h("input", { type: "radio", name: "posture", checked: String(free) === String(coordinates), onchange: () => change({ free: coordinates }) }),
    h("span", {}, title));
  return h("fieldset", { class: "segments posture" }, h("legend", { class: "unseen" }, "Posture"),
    choice([], "Posture held"), choice(GIVING_WAY, "May give way"));
}

function nerve(conditions: State["conditions"], change: Change): HTMLElement {
  const one = variant("sciatic"), value = read(conditions, one), id = fresh("variant");
  const select = h("select", { id, onchange: () => change({ conditions: set(conditions, one, select.value) }) },
    h("option", { value: "" }, "the usual way"),
    ...NERVE_TYPES.map((type) => h("option", { value: type, selected: type === value }, `type ${type}`)));
  return h("div", { class: "choice" }, h("label", { for: id }, "Sciatic nerve and piriformis"), select);
}
