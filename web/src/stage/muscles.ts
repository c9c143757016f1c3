// All muscles, and the nerve, band and bursae beside them, in one instanced draw call.

import {
  BufferAttribute, Color, DataTexture, GLSL3, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, NearestFilter,
  RGFormat, ShaderMaterial, UnsignedByteType, Vector2, Vector3,
} from "three";
import type { Scene, StructureInfo } from "../messages";
import type { Numbers } from "../wire";
import { LIGHT } from "./light";
import { BROAD_M, Loft, THICK_M, type Build } from "./loft";
import { FRAGMENT, VERTEX } from "./muscle_shader";
import { outward } from "./outward";
import { single, strandsOf } from "./strands";

const ALONG = 26, AROUND = 16;
/** Rings near the ends, where strands close. */
const ENDS = [0, 0.008, 0.03];
const DYES: Record<StructureInfo["kind"], number> = { nerve: 0xe2c14c, band: 0xd9d0bd, bursa: 0x8fb9d6 };
/** How much wider than thick a muscle of one line is, where it is no rod. */
const FLAT: Record<string, number> = {
  quadratus_femoris: 4, sartorius: 2, tensor_fasciae_latae: 2.2, gracilis: 2, vastus_lateralis: 1.5, vastus_medialis: 1.7, vastus_intermedius: 1.8,
  rectus_femoris: 1.4, rectus_abdominis: 3, soleus: 1.7, gastrocnemius_medialis: 1.5, gastrocnemius_lateralis: 1.5, iliacus: 2, adductor_brevis: 1.8, adductor_longus: 1.5,
};
const USUAL_FLAT = 1.15, NERVE_FLAT = 1.6;
/** The band: half its thickness (m), how it curls around the thigh (1/m), and its breadth from the crest to the knee. */
const BAND = { thick: 0.0011, curl: 9, breadths: [0.1, 0.75, 1.15, 1.1, 0.95, 0.7, 0.35] };
export type State = 0 | 1 | 2 | 3;
export type Place = readonly [number, number, number];

export class Muscles {
  readonly mesh: Mesh;
  /** Elements first, then structures. */
  readonly count: number;
  readonly points: number;
  private readonly path: Uint16Array;
  private readonly structure: Uint16Array;
  private readonly loft: Loft;
  private readonly state: InstancedBufferAttribute;
  private readonly material: ShaderMaterial;
  private readonly activity: DataTexture;
  /** (frames, stations), now and before. */
  private active: Uint8Array;
  private readonly activeBefore: Uint8Array;

  constructor(readonly scene: Scene, arrays: Readonly<Record<string, Numbers>>, before?: Uint8Array) {
    const { elements, structures, frames, points, low_m, high_m } = scene;
    this.count = elements.length + structures.length;
    this.points = points;
    const span = high_m.map((high, axis) => high - low_m[axis]!);
    this.path = arrays.path as Uint16Array;
    this.structure = (arrays.structure as Uint16Array | undefined) ?? new Uint16Array();
    const at = (frame: number, element: number, k: number, to: Float32Array): void => {
      const own = element < elements.length, path = own ? this.path : this.structure;
      const i = own ? ((frame * elements.length + element) * points + k) * 3 : ((frame * structures.length + element - elements.length) * points + k) * 3;
      for (let axis = 0; axis < 3; axis++) to[axis] = low_m[axis]! + (path[i + axis]! / 65535) * span[axis]!;
    };
    const room = new Float32Array(3);
    const strands = [
      ...strandsOf(elements, points, (element, k) => { at(0, element, k, room); return [room[0]!, room[1]!, room[2]!]; }),
      ...structures.map((_, i) => single(elements.length + i)),
    ];
    const builds = strands.map((strand): Build => ({ ...strand, ...this.build(strand.members, arrays.radius as Float32Array) }));
    const away = outward(scene.bodies, arrays.bone as Float32Array);
    const sides = builds.map(({ members }) => elements[members[0]!]?.side ?? structures[members[0]! - elements.length]?.side ?? null);
    this.loft = new Loft(builds, { frames, points, at, outward: (frame, strand, place, to) => away(frame, sides[strand]!, place, to) }, low_m, span);
    const activation = arrays.activation as Uint8Array;
    this.active = this.stationed(activation);
    this.activeBefore = before?.length === activation.length ? this.stationed(before) : this.active;
    this.activity = bytes(this.loft.stations);
    this.material = new ShaderMaterial({
      glslVersion: GLSL3, vertexShader: VERTEX, fragmentShader: FRAGMENT, side: 2,
      uniforms: {
        ...LIGHT, loft: { value: this.loft.texture }, measure: { value: new Vector2(THICK_M, BROAD_M) },
        activity: { value: this.activity },
        low: { value: new Vector3(...low_m) }, span: { value: new Vector3(...span) }, points: { value: points },
        swell: { value: 0.22 }, compare: { value: 0 },
        accent: { value: new Color(0x18b3a8).convertLinearToSRGB() }, thread: { value: new Color(0xb8a99a) },
      },
    });
    const geometry = this.tubes();
    this.state = geometry.getAttribute("state") as InstancedBufferAttribute;
    this.mesh = new Mesh(geometry, this.material);
    this.mesh.frustumCulled = false;
  }

