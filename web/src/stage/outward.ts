// Which way is away from the bone: from the nearest of the long bones' axes and the spine.

const AXES = [["femur", "tibia"], ["tibia", "talus"], ["pelvis", "torso"]] as const;

/** Tell the way outward at a place of a side in a frame; `poses` is (frames, bodies, 7), `to` a unit vector. */
export function outward(bodies: readonly string[], poses: Float32Array): (frame: number, side: "r" | "l" | null, place: Float32Array, to: Float32Array) => void {
  const row = (name: string, side: string): number => { const own = bodies.indexOf(`${name}_${side}`); return own < 0 ? bodies.indexOf(name) : own; };
  const axes = (["r", "l"] as const).map((side) => AXES.map(([a, b]) => [row(a, side), row(b, side)] as const).filter(([a, b]) => a >= 0 && b >= 0));
  return (frame, side, place, to) => {
    let least = Infinity;
    to[0] = 1; to[1] = to[2] = 0;
    for (const [from, end] of axes[side === "l" ? 1 : 0]!) {
      const a = (frame * bodies.length + from) * 7, b = (frame * bodies.length + end) * 7;
      let along = 0, long = 0, away = 0;
      for (let axis = 0; axis < 3; axis++) {
        const run = poses[b + axis]! - poses[a + axis]!;
        along += run * (place[axis]! - poses[a + axis]!);
        long += run * run;
      }
      const share = Math.min(1, Math.max(0, along / (long || 1)));
      const off = [0, 1, 2].map((axis) => place[axis]! - poses[a + axis]! - share * (poses[b + axis]! - poses[a + axis]!));
      away = Math.hypot(...off);
      if (away < least && away > 1e-6) { least = away; off.forEach((x, axis) => { to[axis] = x / away; }); }
    }
  };
}
