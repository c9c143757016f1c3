// The cross-sections of every strand in every frame, packed for the shader.
//
// A section is an ellipse drawn out across its stations: `b` is half its thickness, `wide` the way from
// the first station to the last, and its area is what the members' girths add up to.

import { DataTexture, NearestFilter, RGBAIntegerFormat, UnsignedShortType } from "three";
import type { Strand } from "./strands";

export const WIDTH = 2048, THICK_M = 0.1, BROAD_M = 0.5, FULL = 65535;
/** Texels beside the stations: the direction across, and the measures. */
const BESIDE = 2;
const THINNEST_M = 0.0006;
/** A sheet's flesh is at most so thick on either side (m), and runs across as where it is broad until it is this narrow. */
const SHEET_M = 0.015, NARROW = 0.35, TURNED = 0.5;

/** What a strand is besides its lines. */
export interface Build extends Strand {
  /** Area of the section (m2) at each point along. */
  area: Float32Array;
  /** How much wider than thick a strand of one line is. */
  flat: number;
  /** Half the breadth (m) at each point of a strand of one line, where it is set and not grown from its area. */
  breadth?: Float32Array;
}

export interface Lines {
  frames: number;
  points: number;
  /** Place (m) of an element's k-th point into `to`. */
  at: (frame: number, element: number, k: number, to: Float32Array) => void;
  /** Away from the bone at a place, into `to`. */
  outward: (frame: number, strand: number, place: Float32Array, to: Float32Array) => void;
}

export class Loft {
  /** The moment that is shown, mixed of two frames. */
  readonly texture: DataTexture;
  /** First texel of each strand in a frame, and first station of it among all. */
  readonly base: Int32Array;
  readonly station: Int32Array;
  readonly stations: number;
  /** Half the greatest breadth of each strand in the first frame (m). */
  readonly grain: Float32Array;
  private readonly perFrame: number;
  private readonly data: Uint16Array;
  private readonly shown: Uint16Array;

  constructor(readonly builds: readonly Build[], private readonly lines: Lines, private readonly low: readonly number[], private readonly span: readonly number[]) {
    this.base = new Int32Array(builds.length);
    this.station = new Int32Array(builds.length);
    this.grain = new Float32Array(builds.length);
    let texels = 0, stations = 0;
    builds.forEach(({ weights }, i) => {
      this.base[i] = texels;
      this.station[i] = stations;
      texels += lines.points * (weights.length + BESIDE);
      stations += weights.length;
    });
    this.perFrame = texels;
    this.stations = stations;
    this.data = new Uint16Array(4 * texels * lines.frames);
    for (let frame = 0; frame < lines.frames; frame++) for (let i = 0; i < builds.length; i++) this.lay(frame, i);
    const height = Math.max(1, Math.ceil(texels / WIDTH));
    this.shown = new Uint16Array(4 * WIDTH * height);
    this.texture = new DataTexture(this.shown, WIDTH, height, RGBAIntegerFormat, UnsignedShortType);
    this.texture.internalFormat = "RGBA16UI";
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.texture.generateMipmaps = false;
    this.show(0, 0, 0);
  }

  /** Go to a time between two frames. */
  show(frame0: number, frame1: number, between: number): void {
    const size = 4 * this.perFrame, { data, shown } = this, a = frame0 * size, b = frame1 * size;
    if (between > 0) for (let i = 0; i < size; i++) { const from = data[a + i]!; shown[i] = from + between * (data[b + i]! - from) + 0.5; }
    else shown.set(data.subarray(a, a + size));
    this.texture.needsUpdate = true;
  }

  /** A station's place (m) into `to`; returns half the thickness there. */
  place(frame: number, strand: number, k: number, station: number, to: Float32Array): number {
    const J = this.builds[strand]!.weights.length, row = frame * this.perFrame + this.base[strand]! + k * (J + BESIDE), at = 4 * (row + station);
    for (let axis = 0; axis < 3; axis++) to[axis] = this.low[axis]! + (this.data[at + axis]! / FULL) * this.span[axis]!;
    return (this.data[4 * (row + J + 1)]! / FULL) * THICK_M;
  }