  /** Go to a time between two frames. */
  show(frame0: number, frame1: number, between: number): void {
    const at = `${frame0} ${frame1} ${between}`;
    if (at === this.at) return;
    this.at = at;
    this.loft.show(frame0, frame1, between);
    const { active, activeBefore } = this, { stations } = this.loft, shown = this.activity.image.data as Uint8Array, a = frame0 * stations, b = frame1 * stations;
    for (let i = 0; i < stations; i++) {
      shown[2 * i] = active[a + i]! + between * (active[b + i]! - active[a + i]!) + 0.5;
      shown[2 * i + 1] = activeBefore[a + i]! + between * (activeBefore[b + i]! - activeBefore[a + i]!) + 0.5;
    }
    this.activity.needsUpdate = true;
  }
  private at = "";

  /** Set activations (frames, elements), and whether to show how they differ from the first ones. */
  activate(activation: Uint8Array, compare: boolean): void {
    this.active = this.stationed(activation);
    this.at = "";
    this.material.uniforms.compare!.value = compare ? 1 : 0;
  }

  /** Hide, thin, show or point out each element and structure. */
  dress(states: (element: number) => State): void {
    this.loft.builds.forEach(({ members }, i) => this.state.setX(i, Math.max(...members.map(states))));
    this.state.needsUpdate = true;
  }

  /** Give each place (m) of what is drawn in full, how thick it is there, and whose it is. */
  eachPlace(frame: number, give: (place: Float32Array, thick: number, element: number) => void): void {
    const place = new Float32Array(3);
    this.loft.builds.forEach(({ members, weights, breadth }, i) => {
      if (this.state.getX(i) < 1.5) return;
      for (let k = 1; k < this.points - 1; k++) weights.forEach((shares, j) => {
        const thick = this.loft.place(frame, i, k, j, place);
        give(place, breadth?.[k] ?? Math.max(thick, weights.length > 1 ? 0.01 : 0), members[shares.indexOf(Math.max(...shares))]!);
      });
    });
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    for (const name of ["loft", "activity"]) (this.material.uniforms[name]!.value as DataTexture).dispose();
    this.material.dispose();
  }

  /** Mix activations (frames, elements) into those of stations. */
  private stationed(activation: Uint8Array): Uint8Array {
    const { frames, elements } = this.scene, { builds, stations, station } = this.loft, mixed = new Uint8Array(frames * stations);
    builds.forEach(({ members, weights }, i) => {
      if (members[0]! >= elements.length) return;
      for (let frame = 0; frame < frames; frame++) weights.forEach((shares, j) => {
        let sum = 0;
        for (let e = 0; e < members.length; e++) sum += shares[e]! * activation[frame * elements.length + members[e]!]!;
        mixed[frame * stations + station[i]! + j] = Math.min(255, Math.max(0, Math.round(sum)));
      });
    });
    return mixed;
  }

