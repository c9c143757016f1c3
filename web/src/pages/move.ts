// Move: a solved movement, its forces and its plots.

import type { Desk, Opened, Page } from "../desk";
import { fill, h } from "../dom";
import { Chooser } from "../parts/chooser";
import type { SeriesInfo, SolveRequest } from "../messages";
import { figures, topMuscles } from "../parts/figures";
import { Plots } from "../parts/plots";
import { pickFiles } from "../parts/receive";
import { COVERED_PX, Transport } from "../parts/transport";
import { requestOf } from "../state";
import type { State } from "../stage/muscles";
import { capital, say } from "../words";

export const move: Page = { name: "move", title: "Move", staged: true, open: (panel, desk) => new Move(panel, desk) };

const MOST_TOP = 8;

class Move implements Opened {
  private readonly chooser: Chooser;
  private readonly plots: Plots;
  private readonly transport: Transport;
  private readonly title = h("h1", {}, "Movement");
  private readonly told = h("div", {});
  private readonly numbers = h("div", {});
  private readonly heading = h("h2", {}, "Over time");
  private readonly top = h("section", {});
  private readonly doubts = h("div", {});
  private readonly sides: HTMLElement;
  private side: "r" | "l" | "both" = "r";
  private asked = "";
  private hovered: number | null = null;

  constructor(panel: HTMLElement, private readonly desk: Desk) {
    const { stage, address } = desk;
    const seek = (time: number): void => { this.transport.stop(); stage.seek(time); };
    this.chooser = new Chooser(desk);
    this.plots = new Plots(seek, ["contact", "activations", "forces", "moments"]);
    this.transport = new Transport(stage);
    this.side = address.state.what.side;
    this.sides = h("fieldset", { class: "segments small" }, h("legend", { class: "unseen" }, "Side plotted"), ...([["r", "Right"], ["l", "Left"], ["both", "Both"]] as const).map(([side, title]) =>
      h("label", {}, h("input", { type: "radio", name: "plotted", checked: side === this.side, onchange: () => { this.side = side; this.plots.choose(this.picked); } }), h("span", {}, title))));
    document.getElementById("stage")!.append(this.transport.element);
    stage.cover(COVERED_PX);
    fill(panel, h("header", { class: "head" }, this.title, this.told), this.chooser.element, this.numbers,
      h("div", { class: "line spread" }, this.heading, this.sides), this.plots.element, this.top, this.doubts, this.actions());
    stage.dress((): State => 2);
    void this.solve();
  }

  update(): void { this.chooser.update(); void this.solve(); }

  show(time: number): void { this.transport.show(time); this.plots.show(time); }

  pick(element: number | null, click: boolean): void {
    const scene = this.desk.scene?.message;
    if (!scene || (element === this.hovered && !click)) return;
    this.hovered = element;
    const belly = element === null ? "" : scene.elements[element]?.belly ?? "";
    this.point(belly);
    if (click && belly) this.desk.address.note({ chosen: belly });
  }

  key(key: string): boolean {
    if (key === " ") this.transport.toggle();
    else if (key === "." || key === "ArrowRight") this.transport.frame(1);
    else if (key === "," || key === "ArrowLeft") this.transport.frame(-1);
    else return false;
    return true;
  }

  repaint(): void { this.plots.repaint(); }

  close(): void {
    const { stage, address } = this.desk;
    stage.play(false);
    stage.cover(0);
    if (stage.frames > 1) address.note({ time: Math.round(stage.now * 1000) / 1000 });
    this.transport.element.remove();
    this.plots.destroy();
  }

  private async solve(): Promise<void> {
    const request = requestOf(this.desk.address.state), key = JSON.stringify(request);
    if (key === this.asked) return;
    this.asked = key;
    const scene = await this.desk.show(request, "Solving the movement …");
    if (!scene) { if (this.asked === key) this.asked = ""; return; }  // it may be asked for again
    const { message } = scene, { time } = this.desk.address.state;
    this.title.textContent = message.request.what.kind === "trial" ? message.title : capital(message.title);
    fill(this.told, message.note ? h("p", { class: "note" }, message.note) : null);
    this.chooser.draw();
    fill(this.numbers, figures(message.figures, message.bands, message.request.what.side));
    this.plots.set(scene, null, this.picked);
    this.heading.textContent = message.frames > 1 ? "Over time" : "In this posture";
    fill(this.top, h("h2", {}, "Who pulls hardest"), topMuscles(message.top.slice(0, MOST_TOP), message.bands, (belly) => this.point(belly)));
    fill(this.doubts,
      message.unmet.length ? h("p", { class: "flag" }, `Muscles could not meet all of ${message.unmet.map(({ title, moment_nm }) => `${title} (${say(moment_nm, 0)} N m)`).join(", ")}.`) : null,
      message.warnings.length ? h("details", { class: "more" }, h("summary", {}, `${message.warnings.length} doubts about this`), h("ul", {}, ...message.warnings.map(({ what }) => h("li", {}, what)))) : null,
      h("p", { class: "fine" }, `${who(message.request)}${message.model} · solved in ${say(message.milliseconds, 0)} ms`));
    const first = message.shown_s[0] ?? 0, last = message.shown_s.at(-1) ?? 0;
    this.transport.span(first, last);
    this.desk.stage.cover(last > first ? COVERED_PX : 0);
    this.desk.stage.dress((): State => 2);
    this.desk.stage.seek(time ?? first + 0.3 * (last - first));
    const bands = await this.desk.source.bands(message.id).catch(() => null);
    if (this.asked !== key) return;
    const told = bands ?? { ...message, bands: "none" };
    fill(this.numbers, figures(told.figures, told.bands, message.request.what.side));
    fill(this.top, h("h2", {}, "Who pulls hardest"), topMuscles(told.top.slice(0, MOST_TOP), told.bands, (belly) => this.point(belly)));
  }

  private readonly picked = ({ side }: SeriesInfo): boolean => this.side === "both" || side === null || side === this.side;

  private point(belly: string): void {
    const scene = this.desk.scene?.message;
    if (!scene) return;
    const label = document.getElementById("named"), element = this.hovered === null ? null : scene.elements[this.hovered];
    if (label) label.textContent = capital(element?.title ?? scene.elements.find((one) => one.belly === belly)?.title ?? "");
    this.desk.stage.dress((i): State => (belly && scene.elements[i]?.belly === belly ? 3 : 2));
  }

  private actions(): HTMLElement | null {
    const { source, address } = this.desk;
    if (source.still) return null;
    return h("p", { class: "actions" },
      h("button", { type: "button", onclick: () => address.go({ page: "whatif" }) }, "Ask what if"),
      pickFiles(this.desk),
      h("button", { type: "button", onclick: () => void save(this.desk) }, "Save as a report"));
  }
}

/** Whose body it is; a trial has its own. */
const who = ({ what, person: { mass_kg, height_m, sex, age } }: SolveRequest): string =>
  (what.kind === "trial" ? "" : `${say(mass_kg, 0)} kg, ${say(height_m, 2)} m, ${sex}, ${say(age, 0)} years · `);

/** Save what is on as one file. */
export async function save(desk: Desk): Promise<void> {
  const { state } = desk.address;
  const file = await desk.attempt(() => desk.source.report({ solve: requestOf(state), strengths: state.strengths }));
  if (!file) return;
  const link = h("a", { href: URL.createObjectURL(file), download: `coxa-${state.what.name || state.what.kind}.html` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
