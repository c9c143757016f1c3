// Draw every strand of flesh from two textures: its cross-sections, and how active its stations are.

import { LIGHT_GLSL } from "./light";
import { WIDTH } from "./loft";

export const VERTEX = /* glsl */ `
  precision highp usampler2D;
  #define WIDTH ${WIDTH}
  uniform usampler2D loft; uniform sampler2D activity;
  uniform vec3 low, span;
  uniform vec2 measure;           // thickness and breadth of a full texel, m
  uniform int points;
  uniform float swell;
  in vec2 around;                 // along the strand 0..1, around it in radians
  in vec4 strand;                 // first texel, stations, first station among all, half its breadth
  in vec4 build;                  // first and last share of flesh, curl across, a tone of its own
  in vec4 dye;                    // a colour of its own; 0 flesh, 1 nerve or bursa, 2 band
  in float state;                 // 0 hidden, 1 a thread, 2 shown, 3 pointed at
  out vec3 vNormal, vAcross, vEye; out float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; out vec4 vDye;

  vec4 knot(int at) { return vec4(texelFetch(loft, ivec2(at & (WIDTH - 1), at / WIDTH), 0)) / 65535.0; }
  // Catmull-Rom through four values, and its slope.
  vec4 curve(vec4 a, vec4 b, vec4 c, vec4 d, float t, out vec4 slope) {
    vec4 m1 = 0.5 * (c - a), m2 = 0.5 * (d - b);
    float t2 = t * t, t3 = t2 * t;
    slope = (6.0*t2 - 6.0*t) * (b - c) + (3.0*t2 - 4.0*t + 1.0) * m1 + (3.0*t2 - 2.0*t) * m2;
    return (2.0*t3 - 3.0*t2 + 1.0) * b + (t3 - 2.0*t2 + t) * m1 + (3.0*t2 - 2.0*t3) * c + (t3 - t2) * m2;
  }
  int base, stations, rowLong;
  vec4 section(int k, float s, out vec4 aside) {
    int row = base + k * rowLong;
    aside = vec4(0.0);
    if (stations == 1) return knot(row);
    float x = s * float(stations - 1);
    int j = int(min(floor(x), float(stations - 2)));
    vec4 b = knot(row + j), c = knot(row + j + 1);
    vec4 a = j == 0 ? 2.0 * b - c : knot(row + j - 1), d = j == stations - 2 ? 2.0 * c - b : knot(row + j + 2);
    return curve(a, b, c, d, x - float(j), aside);
  }
  // Activation now and before.
  vec2 work(float s) {
    float x = s * float(stations - 1);
    int j = int(strand.z) + int(floor(x)), next = min(j + 1, int(strand.z) + stations - 1);
    return mix(texelFetch(activity, ivec2(j, 0), 0).rg, texelFetch(activity, ivec2(next, 0), 0).rg, fract(x));
  }
  void main() {
    vState = state;
    if (state < 0.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
    base = int(strand.x); stations = int(strand.y); rowLong = stations + 2;
    float u = around.x * float(points - 1);
    int k = int(min(floor(u), float(points - 2)));
    float t = u - float(k);
    int k0 = max(k - 1, 0), k3 = min(k + 2, points - 1);
    bool first = k == 0, last = k == points - 2;

    vec4 grow, mb = knot(base + k * rowLong + stations + 1), mc = knot(base + (k + 1) * rowLong + stations + 1);
    vec4 ma = first ? 2.0 * mb - mc : knot(base + k0 * rowLong + stations + 1), md = last ? 2.0 * mc - mb : knot(base + k3 * rowLong + stations + 1);
    vec2 size = max(curve(ma, mb, mc, md, t, grow).xy, 0.0) * measure;
    float thick = size.x, half_ = 0.5 * size.y, turnX = cos(around.y), turnY = sin(around.y);
    float flesh = (around.x - build.x) / max(build.y - build.x, 1e-3);
    float s = half_ > 1e-5 ? 0.5 + 0.5 * clamp(turnX * (half_ + thick) / half_, -1.0, 1.0) : 0.5;
    if (stations == 1) s = 0.0;
    if (state < 1.5) s = stations == 1 ? 0.0 : 0.5;
    vec2 works = dye.a > 0.5 ? vec2(0.0) : work(s);
    vActive = works.x; vBefore = works.y;

    vec4 sa, sb, sc, sd, along4, unused;
    vec4 b = section(k, s, sb), c = section(k + 1, s, sc);
    vec4 a = 2.0 * b - c, d = 2.0 * c - b;
    sa = sb; sd = sc;
    if (!first) a = section(k0, s, sa);
    if (!last) d = section(k3, s, sd);
    vec3 p = low + curve(a, b, c, d, t, along4).xyz * span;
    vec3 run = along4.xyz * span, aside = curve(sa, sb, sc, sd, t, unused).xyz * span;
    float runs = length(run);
    vec3 along = run / max(runs, 1e-6);
    vec3 across = mix(knot(base + k * rowLong + stations).xyz, knot(base + (k + 1) * rowLong + stations).xyz, t) * 2.0 - 1.0;
    across = normalize(across);
    vec3 l = stations == 1 ? across : aside * 0.25 + across * thick;
    l = normalize(l - along * dot(l, along));
    vec3 n = cross(along, l);

    float meat = clamp(sin(3.14159 * clamp(flesh, 0.0, 1.0)), 0.0, 1.0);
    if (dye.a < 0.5) thick *= mix(1.0, 0.93 + swell * sqrt(vActive), meat);
    float whole = max(half_ + thick, 1e-5), X = turnX * whole;
    float aside_ = stations == 1 ? X : X - clamp(X, -half_, half_);
    // Ends close: a strand has no open mouth.
    float close = sqrt(clamp(min(around.x, 1.0 - around.x) / 0.03, 0.0, 1.0));
    if (state < 1.5) { thick = 0.0005; whole = thick; aside_ = turnX * thick; }
    vec3 skin = l * aside_ + n * (turnY * thick * close - build.z * aside_ * aside_);
    vec3 facing = l * (turnX / whole + 2.0 * build.z * aside_ * sign(turnY) * turnY * turnY / max(thick, 1e-5)) + n * turnY / max(thick, 1e-5);
    float slope = clamp(grow.x * measure.x / max(runs, 1e-4), -0.8, 0.8);
    facing = normalize(normalize(facing) - along * slope * abs(turnY));

    vec4 seen = viewMatrix * modelMatrix * vec4(p + skin, 1.0);
    vNormal = mat3(viewMatrix) * mat3(modelMatrix) * facing;
    vAcross = mat3(viewMatrix) * mat3(modelMatrix) * l;
    vEye = -seen.xyz; vDepth = -seen.z; vTone = build.w; vAlong = around.x; vDye = dye;
    vFlesh = build.x <= 0.0 ? flesh + 0.07 * (1.0 - flesh) : flesh;  // fibres begin on the bone itself
    vGrain = turnX * strand.w; vBroad = turnX;
    gl_Position = projectionMatrix * seen;
  }`;

