// Fields of a form: each with its name before it, and its unit behind.

import { fresh, h } from "../dom";

interface Numbered { title: string; value: number | null; low: number; high: number; step: number; unit: string; note?: string; onInput?(value: number | null): void }

export interface Field<Value> { readonly element: HTMLElement; readonly value: Value; readonly input: HTMLInputElement }

/** A number that may be left empty. */
export function number({ title, value, low, high, step, unit, note, onInput }: Numbered): Field<number | null> {
  const id = fresh("number"), hint = fresh("hint");
  const input = h("input", { id, type: "number", inputmode: step % 1 ? "decimal" : "numeric", min: low, max: high, step, value, "aria-describedby": hint });
  const read = (): number | null => (input.value === "" || !Number.isFinite(input.valueAsNumber) ? null : input.valueAsNumber);
  input.addEventListener("input", () => onInput?.(read()));
  return {
    element: h("div", { class: "field" }, h("label", { for: id }, title), h("span", { class: "field-box" }, input, h("span", { class: "unit", id: hint }, unit)), note ? h("p", { class: "fine" }, note) : null),
    get value() { return read(); }, input,
  };
}

/** One of a few, side by side. */
export function one<Value extends string | number>(title: string, options: readonly (readonly [Value, string])[], value: Value | null, onChange: (value: Value) => void = () => {}, seen = true): HTMLElement & { chosen: Value | null } {
  const name = fresh("one");
  const set = Object.assign(h("fieldset", { class: "field" }, h("legend", { class: seen ? "" : "unseen" }, title), h("div", { class: "segments" },
    ...options.map(([option, said]) => h("label", {}, h("input", { type: "radio", name, value: option, checked: option === value, onchange: () => { set.chosen = option; onChange(option); } }), h("span", {}, said))))), { chosen: value });
  return set;
}

/** 0 to 10. */
export const scale = (title: string, value: number | null, onChange: (value: number) => void = () => {}, seen = true): HTMLElement & { chosen: number | null } => {
  const set = one(title, Array.from({ length: 11 }, (_, i) => [i, String(i)] as const), value, onChange, seen);
  set.classList.add("scale-ten");
  return set;
};

/** Something that is so, or is not; the whole row can be pressed. */
export function tick(text: string, checked: boolean, onChange: (yes: boolean) => void, more?: string): HTMLElement {
  const input: HTMLInputElement = h("input", { type: "checkbox", checked, onchange: () => onChange(input.checked) });
  return h("label", { class: "tick" }, input, h("span", {}, text, more ? h("span", { class: "fine" }, more) : null));
}
