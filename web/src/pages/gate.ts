// Safety: a few questions before anything is offered.

import type { Desk, Page } from "../desk";
import { fill, h } from "../dom";
import type { GateGiven, GateInfo, SignInfo } from "../messages";
import { scale, tick } from "../path/form";
import { give, keepGiven, PathPage, told } from "../path/room";
import { day } from "../path/said";

export const gate: Page = { name: "gate", title: "Safety", staged: false, open: (panel, desk) => new Gate(panel, desk) };

const PARTS = 3;

class Gate extends PathPage {
  private told: GateInfo | null = null;
  private signs = new Set<string>();
  private holds = new Set<string>();
  private pain = 0;
  private cleared = false;

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "gate"); }

  protected override get early(): boolean { return true; }

  protected override async draw(): Promise<void> {
    this.told = this.person?.gate ?? await this.desk.attempt(() => told<GateInfo>("gate"));
    if (!this.told || this.gone) return;
    const { given: before } = this.told;
    this.holds = new Set(before.holds);
    this.signs = new Set();
    if (this.told.state === "ask") this.drawPart(1, false); else this.drawAnswer();
  }

  private column(...children: Parameters<typeof fill> extends [Element, ...infer Rest] ? Rest : never): void {
    fill(this.body, h("div", { class: "path-column" }, ...children));
    this.body.closest(".panel")?.scrollTo(0, 0);
  }

  /** One of three short lists. */
  private drawPart(part: number, moved = true): void {
    const { education, signs, kinds, why, on } = this.told!;
    const list = (rows: readonly SignInfo[]): HTMLElement => h("div", { class: "ticks" }, ...rows.map(({ id, text }) => tick(text, this.signs.has(id), (yes) => { if (yes) this.signs.add(id); else this.signs.delete(id); this.name(button, part); })));
    const button = h("button", { type: "button", class: "primary", onclick: () => void this.next(part) });
    const back = part > 1 ? h("button", { type: "button", onclick: () => this.drawPart(part - 1) }, "Back") : null;
    const title = h("h1", { tabindex: -1 }, part === 1 ? "Before anything else" : part === 2 ? "Is any of this so?" : "Which of these are you?");
    this.column(
      h("p", { class: "path-part" }, `${part} of ${PARTS}`), title,
      part === 1 ? h("p", { class: "lead" }, on ? `${why.join(" ")} Here they are again.` : "A few questions of safety. Tests and exercises come after them.") : null,
      part === 1 ? h("p", {}, "Is any of this so, now or in the last days? Tick what is.") : null,
      part === 2 ? h("p", { class: "lead" }, "With these, somebody should look before you train. Tick what is so.") : null,
      part === 3 ? h("p", { class: "lead" }, "Some exercises are left out for you then, or done with something firm within reach.") : null,
      part === 1 ? list(signs.filter(({ when }) => when === "now")) : part === 2 ? list(signs.filter(({ when }) => when === "soon"))
        : h("div", { class: "ticks" }, ...kinds.map(({ id, who, text }) => tick(who, this.holds.has(id), (yes) => { if (yes) this.holds.add(id); else this.holds.delete(id); this.drawCleared(); this.name(button, part); }, text))),
      part === 3 ? scale("Pain now, 0 is none", this.pain, (value) => { this.pain = value; }) : null,
      part === 3 ? h("div", { class: "cleared" }) : null,
      h("p", { class: "actions" }, button, back),
      part === 1 ? h("p", { class: "note" }, education) : null);
    this.name(button, part);
    if (part === 3) this.drawCleared();
    if (moved) title.focus();
  }

  private name(button: HTMLElement, part: number): void {
    const ticked = part === 3 ? this.holds.size : this.signsOf(part).length;
    button.textContent = ticked ? (part === 3 ? "Done" : "Go on") : "None of these";
  }

  private signsOf(part: number): string[] {
    return this.told!.signs.filter(({ id, when }) => this.signs.has(id) && when === (part === 1 ? "now" : "soon")).map(({ id }) => id);
  }

  private drawCleared(): void {
    const place = this.body.querySelector(".cleared"), { kinds } = this.told!;
    if (!place) return;
    const asks = this.signsOf(2).length > 0 || kinds.some(({ id, clears }) => clears && this.holds.has(id));
    if (!asks) this.cleared = false;
    fill(place, asks ? h("div", { class: "ticks" }, tick("Whoever treats me has looked at it and agreed to exercise since.", this.cleared, (yes) => { this.cleared = yes; })) : null);
  }

  private async next(part: number): Promise<void> {
    if (part < PARTS && !(part === 1 && this.signsOf(1).length)) { this.drawPart(part + 1); return; }
    const answers: GateGiven = { who: "", signs: [...this.signs], holds: [...this.holds], pain: this.pain, cleared: this.cleared };
    const judged = await this.desk.attempt(() => give<GateInfo>("gate", { ...answers, who: this.person?.who ?? "" }));
    if (!judged || this.gone) return;
    this.told = judged;
    if (this.person) this.person = { ...this.person, gate: judged };
    else keepGiven(judged.state === "open" ? answers : null);
    this.drawAnswer();
    this.focus("h1");
  }

  private drawAnswer(): void {
    const { state, when, why, on, until, holds, kinds, now_title, soon_title, rare, stop } = this.told!;
    const again = h("button", { type: "button", onclick: () => { this.signs.clear(); this.drawPart(1); } }, "Answer again");
    if (state === "closed") {
      const now = when === "now";
      this.column(h("section", { class: `answer-card ${when}`, role: "alert" }, h("h1", { tabindex: -1 }, now ? now_title : when === "soon" ? soon_title : "Rest it today"),
        h("ul", {}, ...why.map((text) => h("li", {}, text)))),
      now || when === "soon" ? h("p", { class: "lead" }, now ? "Please do this first; everything here can wait."
        : "Coxa offers no tests or exercises before that. When whoever treats you agrees, answer again and say so.") : null,
      h("p", { class: "note" }, rare), h("p", { class: "actions" }, again));
      return;
    }
    const mine = kinds.filter(({ id }) => holds.includes(id)), next = this.person?.next;
    this.column(h("p", { class: "path-part" }, "Safety"), h("h1", { tabindex: -1 }, "You can go on"),
      h("p", { class: "lead" }, on && until && this.person ? `Answered on ${day(on)}. You are asked again from ${day(until)}, or when you note pain.` : "As far as a few questions can tell. You are asked again after four weeks, or when you note pain."),
      mine.length ? h("section", { class: "path-block" }, h("h2", {}, "For you"), h("ul", { class: "plain" }, ...mine.map(({ who, text, rule }) => h("li", {}, h("strong", {}, `${who}: `), rule === "with support" ? text : `some exercises are left out. ${text}`)))) : null,
      h("section", { class: "rule stop" }, h("h2", {}, "In every test and exercise"), h("ul", {}, ...stop.map((text) => h("li", {}, text)))),
      h("p", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => this.go(next && next !== "gate" ? next : "screen") }, next === "today" ? "Go on to today" : next === "plan" ? "Go on to the plan" : "Go on to the tests"), again));
  }
}
