// All muscles, and the nerve, band and bursae beside them, in one instanced draw call.

import {
  BufferAttribute, Color, DataTexture, GLSL3, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, NearestFilter,
  RGBAIntegerFormat, RedFormat, ShaderMaterial, UnsignedByteType, UnsignedShortType, Vector3,
} from "three";
import type { Scene, StructureInfo } from "../messages";
import type { Numbers } from "../wire";
import { bundlesOf, type Bundle } from "./bundles";
import { LIGHT } from "./light";
import { FRAGMENT, VERTEX } from "./muscle_shader";

const ALONG = 22, AROUND = 8, WIDTH = 2048;
const DYES: Record<StructureInfo["kind"], number> = { nerve: 0xdcb93f, band: 0xd8d2c4, bursa: 0x8fb9d6 };
export type State = 0 | 1 | 2 | 3;
export type Place = readonly [number, number, number];

export class Muscles {
  readonly mesh: Mesh;
  /** Elements first, then structures. */
  readonly count: number;
  readonly points: number;
  private readonly path: Uint16Array;
  private readonly radii: Float32Array;
  private readonly bundles: Bundle[];
  private readonly state: InstancedBufferAttribute;
  private readonly material: ShaderMaterial;
  private readonly activity: DataTexture;
  private readonly low: Vector3;
  private readonly span: Vector3;

  constructor(readonly scene: Scene, arrays: Readonly<Record<string, Numbers>>, before?: Uint8Array) {
    const { elements, structures, frames, points } = scene;
    this.count = elements.length + structures.length;
    this.points = points;
    this.low = new Vector3(...scene.low_m);
    this.span = new Vector3(...scene.high_m).sub(this.low);
    this.path = beside(frames, arrays.path as Uint16Array, arrays.structure as Uint16Array | undefined);
    const radius = arrays.radius as Float32Array;
    this.radii = Float32Array.from({ length: this.count }, (_, i) =>
      i < elements.length
        ? radius.subarray(i * points, (i + 1) * points).reduce((most, r) => Math.max(most, r), 0)
        : structures[i - elements.length]!.radius_m);
    this.bundles = [
      ...bundlesOf(elements, this.radii, points, (element, k) => this.at(0, element, k)),
      ...structures.map((_, i): Bundle => {
        const own = elements.length + i;
        return { first: own, second: own, share: 0, tone: 0.5, radius: this.radii[own]!, fan: false };
      }),
    ];
    const activation = arrays.activation as Uint8Array;
    this.activity = bytes(elements.length, frames, activation);
    this.material = new ShaderMaterial({
      glslVersion: GLSL3, vertexShader: VERTEX, fragmentShader: FRAGMENT,
      uniforms: {
        ...LIGHT, paths: { value: pathTexture(this.path) },
        activity: { value: this.activity }, activityBefore: { value: bytes(elements.length, frames, before?.length === activation.length ? before : activation) },
        low: { value: this.low }, span: { value: this.span }, width: { value: WIDTH },
        elements: { value: this.count }, points: { value: points },
        frame0: { value: 0 }, frame1: { value: 0 }, between: { value: 0 }, swell: { value: 0.3 }, compare: { value: 0 },
        accent: { value: new Color(0x18b3a8) }, thread: { value: new Color(0xb8a99a) },
      },
    });
    const geometry = this.tubes();
    this.state = geometry.getAttribute("state") as InstancedBufferAttribute;
    this.mesh = new Mesh(geometry, this.material);
    this.mesh.frustumCulled = false;
  }

  /** Go to a time between two frames. */
  show(frame0: number, frame1: number, between: number): void {
    const { uniforms } = this.material;
    uniforms.frame0!.value = frame0;
    uniforms.frame1!.value = frame1;
    uniforms.between!.value = between;
  }

  /** Set activations (frames, elements), and whether to show how they differ from the first ones. */
  activate(activation: Uint8Array, compare: boolean): void {
    (this.activity.image.data as Uint8Array).set(activation);
    this.activity.needsUpdate = true;
    this.material.uniforms.compare!.value = compare ? 1 : 0;
  }

  /** Hide, thin, show or point out each element and structure. */
  dress(states: (element: number) => State): void {
    this.bundles.forEach(({ first, second, share }, i) => {
      const state = states(share < 0.5 ? first : second);
      this.state.setX(i, state === 1 && share > 0 ? 0 : state);  // a thread an element is enough
    });
    this.state.needsUpdate = true;
  }

  /** Give the k-th point of a path in a frame (m). */
  at(frame: number, element: number, k: number): Place {
    const i = ((frame * this.count + element) * this.points + k) * 3, { path, low, span } = this;
    return [
      low.x + (path[i]! / 65535) * span.x, low.y + (path[i + 1]! / 65535) * span.y, low.z + (path[i + 2]! / 65535) * span.z,
    ];
  }

