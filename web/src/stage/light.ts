// One light for bones and muscles: a soft key from above, a cool fill, a rim, and haze with depth.

import { Color, Vector2 } from "three";

export const LIGHT = {
  haze: { value: new Color() },
  hazeRange: { value: new Vector2(2, 6) },
};

export const LIGHT_GLSL = /* glsl */ `
  uniform vec3 haze; uniform vec2 hazeRange;
  vec3 lit(vec3 colour, vec3 normal, vec3 toEye, float gloss, float glow, float depth) {
    vec3 n = normalize(normal), v = normalize(toEye);
    if (dot(n, v) < 0.0) n = -n;
    vec3 key = normalize(vec3(0.45, 0.75, 0.62));   // beside the eye: whatever is looked at is lit
    float wrapped = max((dot(n, key) + 0.35) / 1.35, 0.0);
    float sky = 0.5 + 0.5 * n.y;
    float facing = max(dot(n, v), 0.0);
    vec3 light = vec3(1.02, 0.98, 0.92) * wrapped * wrapped * 0.95
      + mix(vec3(0.20, 0.15, 0.14), vec3(0.36, 0.40, 0.46), sky);
    light *= mix(0.58, 1.0, smoothstep(0.0, 0.55, facing));  // folds and edges fall into shade
    float shine = pow(max(dot(n, normalize(key + v)), 0.0), mix(18.0, 46.0, gloss)) * gloss;
    float rim = pow(1.0 - facing, 3.5) * max(n.y + 0.35, 0.0) * 0.10;
    vec3 seen = colour * mix(light, vec3(1.05), glow) + shine * 0.20 + rim;
    seen = seen / (1.0 + max(seen - 0.78, 0.0) * 0.9);
    vec3 shown = pow(max(seen, 0.0), vec3(1.0 / 2.2));
    return mix(shown, haze, 0.55 * smoothstep(hazeRange.x, hazeRange.y, depth));
  }`;
