// Progress: the tests with their error, and the weeks. What could be noise is called so.

import type { Desk, Page } from "../desk";
import { fill, h } from "../dom";
import type { KeptInfo, PointInfo, ProgressInfo, TrendInfo } from "../messages";
import { Course } from "../path/course";
import { PathPage, told } from "../path/room";
import { dated, shortDay } from "../path/said";
import { capital, say } from "../words";

export const progress: Page = { name: "progress", title: "Progress", staged: false, open: (panel, desk) => new Progress(panel, desk) };

const WEEKS = 12, WEEK_MS = 7 * 86_400_000;

class Progress extends PathPage {
  private courses: Course[] = [];

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "progress"); }

  protected override get early(): boolean { return Boolean(this.person); }
  repaint(): void { for (const course of this.courses) course.draw(); }
  override close(): void { super.close(); for (const course of this.courses) course.destroy(); }

  protected override async draw(): Promise<void> {
    const found = await this.desk.attempt(() => told<ProgressInfo>("progress"));
    if (!found || this.gone) return;
    const { trends, efforts, weeks, pain, balance } = found;
    const tests = [...Map.groupBy(trends, ({ test }: TrendInfo) => test).values()], again = tests.filter((sides) => sides.some(({ points }) => points.length > 1)), once = tests.filter((sides) => !again.includes(sides));
    const seen = trends.filter((one) => one.seen).length;
    this.courses = again.map((sides) => new Course(sides));
    fill(this.body, h("div", { class: "path-wide" }, h("h1", { tabindex: -1 }, "What has changed"),
      h("p", { class: "lead" }, !trends.length ? "Nothing was measured yet. The tests are the beginning." : again.length ? (seen ? "A change counts when it is larger than the test’s own error: the shading around the first value." : "Nothing has changed by more than the tests can see, so far. What lies in the shading may be chance.") : "One measurement is no course yet. In the fourth week of a plan the tests come again."),
      trends.length ? null : h("p", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => this.go("screen") }, "To the tests")),
      again.length ? h("div", { class: "courses" }, ...this.courses.map(({ element }) => element)) : null,
      once.length ? h("section", { class: "path-block" }, h("h2", {}, again.length ? "Measured once" : "Where you begin"), h("ul", { class: "once" }, ...once.flatMap((sides) => sides.map(({ title, side, unit, points }) => h("li", {}, h("span", {}, title, side ? h("span", { class: "side" }, side === "r" ? ", right" : ", left") : null), h("strong", {}, `${say(points.at(-1)!.value, points.at(-1)!.value % 1 ? 1 : 0)}${unit === "deg" ? "°" : ` ${unit}`}`)))))) : null,
      weeks.length ? this.weeks(weeks, pain, balance) : null,
      efforts.length ? h("section", { class: "path-block" }, h("h2", {}, "The same sets, how hard"), h("ul", { class: "plain" }, ...efforts.map(({ title, said }) => h("li", {}, h("strong", {}, `${title}. `), said)))) : null));
  }

  /** The last weeks beside each other: each row shaded by its own largest. */
  private weeks(all: readonly KeptInfo[], pain: readonly PointInfo[], balance: string): HTMLElement {
    const weeks = all.slice(-WEEKS), groups = [...new Set(weeks.flatMap(({ sets }) => Object.keys(sets)))];
    const row = (title: string, values: readonly number[], said: (at: number) => string, note = ""): HTMLElement => {
      const most = Math.max(...values, 1e-9);
      return h("tr", {}, h("th", { scope: "row" }, title, note ? h("span", { class: "fine" }, note) : null), ...values.map((value, at) => {
        const cell = h("td", {}, value || said(at) !== "0" ? said(at) : "·");
        if (value) cell.style.background = `color-mix(in srgb, var(--accent) ${Math.round(6 + (24 * value) / most)}%, transparent)`;
        return cell;
      }));
    };
    const worst = weeks.map(({ start }) => { const from = dated(start).getTime(); return Math.max(-1, ...pain.filter(({ day }) => { const at = dated(day).getTime(); return at >= from && at < from + WEEK_MS; }).map(({ value }) => value)); });
    return h("section", { class: "path-block" }, h("h2", {}, "By week"),
      h("div", { class: "by-week", tabindex: 0, role: "region", "aria-label": "By week" }, h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Week from"), ...weeks.map(({ start }) => h("th", { scope: "col" }, shortDay(start))))),
        h("tbody", {}, row("Sessions", weeks.map(({ sessions }) => sessions), (at) => (weeks[at]!.planned === null ? String(weeks[at]!.sessions) : `${weeks[at]!.sessions} of ${weeks[at]!.planned}`)),
          row("Minutes", weeks.map(({ minutes }) => minutes), (at) => say(weeks[at]!.minutes, 0)),
          ...groups.map((group) => row(capital(group), weeks.map(({ sets }) => sets[group] ?? 0), (at) => String(weeks[at]!.sets[group] ?? 0), "sets")),
          weeks.some(({ breaks_told }) => breaks_told) ? row("Breaks kept", weeks.map(({ breaks_kept }) => breaks_kept), (at) => (weeks[at]!.breaks_told ? `${weeks[at]!.breaks_kept} of ${weeks[at]!.breaks_told}` : "0")) : document.createDocumentFragment(),
          worst.some((value) => value >= 0) ? row("Worst pain", worst.map((value) => Math.max(0, value)), (at) => (worst[at]! < 0 ? "0" : say(worst[at]!, 0)), "of 10") : document.createDocumentFragment()))),
      balance ? h("p", { class: "note" }, balance) : null, h("p", { class: "fine" }, "A set counts for each group that its exercise trains. Weeks off are weeks off; nothing is lost by them."));
  }
}
