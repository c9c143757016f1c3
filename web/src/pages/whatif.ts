// What if: weaker and stronger muscles, other bodies and loads, and who takes over.

import { seen } from "../colour";
import type { Desk, Opened, Page } from "../desk";
import { fill, h } from "../dom";
import type { MuscleInfo, Scene, SeriesInfo, SolveRequest, Takeover, Change } from "../messages";
import { Chooser, slider } from "../parts/chooser";
import { changes, takeovers } from "../parts/figures";
import { Plots } from "../parts/plots";
import { COVERED_PX, Transport } from "../parts/transport";
import { PERSON } from "../state";
import type { State } from "../stage/muscles";
import type { Packet } from "../wire";
import { bare, byGroup, capital, percent, say } from "../words";
import { save } from "./move";
import { others, type Asked } from "./what_more";

export const whatif: Page = { name: "whatif", title: "What if", staged: true, open: (panel, desk) => new WhatIfPage(panel, desk) };

const WIDE = matchMedia("(min-width: 1180px)"), ANSWER_PX = 262;

type Strengths = Record<string, number>;

class WhatIfPage implements Opened {
  private readonly chooser: Chooser;
  private readonly plots: Plots;
  private readonly transport: Transport;
  private readonly sliders = h("section", { class: "sliders", "aria-label": "Strength" });
  private readonly answer = h("section", { class: "answer", "aria-live": "polite" });
  private readonly table = h("section", {});
  private readonly heading = h("h2", {}, "Over time");
  private readonly more = h("details", { class: "more" });
  private muscles: readonly MuscleInfo[] = [];
  private side: "r" | "l" | "both" = "r";
  private before: Packet<Scene> | null = null;
  private strengths: Strengths;
  private undone: Asked[] = [];
  private comparing = true;
  private flying = false;
  private wanted: Strengths | null = null;
  private asked_ms = 0;
  private closed = false;
  private asked = "";

  constructor(panel: HTMLElement, private readonly desk: Desk) {
    const { stage, address, source } = desk;
    const seek = (time: number): void => { this.transport.stop(); stage.seek(time); };
    this.strengths = { ...address.state.strengths };
    this.side = Object.keys(this.strengths).some((belly) => belly.endsWith("_l")) && !Object.keys(this.strengths).some((belly) => belly.endsWith("_r")) ? "l" : address.state.what.side;
    this.chooser = new Chooser(desk);
    this.plots = new Plots(seek, ["activations", "contact", "forces"]);
    this.transport = new Transport(stage);
    document.getElementById("stage")!.append(this.transport.element);
    stage.cover(COVERED_PX);
    const compare: HTMLInputElement = h("input", { type: "checkbox", checked: true, onchange: () => { this.comparing = compare.checked; this.ask(); } });
    fill(panel,
      h("header", { class: "head" }, h("h1", {}, "What if"), h("p", { class: "lead" }, source.still ? "What was asked, and who takes over."
        : "Make a muscle weaker or stronger. The movement stays as it is; see who takes over.")),
      this.chooser.element, this.sliders, this.answer, this.more,
      h("div", { class: "line spread" }, this.heading, h("label", { class: "check" }, compare, "Colour the change")),
      this.plots.element, this.table, this.actions());
    this.lay();
    WIDE.addEventListener("change", this.lay);
    void this.begin();
  }

  /** Where there is room, the answer stands beside the body. */
  private readonly lay = (): void => {
    this.desk.stage.coverLeft(WIDE.matches && this.answer.childElementCount ? ANSWER_PX : 0);
    if (WIDE.matches) document.getElementById("stage")!.append(this.answer);
    else this.sliders.after(this.answer);
  };

  update(): void {
    this.strengths = { ...this.desk.address.state.strengths };
    this.chooser.update();
    this.drawSliders();
    void this.solve();
  }

  show(time: number): void { this.transport.show(time); this.plots.show(time); }

  pick(element: number | null): void {
    const scene = this.desk.scene?.message;
    this.point(element === null ? "" : scene?.elements[element]?.belly ?? "");
  }

  key(key: string): boolean {
    if (key === " ") this.transport.toggle();
    else if (key === "." || key === "ArrowRight") this.transport.frame(1);
    else if (key === "," || key === "ArrowLeft") this.transport.frame(-1);
    else return false;
    return true;
  }

  repaint(): void { this.plots.repaint(); this.drawSliders(); }

  close(): void {
    const { stage, address } = this.desk;
    this.closed = true;
    stage.play(false);
    stage.cover(0);
    stage.coverLeft(0);
    if (stage.frames > 1) address.note({ time: Math.round(stage.now * 1000) / 1000 });
    this.transport.element.remove();
    this.answer.remove();
    WIDE.removeEventListener("change", this.lay);
    this.plots.destroy();
  }

