// What the pages of the path share: who it is about, what they ask, and the tabs above them.

import type { Desk, Opened } from "../desk";
import { fill, h } from "../dom";
import type { GateGiven, PathInfo, PersonInfo } from "../messages";
import { ask, post, Trouble } from "../source";
import { capital } from "../words";

export const STEPS = [["gate", "Safety"], ["screen", "Screen"], ["plan", "Plan"], ["today", "Today"], ["progress", "Progress"], ["data", "Your data"]] as const;
export type Step = (typeof STEPS)[number][0] | "test";

/** The made-up person of `coxa screen --example`. */
const EXAMPLE = "example";
/** Kept while the page is open, and nowhere else: names stay out of the browser's own stores. */
const kept: { who: string; given: GateGiven | null; anew: boolean } = { who: "", given: null, anew: false };

/** Answers of somebody who has no name yet, where they open the gate. */
export const given = (): GateGiven | null => kept.given;
export function keepGiven(answers: GateGiven | null): void { kept.given = answers; }
export function choose(who: string): void { Object.assign(kept, { who, anew: false }); }
/** Begin with somebody new. */
export function welcome(): void { Object.assign(kept, { who: "", given: null, anew: true }); }
export const whoIs = (): string => kept.who;

export const told = async <Answer>(name: string): Promise<Answer> => (await ask(`path/${name}${name.includes("?") ? "&" : "?"}who=${encodeURIComponent(kept.who)}`)).json() as Promise<Answer>;
export const give = async <Answer>(name: string, body: object): Promise<Answer> => (await ask(`path/${name}`, post({ who: kept.who, ...body }))).json() as Promise<Answer>;
export const file = (name: string): Promise<Blob> => ask(`path/${name}?who=${encodeURIComponent(kept.who)}`).then((answer) => answer.blob());

/** Save a file that was sent. */
export function save(content: Blob, name: string): void {
  const link = h("a", { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A page of the path: tabs above, and beneath them what `draw` makes for who it is about. */
export abstract class PathPage implements Opened {
  protected readonly body = h("div", { class: "path-body" });
  protected person: PersonInfo | null = null;
  protected info: PathInfo | null = null;
  private closed = false;
  private readonly head = h("header", { class: "path-head" });

  constructor(panel: HTMLElement, protected readonly desk: Desk, private readonly step: Step) {
    fill(panel, h("div", { class: `path path-${step}` }, this.head, this.body));
    this.drawHead();
    void this.begin();
  }

  /** Draw for `person`, who has passed the gate where the page needs that. */
  protected abstract draw(): void | Promise<void>;
  /** Whether the page may be seen before the questions of safety are answered. */
  protected get early(): boolean { return false; }

  close(): void { this.closed = true; }
  protected get gone(): boolean { return this.closed; }

  protected go(page: Step, chosen = ""): void { this.desk.address.go({ page, chosen }); }

  /** Ask who there is, and draw; again after something changed that other pages see. */
  protected async begin(): Promise<void> {
    fill(this.body, h("p", { class: "note", role: "status" }, "Opening …"));
    const info = await this.desk.attempt(() => told<PathInfo>("info"));
    if (!info || this.closed) { fill(this.body); return; }
    this.info = info;
    if (info.trouble) { this.drawTrouble(info); return; }
    if (!info.people.length) kept.anew = true;
    if (!info.people.includes(kept.who)) {
      const real = info.people.filter((name) => name !== EXAMPLE), known = real.length ? real : info.people;
      kept.who = known.length === 1 && !kept.anew ? known[0]! : "";
    }
    this.person = null;
    this.drawHead();
    if (!kept.who && !kept.anew && this.step !== "data") { this.drawPeople(info); return; }
    if (kept.who) {
      this.person = await this.desk.attempt(() => told<PersonInfo>("person"));
      if (!this.person || this.closed) return;
    }
    const open = this.person ? this.person.gate.state === "open" : Boolean(kept.given) && this.step === "screen";
    if (!open && !this.early) { this.desk.address.go({ page: "gate", chosen: "" }, true); return; }
    await this.draw();
  }

  /** Put the beginning of what was drawn where keys are. */
  protected focus(selector: string): void { this.body.querySelector<HTMLElement>(selector)?.focus(); }

  private drawHead(): void {
    const people = this.info?.people ?? [];
    fill(this.head, h("nav", { class: "path-steps", "aria-label": "Your path" }, ...STEPS.map(([name, title]) =>
      h("button", { type: "button", "aria-current": name === this.step || (name === "screen" && this.step === "test") ? "page" : "false", onclick: () => this.go(name) }, title))),
      kept.who === EXAMPLE ? h("button", { type: "button", class: "path-who example", onclick: () => { welcome(); this.go("gate"); if (this.step === "gate") void this.begin(); } }, "An example, made up. Begin your own") : people.length > 1 && kept.who ? h("button", { type: "button", class: "path-who", onclick: () => { choose(""); void this.begin(); } }, h("span", { class: "unseen" }, "This is about "), kept.who, h("span", { class: "unseen" }, "; choose someone else")) : null);
    this.head.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  private drawPeople({ people }: PathInfo): void {
    fill(this.body, h("div", { class: "path-column" }, h("h1", {}, "Who is it about?"), h("p", { class: "lead" }, "Several people keep their path in this database."),
      h("ul", { class: "path-people" }, ...people.map((name) => h("li", {}, h("button", { type: "button", onclick: () => { choose(name); void this.begin(); } }, name)))),
      h("p", { class: "actions" }, h("button", { type: "button", onclick: () => { welcome(); this.go("gate"); if (this.step === "gate") void this.begin(); } }, "Someone new"))));
    this.focus("li button");
  }

  private drawTrouble({ trouble }: PathInfo): void {
    if (!trouble) return;
    fill(this.body, h("div", { class: "path-column" }, h("h1", {}, "Your path cannot be opened now"),
      h("p", { class: "lead" }, `${capital(new Trouble(trouble).message)}.`.replace(/\.\.$/, ".")), trouble.todo ? h("p", {}, trouble.todo) : null,
      trouble.file ? h("p", { class: "where" }, trouble.file) : null,
      h("p", { class: "note" }, "The rest of the page works without it; nothing that was kept is lost."),
      h("p", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => void this.begin() }, "Try again"))));
  }
}
