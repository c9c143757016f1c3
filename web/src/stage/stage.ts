// The body on the stage: draws when something changed, and not otherwise.

import { Box3, Color, Group, type Mesh, type MeshBasicMaterial, PerspectiveCamera, Scene as World, Vector3, WebGLRenderer } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { calm } from "../dom";
import type { Scene } from "../messages";
import type { Packet } from "../wire";
import { Arrows } from "./arrows";
import { LIGHT } from "./light";
import { Muscles, type State } from "./muscles";
import { shadow } from "./shadow";
import { Skeleton } from "./skeleton";
import { VIEWS, type View } from "./views";

const GLIDE_MS = 420;
/** From the torso's origin to the crown, and what is left free around the whole body. */
const HEAD_M = 0.68, MARGIN_M = 0.26;
/** Bones that hang before the hip: close views leave them out. */
const ARM = /^(humerus|ulna|radius|hand)_/;

export class Stage {
  readonly canvas: HTMLCanvasElement;
  playing = false;
  /** Tells of every frame of a movement that is shown, and what it took to draw (ms). */
  onShow: (time: number) => void = () => {};
  onPick: (element: number | null, click: boolean) => void = () => {};
  readonly spent_ms: number[] = [];

  private readonly renderer: WebGLRenderer;
  private readonly world = new World();
  private readonly body = new Group();
  private readonly camera = new PerspectiveCamera(26, 1, 0.05, 30);
  private readonly orbit: OrbitControls;
  private readonly skeleton = new Skeleton();
  private readonly arrows = new Arrows();
  private readonly shade: Mesh;
  private muscles: Muscles | null = null;
  private scene: Scene | null = null;
  private time = 0;
  private asked = 0;
  private last = 0;
  private restless = 0;
  private glide: { from: Vector3; to: Vector3; look: Vector3; lookTo: Vector3; begun: number } | null = null;

  constructor(private readonly place: HTMLElement) {
    this.renderer = new WebGLRenderer({ antialias: true, alpha: true });
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    this.canvas = this.renderer.domElement;
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", "The body in three dimensions. Arrow keys turn it, plus and minus bring it nearer or further.");
    place.prepend(this.canvas);
    this.orbit = new OrbitControls(this.camera, this.canvas);
    this.orbit.enableDamping = !calm();
    this.orbit.dampingFactor = 0.12;
    this.orbit.minDistance = 0.35;
    this.orbit.maxDistance = 9;
    this.orbit.addEventListener("start", () => this.away());
    this.orbit.addEventListener("change", () => this.wake(6));
    this.shade = shadow();
    this.body.add(this.skeleton.group, this.arrows.group);
    this.world.add(this.body, this.shade);
    place.append(this.arrows.labels);
    new ResizeObserver(() => this.fit()).observe(place);
    this.listen();
    this.look("whole", true);
    this.fit();
  }

  get now(): number { return this.time; }
  get frames(): number { return this.scene?.frames ?? 0; }

  /** Read the bones; until then, and without them, joints are dots. */
  async dressBones(glb: ArrayBuffer): Promise<void> {
    await this.skeleton.read(glb);
    if (this.scene && this.poses) this.skeleton.pose(this.scene, this.poses);
    this.draw();
  }
  private poses: Float32Array | null = null;

  /** Put a solved movement on the stage, beside the activations of another one of as many frames. */
  set({ message, arrays }: Packet<Scene>, before?: Uint8Array): void {
    this.scene = message;
    this.poses = arrays.bone as Float32Array;
    this.skeleton.pose(message, this.poses);
    if (this.muscles) {
      this.body.remove(this.muscles.mesh);
      this.muscles.dispose();
    }
    this.muscles = new Muscles(message, arrays, before);
    this.body.add(this.muscles.mesh);
    this.before = arrays.arrow as Float32Array;
    this.force(this.before);
    this.time = Math.min(this.time, message.shown_s.at(-1) ?? 0);
    this.settle();
    if (this.viewing) this.look(this.viewing, true);
    this.wake();
  }