  private async begin(): Promise<void> {
    void this.solve();
    this.muscles = (await this.desk.attempt(() => this.desk.muscles())) ?? [];
    this.drawSliders();
  }

  /** Whether something is asked for that needs the movement to be solved anew. */
  private slow(): boolean {
    const { person, conditions, free } = this.desk.address.state;
    return conditions.length > 0 || free.length > 0 || JSON.stringify(person) !== JSON.stringify(PERSON);
  }

  private async solve(): Promise<void> {
    const { what, person, conditions, free, time } = this.desk.address.state, still = this.desk.source.still;
    const plain: SolveRequest = { what, person: PERSON, conditions: [], free: [], before: "" };
    const weak = Object.entries(this.strengths).map(([belly, share]) => ({ kind: "weakness", muscles: [belly], share }));
    const key = JSON.stringify([what, person, conditions, free, this.slow() ? weak : []]);
    if (key === this.asked) { this.ask(); return; }
    this.asked = key;
    const before = await this.desk.show(plain, "Solving the movement …");
    if (!before || this.asked !== key) return;
    this.before = before;
    const { message } = before, first = message.shown_s[0] ?? 0, last = message.shown_s.at(-1) ?? 0;
    this.transport.span(first, last);
    this.desk.stage.cover(last > first ? COVERED_PX : 0);
    this.heading.textContent = message.frames > 1 ? "Over time" : "In this posture";
    this.desk.stage.dress((): State => 2);
    this.chooser.draw();
    this.drawMore();
    if (this.slow() && !still) {
      const after = await this.desk.show({ ...plain, person, conditions: [...conditions, ...weak], free, before: message.id }, "Solving it anew …", before);
      if (!after || this.asked !== key) return;
      this.plots.set(after, before, this.picked);
      this.desk.stage.activate(after.arrays.activation as Uint8Array, this.comparing);
      this.say(after.message);
    } else {
      this.plots.set(before, null, this.picked);
      this.ask();
    }
    this.desk.stage.seek(time ?? first + 0.3 * (last - first));
  }

  /** Ask for the strengths of now; while an answer is under way only the latest question waits. */
  private ask(): void {
    if (this.slow() && !this.desk.source.still) { this.desk.stage.activate(this.desk.scene!.arrays.activation as Uint8Array, this.comparing); return; }
    this.wanted = { ...this.strengths };
    this.asked_ms = performance.now();
    if (!this.flying) void this.fly();
  }

  private async fly(): Promise<void> {
    this.flying = true;
    while (this.wanted && this.before) {
      const { before, wanted: strengths, asked_ms } = this;
      this.wanted = null;
      if (!Object.keys(strengths).length && !this.desk.source.still) {
        this.plots.change(null, this.picked);
        this.desk.stage.activate(before.arrays.activation as Uint8Array, false);
        this.desk.stage.force(before.arrays.arrow as Float32Array);
        this.say(null);
        continue;
      }
      const begun = performance.now();
      const after = await this.desk.attempt(() => this.desk.source.whatIf({ scene: before.message.id, strengths }));
      if (!after || this.closed || this.desk.scene !== before) continue;  // the page has gone on meanwhile
      const came = performance.now();
      this.plots.change(after.arrays, this.picked);
      this.say(after.message, came - begun);
      await null;  // the plots draw themselves at the end of the turn
      performance.measure("request and answer", { start: begun, end: came });
      performance.measure("plots and numbers", { start: came });
      performance.measure("slider to plots", { start: asked_ms });
      // The body is drawn in the next frame; where software draws, that takes longer than all of this.
      this.desk.stage.activate(after.arrays.activation as Uint8Array, this.comparing);
      this.desk.stage.force(after.arrays.arrow as Float32Array);
    }
    this.flying = false;
  }

  private say(told: { takeovers: readonly Takeover[]; changes: readonly Change[] } | null, took_ms?: number): void {
    if (!told) { fill(this.answer); fill(this.table); this.lay(); return; }
    const others = told.takeovers.filter(({ belly }) => !(belly in this.strengths));
    fill(this.answer, h("h2", {}, "Who takes over"), h("p", { class: "note" }, "Change of the mean force over the movement: one answer, no range."), takeovers(others, (belly) => this.point(belly), 8));
    this.lay();
    fill(this.table, h("h2", {}, "Before and now"), changes(told.changes), h("p", { class: "note" }, "One answer each, so no ranges; those of the numbers before are on Move."), took_ms === undefined ? null : h("p", { class: "fine" }, `Answered in ${say(took_ms, 0)} ms`));
  }

