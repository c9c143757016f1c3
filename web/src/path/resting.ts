// The break timer on the page Today: the clock, what to do, the squeeze, the settings.

import type { Desk } from "../desk";
import { fill, h } from "../dom";
import type { BreaksInfo, TodayInfo } from "../messages";
import { breaks, choices, shown } from "./breaks";
import { number, tick } from "./form";
import { give } from "./room";
import { Timer } from "./timer";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export class Resting {
  readonly element = h("section", { class: "block breaks" });
  private readonly digits = h("output", { class: "digits", "aria-live": "off" });
  private readonly below = h("p", { class: "fine" });
  private readonly act = h("div", {});
  private ready: boolean | null = null;
  private squeezed = 0;

  constructor(private readonly desk: Desk, private settings: BreaksInfo, private readonly onToday: (today: TodayInfo) => void) {
    breaks.onTick = () => this.tick();
    breaks.onDone = (today) => { this.squeezed = 0; this.set(today.breaks); onToday(today); };
    this.draw();
  }

  set(settings: BreaksInfo): void { this.settings = settings; this.draw(); }
  close(): void { breaks.onTick = () => {}; breaks.onDone = () => {}; }

  private draw(): void {
    const { kept, told } = this.settings;
    this.ready = null;
    fill(this.element, h("h2", {}, "Get up now and then"),
      h("div", { class: "break-clock" }, this.digits, this.below), this.act,
      h("p", { class: "note" }, told ? `Today you got up ${kept} ${kept === 1 ? "time" : "times"} of ${told}.` : "Long sitting is where the hip flexors are shortest. Getting up is all it takes."),
      this.options());
    this.tick();
  }

  private tick(): void {
    const { running, ready } = breaks;
    this.digits.value = running ? shown() : `${this.settings.every_min}:00`;
    this.below.textContent = !running ? "until the first break" : ready ? "time to get up" : breaks.later ? "after the quiet hours" : "until you get up";
    this.element.classList.toggle("ready", ready);
    const state = running ? ready : null;
    if (state === this.ready && this.act.childElementCount) return;
    this.ready = state;
    fill(this.act, ready ? h("p", { class: "task" }, this.settings.task) : null, ready ? this.squeeze().element : null,
      h("p", { class: "actions small" }, ...(ready ? choices(this.settings.snooze_min, (done) => void this.desk.attempt(() => breaks.done(done, done === "kept" ? this.squeezed : 0))) : running
        ? [h("button", { type: "button", onclick: () => void this.desk.attempt(() => breaks.done("kept", this.squeezed)) }, "I got up already"), h("button", { type: "button", onclick: () => breaks.stop() }, "Stop the clock")]
        : [h("button", { type: "button", class: "primary", onclick: () => breaks.start(this.settings) }, "Start the clock"), this.notifier()])),
      ready ? null : h("details", { class: "more" }, h("summary", {}, "The ten-second squeeze"), this.squeeze().element));
  }

  /** Squeeze both buttocks while it counts down. */
  private squeeze(): Timer {
    const { squeeze_s } = this.settings;
    const timer = new Timer(squeeze_s, true, (seconds, whole) => { if (whole) this.squeezed += Math.round(seconds); }, ["Squeeze", "Stop"]);
    return timer;
  }

  private notifier(): HTMLElement | null {
    if (!("Notification" in window) || Notification.permission !== "default") return null;
    const button = h("button", { type: "button", onclick: () => void Notification.requestPermission().then(() => button.remove()) }, "Tell me outside this tab");
    return button;
  }

  private options(): HTMLElement {
    const { every_min, quiet_from, quiet_to, snooze_min, days } = this.settings, on = new Set(days);
    const every = number({ title: "Every", value: every_min, low: 20, high: 60, step: 5, unit: "min" }), snooze = number({ title: "Put off by", value: snooze_min, low: 1, high: 30, step: 1, unit: "min" });
    const hour = (title: string, value: string): { element: HTMLElement; input: HTMLInputElement } => {
      const id = `quiet-${title.toLowerCase().replace(/\W/g, "-")}`, input = h("input", { id, type: "time", value });
      return { element: h("div", { class: "field" }, h("label", { for: id }, title), input), input };
    };
    const from = hour("Quiet from", quiet_from), to = hour("Quiet to", quiet_to);
    const keep = async (): Promise<void> => {
      const today = await this.desk.attempt(() => give<TodayInfo>("breaks", { every_min: every.value ?? every_min, snooze_min: snooze.value ?? snooze_min, quiet_from: from.input.value, quiet_to: to.input.value, days: [...on].sort() }));
      if (!today) return;
      breaks.take(today.breaks, breaks.running);
      this.set(today.breaks);
      this.onToday(today);
    };
    return h("details", { class: "more" }, h("summary", {}, "How often, and when not"), h("div", { class: "fields" }, every.element, snooze.element, from.element, to.element),
      h("div", { class: "ticks chips" }, ...DAYS.map((name, at) => tick(name, on.has(at), (yes) => { if (yes) on.add(at); else on.delete(at); }))),
      h("p", { class: "actions small" }, h("button", { type: "button", onclick: () => void keep() }, "Keep")));
  }
}