  /** The view that was chosen, until someone turns the body away from it. */
  private viewing = "whole";
  /** Tells of the view that is chosen; none once the body is turned away from it. */
  onLook: (name: string) => void = () => {};
  private away(): void { this.viewing = ""; this.onLook(""); }

  /** Show other activations of the same movement. */
  activate(activation: Uint8Array, compare: boolean): void { this.muscles?.activate(activation, compare); this.wake(); }
  /** Show other forces of the same movement; those it came with stay as ghosts. */
  force(arrows: Float32Array): void { this.arrows.set(this.scene?.arrows.map(({ title }) => title.split(",")[0]!) ?? [], arrows, this.before); this.wake(); }
  private before: Float32Array = new Float32Array();
  dress(states: (element: number) => State): void { this.muscles?.dress(states); this.wake(); }
  showForces(yes: boolean): void { this.arrows.group.visible = yes; this.wake(); }

  /** Go to a time (s). */
  seek(time: number): void {
    const shown = this.scene?.shown_s;
    if (!shown?.length) return;
    this.time = Math.min(Math.max(time, shown[0]!), shown.at(-1)!);
    this.onShow(this.time);
    this.wake();
  }

  /** Go some frames on or back. */
  step(by: number): void {
    const shown = this.scene?.shown_s;
    if (!shown?.length) return;
    const [frame, , share] = this.frameAt();
    const to = (Math.round(frame + share) + by + shown.length) % shown.length;
    this.seek(shown[to]!);
  }

  /** Keep the body above what covers the foot of the stage (px). */
  cover(height_px: number): void {
    this.covered = height_px;
    this.fit();
  }
  private covered = 0;

  /** Keep the body clear of what covers the left of the stage (px). */
  coverLeft(width_px: number): void {
    if (width_px === this.aside) return;
    this.aside = width_px;
    this.fit();
  }
  private aside = 0;

  play(yes: boolean): void { this.playing = yes && this.frames > 1; this.last = 0; this.wake(); }

  /** Turn to a view by name. */
  look(name: string, atOnce = calm()): void {
    const view = VIEWS[name];
    if (!view) return;
    this.viewing = name;
    this.onLook(name);
    this.skeleton.without((body) => view.at !== "whole" && ARM.test(body));
    const { at: lookTo, high: tall, wide: broad } = this.focus(view), turn = (view.turn_deg * Math.PI) / 180, rise = (view.rise_deg * Math.PI) / 180;
    const { clientWidth: wide, clientHeight: high } = this.place, room = (high - this.covered) / (high || 1);
    const far = Math.max(tall / room, (broad * (high || 1)) / (wide - this.aside || 1)) / 2 / Math.tan((this.camera.fov * Math.PI) / 360);
    const to = new Vector3(Math.cos(turn) * Math.cos(rise), Math.sin(rise), Math.sin(turn) * Math.cos(rise)).multiplyScalar(far).add(lookTo);
    if (atOnce) {
      this.camera.position.copy(to);
      this.orbit.target.copy(lookTo);
      this.orbit.update();
    } else this.glide = { from: this.camera.position.clone(), to, look: this.orbit.target.clone(), lookTo, begun: performance.now() };
    this.wake();
  }

  /** Take the page's colours. */
  paint(ground: string, ink: string, accent: string): void {
    LIGHT.haze.value.set(ground).convertLinearToSRGB();
    this.arrows.paint(ground, ink, accent);
    (this.shade.material as MeshBasicMaterial).opacity = new Color(ground).getHSL({ h: 0, s: 0, l: 0 }).l > 0.4 ? 0.2 : 0.5;
    this.wake();
  }

  /** Give the picture as it stands, for paper. */
  picture(): string { this.draw(); return this.canvas.toDataURL("image/png"); }

