// What a plot shows of a posture: no time, so a bar each, and what it was before as a mark.

import { seen } from "../colour";
import { h } from "../dom";
import { capital, say, sideWord } from "../words";
import type { Lines } from "./plot";

const MOST = 8;

export class Levels {
  readonly element = h("figure", { class: "plot" });
  private lines: Lines | null = null;
  private pick: (row: number) => boolean = () => true;

  /** Draw the largest of the values of interest. */
  set(lines: Lines, pick: (row: number) => boolean): void {
    this.lines = lines;
    this.pick = pick;
    const { info, values, before } = lines, height = (row: number): number => Math.max(Math.abs(values[row]!), Math.abs(before?.[row] ?? 0));
    const rows = info.series.map((_, row) => row).filter(pick).sort((a, b) => height(b) - height(a)).slice(0, MOST);
    const most = Math.max(...rows.map(height), 1e-9), digits = most < 20 ? 2 : 0;
    this.element.replaceChildren(
      h("figcaption", {}, info.title, h("span", { class: "unit" }, ` ${info.unit}`), before ? h("span", { class: "dashes" }, "mark: before") : null),
      h("ul", { class: "bars levels" }, ...rows.map((row) => {
        const { title, side, colour } = info.series[row]!, bar = h("span", { class: "bar" }), ghost = before ? h("span", { class: "ghost" }) : null;
        bar.style.width = `${(100 * Math.abs(values[row]!)) / most}%`;
        bar.style.background = seen(colour);
        if (ghost) ghost.style.width = `${(100 * Math.abs(before![row]!)) / most}%`;
        return h("li", { class: "row" }, h("span", { class: "row-title" }, capital(title), side ? h("span", { class: "side" }, ` ${sideWord(side)}`) : null),
          h("span", { class: "row-value" }, before && say(before[row]!, digits) !== say(values[row]!, digits) ? h("span", { class: "side" }, `${say(before[row]!, digits)} → `) : null, say(values[row]!, digits)),
          h("span", { class: "track" }, bar, ghost));
      })));
  }

  repaint(): void { if (this.lines) this.set(this.lines, this.pick); }
  /** A posture has one time only. */
  show(): void {}
  destroy(): void {}
}
