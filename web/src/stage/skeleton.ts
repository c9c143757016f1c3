// The bones, one node a body, moved by their poses.

import { BufferGeometry, Color, GLSL3, Group, Mesh, Object3D, Quaternion, ShaderMaterial, Vector3 } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import type { Scene } from "../messages";
import { LIGHT, LIGHT_GLSL } from "./light";
import { joint, stick } from "./sticks";

const VERTEX = /* glsl */ `
  out vec3 vNormal, vEye; out float vDepth;
  void main() {
    vec4 seen = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal; vEye = -seen.xyz; vDepth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`;
const FRAGMENT = /* glsl */ `
  precision highp float;
  ${LIGHT_GLSL}
  uniform vec3 ivory; in vec3 vNormal, vEye; in float vDepth; out vec4 shown;
  void main() { shown = vec4(lit(ivory, vNormal, vEye, 0.22, 0.0, vDepth), 1.0); }`;

export class Skeleton {
  readonly group = new Group();
  private nodes: Object3D[] = [];
  private poses: Float32Array = new Float32Array();
  private readonly library = new Map<string, Object3D>();
  private readonly material = new ShaderMaterial({
    glslVersion: GLSL3, vertexShader: VERTEX, fragmentShader: FRAGMENT, side: 2,
    uniforms: { ...LIGHT, ivory: { value: new Color(0xe6d9bf) } },
  });

  /** Read the meshes; without them joints are shown as balls with sticks between them. */
  async read(glb: ArrayBuffer): Promise<void> {
    const { scene } = await new GLTFLoader().parseAsync(glb, "");
    scene.traverse((node) => {
      if (!(node instanceof Mesh)) return;
      node.material = this.material;
      node.frustumCulled = false;
      if (!(node.geometry as BufferGeometry).getAttribute("normal")) (node.geometry as BufferGeometry).computeVertexNormals();
    });
    for (const node of [...scene.children]) this.library.set(node.name, node);
  }

  /**
   * Wear the bodies of a scene, which hang on their `parents` (-1: on the ground); `poses` is (frames, bodies, 7):
   * place (m) and quaternion x y z w.
   */
  pose({ bodies, parents }: Pick<Scene, "bodies" | "parents">, poses: Float32Array): void {
    this.group.clear();
    this.poses = poses;
    this.nodes = bodies.map((body) => {
      const holder = new Group();
      holder.name = body;
      holder.visible = !this.left(body);
      const bone = this.library.get(body);
      holder.add(bone ?? joint(this.material));
      this.group.add(holder);
      return holder;
    });
    const first = (body: number): Float32Array => poses.subarray(7 * body, 7 * body + 7);
    bodies.forEach((body, i) => {
      const parent = parents[i] ?? -1, between = this.library.has(body) || parent < 0 ? null : stick(first(parent), first(i), this.material);
      if (between) this.nodes[parent]!.add(between);
    });
  }

  /** Leave out bodies by their names. */
  without(bodies: (name: string) => boolean): void {
    this.left = bodies;
    this.nodes.forEach((node) => { node.visible = !bodies(node.name); });
  }
  private left: (name: string) => boolean = () => false;

  private readonly turn = new Quaternion();

  show(frame0: number, frame1: number, between: number): void {
    const { nodes, poses } = this, count = nodes.length;
    nodes.forEach((node, i) => {
      const a = (frame0 * count + i) * 7, b = (frame1 * count + i) * 7;
      const mix = (k: number): number => poses[a + k]! + between * (poses[b + k]! - poses[a + k]!);
      node.position.set(mix(0), mix(1), mix(2));
      node.quaternion.fromArray(poses, a + 3).slerp(this.turn.fromArray(poses, b + 3), between);
    });
  }

  /** Where a body is in a frame (m), or a point up its own axis from there. */
  where(body: number, frame: number, up_m = 0): [number, number, number] {
    const at = (frame * this.nodes.length + body) * 7, { poses } = this;
    const { x, y, z } = new Vector3(0, up_m, 0).applyQuaternion(new Quaternion().fromArray(poses, at + 3));
    return [poses[at]! + x, poses[at + 1]! + y, poses[at + 2]! + z];
  }
}
