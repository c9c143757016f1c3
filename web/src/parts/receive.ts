// Take files that are dropped on the page, or picked, as a trial.

import type { Desk } from "../desk";
import { h } from "../dom";
import { Trouble } from "../source";
import { WALK } from "../state";
import { say } from "../words";

export function receive(desk: Desk): void {
  const veil = h("div", { class: "veil", hidden: true }, h("p", {}, "Drop a trial: .osim, .mot, .sto, .trc, .c3d"));
  document.body.append(veil);
  let depth = 0;
  const carries = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const show = (by: number): void => { depth = Math.max(0, depth + by); veil.hidden = depth === 0; };
  addEventListener("dragenter", (event) => { if (carries(event)) { event.preventDefault(); show(1); } });
  addEventListener("dragover", (event) => { if (carries(event)) event.preventDefault(); });
  addEventListener("dragleave", (event) => { if (carries(event)) show(-1); });
  addEventListener("drop", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    show(-depth);
    void take(desk, [...event.dataTransfer!.files]);
  });
}

/** Send files, and open the trial that they make. */
export async function take(desk: Desk, files: File[]): Promise<void> {
  if (!files.length) return;
  const upload = await desk.attempt(async () => { await weigh(desk, files); return desk.source.upload(files); });
  if (!upload) return;
  desk.dropped.push({ trial: upload.trial, title: upload.title });
  desk.address.go({ page: "move", what: { ...WALK, kind: "trial", trial: upload.trial }, strengths: {}, conditions: [], free: [], time: null, chosen: "" });
}

/** Refuse what the server would hang up on: it says no more then. */
async function weigh(desk: Desk, files: readonly File[]): Promise<void> {
  const { upload_limit_bytes: most } = await desk.about(), mb = (bytes: number): string => `${say(bytes / 2 ** 20, 0)} MB`;
  const all = files.reduce((sum, { size }) => sum + size, 0);
  if (all > most) throw new Trouble({ what: `The files have ${mb(all)} together, more than the ${mb(most)} that are taken.`, todo: "Cut them to the time that is studied.", file: null, line: null, column: null });
}

/** A button that picks files. */
export function pickFiles(desk: Desk): HTMLElement {
  const input: HTMLInputElement = h("input", { type: "file", multiple: true, class: "unseen", id: "files", accept: ".osim,.mot,.sto,.trc,.c3d,.xml", onchange: () => { void take(desk, [...input.files ?? []]); input.value = ""; } });
  return h("span", { class: "files" }, input, h("label", { for: "files", class: "button" }, "Open a trial of yours"));
}