  /** Keep what is asked now, to come back to. */
  private remember(): void {
    const { strengths, conditions, person, free } = this.desk.address.state;
    this.undone.push({ strengths, conditions, person, free });
  }

  private change(asked: Partial<Asked>): void { this.remember(); this.desk.address.go(asked); }

  private set(bellies: readonly string[], share: number): void {
    const next = { ...this.strengths };
    for (const belly of bellies) if (Math.abs(share - 1) < 0.005) delete next[belly]; else next[belly] = share;
    this.strengths = next;
  }

  private drawSliders(): void {
    if (this.desk.source.still) { fill(this.sliders, this.told()); return; }
    const open = new Set([...this.sliders.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ dataset }) => dataset.group));
    const groups = byGroup(this.muscles.filter(({ hip, side }) => hip && side === "r"));
    fill(this.sliders,
      h("div", { class: "line spread" }, h("h2", {}, "Strength"), h("fieldset", { class: "segments small" }, h("legend", { class: "unseen" }, "Side changed"), ...([["r", "Right"], ["l", "Left"], ["both", "Both"]] as const).map(([side, title]) =>
        h("label", {}, h("input", { type: "radio", name: "changed", checked: side === this.side, onchange: () => { this.side = side; this.drawSliders(); this.plots.choose(this.picked); } }), h("span", {}, title))))),
      ...groups.map(([group, members], i) => {
        const touched = members.flatMap(({ belly }) => this.bellies(belly)).filter((belly) => belly in this.strengths).length;
        return h("details", { class: "group", "data-group": group, open: open.size ? open.has(group) : i === 0 || touched > 0 },
          h("summary", {}, capital(group), touched ? h("span", { class: "count" }, `${touched} changed`) : null),
          ...members.map((muscle) => this.strengthOf(muscle)));
      }));
  }

  private bellies(belly: string): string[] {
    const stem = belly.replace(/_[rl]$/, "");
    return this.side === "both" ? [`${stem}_r`, `${stem}_l`] : [`${stem}_${this.side}`];
  }

  private strengthOf(muscle: MuscleInfo): HTMLElement {
    const bellies = this.bellies(muscle.belly);
    return slider({
      title: bare(muscle.title), value: this.strengths[bellies[0]!] ?? 1, low: 0, high: 1.5, step: 0.05, said: percent, mark: seen(muscle.colour),
      onSlide: (share) => { if (!this.slow()) { this.set(bellies, share); this.ask(); } },
      onDone: (share) => {
        this.set(bellies, share);
        this.remember();
        this.desk.address.note({ strengths: this.strengths }, false);
        if (this.slow()) void this.solve(); else this.ask();
      },
    });
  }

  /** In a report: what was asked. */
  private told(): HTMLElement {
    const title = (belly: string): string => this.muscles.find((muscle) => muscle.belly === belly)?.title ?? belly.replaceAll("_", " ");
    return h("ul", { class: "plain" }, ...Object.entries(this.strengths).map(([belly, share]) => h("li", {}, `${capital(title(belly))}: ${percent(share)} of its strength`)));
  }

  private drawMore(): void {
    this.more.hidden = this.desk.source.still;
    const open = this.more.open || this.slow();
    fill(this.more, h("summary", {}, "Body, load, tightness and variants"), ...others(this.desk.address.state, (asked) => this.change(asked)));
    this.more.open = open;
  }

  private readonly picked = ({ side, belly }: SeriesInfo): boolean => belly in this.strengths || this.side === "both" || side === null || side === this.side;

  private point(belly: string): void {
    const scene = this.desk.scene?.message, label = document.getElementById("named");
    if (label) label.textContent = belly ? capital(this.muscles.find((muscle) => muscle.belly === belly)?.title ?? scene?.elements.find((one) => one.belly === belly)?.title ?? "") : "";
    this.desk.stage.dress((i): State => (belly && scene?.elements[i]?.belly === belly ? 3 : 2));
  }

  private actions(): HTMLElement | null {
    const { address, source } = this.desk;
    if (source.still) return null;
    const copy: HTMLButtonElement = h("button", { type: "button", onclick: () => void navigator.clipboard.writeText(location.href).then(() => {
      copy.textContent = "Copied";
      setTimeout(() => { copy.textContent = "Copy link"; }, 1500);
    }, () => this.desk.report(new Error("The link could not be copied; it stands in the address bar."))) }, "Copy link");
    return h("p", { class: "actions" },
      h("button", { type: "button", onclick: () => { const last = this.undone.pop(); if (last) address.go(last); } }, "Undo"),
      h("button", { type: "button", onclick: () => this.change({ strengths: {}, conditions: [], person: PERSON, free: [] }) }, "Reset"),
      copy, h("button", { type: "button", onclick: () => void save(this.desk) }, "Save as a report"));
  }
}
