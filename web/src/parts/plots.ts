// The plots of a scene, one under the other, linked to the stage.

import { fill, h } from "../dom";
import type { PlotInfo, Scene, SeriesInfo } from "../messages";
import type { Numbers, Packet } from "../wire";
import { Levels } from "./levels";
import { Plot } from "./plot";

export class Plots {
  readonly element = h("section", { class: "plots", "aria-label": "Plots" });
  private plots = new Map<string, Plot | Levels>();
  private scene: Packet<Scene> | null = null;
  private after: Readonly<Record<string, Numbers>> | null = null;
  private before: Packet<Scene> | null = null;
  private pick: (series: SeriesInfo) => boolean = () => true;
  private hip = new Set<string>();

  constructor(private readonly seek: (time: number) => void, private readonly names: readonly string[]) {}

  /** Take a scene, and another one to lie dashed beneath where it has the same times; `pick` as in `choose`. */
  set(scene: Packet<Scene>, before: Packet<Scene> | null, pick: (series: SeriesInfo) => boolean): void {
    for (const plot of this.plots.values()) plot.destroy();
    this.scene = scene;
    this.hip = new Set(scene.message.elements.filter(({ hip }) => hip).map(({ belly }) => belly));
    this.after = null;
    this.pick = pick;
    this.before = before?.arrays.time?.length === scene.arrays.time?.length ? before : null;
    const times = scene.arrays.time as Float32Array;
    this.plots = new Map(this.infos().map(({ name }) => [name, times.length > 1 ? new Plot(times, this.seek) : new Levels()]));
    fill(this.element, ...[...this.plots.values()].map(({ element }) => element));
    this.draw();
  }

  /** Draw other curves of the same scene over its own, which stay dashed; null: its own alone. */
  change(arrays: Readonly<Record<string, Numbers>> | null, pick: (series: SeriesInfo) => boolean): void {
    this.after = arrays;
    this.choose(pick);
  }

  /** Choose which curves are of interest. */
  choose(pick: (series: SeriesInfo) => boolean): void { this.pick = pick; this.draw(); }

  show(time: number): void { for (const plot of this.plots.values()) plot.show(time); }
  repaint(): void { for (const plot of this.plots.values()) plot.repaint(); }
  destroy(): void { for (const plot of this.plots.values()) plot.destroy(); }

  /** Whether a curve is of a muscle of the hip, or of no muscle; models without any show all. */
  private ofHip({ belly }: SeriesInfo): boolean { return !belly || !this.hip.size || this.hip.has(belly); }

  private infos(): PlotInfo[] {
    const { message, arrays } = this.scene!;
    return this.names.flatMap((name) => message.plots.filter((plot) => plot.name === name && arrays[`plot:${name}`]));
  }

  private draw(): void {
    if (!this.scene) return;
    for (const info of this.infos()) {
      const blob = `plot:${info.name}`, own = this.scene.arrays[blob] as Float32Array;
      const changed = this.after?.[blob] as Float32Array | undefined;
      const before = this.after ? own : this.before?.arrays[blob] as Float32Array | undefined;
      this.plots.get(info.name)!.set({ info, values: changed ?? own, before: before ?? null }, (row) => this.ofHip(info.series[row]!) && this.pick(info.series[row]!));
    }
  }
}
