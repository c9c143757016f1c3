// Draw every bundle of fibres from two textures: where the paths run, and how active they are.

import { LIGHT_GLSL } from "./light";

export const VERTEX = /* glsl */ `
  precision highp usampler2D;
  uniform usampler2D paths; uniform sampler2D activity, activityBefore;
  uniform vec3 low, span;
  uniform int width, elements, points, frame0, frame1;
  uniform float between, swell;
  in vec2 around;                 // along the path 0..1, around it in radians
  in vec4 bundle;                 // two elements, the share of the second, a tone of its own
  in vec4 build;                  // radius, first and last share of flesh, fullness of the ends
  in vec3 across;                 // any direction that the path does not run in
  in vec4 dye;                    // a colour of its own; 1 a round nerve or bursa, 2 a flat band
  in float state;                 // 0 hidden, 1 a thread, 2 shown, 3 pointed at
  out vec3 vNormal, vEye; out float vActive, vBefore, vFlesh, vState, vTone, vTurn, vDepth, vAlong; out vec4 vDye;

  vec3 place(int element, int frame, int k) {
    int i = (frame * elements + element) * points + clamp(k, 0, points - 1);
    return low + vec3(texelFetch(paths, ivec2(i % width, i / width), 0).xyz) / 65535.0 * span;
  }
  vec3 knot(int k) {
    int a = int(bundle.x), b = int(bundle.y);
    vec3 p = mix(place(a, frame0, k), place(a, frame1, k), between);
    if (a == b) return p;
    return mix(p, mix(place(b, frame0, k), place(b, frame1, k), between), bundle.z);
  }
  float work(sampler2D table, int element) {
    return mix(texelFetch(table, ivec2(element, frame0), 0).r, texelFetch(table, ivec2(element, frame1), 0).r, between);
  }
  void main() {
    float u = clamp(around.x, 0.0, 1.0) * float(points - 1);
    int k = int(min(floor(u), float(points - 2)));
    float t = u - float(k), t2 = t * t, t3 = t2 * t;
    vec3 b = knot(k), c = knot(k + 1);
    vec3 a = k == 0 ? 2.0 * b - c : knot(k - 1), d = k == points - 2 ? 2.0 * c - b : knot(k + 2);
    vec3 m1 = 0.5 * (c - a), m2 = 0.5 * (d - b);
    vec3 p = (2.0*t3 - 3.0*t2 + 1.0) * b + (t3 - 2.0*t2 + t) * m1 + (3.0*t2 - 2.0*t3) * c + (t3 - t2) * m2;
    vec3 along = normalize((6.0*t2 - 6.0*t) * (b - c) + (3.0*t2 - 4.0*t + 1.0) * m1 + (3.0*t2 - 2.0*t) * m2 + 1e-6);
    vec3 n = normalize(cross(along, across)), o = cross(along, n);
    vActive = dye.a > 0.5 ? 0.0 : mix(work(activity, int(bundle.x)), work(activity, int(bundle.y)), bundle.z);
    vBefore = dye.a > 0.5 ? 0.0 : mix(work(activityBefore, int(bundle.x)), work(activityBefore, int(bundle.y)), bundle.z);
    float x = clamp((around.x - build.y) / (build.z - build.y), 0.0, 1.0);
    vFlesh = build.w > 0.0 ? pow(max(sin(3.14159 * x), 0.0), build.w) : 1.0;
    float girth = build.x * vFlesh * (0.92 + swell * sqrt(vActive));
    float tendon = min(0.0022, 0.45 * build.x) + 0.0006;
    float r = tendon + max(girth - tendon, 0.0);
    if (state < 0.5) r = 0.0; else if (state < 1.5) r = 0.0008;
    if (around.x < 0.0 || around.x > 1.0) r = 0.0;
    vec2 wide = vec2(1.0);
    if (dye.a > 0.5) r *= sqrt(smoothstep(0.0, 0.04, around.x) * smoothstep(1.0, 0.96, around.x));
    if (dye.a > 1.5) wide = vec2(1.5, 0.16);  // across the leg, and away from it
    vec3 out_ = normalize(cos(around.y) * n / wide.x + sin(around.y) * o / wide.y), skin = cos(around.y) * n * wide.x + sin(around.y) * o * wide.y;
    // A bulging belly turns its skin towards its ends.
    float slope = girth > tendon ? cos(3.14159 * x) * 0.35 * (1.0 - vFlesh * 0.5) : 0.0;
    vec4 seen = viewMatrix * modelMatrix * vec4(p + skin * r, 1.0);
    vNormal = mat3(viewMatrix) * mat3(modelMatrix) * normalize(out_ - along * slope);
    vEye = -seen.xyz; vDepth = -seen.z; vState = state; vTone = bundle.w; vTurn = around.y; vAlong = around.x; vDye = dye;
    gl_Position = projectionMatrix * seen;
    if (state < 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  }`;

export const FRAGMENT = /* glsl */ `
  precision highp float;
  ${LIGHT_GLSL}
  uniform float compare; uniform vec3 accent, thread;
  in vec3 vNormal, vEye; in float vActive, vBefore, vFlesh, vState, vTone, vTurn, vDepth, vAlong; in vec4 vDye;
  out vec4 shown;
  vec3 warmth(float a) {
    vec3 rest = vec3(0.300, 0.064, 0.056), work = vec3(0.62, 0.060, 0.034), hot = vec3(1.0, 0.32, 0.045);
    return a < 0.4 ? mix(rest, work, a / 0.4) : mix(work, hot, (a - 0.4) / 0.6);
  }
  vec3 changed(float by) {
    vec3 same = vec3(0.30, 0.20, 0.18), more = vec3(1.0, 0.27, 0.03), less = vec3(0.06, 0.30, 0.62);
    return mix(same, by > 0.0 ? more : less, smoothstep(0.01, 0.35, abs(by)));
  }
  void main() {
    if (vState < 1.5) { shown = vec4(mix(thread, haze, 0.35), 1.0); return; }
    float a = sqrt(vActive);
    vec3 flesh = mix(warmth(a), changed(vActive - vBefore), compare);
    // Bundles within the belly: fine lengthwise lines, each a little lighter or darker.
    float lines = sin(vTurn * 7.0 + vTone * 40.0) * 0.5 + sin(vTurn * 17.0 + vTone * 13.0 + vAlong * 3.0) * 0.3;
    flesh *= 0.96 + 0.12 * lines + (vTone - 0.5) * 0.26;
    vec3 tendon = vec3(0.66, 0.60, 0.50) * (0.97 + 0.05 * lines);
    float meat = smoothstep(0.10, 0.52, vFlesh);
    float dyed = min(vDye.a, 1.0);
    meat *= 1.0 - dyed;
    vec3 colour = mix(mix(tendon, flesh, meat), vDye.rgb * (0.95 + 0.08 * lines), dyed);
    float glow = meat * smoothstep(0.45, 1.0, a) * 0.45 * (1.0 - compare);
    if (vState > 2.5) { colour = mix(colour, accent, 0.45); glow = max(glow, 0.25); }
    shown = vec4(lit(colour, vNormal, vEye, mix(0.25, 0.55, meat), glow, vDepth), 1.0);
  }`;
