// Which bundles of fibres to draw: one an element, and more between neighbours of one belly.

export interface Bundle {
  first: number;
  second: number;
  /** Of the second element: 0 is the first's own path. */
  share: number;
  tone: number;
  /** Of the resting belly, m. */
  radius: number;
  fan: boolean;
}

const REACH = 0.085;
/** Spacing of bundles in a sheet (m): near enough to overlap. */
const SPACING = 0.008;
const MOST = 9, FEW = 2;

type Point = readonly [number, number, number];
const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Fan bellies into sheets. `at(element, k)` is the path's k-th of `points` in the first frame. */
export function bundlesOf(
  elements: readonly { readonly belly: string; readonly hip: boolean }[], radius: ArrayLike<number>, points: number, at: (element: number, k: number) => Point,
): Bundle[] {
  const bellies = new Map<string, number[]>();
  elements.forEach(({ belly }, i) => bellies.set(belly, [...(bellies.get(belly) ?? []), i]));
  const gap = (a: number, b: number): number =>
    Math.max(...[0, points >> 1, points - 1].map((k) => apart(at(a, k), at(b, k))));
  const bundles: Bundle[] = [];
  for (const members of bellies.values()) {
    const pairs = neighbours(members, gap);
    const fan = pairs.length > 0;
    const between = pairs.map(([, , wide]) => Math.min(elements[members[0]!]!.hip ? MOST : FEW, Math.max(0, Math.round(wide / SPACING) - 1)));
    const sheets = between.reduce((sum, n) => sum + n, 0);
    // Bundles share the belly's volume, but stay wide enough to close the sheet.
    const thinning = Math.sqrt(members.length / (members.length + 0.5 * sheets));
    for (const i of members) bundles.push({ first: i, second: i, share: 0, tone: tone(i, 0), radius: radius[i]! * thinning, fan });
    pairs.forEach(([a, b, wide], pair) => {
      const n = between[pair]!;
      for (let j = 1; j <= n; j++) {
        const share = j / (n + 1);
        const own = (radius[a]! * (1 - share) + radius[b]! * share) * thinning;
        bundles.push({ first: a, second: b, share, tone: tone(a, j), radius: Math.max(own, 0.75 * wide / (n + 1)), fan });
      }
    });
  }
  return bundles;
}

/** Join members into a tree of nearest neighbours, leaving out pairs that are too far apart. */
function neighbours(members: readonly number[], gap: (a: number, b: number) => number): [number, number, number][] {
  const joined = members.slice(0, 1), left = new Set(members.slice(1)), pairs: [number, number, number][] = [];
  while (left.size) {
    let best: [number, number, number] = [-1, -1, Infinity];
    for (const a of joined) for (const b of left) {
      const wide = gap(a, b);
      if (wide < best[2]) best = [a, b, wide];
    }
    left.delete(best[1]);
    joined.push(best[1]);
    if (best[2] < REACH) pairs.push(best);
  }
  return pairs;
}

/** A number in 0..1 that looks like chance and is always the same. */
const tone = (i: number, j: number): number => ((i * 0.618034 + j * 0.381966) % 1 + 1) % 1;
