// The numbers of a scene, with their bands.

import { h } from "../dom";
import type { Change, Figure, TopMuscle, Takeover } from "../messages";
import { seen } from "../colour";
import { capital, percent, say, sideWord } from "../words";

/** What stands where a band will, or where there is none. */
const COMING = "range being computed", NONE = "one answer, no range";
const band = (low: number | null, high: number | null, digits: number, bands: string): string =>
  (low !== null && high !== null ? `${say(low, digits)} to ${say(high, digits)}` : bands ? NONE : COMING);

/** The large numbers of the summary, a side's first and the other side's folded away; `bands` is empty until they are known. */
export function figures(all: readonly Figure[], bands: string, first: string): HTMLElement {
  const here = all.filter(({ side }) => side === null || side === first), there = all.filter((one) => !here.includes(one));
  return h("section", { class: "figures" }, h("h2", {}, "What joints carry at most"), large(here, bands),
    there.length ? h("details", { class: "more" }, h("summary", {}, "The other side"), large(there, bands)) : null,
    bands && all.some(({ low }) => low !== null) ? h("details", { class: "more" }, h("summary", {}, "What the ranges hold"), h("p", { class: "note" }, bands)) : null);
}

const large = (all: readonly Figure[], bands: string): HTMLElement =>
  h("dl", {}, ...all.map(({ title, side, unit, digits, value, low, high }) => h("div", {},
      h("dt", {}, capital(title), side ? h("span", { class: "side" }, ` ${sideWord(side)}`) : null),
      h("dd", {}, h("strong", {}, say(value, digits)), unit ? h("span", { class: "unit" }, ` ${unit}`) : null,
        h("span", { class: "band" }, band(low, high, digits, bands))))));

/** Numbers before and after. */
export function changes(all: readonly Change[]): HTMLElement {
  return h("table", { class: "changes" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "What"), h("th", { scope: "col" }, "Before"), h("th", { scope: "col" }, "Now"), h("th", { scope: "col" }, "Change"))),
    h("tbody", {}, ...all.map(({ title, side, unit, digits, before, after }) => h("tr", {},
      h("th", { scope: "row" }, capital(title), side ? ` ${sideWord(side)}` : "", unit ? h("span", { class: "unit" }, ` ${unit}`) : null),
      h("td", {}, say(before, digits)), h("td", {}, say(after, digits)),
      h("td", { class: "change" }, Number(say(after - before, digits).replace("−", "-")) === 0 ? "–" : say(after - before, digits, true))))));
}

/** Who pulls hardest, by belly; a click points it out. */
export function topMuscles(top: readonly TopMuscle[], bands: string, onChoose: (belly: string) => void): HTMLElement {
  const most = Math.max(...top.map(({ force_n }) => force_n), 1);
  return h("ol", { class: "bars" }, ...top.map(({ belly, title, side, colour, force_n, low_n, high_n, activation, at_s }) => {
    const bar = h("span", { class: "bar" });
    bar.style.width = `${(100 * force_n) / most}%`;
    bar.style.background = seen(colour);
    return h("li", {}, h("button", { type: "button", class: "row", title: `${percent(activation)} active at ${at_s.toFixed(2)} s`, onclick: () => onChoose(belly) },
      h("span", { class: "row-title" }, capital(title), side && !title.includes(sideWord(side)) ? h("span", { class: "side" }, ` ${sideWord(side)}`) : null),
      h("span", { class: "row-value" }, say(force_n, 0), h("span", { class: "unit" }, " N"), h("span", { class: "share" }, percent(activation))),
      h("span", { class: "track" }, bar), h("span", { class: "fine" }, band(low_n, high_n, 0, bands))));
  }));
}

/** Who takes over: changes of mean force to the left and right of none, the largest first. */
export function takeovers(all: readonly Takeover[], onChoose: (belly: string) => void, most_shown = 10): HTMLElement {
  const most = Math.max(...all.map(({ change_n }) => Math.abs(change_n)), 1);
  return h("ol", { class: "bars takeovers" }, ...all.slice(0, most_shown).map(({ belly, title, side, before_n, after_n, change_n }) => {
    const bar = h("span", { class: change_n < 0 ? "bar less" : "bar more" });
    bar.style.width = `${(50 * Math.abs(change_n)) / most}%`;
    return h("li", {}, h("button", { type: "button", class: "row", title: `${say(before_n, 0)} N before, ${say(after_n, 0)} N now`, onclick: () => onChoose(belly) },
      h("span", { class: "row-title" }, capital(title), side && !title.includes(sideWord(side)) ? h("span", { class: "side" }, ` ${sideWord(side)}`) : null),
      h("span", { class: "row-value" }, say(change_n, 0, true), h("span", { class: "unit" }, " N")),
      h("span", { class: "track" }, bar)));
  }));
}