  private lay(frame: number, strand: number): void {
    const { points, at, outward } = this.lines, { members, weights, area, flat, breadth } = this.builds[strand]!, J = weights.length;
    const { place, across, point, out } = ROOM, begin = frame * this.perFrame + this.base[strand]!;
    place.fill(0, 0, points * J * 3);
    for (let k = 0; k < points; k++) for (let e = 0; e < members.length; e++) {
      at(frame, members[e]!, k, point);
      for (let j = 0; j < J; j++) {
        const share = weights[j]![e]!, to = 3 * (k * J + j);
        place[to]! += share * point[0]!;
        place[to + 1]! += share * point[1]!;
        place[to + 2]! += share * point[2]!;
      }
    }
    const middle = 3 * ((points >> 1) * J + (J >> 1));
    outward(frame, strand, place.subarray(middle, middle + 3), out);
    for (let k = 0; k < points; k++) {
      if (J > 1) this.chord(k, J);
      else beside(place, Math.max(k - 1, 0), Math.min(k + 1, points - 1), out, across, k);
    }
    if (J > 1) carry(points);
    for (let k = 0; k < points; k++) {
      const row = begin + k * (J + BESIDE);
      let wide = 0;
      for (let j = 0; j < J; j++) {
        const from = 3 * (k * J + j);
        if (j) wide += Math.hypot(place[from]! - place[from - 3]!, place[from + 1]! - place[from - 2]!, place[from + 2]! - place[from - 1]!);
        for (let axis = 0; axis < 3; axis++) this.put(row + j, axis, (place[from + axis]! - this.low[axis]!) / this.span[axis]!);
      }
      let b = 0;
      if (breadth) { wide = 2 * breadth[k]!; b = area[k]!; }
      else if (J > 1) b = Math.min(Math.sqrt((wide * wide) / 16 + area[k]! / Math.PI) - wide / 4, SHEET_M);
      else { b = Math.sqrt(area[k]! / Math.PI / flat); wide = 2 * b * (flat - 1); }
      b = Math.max(b, THINNEST_M);
      for (let axis = 0; axis < 3; axis++) this.put(row + J, axis, 0.5 + 0.5 * across[3 * k + axis]!);
      this.put(row + J + 1, 0, b / THICK_M);
      this.put(row + J + 1, 1, wide / BROAD_M);
      if (!frame) this.grain[strand] = Math.max(this.grain[strand]!, wide / 2 + b);
    }
  }

  private chord(k: number, J: number): void {
    const { place, across, broad } = ROOM, a = 3 * k * J, b = a + 3 * (J - 1);
    const x = place[b]! - place[a]!, y = place[b + 1]! - place[a + 1]!, z = place[b + 2]! - place[a + 2]!, size = Math.hypot(x, y, z);
    broad[k] = size;
    across[3 * k] = x / (size || 1);
    across[3 * k + 1] = y / (size || 1);
    across[3 * k + 2] = z / (size || 1);
  }

  private put(texel: number, axis: number, share: number): void {
    this.data[4 * texel + axis] = Math.round(FULL * Math.min(1, Math.max(0, share)));
  }
}

const MOST_POINTS = 64;
const ROOM = {
  place: new Float32Array(MOST_POINTS * 3 * 16), across: new Float32Array(MOST_POINTS * 3), broad: new Float32Array(MOST_POINTS),
  point: new Float32Array(3), out: new Float32Array(3),
};

/** Where a sheet runs together in one tendon its direction across is that of the nearest broad section. */
function carry(points: number): void {
  const { across, broad } = ROOM;
  let widest = 0;
  for (let k = 1; k < points; k++) if (broad[k]! > broad[widest]!) widest = k;
  for (const step of [1, -1]) for (let k = widest + step; k >= 0 && k < points; k += step) {
    const here = 3 * k, last = 3 * (k - step);
    const alike = across[here]! * across[last]! + across[here + 1]! * across[last + 1]! + across[here + 2]! * across[last + 2]!;
    if (broad[k]! < NARROW * broad[widest]! || alike < TURNED) across.copyWithin(here, last, last + 3);
  }
}

/** The direction across a lone line, square to it and to the way outward. */
function beside(place: Float32Array, a: number, b: number, out: Float32Array, across: Float32Array, k: number): void {
  const x = place[3 * b]! - place[3 * a]!, y = place[3 * b + 1]! - place[3 * a + 1]!, z = place[3 * b + 2]! - place[3 * a + 2]!;
  let u = y * out[2]! - z * out[1]!, v = z * out[0]! - x * out[2]!, w = x * out[1]! - y * out[0]!, size = Math.hypot(u, v, w);
  if (size < 1e-6) { [u, v, w] = [-z, 0, x]; size = Math.hypot(u, v, w) || 1; }
  across[3 * k] = u / size;
  across[3 * k + 1] = v / size;
  across[3 * k + 2] = w / size;
}
