// Which bodies of flesh to draw: one an element, or one sheet for neighbouring elements of a broad belly.

export interface Strand {
  members: readonly number[];
  /** Of each member (columns) in each station across (rows); one station is a round strand. */
  weights: readonly (readonly number[])[];
}

/** Neighbours whose paths are nowhere further apart (m) are of one sheet. */
const REACH = 0.15;
export const STATIONS = 5;
/** How far a sheet goes on beyond its outermost lines: this share of their spacing, and at most so far (m). */
const BEYOND = 0.5, BEYOND_M = 0.03;
const BROAD = /oblique|longissimus|iliocostalis|multifidus|quadratus_lumborum/;

type Place = readonly [number, number, number];

/** Fan bellies into sheets. `at(element, k)` is the path's k-th of `points` in the first frame. */
export function strandsOf(
  elements: readonly { readonly belly: string; readonly hip: boolean }[], points: number, at: (element: number, k: number) => Place,
): Strand[] {
  const bellies = new Map<string, number[]>();
  elements.forEach(({ belly }, i) => bellies.set(belly, [...(bellies.get(belly) ?? []), i]));
  const course = (element: number): number[] => [0, points >> 1, points - 1].flatMap((k) => [...at(element, k)]);
  return [...bellies].flatMap(([belly, members]) => {
    if (members.length === 1 || !(elements[members[0]!]!.hip || BROAD.test(belly))) return members.map(single);
    return groups(members, course).map((group) => (group.length === 1 ? single(group[0]!) : sheet(group, course)));
  });
}

export const single = (element: number): Strand => ({ members: [element], weights: [[1]] });

/** Part members into groups in which each has a near neighbour. */
function groups(members: readonly number[], course: (element: number) => number[]): number[][] {
  const left = new Set(members), found: number[][] = [];
  for (const first of members) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const a of group) for (const b of [...left]) if (gap(course(a), course(b)) < REACH) { left.delete(b); group.push(b); }
    found.push(group);
  }
  return found;
}

/** The widest gap of two courses, of three places each. */
const gap = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...[0, 3, 6].map((k) => Math.hypot(a[k]! - b[k]!, a[k + 1]! - b[k + 1]!, a[k + 2]! - b[k + 2]!)));
const far = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((x, i) => x - b[i]!));

/** Lay lines side by side between the two that lie furthest apart, and say how stations across mix them. */
function sheet(group: readonly number[], course: (element: number) => number[]): Strand {
  const courses = group.map(course);
  let ends: [number, number, number] = [0, 0, -1];
  courses.forEach((a, i) => courses.forEach((b, j) => { const wide = far(a, b); if (i < j && wide > ends[2]) ends = [i, j, wide]; }));
  const [i, j, wide] = ends, from = courses[i]!, axis = courses[j]!.map((x, n) => (x - from[n]!) / (wide * wide || 1));
  const side = courses.map((one) => one.reduce((sum, x, n) => sum + (x - from[n]!) * axis[n]!, 0));
  const spacing = 1 / (group.length - 1), margin = Math.min(BEYOND * spacing, BEYOND_M / (wide || 1));
  const weights = Array.from({ length: STATIONS }, (_, station) => {
    const t = -margin + ((1 + 2 * margin) * station) / (STATIONS - 1);
    return fitted(side, t, 0.55 * spacing);
  });
  return { members: group, weights };
}

/** The weights of values at `x` in a straight line fitted to those near `t`. */
function fitted(x: readonly number[], t: number, near: number): number[] {
  const g = x.map((one) => Math.exp(-0.5 * ((one - t) / near) ** 2) + 1e-4);
  const sum = (power: number): number => x.reduce((total, one, i) => total + g[i]! * (one - t) ** power, 0);
  const [s0, s1, s2] = [sum(0), sum(1), sum(2)], whole = s0 * s2 - s1 * s1;
  return x.map((one, i) => (whole > 1e-12 ? (g[i]! * (s2 - s1 * (one - t))) / whole : g[i]! / s0));
}
