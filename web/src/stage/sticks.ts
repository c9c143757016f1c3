// Sticks from joint to joint, for bodies whose bones are not there to be drawn.

import { CylinderGeometry, type Material, Mesh, Quaternion, SphereGeometry, Vector3 } from "three";

const JOINT_M = 0.016, THICK_M = 0.011, THIN_M = 0.007, SHORTEST_M = 0.01;
const ALONG = new Vector3(0, 1, 0);

/** A joint as a ball, at the origin of its body. */
export const joint = (material: Material): Mesh => new Mesh(new SphereGeometry(JOINT_M, 16, 12), material);

/** A stick on a body, to where another one's origin lies; each is a place (m) and a quaternion. Null where it would be a dot. */
export function stick(on: Float32Array, to: Float32Array, material: Material): Mesh | null {
  const turn = new Quaternion().fromArray(on, 3).invert();
  const reach = new Vector3().fromArray(to).sub(new Vector3().fromArray(on)).applyQuaternion(turn), length = reach.length();
  if (length < SHORTEST_M) return null;
  const mesh = new Mesh(new CylinderGeometry(THIN_M, THICK_M, length, 12), material);
  mesh.quaternion.setFromUnitVectors(ALONG, reach.clone().divideScalar(length));
  mesh.position.copy(reach).multiplyScalar(0.5);
  return mesh;
}
