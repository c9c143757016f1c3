// Forces at joints, as long as they are in body weights: those that press down end at their joint, those that
// carry from below begin there, so that hips and back keep out of each other's way.

import { ConeGeometry, CylinderGeometry, Group, Mesh, MeshBasicMaterial, type PerspectiveCamera, Vector3 } from "three";
import { h } from "../dom";

/** Seen from so far away (m) arrows are as given; from nearer they are smaller, but not below a share. */
const FROM_M = 4.6, SMALLEST = 0.4;
const METRES_A_WEIGHT = 0.1, LONGEST_M = 0.42, HEAD = 0.052, LEAST = 0.015, UP = new Vector3(0, 1, 0);
const SHAFT = new CylinderGeometry(0.0065, 0.0065, 1, 14).translate(0, 0.5, 0), TIP = new ConeGeometry(0.019, HEAD, 20).translate(0, -HEAD / 2, 0);
/** Labels that come nearer than this (px) leave room for the one that changed, or is larger. */
const APART_PX = [100, 20] as const;
/** A difference (body weights) that is worth a ghost. */
const DIFFERS = 0.02, BESIDE_M = 0.034;

interface Arrow { holder: Group; shaft: Mesh; tip: Mesh; rims: Mesh[] }

export class Arrows {
  readonly group = new Group();
  readonly labels = h("div", { class: "force-labels", "aria-hidden": "true" });
  private now: Float32Array = new Float32Array();
  private first: Float32Array = new Float32Array();
  private names: readonly string[] = [];
  /** A body weight's length. */
  private metres = METRES_A_WEIGHT;
  private arrows: Arrow[] = [];
  private ghosts: Arrow[] = [];
  private readonly colour = new MeshBasicMaterial({ depthTest: false, transparent: true });
  private readonly rim = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.85 });
  private readonly pale = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.5 });
  private readonly force = new Vector3();
  private readonly at = new Vector3();

  /** Take the joints named and (frames, joints, 6): place (m) and force (body weights); `first` are those of before. */
  set(names: readonly string[], values: Float32Array, first = values): void {
    const count = names.length;
    this.names = names;
    this.now = values;
    this.first = first;
    let most = 0;
    for (const all of [values, first]) for (let i = 3; i < all.length; i += 6) most = Math.max(most, Math.hypot(all[i]!, all[i + 1]!, all[i + 2]!));
    this.metres = Math.min(METRES_A_WEIGHT, LONGEST_M / (most || 1));
    if (count === this.arrows.length) return;
    this.group.clear();
    this.ghosts = Array.from({ length: count }, () => this.arrow(this.pale, 3, false));
    this.arrows = Array.from({ length: count }, () => this.arrow(this.colour, 5, true));
    this.labels.replaceChildren(...this.arrows.map(() => h("span", {})));
  }

  paint(ground: string, ink: string, accent: string): void {
    this.colour.color.set(accent);
    this.pale.color.set(ink);
    this.rim.color.set(ground);
  }

  /** Go to a frame, seen from so far; ghosts stand beside their arrows as the camera sees it. */
  show(frame: number, away_m: number, camera: PerspectiveCamera): void {
    const scale = Math.min(1, Math.max(SMALLEST, away_m / FROM_M)), aside = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0).multiplyScalar(BESIDE_M * scale);
    this.arrows.forEach((arrow, i) => this.lay(arrow, this.now, frame, i, scale));
    this.ghosts.forEach((ghost, i) => {
      this.lay(ghost, this.first, frame, i, scale);
      ghost.holder.position.add(aside);
      const j = (frame * this.ghosts.length + i) * 6 + 3, holder = this.arrows[i]!.holder;
      const size = (of: Float32Array): number => Math.hypot(of[j] ?? 0, of[j + 1] ?? 0, of[j + 2] ?? 0);
      holder.userData.more = size(this.now) - size(this.first);
      ghost.holder.visible &&= Math.abs(holder.userData.more as number) > DIFFERS;
    });
  }

  /** Write beside each arrow's free end what it is, in a picture of so many px. */
  write(camera: PerspectiveCamera, wide: number, high: number): void {
    const { at, group } = this, taken: [number, number][] = [];
    const ordered = this.arrows.map(({ holder }, i) => {
      const { free, weight, more } = holder.userData as { free: Vector3; weight: number; more: number };
      at.copy(free ?? at).applyMatrix4(group.matrixWorld);
      at.project(camera);
      return { i, weight, more, seen: group.visible && holder.visible, x: ((at.x + 1) / 2) * wide, y: ((1 - at.y) / 2) * high };
    }).sort((a, b) => Number(Math.abs(b.more) > DIFFERS) - Number(Math.abs(a.more) > DIFFERS) || b.weight - a.weight);
    for (const { i, weight, more, seen, x, y } of ordered) {
      const label = this.labels.children[i] as HTMLElement;
      const free = seen && !taken.some(([a, b]) => Math.abs(a - x) < APART_PX[0] && Math.abs(b - y) < APART_PX[1]);
      const hidden = !free || x < 46 || x > wide - 46 || y < 14 || y > high - 10;
      if (label.hidden !== hidden) label.hidden = hidden;
      if (hidden) continue;
      taken.push([x, y]);
      const text = `${this.names[i]} ${Math.round(100 * weight)} %BW${Math.abs(more) > DIFFERS ? ` (${more > 0 ? "+" : "−"}${Math.abs(Math.round(100 * more))})` : ""}`;
      if (label.textContent !== text) label.textContent = text;
      label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  }

  private arrow(material: MeshBasicMaterial, order: number, rimmed: boolean): Arrow {
    const holder = new Group();
    const part = (geometry: typeof SHAFT | typeof TIP, own: MeshBasicMaterial, at: number): Mesh => {
      const mesh = new Mesh(geometry, own);
      mesh.renderOrder = at;
      mesh.frustumCulled = false;
      holder.add(mesh);
      return mesh;
    };
    const rims = rimmed ? [part(SHAFT, this.rim, order - 1), part(TIP, this.rim, order - 1)] : [];
    const arrow = { holder, rims, shaft: part(SHAFT, material, order), tip: part(TIP, material, order) };
    this.group.add(holder);
    return arrow;
  }

  private lay({ holder, shaft, tip, rims }: Arrow, values: Float32Array, frame: number, i: number, scale: number): void {
    const { force } = this, j = (frame * this.arrows.length + i) * 6, weight = force.fromArray(values, j + 3).length(), long = weight * this.metres * scale;
    holder.visible = long > LEAST * scale;
    if (!holder.visible) return;
    holder.quaternion.setFromUnitVectors(UP, force.normalize());
    holder.position.fromArray(values, j);
    const down = force.y < 0;
    const free = holder.position.clone().addScaledVector(force, (down ? -1 : 1) * (long + 0.03 * scale));
    if (down) holder.position.addScaledVector(force, -long);
    Object.assign(holder.userData, { free, weight });
    const head = Math.min(scale, long / HEAD / 1.2);
    shaft.scale.set(scale, Math.max(long - HEAD * head, 0.001), scale);
    tip.position.y = long;
    tip.scale.set(scale, head, scale);
    if (!rims.length) return;
    rims[0]!.scale.set(1.6 * scale, shaft.scale.y, 1.6 * scale);
    rims[1]!.scale.set(1.32 * scale, 1.24 * head, 1.32 * scale);
    rims[1]!.position.y = long + 0.12 * HEAD * head;
  }
}