  /** The element under a point of the window: the nearest path within its girth. */
  pick(x: number, y: number): number | null {
    const { muscles, camera } = this, box = this.canvas.getBoundingClientRect(), at = new Vector3();
    if (!muscles) return null;
    const [frame] = this.frameAt(), scale = box.height / 2 / Math.tan((camera.fov * Math.PI) / 360);
    let best = Infinity, found: number | null = null;
    muscles.eachPlace(frame, (place, thick, element) => {
      at.fromArray(place).applyMatrix4(this.body.matrixWorld);
      const depth = at.distanceTo(camera.position);
      at.project(camera);
      const off = Math.hypot(((at.x + 1) / 2) * box.width + box.left - x, ((1 - at.y) / 2) * box.height + box.top - y);
      const girth = Math.max(5, (thick * scale) / depth);
      // Nearer to the eye wins over nearer to the pointer.
      const cost = off / girth + (depth - thick) * 25;
      if (off < girth * 1.35 && cost < best) { best = cost; found = element; }
    });
    return found;
  }

  /** What a view looks at, and how high and wide that is (m). */
  private focus({ at, reach_m }: View): { at: Vector3; high: number; wide: number } {
    const scene = this.scene, frame = this.frameAt()[0];
    const where = (name: string, up_m = 0): Vector3 | null => {
      const body = scene?.bodies.indexOf(name) ?? -1;
      return body < 0 ? null : new Vector3(...this.skeleton.where(body, frame, up_m)).add(this.body.position);
    };
    const pelvis = where("pelvis") ?? new Vector3(0, 0.95, 0), torso = where("torso"), head = where("torso", HEAD_M);
    if (at === "hip") return { at: (where("femur_r") ?? pelvis).clone().lerp(pelvis, 0.45), high: reach_m, wide: reach_m * 0.85 };
    if (at === "buttock") return { at: (where("femur_r") ?? pelvis).clone().lerp(where("femur_l") ?? pelvis, 0.48).setY(pelvis.y - 0.045), high: reach_m, wide: reach_m * 0.8 };
    if (at === "back") return { at: (where("lumbar3") ?? torso ?? pelvis).clone(), high: reach_m, wide: reach_m * 0.85 };
    const all = new Box3().setFromPoints((scene?.bodies ?? []).flatMap((name) => where(name) ?? []));
    if (all.isEmpty()) all.expandByPoint(new Vector3(0, 1.8, 0)).expandByPoint(new Vector3());
    if (head) all.expandByPoint(head);
    const size = all.getSize(new Vector3());
    return { at: all.getCenter(new Vector3()), high: size.y + MARGIN_M, wide: Math.hypot(size.x, size.z) + MARGIN_M };
  }

  /** Keep the pelvis over the middle of the stage: it walks on the spot. */
  private settle(): void {
    const pelvis = this.scene?.bodies.indexOf("pelvis") ?? -1;
    if (pelvis < 0 || !this.scene) return;
    const [f0, f1, share] = this.frameAt(), a = this.skeleton.where(pelvis, f0), b = this.skeleton.where(pelvis, f1);
    this.body.position.set(-(a[0] + share * (b[0] - a[0])), 0, -(a[2] + share * (b[2] - a[2])));
  }

  private frameAt(): [number, number, number] {
    const shown = this.scene?.shown_s ?? [0];
    let frame = 0;
    while (frame < shown.length - 2 && shown[frame + 1]! <= this.time) frame++;
    const next = Math.min(frame + 1, shown.length - 1), span = shown[next]! - shown[frame]!;
    return [frame, next, span > 0 ? Math.min(1, Math.max(0, (this.time - shown[frame]!) / span)) : 0];
  }

  private size: readonly [number, number] = [1, 1];

  private fit(): void {
    const { clientWidth: width, clientHeight: height } = this.place;
    if (!width || !height) return;
    this.size = [width, height];
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.setViewOffset(width, height, -this.aside / 2, this.covered / 2, width, height);
    this.draw();
  }

