// An exercise of a plan: how much, why, what it asks of whom, and how it looks.

import { seen } from "../colour";
import type { Desk } from "../desk";
import { h } from "../dom";
import type { ExerciseInfo, ItemInfo, ProfileInfo } from "../messages";
import { capital, say } from "../words";

/** How much: `2 × 8 each side`. */
export const dose = ({ sets, reps, hold_s }: ItemInfo, unilateral: boolean): string =>
  `${sets} × ${reps || `${hold_s} s`}${unilateral ? " each side" : ""}`;

/** The rest of how: `10 kg · effort 7 of 10 · 40 s rest`. */
export const manner = ({ load_kg, effort, rest_s, with_support }: ItemInfo): string =>
  [load_kg ? `${say(load_kg, load_kg % 1 ? 1 : 0)} kg` : "", `effort ${effort} of 10`, `${rest_s} s rest`, with_support ? "beside something firm" : ""].filter(Boolean).join(" · ");

/** The reason without the name, which stands above it. */
export const reason = (why: string, title: string): string => capital(why.startsWith(`${title}: `) ? why.slice(title.length + 2) : why);

/** Open the movement on the stage, with the person's own body. */
export function show(desk: Desk, { movement, values }: ExerciseInfo, { mass_kg, height_m, sex, age }: ProfileInfo): void {
  desk.address.go({ page: "move", what: { kind: "movement", name: movement, side: "r", values, trial: "" }, person: { mass_kg, height_m, sex, age }, conditions: [], free: [], strengths: {}, chosen: "", time: null });
}

/** How it is done, in the movement library's words, once they are here. */
export function instruction(desk: Desk, { movement }: ExerciseInfo): HTMLElement {
  const place = h("p", { class: "how" });
  void desk.movements().then((all) => { place.textContent = all.find(({ name }) => name === movement)?.instruction ?? ""; }).catch(() => {});
  return place;
}

/** A small picture, fetched when what folds around it is opened first. */
export function picture(name: string, { title }: ExerciseInfo): HTMLElement {
  const place = h("p", { class: "exercise-picture", hidden: true });
  requestAnimationFrame(() => place.closest("details")?.addEventListener("toggle", () => {
    if (place.childElementCount) return;
    const image = h("img", { alt: `${title}: two moments of it, from the side or the front`, src: `api/path/pictures/${encodeURIComponent(name)}`, onload: () => { place.hidden = false; }, onerror: () => place.remove() });
    place.append(image);
  }));
  return place;
}

/** The muscles it asks most of: computed as a bar with its band, and what electrodes found as a mark. */
export function asked({ muscles, leg, unilateral }: ExerciseInfo): HTMLElement {
  const most = Math.max(50, ...muscles.flatMap(({ high_pct, emg_pct }) => [high_pct, emg_pct ?? 0]));
  const at = (pct: number): string => `${(100 * pct) / most}%`;
  return h("div", { class: "asked" }, h("ul", {}, ...muscles.map(({ title, mean_pct, low_pct, high_pct, emg_pct }) => {
    const bar = h("span", { class: "bar" }), band = h("span", { class: "asked-band" }), mark = emg_pct === null ? null : h("span", { class: "asked-emg" });
    bar.style.width = at(mean_pct);
    bar.style.background = seen("#0b6e68");
    band.style.left = at(low_pct);
    band.style.width = at(high_pct - low_pct);
    if (mark) mark.style.left = at(emg_pct!);
    return h("li", {}, h("span", {}, title), h("span", { class: "asked-said" }, `${say(mean_pct, 0)} % (${say(low_pct, 0)} to ${say(high_pct, 0)})`, emg_pct === null ? null : h("span", { class: "fine" }, `electrodes ${say(emg_pct, 0)} %`)), h("span", { class: "track" }, bar, band, mark));
  })), h("p", { class: "fine" }, `Computed shares of full effort${unilateral ? `, ${leg}` : ""}, averaged over a repetition${muscles.some(({ emg_pct }) => emg_pct !== null) ? "; the mark is what electrodes found, of a maximal effort" : ""}.`));
}
