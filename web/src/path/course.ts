// A test over the weeks; what lies in the shading cannot be told from the test's own error.

import uPlot from "uplot";
import { own } from "../colour";
import { h } from "../dom";
import type { TrendInfo } from "../messages";
import { sideWord } from "../words";
import { dated, shortDate, shortDay } from "./said";

const HEIGHT = 150, DAY_S = 86_400, PAD_S = 5 * DAY_S;

export class Course {
  readonly element = h("figure", { class: "course" });
  private readonly place = h("div", { class: "course-body" });
  private chart: uPlot | null = null;
  private readonly watcher = new ResizeObserver(() => this.chart?.setSize({ width: this.place.clientWidth, height: HEIGHT }));

  /** Sides of a test, one over the other. */
  constructor(private readonly sides: readonly TrendInfo[]) {
    const [{ title, unit }] = sides as [TrendInfo];
    this.element.append(h("figcaption", {}, h("strong", {}, title), h("span", { class: "unit" }, unit === "deg" ? " °" : ` ${unit}`)), this.place,
      h("ul", { class: "course-said" }, ...sides.map(({ side, said, seen, better }, at) => h("li", { class: seen ? (better ? "seen better" : "seen") : "" }, sides.length > 1 ? h("span", { class: `course-key key-${at}` }, sideWord(side)) : null, said))));
    this.place.setAttribute("role", "img");
    this.place.setAttribute("aria-label", sides.map(({ side, points, said }) => `${title}${side ? `, ${sideWord(side)}` : ""}: ${points.map(({ day, value }) => `${shortDay(day)} ${value}`).join(", ")}. ${said}`).join(" "));
    this.watcher.observe(this.place);
    requestAnimationFrame(() => this.draw());
  }

  /** Draw, or draw anew in the page's colours of now. */
  draw(): void {
    this.chart?.destroy();
    if (!this.place.isConnected) return;
    const times = [...new Set(this.sides.flatMap(({ points }) => points.map(({ day }) => dated(day).getTime() / 1000)))].sort((a, b) => a - b);
    const [first, last] = [times[0]! - PAD_S, times.at(-1)! + PAD_S], x = [first, ...times, last];
    const values = this.sides.map(({ points }) => { const at = new Map(points.map(({ day, value }) => [dated(day).getTime() / 1000, value])); return x.map((time) => at.get(time) ?? null); });
    const floor = this.sides.every(({ points }) => points.every(({ value }) => value >= 0)) ? 0 : -Infinity;
    const edges = this.sides.map(({ points, error }) => (error === null ? null : [Math.max(floor, points[0]!.value - error), points[0]!.value + error] as const));
    const inks = [own("accent"), own("half")], font = "11px system-ui, sans-serif", muted = own("muted"), line = own("line");
    const all = [...this.sides.flatMap(({ points }) => points.map(({ value }) => value)), ...edges.flatMap((edge) => edge ?? [])];
    const least = Math.min(...all), most = Math.max(...all), room = Math.max(1, 0.12 * (most - least));
    const shade = edges.flatMap((edge) => (edge ? [x.map(() => edge[1]), x.map(() => edge[0])] : []));
    let at = this.sides.length;
    const bands = edges.flatMap((edge, side) => { if (!edge) return []; at += 2; return [{ series: [at - 1, at] as [number, number], fill: `${inks[side]}1f` }]; });
    this.chart = new uPlot({
      width: Math.max(200, this.place.clientWidth), height: HEIGHT, padding: [8, 8, 0, 0], legend: { show: false }, cursor: { show: false }, bands,
      scales: { x: { time: true, range: [first, last] }, y: { range: [Math.max(floor, least - room), most + room] } },
      axes: [{ stroke: muted, font, size: 24, gap: 4, grid: { show: false }, ticks: { show: false }, space: 60, values: (_, ticks) => ticks.map((tick) => shortDate(new Date(tick * 1000))) },
        { stroke: muted, font, size: 38, gap: 4, grid: { stroke: line, width: 1 }, ticks: { show: false }, space: 26 }],
      series: [{}, ...values.map((_, side): uPlot.Series => ({ stroke: inks[side]!, width: 1.5, spanGaps: true, points: { show: true, size: 8, fill: inks[side]! } })), ...shade.map((): uPlot.Series => ({ show: true, stroke: "transparent", width: 0, points: { show: false } }))],
    }, [x, ...values, ...shade] as uPlot.AlignedData, this.place);
  }

  destroy(): void { this.watcher.disconnect(); this.chart?.destroy(); }
}