  /** Draw soon, and for some frames more. */
  private wake(frames = 1): void {
    this.restless = Math.max(this.restless, frames);
    this.asked ||= requestAnimationFrame((now) => { this.asked = 0; this.tick(now); });
  }

  private tick(now: number): void {
    const begun = performance.now();
    this.restless--;
    if (this.playing) {
      const shown = this.scene!.shown_s, first = shown[0]!, end = shown.at(-1)!;
      this.time += this.last ? Math.min(now - this.last, 250) / 1000 : 0;
      if (this.time > end) this.time = first + ((this.time - first) % (end - first || 1));
      this.last = now;
      this.onShow(this.time);
    }
    if (this.glide) this.slide(now);
    this.orbit.update();
    this.draw();
    this.spent_ms.push(performance.now() - begun);
    if (this.spent_ms.length > 240) this.spent_ms.shift();
    if (this.playing || this.glide || this.restless > 0) this.wake(this.restless);
  }

  private slide(now: number): void {
    const { from, to, look, lookTo, begun } = this.glide!, t = Math.min(1, Math.max(0, (now - begun) / GLIDE_MS)), eased = t * t * (3 - 2 * t);
    // Around the body, not through it.
    const look_ = look.clone().lerp(lookTo, eased), a = from.clone().sub(look), b = to.clone().sub(lookTo);
    const length = a.length() + eased * (b.length() - a.length());
    this.camera.position.copy(a.lerp(b, eased).setLength(length)).add(look_);
    this.orbit.target.copy(look_);
    if (t === 1) this.glide = null;
  }

  private draw(): void {
    const far = this.camera.position.distanceTo(this.orbit.target);
    if (this.scene) {
      const [f0, f1, share] = this.frameAt();
      this.skeleton.show(f0, f1, share);
      this.muscles?.show(f0, f1, share);
      this.arrows.show(share < 0.5 ? f0 : f1, far, this.camera);
      this.settle();
    }
    LIGHT.hazeRange.value.set(far, far + 0.9);
    this.renderer.render(this.world, this.camera);
    this.arrows.write(this.camera, this.size[0], this.size[1]);
  }

  private listen(): void {
    const { canvas } = this;
    let pressed: [number, number] | null = null, waiting = false;
    canvas.addEventListener("pointermove", ({ clientX, clientY, buttons }) => {
      if (buttons || waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; this.onPick(this.pick(clientX, clientY), false); });
    });
    canvas.addEventListener("pointerleave", () => this.onPick(null, false));
    canvas.addEventListener("pointerdown", ({ clientX, clientY }) => { pressed = [clientX, clientY]; this.glide = null; });
    canvas.addEventListener("pointerup", ({ clientX, clientY }) => {
      if (pressed && Math.hypot(clientX - pressed[0], clientY - pressed[1]) < 5) this.onPick(this.pick(clientX, clientY), true);
      pressed = null;
    });
    const turns: Record<string, [number, number, number]> = {
      ArrowLeft: [-0.12, 0, 1], ArrowRight: [0.12, 0, 1], ArrowUp: [0, 0.1, 1], ArrowDown: [0, -0.1, 1], "+": [0, 0, 0.88], "=": [0, 0, 0.88], "-": [0, 0, 1.14],
    };
    canvas.addEventListener("keydown", (event) => {
      const turn = turns[event.key];
      if (!turn || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.turn(...turn);
    });
  }

  private turn(aside: number, up: number, nearer: number): void {
    const { camera, orbit } = this, off = camera.position.clone().sub(orbit.target).multiplyScalar(nearer);
    off.applyAxisAngle(new Vector3(0, 1, 0), aside);
    const sideways = new Vector3().crossVectors(off, new Vector3(0, 1, 0)).normalize();
    const tilted = off.clone().applyAxisAngle(sideways, -up);
    if (Math.abs(tilted.y / tilted.length()) < 0.98) off.copy(tilted);
    camera.position.copy(orbit.target).add(off);
    this.away();
    this.wake();
  }
}