  private tubes(): InstancedBufferGeometry {
    const around: number[] = [], index: number[] = [], row = AROUND + 1;
    const rings = [...ENDS, ...Array.from({ length: ALONG - 1 }, (_, i) => (i + 1) / ALONG).filter((u) => u > 0.035 && u < 0.965), ...ENDS.map((u) => 1 - u).reverse()];
    for (const u of rings) for (let j = 0; j <= AROUND; j++) around.push(u, (j / AROUND) * 2 * Math.PI);
    for (let i = 0; i < rings.length - 1; i++) for (let j = 0; j < AROUND; j++) {
      const a = i * row + j, b = a + row;
      index.push(a, b, a + 1, b, b + 1, a + 1);
    }
    const { builds, base, station, grain } = this.loft, geometry = new InstancedBufferGeometry(), count = builds.length;
    geometry.instanceCount = count;
    geometry.setIndex(index);
    geometry.setAttribute("position", new BufferAttribute(new Float32Array((around.length / 2) * 3), 3));
    geometry.setAttribute("around", new BufferAttribute(new Float32Array(around), 2));
    const each = (name: string, size: number, give: (build: Build, i: number) => readonly number[]): void => {
      const values = new Float32Array(size * count);
      builds.forEach((build, i) => values.set(give(build, i), size * i));
      geometry.setAttribute(name, new InstancedBufferAttribute(values, size));
    };
    each("strand", 4, ({ weights }, i) => [base[i]!, weights.length, station[i]!, grain[i]!]);
    each("build", 4, ({ members }, i) => [...this.flesh(members), this.kind(members[0]!) === "band" ? BAND.curl : 0, (i * 0.618034) % 1]);
    each("dye", 4, ({ members }) => this.dye(members[0]!));
    each("state", 1, () => [2]);
    return geometry;
  }

  private kind(element: number): StructureInfo["kind"] | undefined { return this.scene.structures[element - this.scene.elements.length]?.kind; }

  private flesh(members: readonly number[]): [number, number] {
    const infos = members.flatMap((element) => this.scene.elements[element] ?? []);
    if (!infos.length) return [0, 1];
    const mean = (of: (info: (typeof infos)[number]) => number): number => infos.reduce((sum, info) => sum + of(info), 0) / infos.length;
    return [mean(({ flesh_from }) => flesh_from), mean(({ flesh_to }) => flesh_to)];
  }

  private build(members: readonly number[], radius: Float32Array): Omit<Build, "members" | "weights"> {
    const { scene: { elements, structures }, points } = this, first = members[0]!, structure = structures[first - elements.length];
    const along = (give: (u: number, k: number) => number): Float32Array => Float32Array.from({ length: points }, (_, k) => give(k / (points - 1), k));
    if (!structure) return {
      area: along((_, k) => members.reduce((sum, element) => sum + Math.PI * radius[element * points + k]! ** 2, 0)),
      flat: FLAT[elements[first]!.belly.replace(/_[rl]$/, "")] ?? USUAL_FLAT,
    };
    const r = structure.radius_m;
    if (structure.kind === "nerve") return { area: along(() => Math.PI * r * r / NERVE_FLAT), flat: NERVE_FLAT };
    if (structure.kind === "bursa") return { area: along((u) => 0.3 * r * lens(u)), flat: 1, breadth: along((u) => r * lens(u)) };
    return {
      area: along(() => BAND.thick), flat: 1,
      breadth: along((u) => { const at = u * (BAND.breadths.length - 1), i = Math.min(Math.floor(at), BAND.breadths.length - 2); return r * (BAND.breadths[i]! + (at - i) * (BAND.breadths[i + 1]! - BAND.breadths[i]!)); }),
    };
  }

  private dye(element: number): number[] {
    const kind = this.kind(element);
    if (!kind) return [0, 0, 0, 0];
    const { r, g, b } = new Color(DYES[kind]);
    return [r, g, b, kind === "band" ? 2 : 1];
  }
}

const lens = (u: number): number => Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2));

/** A row of pairs of bytes. */
function bytes(width: number): DataTexture {
  const texture = new DataTexture(new Uint8Array(2 * width), width, 1, RGFormat, UnsignedByteType);
  texture.unpackAlignment = 1;
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}
