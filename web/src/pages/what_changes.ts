// Conditions that the page's sliders read and write.

import type { SolveRequest } from "../messages";

type Conditions = SolveRequest["conditions"];
type Condition = Conditions[number];

/** One thing that a slider or a choice sets: which conditions are its own, its value, and what it makes of one. */
interface Setting<Value> {
  owns(one: Condition): boolean;
  read(own: Conditions): Value;
  make(value: Value): Conditions;
}

const HANDS = ["hand_r", "hand_l"];
const BAND_REST_M = 0.2;

/** A mass (kg) carried, half of it in each hand. */
export const LOAD: Setting<number> = {
  owns: ({ kind, body }) => kind === "carried load" && HANDS.includes(String(body)),
  read: (own) => own.reduce((sum, { mass_kg }) => sum + Number(mass_kg), 0),
  make: (kg) => (kg > 0 ? HANDS.map((body) => ({ kind: "carried load", body, mass_kg: kg / 2 })) : []),
};

/** A loop round both knees that draws them together (N/m). */
export const BAND: Setting<number> = {
  owns: ({ kind }) => kind === "resistance band",
  read: ([own]) => Number(own?.stiffness_n_m ?? 0),
  make: (stiffness) => (stiffness > 0 ? [{ kind: "resistance band", at: "knee", stiffness_n_m: stiffness, rest_m: BAND_REST_M }] : []),
};

/** The share of their length that bellies' fibres have, on both sides. */
export const fibres = (bellies: readonly string[]): Setting<number> => ({
  owns: ({ kind, muscles }) => kind === "tightness" && String(muscles) === String(bellies),
  read: ([own]) => Number(own?.fiber_share ?? 1),
  make: (share) => (share < 0.995 ? [{ kind: "tightness", muscles: [...bellies], fiber_share: share }] : []),
});

/** How active bellies may become, on both sides. */
export const cap = (bellies: readonly string[]): Setting<number> => ({
  owns: ({ kind, muscles }) => kind === "activation" && String(muscles) === String(bellies),
  read: ([own]) => Number(own?.cap ?? 1),
  make: (most) => (most < 0.995 ? [{ kind: "activation", muscles: [...bellies], cap: most }] : []),
});

/** A variant of anatomy by its name; empty: the usual one. */
export const variant = (name: string): Setting<string> => ({
  owns: ({ kind, name: theirs }) => kind === "variant" && theirs === name,
  read: ([own]) => String(own?.value ?? ""),
  make: (value) => (value ? [{ kind: "variant", name, value }] : []),
});

export const read = <Value>(conditions: Conditions, setting: Setting<Value>): Value =>
  setting.read(conditions.filter((one) => setting.owns(one)));

export const set = <Value>(conditions: Conditions, setting: Setting<Value>, value: Value): Conditions =>
  [...conditions.filter((one) => !setting.owns(one)), ...setting.make(value)];
