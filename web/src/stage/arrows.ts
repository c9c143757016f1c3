// Forces at joints, as long as they are in body weights: those that press down end at their joint, those that
// carry from below begin there, so that hips and back keep out of each other's way.

import { ConeGeometry, CylinderGeometry, Group, Mesh, MeshBasicMaterial, type PerspectiveCamera, Vector3 } from "three";
import { h } from "../dom";

/** Seen from so far away (m) arrows are as given; from nearer they are smaller, but not below a share. */
const FROM_M = 4.6, SMALLEST = 0.4;
const METRES_A_WEIGHT = 0.1, HEAD = 0.052, LEAST = 0.015, UP = new Vector3(0, 1, 0);
const SHAFT = new CylinderGeometry(0.0065, 0.0065, 1, 14).translate(0, 0.5, 0), TIP = new ConeGeometry(0.019, HEAD, 20).translate(0, -HEAD / 2, 0);
/** Labels that come nearer than this (px) leave room for the one in front. */
const APART_PX = [96, 20] as const, NARROW_PX = 480;
/** A difference (body weights) that is worth a ghost. */
const DIFFERS = 0.02, GHOST = 2.2;

interface Arrow { holder: Group; shaft: Mesh; tip: Mesh; rims: Mesh[] }

export class Arrows {
  readonly group = new Group();
  readonly labels = h("div", { class: "force-labels", "aria-hidden": "true" });
  private now: Float32Array = new Float32Array();
  private first: Float32Array = new Float32Array();
  private names: readonly string[] = [];
  private arrows: Arrow[] = [];
  private ghosts: Arrow[] = [];
  private readonly colour = new MeshBasicMaterial({ depthTest: false, transparent: true });
  private readonly rim = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.85 });
  private readonly pale = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.38 });
  private readonly force = new Vector3();
  private readonly at = new Vector3();

  /** Take the joints named and (frames, joints, 6): place (m) and force (body weights); `first` are those of before. */
  set(names: readonly string[], values: Float32Array, first = values): void {
    const count = names.length;
    this.names = names;
    this.now = values;
    this.first = first;
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

  show(frame: number, away_m: number): void {
    const scale = Math.min(1, Math.max(SMALLEST, away_m / FROM_M));
    this.arrows.forEach((arrow, i) => this.lay(arrow, this.now, frame, i, scale));
    this.ghosts.forEach((ghost, i) => {
      this.lay(ghost, this.first, frame, i, scale, GHOST);
      const j = (frame * this.ghosts.length + i) * 6 + 3;
      ghost.holder.visible &&= Math.hypot(...[0, 1, 2].map((axis) => (this.first[j + axis] ?? 0) - (this.now[j + axis] ?? 0))) > DIFFERS;
    });
  }

  /** Write beside each arrow's free end what it is, in a picture of so many px. */
  write(camera: PerspectiveCamera, wide: number, high: number): void {
    const { at, group } = this, taken: [number, number][] = [];
    const ordered = this.arrows.map(({ holder }, i) => {
      const { free, weight } = holder.userData as { free: Vector3; weight: number };
      at.copy(free ?? at).applyMatrix4(group.matrixWorld);
      const away = at.distanceTo(camera.position);
      at.project(camera);
      return { i, away, weight, seen: group.visible && holder.visible, x: ((at.x + 1) / 2) * wide, y: ((1 - at.y) / 2) * high };
    }).sort((a, b) => a.away - b.away);
    for (const { i, weight, seen, x, y } of ordered) {
      const label = this.labels.children[i] as HTMLElement;
      const free = seen && !taken.some(([a, b]) => Math.abs(a - x) < APART_PX[0] && Math.abs(b - y) < APART_PX[1]);
      const hidden = !free || x < 46 || x > wide - 46 || y < 14 || y > high - 10;
      if (label.hidden !== hidden) label.hidden = hidden;
      if (hidden) continue;
      taken.push([x, y]);
      const text = `${wide < NARROW_PX ? "" : `${this.names[i]} `}${Math.round(100 * weight)} %BW`;
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

  private lay({ holder, shaft, tip, rims }: Arrow, values: Float32Array, frame: number, i: number, scale: number, stout = 1): void {
    const { force } = this, j = (frame * this.arrows.length + i) * 6, weight = force.fromArray(values, j + 3).length(), long = weight * METRES_A_WEIGHT * scale;
    holder.visible = long > LEAST * scale;
    if (!holder.visible) return;
    holder.quaternion.setFromUnitVectors(UP, force.normalize());
    holder.position.fromArray(values, j);
    const down = force.y < 0;
    const free = holder.position.clone().addScaledVector(force, (down ? -1 : 1) * (long + 0.03 * scale));
    if (down) holder.position.addScaledVector(force, -long);
    holder.userData = { free, weight };
    const head = Math.min(scale, long / HEAD / 1.2);
    shaft.scale.set(stout * scale, Math.max(long - HEAD * head, 0.001), stout * scale);
    tip.position.y = long;
    tip.scale.set(Math.min(stout, 1.5) * scale, head, Math.min(stout, 1.5) * scale);
    if (!rims.length) return;
    rims[0]!.scale.set(1.6 * scale, shaft.scale.y, 1.6 * scale);
    rims[1]!.scale.set(1.32 * scale, 1.24 * head, 1.32 * scale);
    rims[1]!.position.y = long + 0.12 * HEAD * head;
  }
}