export const FRAGMENT = /* glsl */ `
  precision highp float;
  ${LIGHT_GLSL}
  uniform float compare; uniform vec3 accent, thread;
  in vec3 vNormal, vAcross, vEye; in float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; in vec4 vDye;
  out vec4 shown;
  vec3 warmth(float a) {
    vec3 rest = vec3(0.300, 0.064, 0.056), work = vec3(0.62, 0.060, 0.034), hot = vec3(1.0, 0.32, 0.045);
    return a < 0.4 ? mix(rest, work, a / 0.4) : mix(work, hot, (a - 0.4) / 0.6);
  }
  vec3 changed(float by) {
    vec3 same = vec3(0.32, 0.125, 0.105), more = vec3(1.0, 0.27, 0.03), less = vec3(0.06, 0.30, 0.62);
    return mix(same, by > 0.0 ? more : less, smoothstep(0.01, 0.35, abs(by)));
  }
  float chance(float i) { return fract(sin(i * 127.1 + vTone * 311.7) * 43758.5453); }
  // Fibres lie side by side: smooth steps of chance across, the same all along.
  vec2 fibres(float x) {
    float i = floor(x), t = x - i, a = chance(i), b = chance(i + 1.0);
    float soft = t * t * (3.0 - 2.0 * t), wide = fwidth(x);
    float seen = 1.0 - smoothstep(0.35, 1.1, wide);
    return vec2(mix(0.5, mix(a, b, soft), seen), (b - a) * 6.0 * t * (1.0 - t) * seen);
  }
  void main() {
    if (vState < 1.5) { shown = vec4(mix(thread, haze, 0.62), 1.0); return; }
    float a = sqrt(vActive), wave = 0.6 * sin(vAlong * 9.0 + vTone * 20.0);
    vec2 coarse = fibres(vGrain / 0.0046 + 0.25 * wave), fine = fibres(vGrain / 0.0013 + wave + 50.0);
    // A band has no hem: its fibres thin out.
    if (vDye.a > 1.5 && smoothstep(0.62, 0.98, abs(vBroad)) > 0.12 + 0.83 * mix(fine.x, coarse.x, 0.4)) discard;
    float lines = 0.62 * coarse.x + 0.38 * fine.x;
    vec3 flesh = mix(warmth(a), changed(vActive - vBefore), compare);
    flesh *= 0.78 + 0.44 * lines + (vTone - 0.5) * 0.16;
    vec3 tendon = vec3(0.70, 0.635, 0.53) * (0.90 + 0.16 * lines);
    // Fibres end one by one in the tendon.
    float feather = 0.10 * (coarse.x - 0.5) + 0.05 * (fine.x - 0.5);
    float meat = smoothstep(0.0, 0.16, vFlesh + feather) * smoothstep(1.0, 0.86, vFlesh + feather);
    float dyed = min(vDye.a, 1.0);
    meat *= 1.0 - dyed;
    vec3 colour = mix(mix(tendon, flesh, meat), vDye.rgb * (0.93 + 0.12 * lines), dyed);
    float glow = meat * smoothstep(0.45, 1.0, a) * 0.45 * (1.0 - compare);
    if (vState > 2.5) { colour = mix(colour, vec3(0.92, 0.40, 0.20), 0.42); glow = max(glow, 0.32); }
    float rough = (0.05 * coarse.y + 0.05 * fine.y) * (dyed > 0.5 ? 0.4 : 1.0);
    // Light comes through a band.
    vec3 facing = normalize(vNormal) + (vDye.a > 1.5 ? 1.6 : 0.0) * normalize(vEye);
    shown = vec4(lit(colour, facing - vAcross * rough, vEye, mix(0.30, 0.55, meat), glow, vDepth), 1.0);
    // What is pointed at has a rim of its own.
    if (vState > 2.5) shown.rgb = mix(shown.rgb, accent, 0.75 * smoothstep(0.45, 0.95, 1.0 - abs(dot(normalize(vNormal), normalize(vEye)))));
  }`;
