// Play, scrub, frame by frame.

import { h } from "../dom";
import type { Stage } from "../stage/stage";

/** What the controls cover of the stage (px). */
export const COVERED_PX = 76;

const SVG = "http://www.w3.org/2000/svg";
const SHAPES = { play: "M4 2.5v11l9-5.5z", pause: "M4 3h3v10H4zM9 3h3v10H9z", back: "M11 3v10L4 8zM3 3h1.5v10H3z", on: "M5 3v10l7-5zM11.5 3H13v10h-1.5z" };

export function icon(shape: keyof typeof SHAPES): SVGElement {
  const svg = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[shape]);
  svg.append(path);
  return svg;
}

export class Transport {
  private readonly button = h("button", { class: "round primary", type: "button", onclick: () => this.toggle() });
  private readonly scrub = h("input", { type: "range", min: 0, max: 1, step: "any", "aria-label": "Time", oninput: () => { this.stop(); this.stage.seek(Number(this.scrub.value)); } });
  private readonly clock = h("output", { class: "clock" });
  readonly element = h("div", { class: "transport", role: "group", "aria-label": "Playback" },
    h("button", { class: "round", type: "button", title: "A frame back (,)", "aria-label": "A frame back", onclick: () => this.frame(-1) }, icon("back")),
    this.button,
    h("button", { class: "round", type: "button", title: "A frame on (.)", "aria-label": "A frame on", onclick: () => this.frame(1) }, icon("on")),
    this.scrub, this.clock);

  constructor(private readonly stage: Stage) { this.draw(); }

  /** Take the span of a movement (s); a posture has none. */
  span(first: number, last: number): void {
    this.scrub.min = String(first);
    this.scrub.max = String(last);
    this.element.hidden = !(last > first);
    this.draw();
  }

  show(time: number): void {
    const { scrub } = this, first = Number(scrub.min), last = Number(scrub.max);
    scrub.value = String(time);
    scrub.style.setProperty("--at", `${(100 * (time - first)) / (last - first || 1)}%`);
    this.clock.value = `${time.toFixed(2)} s`;
    this.scrub.setAttribute("aria-valuetext", this.clock.value);
  }

  toggle(): void { this.stage.play(!this.stage.playing); this.draw(); }
  stop(): void { this.stage.play(false); this.draw(); }
  frame(by: number): void { this.stop(); this.stage.step(by); }

  private draw(): void {
    const { playing } = this.stage;
    this.button.replaceChildren(icon(playing ? "pause" : "play"));
    this.button.setAttribute("aria-label", playing ? "Pause" : "Play");
    this.button.title = `${playing ? "Pause" : "Play"} (space)`;
  }
}
