// What is done: a movement of the library, a walk, or a trial of one's own.

import type { Desk } from "../desk";
import { fill, fresh, h } from "../dom";
import type { MovementInfo, ParameterInfo, TrialInfo, What } from "../messages";
import { WALK } from "../state";
import { capital, say } from "../words";

const SPEED: ParameterInfo = { name: "speed_mps", what: "speed", unit: "m/s", default: 1.1, low: 0.6, high: 1.8, scales: false };

export class Chooser {
  readonly element = h("section", { class: "chooser", "aria-label": "What is done" });
  private movements: readonly MovementInfo[] = [];
  private trials: readonly TrialInfo[] = [];

  constructor(private readonly desk: Desk) {
    if (desk.source.still) return;
    void desk.attempt(() => desk.movements()).then((movements) => { this.movements = movements ?? []; this.draw(); return movements && this.look(); });
  }

  /** See which trials there are; a new one is told of after it was taken. */
  private async look(): Promise<void> {
    this.trials = await this.desk.trials().catch(() => this.trials);
    this.draw();
  }

  /** Draw it anew for another state. */
  update(): void { this.draw(); if (this.movements.length) void this.look(); }

  draw(): void {
    if (this.desk.source.still) return;
    const { what } = this.desk.address.state, id = fresh("what");
    const movement = this.movements.find(({ name }) => what.kind === "movement" && name === what.name);
    const mine = what.kind !== "trial" || this.trials.some(({ trial }) => trial === what.trial) ? this.trials : [...this.trials, { trial: what.trial, title: this.scene()?.title ?? what.trial }];
    const select = h("select", { id, onchange: () => this.go(read(select.value)) },
      h("option", { value: "walk", selected: what.kind === "walk" }, "Walking"),
      ...[...Map.groupBy(this.movements, ({ family }) => family)].map(([family, members]) => h("optgroup", { label: capital(family) },
        ...members.map(({ name, title }) => h("option", { value: `movement:${name}`, selected: what.kind === "movement" && what.name === name }, capital(title))))),
      what.kind === "movement" && this.movements.length && !movement ? h("option", { value: `movement:${what.name}`, selected: true }, `unknown: ${what.name}`) : null,
      mine.length ? h("optgroup", { label: "Your trials" }, ...mine.map(({ trial, title }) => h("option", { value: `trial:${trial}`, selected: what.kind === "trial" && what.trial === trial }, title))) : null);
    const parameters = what.kind === "walk" ? [SPEED] : movement?.parameters ?? [];
    fill(this.element,
      h("div", { class: "line" }, h("label", { for: id, class: "unseen" }, "Movement"), select, movement?.sided ? this.sides(what) : null),
      movement?.instruction ? h("p", { class: "note" }, movement.instruction) : null,
      movement?.label ? h("p", { class: "flag" }, capital(movement.label)) : null,
      parameters.length ? h("details", { class: "more" }, h("summary", {}, "How it is done"), ...parameters.map((one) => this.parameter(one, what))) : null);
  }

  private scene() { return this.desk.scene?.message; }

  private sides(what: What): HTMLElement {
    return h("fieldset", { class: "segments small" }, h("legend", { class: "unseen" }, "Side"), ...(["r", "l"] as const).map((side) =>
      h("label", {}, h("input", { type: "radio", name: "side", checked: what.side === side, onchange: () => this.go({ ...what, side }) }), h("span", {}, side === "r" ? "Right" : "Left"))));
  }

  private parameter(one: ParameterInfo, what: What): HTMLElement {
    const digits = one.high - one.low > 20 ? 0 : 2;
    return slider({
      title: capital(one.what), value: what.values[one.name] ?? one.default, low: one.low, high: one.high, step: (one.high - one.low) / 100,
      said: (value) => `${say(value, digits)} ${one.unit}`,
      onDone: (value) => this.go({ ...what, values: { ...what.values, [one.name]: Math.round(value * 1000) / 1000 } }),
    });
  }

  private go(what: What): void { this.desk.address.go({ what, free: [], time: null }); }
}

function read(value: string): What {
  const [kind, name = ""] = value.split(":");
  if (kind === "movement") return { ...WALK, kind, name };
  return kind === "trial" ? { ...WALK, kind, trial: name } : WALK;
}

interface Sliding { title: string; value: number; low: number; high: number; step: number; said(value: number): string; onSlide?(value: number): void; onDone(value: number): void; mark?: string | undefined }

/** A slider with its name and what it stands at. */
export function slider({ title, value, low, high, step, said, onSlide, onDone, mark }: Sliding): HTMLElement {
  [low, high] = [Math.min(low, value), Math.max(high, value)];  // an address may ask for more
  const id = fresh("slider"), output = h("output", { for: id }, said(value));
  const input = h("input", { id, type: "range", min: low, max: high, step, value });
  const swatch = mark ? h("span", { class: "swatch" }) : null;
  if (swatch && mark) swatch.style.background = mark;
  const show = (): void => {
    output.value = said(Number(input.value));
    input.setAttribute("aria-valuetext", output.value);
    input.style.setProperty("--at", `${(100 * (Number(input.value) - low)) / (high - low)}%`);
  };
  input.addEventListener("input", () => { show(); onSlide?.(Number(input.value)); });
  input.addEventListener("change", () => onDone(Number(input.value)));
  show();
  return h("div", { class: "slider" }, h("label", { for: id }, swatch, title), output, input);
}
