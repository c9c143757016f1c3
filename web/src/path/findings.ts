// What the tests tell, in the order of what training changes: number, error, norm, source.

import type { Desk } from "../desk";
import { h } from "../dom";
import type { ProfileInfo, StatementInfo } from "../messages";
import { capital, say, sideWord } from "../words";

const MARKS = { noted: ["Stands out", "half"], usual: ["Usual", "good"], abstained: ["Cannot be told", "plain"] } as const;

/** The statements: what stands out in full, the rest folded away. */
export function findings(all: readonly StatementInfo[], desk: Desk, profile: ProfileInfo): HTMLElement {
  const of = (status: StatementInfo["status"]): StatementInfo[] => all.filter((one) => one.status === status);
  const noted = of("noted"), untold = of("abstained"), usual = of("usual");
  const group = (title: string, members: readonly StatementInfo[], note: string): HTMLElement | null => (members.length ? h("details", { class: "more findings-more" }, h("summary", {}, `${title} (${members.length})`), h("p", { class: "note" }, note), h("div", { class: "findings-list" }, ...members.map((one) => finding(one, desk, profile)))) : null);
  return h("div", { class: "findings" },
    noted.length ? h("ol", { class: "findings-list" }, ...noted.map((one) => h("li", {}, finding(one, desk, profile)))) : h("p", { class: "kindly" }, "Nothing stands out beside what is usual at your age."),
    group("What cannot be told", untold, "Here the error of the test is larger than what it would have to show, or nobody has published what is usual. Coxa says nothing then, and keeps the number for your own comparison."),
    group("What is usual", usual, "Within what people of your age and sex do, the error of the test included."));
}

function finding(one: StatementInfo, desk: Desk, profile: ProfileInfo): HTMLElement {
  const { title, side, status, text, value, unit, norm, error, source, confidence, why, row, experiment, strengths, low, high } = one;
  const [mark, tone] = MARKS[status], digits = value !== null && Math.abs(value) < 10 && value % 1 ? 1 : 0;
  const try_ = experiment ? h("button", { type: "button", onclick: () => desk.address.go({
    page: Object.keys(strengths).length || experiment.conditions.length ? "whatif" : "move", what: experiment.what, person: { mass_kg: profile.mass_kg, height_m: profile.height_m, sex: profile.sex, age: profile.age },
    conditions: experiment.conditions, free: experiment.free, strengths, chosen: "", time: null }) }, "See it on the body") : null;
  return h("article", { class: "finding-card" },
    h("header", {}, h("h2", {}, title, side ? h("span", { class: "side" }, `, ${sideWord(side)}`) : null), h("span", { class: `mark-word ${tone}` }, mark)),
    value !== null ? h("p", { class: "finding-number" }, h("strong", {}, `${say(value, digits)}${unit === "deg" ? "°" : ""}`), unit && unit !== "deg" ? h("span", { class: "unit" }, ` ${unit}`) : null,
      low !== null && high !== null ? h("span", { class: "band" }, `${say(low, digits)} to ${say(high, digits)}, with the test’s error`) : null) : null,
    measure(one), h("p", {}, text), why ? h("p", { class: "note" }, why) : null,
    h("details", { class: "more" }, h("summary", {}, "What it rests on"), h("dl", { class: "facts" },
      fact("Usual", norm), fact("Error", error), fact("Confidence", confidence), fact("Source", source))),
    row || try_ ? h("p", { class: "actions small" }, row ? h("button", { type: "button", onclick: () => desk.address.go({ page: "article", chosen: row }) }, "What the article says") : null, try_) : null);
}

const fact = (name: string, said: string): HTMLElement | null => (said ? h("div", {}, h("dt", {}, name), h("dd", {}, capital(said))) : null);

/** A line on which the usual is shaded, the error a bar, and the value a dot. */
function measure({ value, low, high, norm_low, norm_high, status, unit }: StatementInfo): HTMLElement | null {
  if (value === null || (norm_low === null && norm_high === null)) return null;
  const ends = [value, low, high, norm_low, norm_high].filter((one): one is number => one !== null);
  const least = Math.min(0, ...ends), most = Math.max(...ends) * (norm_high === null ? 1.25 : 1.1) || 1, at = (x: number): number => Math.max(0, Math.min(100, (100 * (x - least)) / (most - least)));
  const span = (kind: string, from: number, to: number): HTMLElement => {
    const part = h("span", { class: kind });
    part.style.left = `${at(from)}%`;
    part.style.width = `${Math.max(0, at(to) - at(from))}%`;
    return part;
  };
  const dot = h("span", { class: `measure-dot ${status}` });
  dot.style.left = `${at(value)}%`;
  const edge = norm_low ?? norm_high!;
  const line = h("span", { class: "measure-edge" });
  line.style.left = `${at(edge)}%`;
  return h("div", { class: "measure", "aria-hidden": "true" }, h("span", { class: "measure-track" }, span("measure-usual", norm_low ?? least, norm_high ?? most), low !== null && high !== null ? span("measure-band", low, high) : null, line, dot),
    h("span", { class: "measure-words" }, h("span", {}, "shaded: usual"), h("span", {}, `line at ${say(edge, edge % 1 ? 1 : 0)}${unit === "deg" ? "°" : ` ${unit}`}`)));
}
