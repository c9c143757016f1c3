// What the page shows, kept in its address: every view is a link, and going back goes back.

import type { Person, SolveRequest, What } from "./messages";

export interface State {
  page: string;
  what: What;
  person: Person;
  /** Shares of 1 by belly, only those that differ. */
  strengths: Record<string, number>;
  conditions: SolveRequest["conditions"];
  /** Coordinates of a held posture that may give way. */
  free: readonly string[];
  /** The muscle or statement that is looked at. */
  chosen: string;
  time: number | null;
}

export const PERSON: Person = { mass_kg: 75, height_m: 1.75, sex: "male", age: 25 };
export const WALK: What = { kind: "walk", name: "", side: "r", values: {}, trial: "" };

const KINDS = ["movement", "walk", "trial", "pose"] as const, NAMES = ["do", "name", "side", "trial", "mass", "height", "sex", "age", "with", "free", "at", "t"];

/** List what an address says that `parse` can make nothing of. */
export function odd(hash: string): string[] {
  const given = [...new URLSearchParams(hash.split("?")[1] ?? "")];
  const allowed: Record<string, readonly string[]> = { do: KINDS, side: ["r", "l"], sex: ["male", "female"] };
  const read = (key: string, value: string): boolean => {
    if (/^[vs]\../.test(key) || ["mass", "height", "age", "t"].includes(key)) return Number.isFinite(Number.parseFloat(value));
    if (key === "with") return value === "[]" || conditions(value).length > 0;
    return NAMES.includes(key) && (allowed[key]?.includes(value) ?? true);
  };
  return given.filter(([key, value]) => !read(key, value)).map(([key, value]) => `${key}=${value}`);
}

/** Read a state from the part of an address behind `#`. */
export function parse(hash: string): State {
  const [page = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const given = new URLSearchParams(query);
  const number = (key: string, or: number): number => {
    const value = Number.parseFloat(given.get(key) ?? "");
    return Number.isFinite(value) ? value : or;
  };
  const named = (stem: string): Record<string, number> => Object.fromEntries(
    [...given].filter(([key]) => key.startsWith(stem)).map(([key, value]) => [key.slice(stem.length), Number.parseFloat(value)] as const)
      .filter(([, value]) => Number.isFinite(value)));
  const kind = KINDS.find((one) => one === given.get("do")) ?? "walk";
  return {
    page: page || "explore",
    what: { kind, name: given.get("name") ?? "", side: given.get("side") === "l" ? "l" : "r", values: named("v."), trial: given.get("trial") ?? "" },
    person: {
      mass_kg: number("mass", PERSON.mass_kg), height_m: number("height", PERSON.height_m),
      sex: given.get("sex") === "female" ? "female" : "male", age: number("age", PERSON.age),
    },
    strengths: named("s."),
    conditions: conditions(given.get("with")),
    free: given.get("free")?.split(",") ?? [],
    chosen: given.get("at") ?? "",
    time: given.has("t") ? number("t", 0) : null,
  };
}

function conditions(text: string | null): SolveRequest["conditions"] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) && read.every((one) => one instanceof Object) ? read as SolveRequest["conditions"] : [];
  } catch { return []; }
}

/** Write a state as the part of an address behind `#`, leaving out what goes without saying. */
export function write({ page, what, person, strengths, conditions: under, free, chosen, time }: State): string {
  const said = new URLSearchParams();
  if (what.kind !== "walk") said.set("do", what.kind);
  if (what.name) said.set("name", what.name);
  if (what.side !== "r") said.set("side", what.side);
  if (what.trial) said.set("trial", what.trial);
  for (const [key, value] of Object.entries(what.values)) said.set(`v.${key}`, short(value));
  if (person.mass_kg !== PERSON.mass_kg) said.set("mass", short(person.mass_kg));
  if (person.height_m !== PERSON.height_m) said.set("height", short(person.height_m));
  if (person.sex !== PERSON.sex) said.set("sex", person.sex);
  if (person.age !== PERSON.age) said.set("age", short(person.age));
  for (const [key, value] of Object.entries(strengths)) said.set(`s.${key}`, short(value));
  if (under.length) said.set("with", JSON.stringify(under));
  if (free.length) said.set("free", free.join(","));
  if (chosen) said.set("at", chosen);
  if (time !== null && (page === "move" || page === "whatif")) said.set("t", time.toFixed(3));
  const query = said.toString();
  return `#/${page}${query ? `?${query}` : ""}`;
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

export class Address {
  state: State;
  onChange: (state: State) => void = () => {};

  constructor() {
    this.state = parse(location.hash);
    addEventListener("popstate", () => { this.state = parse(location.hash); this.onChange(this.state); });
  }

  /** Go to a changed state: a step that going back undoes, unless it is quiet. */
  go(patch: Partial<State>, quiet = false): void {
    this.note(patch, quiet);
    this.onChange(this.state);
  }

  /** Write a changed state down without telling anyone. */
  note(patch: Partial<State>, quiet = true): void {
    this.state = { ...this.state, ...patch };
    const hash = write(this.state);
    if (hash === location.hash) return;
    history[quiet ? "replaceState" : "pushState"](null, "", hash);
  }
}

/** What to ask the engine for. */
export function requestOf({ what, person, conditions: under, free }: State): SolveRequest {
  return { what, person, conditions: under, free, before: "" };
}
