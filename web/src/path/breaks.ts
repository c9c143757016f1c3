// Getting up from the chair: a clock that goes on while other pages are open.

import { fill, h } from "../dom";
import type { BreaksInfo, TodayInfo } from "../messages";
import { give, whoIs } from "./room";
import { clock } from "./said";

type Done = "kept" | "snoozed" | "missed";

class BreakClock {
  /** Whose clock it is while it runs. */
  private who = "";
  private due = 0;
  private told = false;
  private ticking = 0;
  private settings: BreaksInfo | null = null;
  onTick: () => void = () => {};
  /** Hears of the day after a break was written down. */
  onDone: (today: TodayInfo) => void = () => {};
  private readonly toast = h("div", { class: "break-toast", role: "alert", hidden: true });

  get running(): boolean { return this.who !== "" && this.who === whoIs(); }
  /** Seconds until one gets up; 0 when it is time. */
  get left(): number { return Math.max(0, (this.due - Date.now()) / 1000); }
  get ready(): boolean { return this.running && this.left === 0; }
  /** Whether the next break lies beyond quiet hours. */
  get later(): string { return this.settings && this.left > 60 * this.settings.every_min + 90 ? this.settings.next.slice(11, 16) : ""; }

  start(settings: BreaksInfo): void {
    this.who = whoIs();
    this.take(settings, true);
    if (!this.toast.isConnected) document.body.append(this.toast);
    clearInterval(this.ticking);
    this.ticking = window.setInterval(() => this.tick(), 1000);
    this.tick();
  }

  stop(): void { this.who = ""; clearInterval(this.ticking); this.toast.hidden = true; this.onTick(); }

  /** Take settings; `anew`: the next break is when they say. */
  take(settings: BreaksInfo, anew: boolean): void {
    this.settings = settings;
    if (!anew) return;
    this.due = new Date(settings.next).getTime();
    this.told = false;
  }

  /** Write down what came of a break. */
  async done(done: Done, squeeze_s = 0): Promise<void> {
    const today = await give<TodayInfo>("write", { kind: "break", done, squeeze_s, who: this.who || whoIs() });
    this.toast.hidden = true;
    this.take(today.breaks, true);
    this.onDone(today);
    this.onTick();
  }

  private tick(): void {
    this.onTick();
    if (!this.ready) return;
    const here = document.body.dataset.page === "today";
    this.toast.hidden = here;
    if (this.told) return;
    this.told = true;
    const { task = "", snooze_min = 5 } = this.settings ?? {};
    fill(this.toast, h("strong", {}, "Time to get up"), h("p", {}, task), h("p", { class: "actions" }, ...choices(snooze_min, (done) => void this.done(done).catch((error: unknown) => { this.toast.append(h("p", { class: "fine" }, error instanceof Error ? error.message : String(error))); }))));
    if ("Notification" in window && Notification.permission === "granted" && document.hidden) new Notification("Time to get up", { body: task, tag: "coxa-break" });
  }
}

/** The one clock of the page. */
export const breaks = new BreakClock();

/** What may come of a break. */
export const choices = (snooze_min: number, onChoice: (done: Done) => void): HTMLElement[] => [
  h("button", { type: "button", class: "primary", onclick: () => onChoice("kept") }, "I got up"),
  h("button", { type: "button", onclick: () => onChoice("snoozed") }, `In ${snooze_min} minutes`),
  h("button", { type: "button", onclick: () => onChoice("missed") }, "Not this time"),
];

/** What the clock shows. */
export const shown = (): string => (breaks.later ? breaks.later : clock(Math.ceil(breaks.left)));
