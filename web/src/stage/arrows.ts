// Forces at joints: the arrow's point rests on the joint, its length is the force in body weights.

import { ConeGeometry, CylinderGeometry, Group, Mesh, MeshBasicMaterial, Vector3 } from "three";

const METRES_A_WEIGHT = 0.065, HEAD = 0.034, LEAST = 0.01, UP = new Vector3(0, 1, 0);

export class Arrows {
  readonly group = new Group();
  private values: Float32Array = new Float32Array();
  private readonly material = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.92 });
  private readonly shaft = new CylinderGeometry(0.004, 0.004, 1, 12).translate(0, 0.5, 0);
  private readonly head = new ConeGeometry(0.012, HEAD, 16).translate(0, -HEAD / 2, 0);
  private readonly force = new Vector3();

  /** Take (frames, count, 6): place (m) and force (body weights). */
  set(count: number, values: Float32Array): void {
    this.values = values;
    while (this.group.children.length > count) this.group.remove(this.group.children.at(-1)!);
    while (this.group.children.length < count) {
      const holder = new Group();
      for (const geometry of [this.shaft, this.head]) {
        const mesh = new Mesh(geometry, this.material);
        mesh.renderOrder = 5;
        mesh.frustumCulled = false;
        holder.add(mesh);
      }
      this.group.add(holder);
    }
  }

  paint(colour: string): void { this.material.color.set(colour); }

  show(frame: number): void {
    const count = this.group.children.length, { force, values } = this;
    this.group.children.forEach((holder, i) => {
      const at = (frame * count + i) * 6;
      const length = force.fromArray(values, at + 3).length() * METRES_A_WEIGHT;
      holder.visible = length > LEAST;
      if (!holder.visible) return;
      holder.quaternion.setFromUnitVectors(UP, force.normalize());
      holder.position.fromArray(values, at).addScaledVector(force, -length);
      const [shaft, head] = holder.children as [Mesh, Mesh];
      shaft.scale.set(1, Math.max(length - HEAD, 0.001), 1);
      head.position.y = length;
    });
  }
}
