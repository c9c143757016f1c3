// A stopwatch, or a countdown, with digits that can be read from across the room.

import { h } from "../dom";

export class Timer {
  readonly button = h("button", { type: "button", class: "primary", onclick: () => this.toggle() });
  private readonly digits = h("output", { class: "digits", "aria-live": "off" }, "0.0");
  private readonly ring = h("span", { class: "ring", "aria-hidden": "true" });
  readonly element = h("div", { class: "timer" }, this.ring, this.digits, this.button);
  private begun = 0;
  private asked = 0;
  private told = -1;

  /** `limit_s` 0: until it is stopped. `onStop` hears how long it ran (s), and whether it ran to its end. */
  constructor(private readonly limit_s: number, private readonly down: boolean, private readonly onStop: (seconds: number, whole: boolean) => void,
    private readonly names: readonly [string, string] = ["Start", "Stop"]) { this.show(0); this.name(); }

  get running(): boolean { return this.begun > 0; }

  toggle(): void { if (this.running) this.stop(false); else this.start(); }

  start(): void {
    this.begun = performance.now();
    this.told = -1;
    this.element.classList.add("running");
    this.name();
    this.tick();
  }

  /** Stop without telling anyone. */
  drop(): void { cancelAnimationFrame(this.asked); this.begun = 0; this.element.classList.remove("running"); this.name(); }

  private stop(whole: boolean): void {
    const seconds = whole ? this.limit_s : this.passed();
    this.drop();
    this.show(seconds);
    this.onStop(seconds, whole);
  }

  private passed(): number { return (performance.now() - this.begun) / 1000; }

  private readonly tick = (): void => {
    if (!this.element.isConnected) { this.drop(); return; }
    const passed = this.passed();
    if (this.limit_s && passed >= this.limit_s) { this.stop(true); return; }
    this.show(passed);
    this.asked = requestAnimationFrame(this.tick);
  };

  private show(seconds: number): void {
    const shown = this.down ? Math.max(0, this.limit_s - seconds) : seconds, tenths = Math.floor(shown * 10 + 1e-6);
    if (tenths === this.told) return;
    this.told = tenths;
    this.digits.value = this.down && this.running ? String(Math.ceil(shown)) : this.down ? String(this.limit_s) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
    this.ring.style.setProperty("--part", String(this.limit_s ? Math.min(1, seconds / this.limit_s) : 0));
  }

  private name(): void { this.button.textContent = this.names[this.running ? 1 : 0]; }
}
