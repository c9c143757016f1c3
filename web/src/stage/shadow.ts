// A soft shade on the floor.

import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry } from "three";

const SIZE_PX = 128, WIDE_M = 1.5;

/** Make a disc of shade, darkest in its middle. */
export function shadow(): Mesh {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE_PX;
  const brush = canvas.getContext("2d")!, glow = brush.createRadialGradient(SIZE_PX / 2, SIZE_PX / 2, 4, SIZE_PX / 2, SIZE_PX / 2, SIZE_PX / 2);
  glow.addColorStop(0, "rgba(0,0,0,0.9)");
  glow.addColorStop(0.5, "rgba(0,0,0,0.3)");
  glow.addColorStop(1, "rgba(0,0,0,0)");
  brush.fillStyle = glow;
  brush.fillRect(0, 0, SIZE_PX, SIZE_PX);
  const material = new MeshBasicMaterial({ map: new CanvasTexture(canvas), transparent: true, depthWrite: false });
  const mesh = new Mesh(new PlaneGeometry(WIDE_M, WIDE_M).rotateX(-Math.PI / 2), material);
  mesh.position.y = 0.001;
  mesh.renderOrder = -1;
  return mesh;
}
