// Curves over a movement's time, with a line at the moment that is shown.

import uPlot from "uplot";
import { own, seen } from "../colour";
import { h } from "../dom";
import type { PlotInfo } from "../messages";
import { capital, say, sideWord } from "../words";

const HEIGHT = 168, MOST = 6;

export interface Lines { info: PlotInfo; values: Float32Array; before: Float32Array | null }

export class Plot {
  readonly element = h("figure", { class: "plot" });
  private chart: uPlot | null = null;
  private readonly marker = h("div", { class: "plot-now", "aria-hidden": "true" });
  private readonly legend = h("ul", { class: "legend" });
  private readonly body = h("div", { class: "plot-body" });
  private lines: Lines | null = null;
  private rows: number[] = [];
  private time = 0;
  private readonly watcher = new ResizeObserver(() => this.chart?.setSize({ width: this.body.clientWidth, height: HEIGHT }));

  /** `onSeek` hears of a time that was pointed at. */
  constructor(private readonly times: Float32Array, private readonly onSeek: (time: number) => void) {
    this.watcher.observe(this.body);
  }

  /** Draw the curves; `pick` tells which of them are of interest. The largest of those are drawn. */
  set(lines: Lines, pick: (row: number) => boolean): void {
    const { info, values, before } = lines, count = this.times.length;
    const peak = (row: number): number => {
      let most = 0;
      for (let i = row * count; i < (row + 1) * count; i++) most = Math.max(most, Math.abs(values[i]!), before ? Math.abs(before[i]!) : 0);
      return most;
    };
    // A plot that changes under a slider keeps its curves.
    const wanted = info.series.map((_, row) => row).filter(pick);
    const rows = this.lines && this.rows.length && this.rows.every((row) => wanted.includes(row)) && before && this.lines.info.name === info.name
      ? this.rows : wanted.map((row) => [row, peak(row)] as const).sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([row]) => row).sort((a, b) => a - b);
    const same = this.chart && this.lines && Boolean(this.lines.before) === Boolean(before) && rows.join() === this.rows.join() && this.lines.info.name === info.name;
    this.lines = lines;
    this.rows = rows;
    const row = (from: Float32Array, at: number): Float32Array => from.subarray(at * count, (at + 1) * count);
    const data = [this.times, ...rows.map((at) => row(values, at)), ...(before ? rows.map((at) => row(before, at)) : [])] as unknown as uPlot.AlignedData;
    if (same) this.chart!.setData(data);
    else this.build(data);
    this.show(this.time);
  }

  /** Draw anew in the page's colours of now. */
  repaint(): void {
    const { lines, rows } = this;
    if (lines) { this.chart?.destroy(); this.chart = null; this.set(lines, (row) => rows.includes(row)); }
  }

  /** Move the line to a time (s); cheap, nothing is drawn anew. */
  show(time: number): void {
    this.time = time;
    const { chart } = this;
    if (chart) this.marker.style.transform = `translateX(${chart.valToPos(time, "x").toFixed(1)}px)`;
  }

  destroy(): void { this.watcher.disconnect(); this.chart?.destroy(); }

  private build(data: uPlot.AlignedData): void {
    const { info, before } = this.lines!;
    this.chart?.destroy();
    const font = "11px system-ui, sans-serif", ink = own("muted"), line = own("line");
    const series = this.rows.map((row) => info.series[row]!);
    const axis = (unit: string, size: number): uPlot.Axis => ({
      stroke: ink, font, size, gap: 4, grid: { stroke: line, width: 1 }, ticks: { show: false },
      values: (_, at) => at.map((value) => `${say(value, Math.abs(value) < 10 && value % 1 ? (Math.abs(value * 10) % 1 > 0.01 ? 2 : 1) : 0)}${unit}`),
    });
    this.chart = new uPlot({
      width: Math.max(200, this.body.clientWidth || 340), height: HEIGHT, padding: [8, 8, 0, 0],
      hooks: { draw: [() => this.show(this.time)] },  // once the scales are known
      legend: { show: false }, cursor: { show: false }, scales: { x: { time: false } },
      axes: [{ ...axis(" s", 24), space: 60 }, { ...axis("", 42), space: 34 }],
      series: [{}, ...series.map((one): uPlot.Series => ({ label: one.title, stroke: seen(one.colour), width: 1.75, points: { show: false } })),
        ...(before ? series.map((one): uPlot.Series => ({ label: `${one.title}, before`, stroke: seen(one.colour), width: 1.25, dash: [4, 4], alpha: 0.75, points: { show: false } })) : [])],
    }, data, this.body);
    this.chart.over.append(this.marker);
    this.follow(this.chart.over);
    this.legend.replaceChildren(...series.map((one) => {
      const swatch = h("span", { class: "swatch" });
      swatch.style.background = seen(one.colour);
      const twice = series.filter(({ title }) => title === one.title).length > 1;
      return h("li", {}, swatch, capital(one.title), twice ? ` ${sideWord(one.side)}` : null);
    }));
    const told = `${info.title} over time, in ${info.unit || "shares"}: ${series.map((one) => one.title).join(", ")}.`;
    this.body.setAttribute("role", "img");
    this.body.setAttribute("aria-label", told);
    this.element.replaceChildren(h("figcaption", {}, info.title, h("span", { class: "unit" }, ` ${info.unit}`), before ? h("span", { class: "dashes" }, "dashed: before") : null), this.body, this.legend);
  }

  private follow(over: HTMLElement): void {
    const seek = (event: PointerEvent): void => this.onSeek(this.chart!.posToVal(event.clientX - over.getBoundingClientRect().left, "x"));
    over.addEventListener("pointerdown", (event) => { over.setPointerCapture(event.pointerId); seek(event); });
    over.addEventListener("pointermove", (event) => { if (event.buttons) seek(event); });
  }
}
