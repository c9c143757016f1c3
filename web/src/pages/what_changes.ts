// Conditions that sliders of the page read and write.

import type { SolveRequest } from "../messages";

type Conditions = SolveRequest["conditions"];
const HANDS = ["hand_r", "hand_l"];
const isLoad = (one: Conditions[number]): boolean => one.kind === "carried load" && HANDS.includes(String(one.body));
const isShort = (one: Conditions[number], bellies: readonly string[]): boolean =>
  one.kind === "tightness" && String(one.muscles) === String(bellies);

/** The mass carried in both hands together (kg). */
export const loadOf = (conditions: Conditions): number =>
  conditions.filter(isLoad).reduce((sum, { mass_kg }) => sum + Number(mass_kg), 0);

/** Carry a mass (kg), half of it in each hand; 0 puts it down. */
export const withLoad = (conditions: Conditions, kg: number): Conditions => [
  ...conditions.filter((one) => !isLoad(one)),
  ...(kg > 0 ? HANDS.map((body) => ({ kind: "carried load", body, mass_kg: kg / 2 })) : []),
];

/** The share of their length that bellies' fibres have. */
export const shortOf = (conditions: Conditions, bellies: readonly string[]): number =>
  Number(conditions.find((one) => isShort(one, bellies))?.fiber_share ?? 1);

/** Shorten bellies' fibres, on both sides, to a share of their length; 1 leaves them as they are. */
export const withShort = (conditions: Conditions, bellies: readonly string[], share: number): Conditions => [
  ...conditions.filter((one) => !isShort(one, bellies)),
  ...(share < 0.995 ? [{ kind: "tightness", muscles: [...bellies], fiber_share: share }] : []),
];
