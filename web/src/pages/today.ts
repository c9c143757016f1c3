// Today: the session, getting up, pain, hours, the pillow, and what was written down.

import { Resting } from "../path/resting";
import type { Desk, Page } from "../desk";
import { fill, fresh, h } from "../dom";
import type { PillowInfo, TodayInfo } from "../messages";
import { session } from "../path/doing";
import { instruction } from "../path/exercise";
import { number, scale } from "../path/form";
import { give, PathPage, told } from "../path/room";
import { weekday } from "../path/said";
import { capital, say } from "../words";

export const today: Page = { name: "today", title: "Today", staged: false, open: (panel, desk) => new Today(panel, desk) };

class Today extends PathPage {
  private today: TodayInfo | null = null;
  private resting: Resting | null = null;
  private readonly main = h("div", { class: "today-main" });
  private readonly log = h("section", { class: "block" });

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "today"); }

  override close(): void { super.close(); this.resting?.close(); }

  protected override async draw(): Promise<void> {
    this.today = await this.desk.attempt(() => told<TodayInfo>("today"));
    if (!this.today || this.gone) return;
    this.resting?.close();
    this.resting = new Resting(this.desk, this.today.breaks, (today) => { this.today = today; this.drawLog(); });
    const { date, tiles, to_test, week, weeks, kind } = this.today;
    fill(this.body, h("div", { class: "path-wide" },
      h("h1", { tabindex: -1 }, weekday(date)), h("p", { class: "lead" }, [kind === "maintain" ? "Upkeep." : week ? `Week ${week} of ${weeks - 1}.` : "", to_test].filter(Boolean).join(" ")),
      h("div", { class: "today" }, this.main, h("div", { class: "today-side" }, this.resting.element,
        h("section", { class: "block tiles" }, h("h2", {}, "Three things"), h("ol", {}, ...tiles.map(({ title, text, rows }) => h("li", {}, h("strong", {}, title), h("p", {}, text),
          h("p", { class: "fine" }, ...rows.flatMap((row, at) => [at ? " · " : "", h("button", { type: "button", class: "link", onclick: () => this.desk.address.go({ page: "article", chosen: row }) }, at ? "and this" : "What the article says", h("span", { class: "unseen" }, `: ${title}`))])))))),
        this.pillow(), this.log))));
    this.drawMain();
    this.drawLog();
  }

  /** Take what the server says of the day after something was written down. */
  private take(now: TodayInfo, focus: string): void {
    this.today = now;
    this.resting?.set(now.breaks);
    this.drawMain();
    this.drawLog();
    this.body.querySelector<HTMLElement>(focus)?.focus();
  }

  private drawMain(): void {
    const today = this.today!, person = this.person!;
    fill(this.main, session({ desk: this.desk, person, today, onToday: (now, focus) => this.take(now, focus) }), this.daily(), this.pain(), this.hours());
  }

  /** What is for every day: the stand while brushing teeth. */
  private daily(): HTMLElement | null {
    const { daily, exercises, written } = this.today!;
    if (!daily.length) return null;
    return h("section", { class: "block" }, h("h2", {}, "Every day"), ...daily.map((name) => {
      const done = written.filter(({ exercise }) => exercise === name).length, title = exercises[name]?.title ?? name;
      const write = async (): Promise<void> => {
        const now = await this.desk.attempt(() => give<TodayInfo>("write", { kind: "sets", exercise: name, sets: 1, reps: exercises[name]?.reps ?? 0, hold_s: exercises[name]?.hold_s ?? 30 }));
        if (now) this.take(now, `#daily-${name}`);
      };
      return h("div", { class: "line spread daily" }, h("div", {}, h("strong", {}, title), exercises[name] ? instruction(this.desk, exercises[name]) : null),
        h("button", { type: "button", class: "button", id: `daily-${name}`, onclick: () => void write() }, done ? `Done ${done === 1 ? "once" : `${done} times`}; again` : "Done", h("span", { class: "unseen" }, `: ${title}`)));
    }));
  }

  private pain(): HTMLElement {
    const { level, said, rules, places } = this.today!.pain, id = fresh("where");
    const much = scale("Pain, 0 is none", null, () => { more.hidden = false; }, false);
    const where = h("select", { id }, ...[...places].reverse().map((place) => h("option", { value: place }, capital(place))));
    const more = h("div", { class: "pain-more", hidden: true }, h("label", { for: id, class: "fine" }, "Where"), where,
      h("button", { type: "button", class: "button", onclick: () => void keep() }, "Write it down"));
    const keep = async (): Promise<void> => {
      const now = await this.desk.attempt(() => give<TodayInfo>("write", { kind: "pain", pain: much.chosen ?? 0, where: where.value }));
      if (now) this.take(now, ".pain-said");
    };
    return h("section", { class: "block" }, h("h2", {}, "Pain"), h("p", { class: "note" }, "0 is none, 10 the most you can imagine."), much, more,
      h("p", { class: `pain-said ${level}`, tabindex: -1, role: level === "stop" ? "alert" : null, hidden: !said }, said),
      level === "fine" ? null : h("details", { class: "more", open: level === "stop" }, h("summary", {}, "When to stop"), h("ul", {}, ...rules.map((rule) => h("li", {}, rule)))),
      level === "stop" ? h("p", { class: "actions small" }, h("button", { type: "button", onclick: () => this.go("gate") }, "To the questions of safety")) : null);
  }

  private hours(): HTMLElement {
    const { postures, hours, share, standing, shorter_mm, said, no_band } = this.today!.hours;
    const fields = postures.map(({ name, title }) => ({ name, field: number({ title: capital(title), value: hours[name] ?? null, low: 0, high: 24, step: 0.5, unit: "h", onInput: () => sum() }) }));
    const total = h("output", { class: "fine" });
    const sum = (): number => {
      const all = fields.reduce((whole, { field }) => whole + (field.value ?? 0), 0);
      total.value = all > 24 ? `${say(all, 1)} of 24 hours: too many` : all ? `${say(all, all % 1 ? 1 : 0)} of 24 hours` : "";
      return all;
    };
    sum();
    const keep = async (): Promise<void> => {
      const now = await this.desk.attempt(() => give<TodayInfo>("write", { kind: "day", hours: Object.fromEntries(fields.flatMap(({ name, field }) => (field.value ? [[name, field.value]] : []))) }));
      if (now) this.take(now, ".length");
    };
    const bar = h("span", { class: "bar" }), mark = h("span", { class: "ghost" });
    if (share !== null && standing !== null) { bar.style.width = `${(100 * share) / 1.1}%`; mark.style.width = `${(100 * standing) / 1.1}%`; }
    return h("section", { class: "block" }, h("h2", {}, "Hours of the day"), h("p", { class: "note" }, "How long you sat, stood, walked and lay: it tells how long the iliopsoas was, on average."),
      share !== null ? h("div", { class: "length", tabindex: -1 }, h("p", {}, h("strong", { class: "large" }, `${say(100 * share, 0)} %`), h("span", { class: "fine" }, ` of its best fibre length; the mark is standing${shorter_mm === null ? "" : `. The whole muscle was ${say(shorter_mm, 0)} mm shorter than in standing`}.`)), h("span", { class: "track" }, bar, mark), h("p", { class: "fine" }, `${said} ${capital(no_band)}.`)) : null,
      h("details", { class: "more", open: share === null && false }, h("summary", {}, share === null ? "Write the hours down" : "Change the hours"), h("div", { class: "fields hours" }, ...fields.map(({ field }) => field.element)), h("p", {}, total),
        h("p", { class: "actions small" }, h("button", { type: "button", onclick: () => void keep() }, "Keep the hours"))));
  }

  private pillow(): HTMLElement {
    const answer = h("div", { "aria-live": "polite" });
    const shoulder = number({ title: "Across the shoulders", value: null, low: 30, high: 65, step: 0.5, unit: "cm", note: "Both upper arms, at their widest" }), pelvis = number({ title: "Across the hips", value: null, low: 26, high: 50, step: 0.5, unit: "cm", note: "At their widest, lying or standing" });
    const ask = async (): Promise<void> => {
      const empty = [shoulder, pelvis].find(({ value }) => value === null);
      if (empty) { empty.input.focus(); return; }
      fill(answer, h("p", { class: "note", role: "status" }, "Laying the body on its side …"));
      const found = await this.desk.attempt(() => give<PillowInfo>("pillow", { shoulder_m: shoulder.value! / 100, pelvis_m: pelvis.value! / 100 }));
      fill(answer, found ? pillowed(found) : null);
    };
    return h("section", { class: "block" }, h("h2", {}, "The pillow between the knees"), h("details", { class: "more" }, h("summary", {}, "How thick it should be"),
      h("form", { novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); void ask(); } }, h("div", { class: "fields" }, shoulder.element, pelvis.element), h("p", { class: "actions small" }, h("button", { type: "submit" }, "Work it out"))), answer));
  }

  private drawLog(): void {
    const { written } = this.today!, text = h("input", { type: "text", maxlength: 500, "aria-label": "A note to yourself", placeholder: "A note to yourself" });
    const back = async (id: number): Promise<void> => {
      const now = await this.desk.attempt(() => give<TodayInfo>("erase", { ids: [id] }));
      if (now) this.take(now, "#log-title");
    };
    const note = async (): Promise<void> => {
      if (!text.value.trim()) return;
      const now = await this.desk.attempt(() => give<TodayInfo>("write", { kind: "note", text: text.value }));
      if (now) this.take(now, ".note-form input");
    };
    fill(this.log, h("h2", { id: "log-title", tabindex: -1 }, "Written down today"),
      written.length ? h("ul", { class: "log" }, ...written.slice(0, 40).map(({ id, at, said }) => h("li", {}, h("span", { class: "fine" }, at.slice(11, 16)), h("span", {}, said), h("button", { type: "button", class: "log-back", "aria-label": `Take back: ${said}`, title: "Take back", onclick: () => void back(id) }, "×")))) : h("p", { class: "note" }, "Nothing yet."),
      h("form", { class: "note-form field", onsubmit: (event: SubmitEvent) => { event.preventDefault(); void note(); } }, text, h("button", { type: "submit", class: "button" }, "Write")));
  }
}

function pillowed({ level_cm, low_cm, high_cm, said, rows, note }: PillowInfo): HTMLElement {
  return h("div", { class: "pillow" }, level_cm !== null ? h("p", {}, h("strong", { class: "large" }, `${say(level_cm, 0)} cm`), low_cm !== null && high_cm !== null ? h("span", { class: "fine" }, ` ${say(low_cm, 0)} to ${say(high_cm, 0)} cm, as a tape may err`) : null) : null,
    h("p", {}, said),
    h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "The upper hip"), h("th", { scope: "col" }, "Across the middle"), h("th", { scope: "col" }, "Piriformis"))),
      h("tbody", {}, ...rows.map(({ how, adduction_deg, piriformis_mm }) => h("tr", {}, h("th", { scope: "row" }, how), h("td", {}, `${say(adduction_deg, 0)}°`), h("td", {}, `${say(piriformis_mm, 0, true)} mm`))))),
    h("p", { class: "fine" }, capital(note), "."));
}