  girth(element: number): number { return this.radii[element]!; }

  /** Elements that are drawn in full. */
  shown(): Set<number> {
    const seen = new Set<number>();
    this.bundles.forEach(({ first, share }, i) => { if (share === 0 && this.state.getX(i) > 1.5) seen.add(first); });
    return seen;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    for (const name of ["paths", "activity", "activityBefore"]) (this.material.uniforms[name]!.value as DataTexture).dispose();
    this.material.dispose();
  }

  private tubes(): InstancedBufferGeometry {
    const around: number[] = [], index: number[] = [], row = AROUND + 1;
    for (let i = 0; i <= ALONG; i++) for (let j = 0; j <= AROUND; j++) around.push(i / ALONG, (j / AROUND) * 2 * Math.PI);
    for (let i = 0; i < ALONG; i++) for (let j = 0; j < AROUND; j++) {
      const a = i * row + j, b = a + row;
      index.push(a, b, a + 1, b, b + 1, a + 1);
    }
    const geometry = new InstancedBufferGeometry(), count = this.bundles.length;
    geometry.instanceCount = count;
    geometry.setIndex(index);
    geometry.setAttribute("position", new BufferAttribute(new Float32Array((around.length / 2) * 3), 3));
    geometry.setAttribute("around", new BufferAttribute(new Float32Array(around), 2));
    const each = (name: string, size: number, give: (bundle: Bundle) => readonly number[]): void => {
      const values = new Float32Array(size * count);
      this.bundles.forEach((bundle, i) => values.set(give(bundle), size * i));
      geometry.setAttribute(name, new InstancedBufferAttribute(values, size));
    };
    each("bundle", 4, ({ first, second, share, tone }) => [first, second, share, tone]);
    each("build", 4, (bundle) => this.build(bundle));
    each("across", 3, ({ first }) => this.across(first));
    each("dye", 4, ({ first }) => this.dye(first));
    each("state", 1, () => [2]);
    return geometry;
  }

  private build({ first, radius, fan }: Bundle): number[] {
    const element = this.scene.elements[first];
    if (!element) return [radius, 0, 1, 0];
    // Broad muscles begin fleshy on the bone; long ones taper into a tendon.
    const from = fan ? Math.min(element.flesh_from, 0) - 0.05 : element.flesh_from;
    return [radius, from, Math.max(element.flesh_to, fan ? 0.9 : 0.55), fan ? 0.55 : 0.8];
  }

  private dye(element: number): number[] {
    const structure = this.scene.structures[element - this.scene.elements.length];
    if (!structure) return [0, 0, 0, 0];
    const { r, g, b } = new Color(DYES[structure.kind]);
    return [r, g, b, structure.kind === "band" ? 2 : 1];
  }

  /** A direction that the path does not run in, to lay the circle around it by. */
  private across(element: number): number[] {
    // A band lies flat on the outside of the leg.
    if (this.scene.structures[element - this.scene.elements.length]?.kind === "band") return [0, 0, 1];
    const a = this.at(0, element, 0), b = this.at(0, element, this.points - 1);
    const run = a.map((x, axis) => Math.abs(b[axis]! - x)), least = run.indexOf(Math.min(...run));
    return [0, 1, 2].map((axis) => (axis === least ? 1 : 0));
  }
}

/** Put the structures' paths behind the elements', frame by frame. */
function beside(frames: number, path: Uint16Array, structure: Uint16Array | undefined): Uint16Array {
  if (!structure?.length) return path;
  const a = path.length / frames, b = structure.length / frames, all = new Uint16Array(path.length + structure.length);
  for (let f = 0; f < frames; f++) {
    all.set(path.subarray(f * a, (f + 1) * a), f * (a + b));
    all.set(structure.subarray(f * b, (f + 1) * b), f * (a + b) + a);
  }
  return all;
}

function pathTexture(path: Uint16Array): DataTexture {
  const texels = path.length / 3, height = Math.ceil(texels / WIDTH), data = new Uint16Array(4 * WIDTH * height);
  for (let i = 0; i < texels; i++) {
    data[4 * i] = path[3 * i]!;
    data[4 * i + 1] = path[3 * i + 1]!;
    data[4 * i + 2] = path[3 * i + 2]!;
  }
  const texture = new DataTexture(data, WIDTH, height, RGBAIntegerFormat, UnsignedShortType);
  texture.internalFormat = "RGBA16UI";
  return ready(texture);
}

function bytes(width: number, height: number, data: Uint8Array): DataTexture {
  const texture = new DataTexture(data.slice(), width, height, RedFormat, UnsignedByteType);
  texture.unpackAlignment = 1;
  return ready(texture);
}

function ready(texture: DataTexture): DataTexture {
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}
