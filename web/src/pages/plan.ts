// Plan: the weeks, each session as cards, each exercise with its reason.

import type { Desk, Page } from "../desk";
import { fill, h } from "../dom";
import type { ItemInfo, PlanInfo, SessionInfo, WeekInfo } from "../messages";
import { asked, dose, instruction, manner, picture, reason, show } from "../path/exercise";
import { one } from "../path/form";
import { file, give, PathPage, save, told } from "../path/room";
import { count, dated, day, minutes, shortDay, weekday } from "../path/said";

export const plan: Page = { name: "plan", title: "Plan", staged: false, open: (panel, desk) => new PlanPage(panel, desk) };

const KINDS = { build: "", test: "tests", maintain: "upkeep" } as const;
const FILES = [["plan.ics", "Calendar"], ["plan.pdf", "PDF"], ["plan.html", "Page to print"], ["plan.csv", "Table (CSV)"], ["activity.json", "For health records (FHIR)"]] as const;

class PlanPage extends PathPage {
  private plan: PlanInfo | null = null;
  private readonly place = h("div", { class: "week" });

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "plan"); }

  update(): void { if (this.plan?.weeks.length) this.drawWeek(); }

  protected override async draw(): Promise<void> {
    this.plan = await this.desk.attempt(() => told<PlanInfo>("plan"));
    if (!this.plan || this.gone) return;
    if (this.plan.weeks.length) this.drawPlan(this.plan); else this.drawNone();
  }

  private drawNone(): void {
    const screened = Boolean(this.person?.screened);
    fill(this.body, h("div", { class: "path-column" }, h("h1", {}, "Eight weeks, made for you"),
      h("p", { class: "lead" }, screened ? "From what the tests told, the things you have and the minutes you gave. Each exercise says why it is there."
        : "Without the tests a plan is general. With them it goes for what stands out."),
      this.maker("Make the plan"), screened ? null : h("p", { class: "actions" }, h("button", { type: "button", onclick: () => this.go("screen") }, "Do the tests first"))));
    this.focus("button.primary");
  }

  private maker(title: string): HTMLElement {
    const today = this.info!.today, ahead = (by: number): string => {
      const at = dated(today);
      at.setDate(at.getDate() + by);
      return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
    };
    const monday = ahead((8 - dated(today).getDay()) % 7 || 7);
    const start = one("It begins", [[today, "Today"], [ahead(1), "Tomorrow"], ...(monday === ahead(1) ? [] : [[monday, `Monday ${shortDay(monday)}`] as const])], today);
    return h("div", {}, start, h("p", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => void this.make(start.chosen ?? today) }, title)));
  }

  private async make(start: string): Promise<void> {
    const made = await this.desk.attempt(() => give<PlanInfo>("plan", { start }));
    if (!made || this.gone) return;
    this.plan = made;
    this.drawPlan(made);
    this.focus("h1");
  }

  private drawPlan(plan: PlanInfo): void {
    const { start, weeks, notes, left_out, rules, stale } = plan;
    const builds = weeks.filter(({ kind }) => kind !== "maintain").length;
    fill(this.body, h("div", { class: "path-wide" }, h("h1", { tabindex: -1 }, "Your plan"),
      h("p", { class: "lead" }, `${count(builds, "week")} from ${day(start)}, then upkeep for as long as you like.`),
      stale ? h("p", { class: "flag" }, stale, " ", h("button", { type: "button", class: "link", onclick: () => { const anew = this.body.querySelector<HTMLDetailsElement>(".anew"); if (anew) { anew.open = true; anew.scrollIntoView({ block: "center" }); anew.querySelector<HTMLElement>("input")?.focus(); } } }, "Make a new plan")) : null,
      h("nav", { class: "weeks", "aria-label": "Weeks" }, ...weeks.map((week) => this.weekTab(week))), this.place,
      notes.length || left_out.length ? h("section", { class: "path-block foot" }, h("h2", {}, "About it"), h("ul", { class: "plain" }, ...notes.map((note) => h("li", {}, note))),
        left_out.length ? h("details", { class: "more" }, h("summary", {}, `${count(left_out.length, "exercise")} left out, and why`), h("ul", {}, ...left_out.map(({ title, why }) => h("li", {}, h("strong", {}, `${title}. `), why)))) : null,
        h("p", { class: "fine" }, `Made by rules (version ${rules}) that anyone can read, without chance: the same answers give the same plan.`)) : null,
      h("section", { class: "path-block foot" }, h("h2", {}, "Take it with you"), h("p", { class: "actions small" }, ...FILES.map(([name, title]) => this.filed(name, title)))),
      h("details", { class: "more anew" }, h("summary", {}, "Make a new plan"), h("p", { class: "note" }, "From your answers of now; it takes the place of this one. What you logged stays."), this.maker("Make a new plan"))));
    this.drawWeek();
  }

  private get week(): WeekInfo {
    const { weeks, week } = this.plan!, chosen = Number(this.desk.address.state.chosen) || week || 1;
    return weeks.find(({ number }) => number === Math.min(chosen, weeks.length)) ?? weeks[0]!;
  }

  private weekTab({ number, kind }: WeekInfo): HTMLElement {
    return h("button", { type: "button", "data-week": number, onclick: () => this.desk.address.go({ chosen: String(number) }, true) },
      h("span", { class: "unseen" }, "Week "), h("strong", {}, String(number)), h("span", { class: "fine" }, KINDS[kind]), number === this.plan!.week ? h("span", { class: "unseen" }, ", this week") : null);
  }

  private drawWeek(): void {
    const week = this.week, { exercises, tests } = this.plan!, now = week.number === Math.min(this.plan!.week, this.plan!.weeks.length);
    for (const tab of this.body.querySelectorAll<HTMLElement>(".weeks button")) tab.setAttribute("aria-current", String(tab.dataset.week === String(week.number)));
    fill(this.place, h("h2", { class: "week-title" }, `Week ${week.number}`, h("span", { class: "side" }, `from ${day(week.start)}${now ? ", now" : ""}${week.kind === "maintain" ? ", repeated as upkeep" : ""}`)),
      week.tests.length ? h("p", { class: "kindly" }, `In this week you measure yourself again: ${week.tests.map((name) => tests[name] ?? name).join(", ").toLowerCase()}.`) : null,
      ...week.sessions.map((session) => this.session(session)),
      week.daily.length ? h("p", { class: "note" }, `Every day besides: ${week.daily.map((name) => exercises[name]?.title ?? name).join(", ").toLowerCase()}.`) : null);
  }

  private session({ number, day: on, minutes: long, items }: SessionInfo): HTMLElement {
    return h("section", { class: "session" }, h("h3", {}, `Session ${number}`, h("span", { class: "side" }, `${weekday(on)} · ${minutes(long)}`)),
      h("div", { class: "items" }, ...items.map((item) => this.item(item))));
  }

  private item(item: ItemInfo): HTMLElement {
    const exercise = this.plan!.exercises[item.exercise];
    return h("article", { class: "item" }, h("h4", {}, exercise?.title ?? item.exercise),
      h("p", { class: "dose" }, dose(item, exercise?.unilateral ?? false)), h("p", { class: "fine" }, manner(item)), h("p", { class: "why" }, reason(item.why, exercise?.title ?? "")),
      exercise ? h("details", { class: "more" }, h("summary", {}, "How, and with which muscles"), picture(item.exercise, exercise), instruction(this.desk, exercise), asked(exercise), exercise.easier || exercise.harder ? h("p", { class: "fine" }, [exercise.easier ? `Easier: ${exercise.easier.toLowerCase()}` : "", exercise.harder ? `Harder: ${exercise.harder.toLowerCase()}` : ""].filter(Boolean).join(" · ")) : null) : null,
      exercise ? h("button", { type: "button", class: "link", onclick: () => show(this.desk, exercise, this.person!.profile) }, "See it on the body", h("span", { class: "unseen" }, `: ${exercise.title}`)) : null);
  }

  /** A button that fetches a file; the first one with pictures takes a while to draw. */
  private filed(name: string, title: string): HTMLElement {
    const button: HTMLButtonElement = h("button", { type: "button", onclick: () => void fetch() }, title);
    const fetch = async (): Promise<void> => {
      if (button.ariaBusy === "true") return;
      button.ariaBusy = "true";
      button.textContent = "Writing it …";
      const content = await this.desk.attempt(() => file(`files/${name}`));
      button.ariaBusy = "false";
      button.textContent = title;
      if (content) save(content, `coxa-${name}`);
    };
    return button;
  }
}
