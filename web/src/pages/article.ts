// The article, statement by statement: verdict, number, experiment.

import type { Desk, Opened, Page } from "../desk";
import { fill, h } from "../dom";
import type { Finding, Ledger, LedgerRow } from "../messages";
import { picture } from "../parts/picture";
import { capital } from "../words";

export const article: Page = { name: "article", title: "The article", staged: false, open: (panel, desk) => new Article(panel, desk) };

const MARKS: Record<string, string> = {
  supported: "good", partly: "half", contested: "open", "wrong as worded": "bad", advice: "plain", "not run": "plain",
};

/** How often to look for what has been tested (ms). */
const EVERY_MS = 1500;

const withRow = (ledger: Ledger, row: LedgerRow): Ledger =>
  ({ ...ledger, sections: ledger.sections.map((part) => ({ ...part, rows: part.rows.map((one) => (one.id === row.id ? row : one)) })) });

class Article implements Opened {
  private ledger: Ledger | null = null;
  private verdict = "";
  private sought = "";
  private shown: string | null = null;
  private coming = 0;
  private closed = false;
  private readonly tally = h("div", { class: "tally", role: "group", "aria-label": "Verdicts" });
  private readonly progress = h("p", { class: "fine progress", role: "status", hidden: true });
  private readonly list = h("div", { class: "ledger" });
  private readonly detail = h("article", { class: "finding", tabindex: 0, "aria-label": "What was found", "aria-live": "polite" });
  private readonly frame: HTMLElement;

  constructor(panel: HTMLElement, private readonly desk: Desk) {
    const search: HTMLInputElement = h("input", { type: "search", placeholder: "Search the statements", "aria-label": "Search the statements", oninput: () => { this.sought = search.value.toLowerCase(); this.drawList(); } });
    this.frame = h("div", { class: "article" },
      h("div", { class: "article-list" }, h("header", { class: "head" }, h("h1", {}, "The article, tested"),
        h("p", { class: "lead" }, "Every statement with what studies say of it, what the engine finds, and an experiment to try yourself.")),
      this.tally, search, this.progress, this.list), this.detail);
    panel.append(this.frame);
    void this.begin();
  }

  update(): void { this.drawList(); void this.drawDetail(); }

  close(): void { this.closed = true; clearTimeout(this.coming); }

  key(key: string): boolean {
    const rows = this.rows(), at = rows.findIndex(({ id }) => id === this.chosen);
    const next = key === "ArrowDown" || key === "j" ? rows[at + 1] : key === "ArrowUp" || key === "k" ? rows[at - 1] : undefined;
    if (key === "Escape" && this.chosen) { this.desk.address.go({ chosen: "" }); return true; }
    if (!next) return false;
    this.desk.address.go({ chosen: next.id });
    document.getElementById(`row-${next.id}`)?.focus();
    return true;
  }

  private get chosen(): string { return this.desk.address.state.chosen; }

  private async begin(): Promise<void> {
    fill(this.list, h("p", { class: "note", role: "status" }, "Opening the ledger …"));
    this.ledger = await this.desk.attempt(() => this.desk.source.article());
    this.drawList();
    void this.drawDetail();
    this.follow();
  }

  /** While statements are being tested, see what has come. */
  private follow(): void {
    if (!this.ledger?.computing || this.closed) return;
    this.coming = window.setTimeout(() => void this.desk.source.article().then((ledger) => {
      if (!this.closed) { this.take(ledger); this.follow(); }
    }, () => this.follow()), EVERY_MS);
  }

  /** Take a newer ledger; only what is new is drawn, so that nobody loses their place. */
  private take(ledger: Ledger): void {
    const known = new Set(this.ledger?.sections.flatMap(({ rows }) => rows).filter(({ pending }) => !pending).map(({ id }) => id));
    this.ledger = ledger;
    this.drawTally();
    if (this.verdict || this.sought) { this.drawList(); return; }
    for (const row of ledger.sections.flatMap(({ rows }) => rows)) {
      const old = row.pending || known.has(row.id) ? null : document.getElementById(`row-${row.id}`);
      if (!old) continue;
      const had = old === document.activeElement, entry = this.entry(row);
      old.parentElement!.replaceWith(entry);
      if (had) entry.querySelector("button")!.focus();
    }
  }

  private rows(): readonly LedgerRow[] { return this.ledger?.sections.flatMap(({ rows }) => rows).filter((row) => this.wanted(row)) ?? []; }

  private wanted(row: LedgerRow): boolean {
    return (!this.verdict || row.verdict === this.verdict) && (!this.sought || `${row.title} ${row.statement}`.toLowerCase().includes(this.sought));
  }

  private drawList(): void {
    const { ledger } = this;
    this.drawTally();
    fill(this.list, ...(ledger?.sections ?? []).map(({ section, title, rows }) => {
      const wanted = rows.filter((row) => this.wanted(row));
      return wanted.length ? h("section", {}, h("h2", {}, h("span", { class: "letter" }, section), title), h("ul", {}, ...wanted.map((row) => this.entry(row)))) : null;
    }), !ledger || this.rows().length ? null : h("p", { class: "note" }, "No statement is like that."));
  }

  private drawTally(): void {
    const { ledger } = this;
    if (!ledger) return;
    fill(this.tally, ...Object.entries(ledger.verdicts).filter(([, count]) => count).map(([verdict, count]) =>
      h("button", { type: "button", class: `chip ${MARKS[verdict] ?? "plain"}`, "aria-pressed": String(verdict === this.verdict), onclick: () => { this.verdict = verdict === this.verdict ? "" : verdict; this.drawList(); } }, h("strong", {}, String(count)), ` ${verdict}`)));
    const all = ledger.sections.flatMap(({ rows }) => rows), known = all.filter((row) => !row.pending).length;
    this.progress.hidden = known === all.length;
    this.progress.textContent = `${known} of ${all.length} tested${ledger.computing ? "; the others follow" : ""}. One that you open is tested at once.`;
  }

  private entry(row: LedgerRow): HTMLElement {
    return h("li", {}, h("button", { type: "button", id: `row-${row.id}`, class: "statement", "aria-current": String(row.id === this.chosen), onclick: () => this.desk.address.go({ chosen: row.id }) },
      h("span", { class: "statement-title" }, row.title),
      h("span", { class: `mark-word ${MARKS[row.verdict] ?? "plain"}` }, row.pending ? "to come" : row.verdict),
      row.number_said ? h("span", { class: "statement-number" }, row.number_said) : null));
  }

  private async drawDetail(): Promise<void> {
    const id = this.chosen;
    this.frame.classList.toggle("chosen", Boolean(id));
    if (id === this.shown) return;
    this.shown = id;
    if (!id) { fill(this.detail, h("p", { class: "empty" }, "Choose a statement to see what was found.")); return; }
    fill(this.detail, h("p", { class: "note", role: "status" }, this.rows().find((row) => row.id === id)?.pending ? "Computing it now, which may take a while …" : "Looking it up …"));
    const found = await this.desk.attempt(() => this.desk.source.finding(id));
    if (id !== this.shown) return;
    if (!found) { fill(this.detail); return; }
    this.drawFinding(found);
    if (this.ledger) this.take(withRow(this.ledger, found.row));
    this.detail.scrollTop = 0;
  }

  private drawFinding(found: Finding): void {
    const { row, experiment, strengths } = found, chart = found.chart ? picture(found.chart) : null;
    const part = (title: string, ...text: (string | Node | null)[]): HTMLElement | null => (text.some(Boolean) ? h("section", {}, h("h2", {}, title), ...text.map((one) => (typeof one === "string" ? (one ? h("p", {}, one) : null) : one))) : null);
    fill(this.detail,
      h("button", { type: "button", class: "back-link", onclick: () => this.desk.address.go({ chosen: "" }) }, "‹ All statements"),
      h("p", { class: "number" }, `Statement ${row.number}`), h("h1", {}, row.title), h("blockquote", {}, row.statement),
      h("p", { class: `verdict ${MARKS[row.verdict] ?? "plain"}` }, h("strong", {}, capital(row.verdict)), row.meaning ? h("span", {}, row.meaning) : null),
      found.kindly ? h("p", { class: "kindly" }, found.kindly) : null,
      h("div", { class: "prose" }, ...found.answer.split(/\n\n+/).map((text) => h("p", {}, text))),
      experiment ? h("p", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => this.desk.address.go({
        page: Object.keys(strengths).length || experiment.conditions.length ? "whatif" : "move", what: experiment.what, person: experiment.person, conditions: experiment.conditions, free: experiment.free, strengths, chosen: "", time: null,
      }) }, "Try it on the body")) : null,
      chart ? h("figure", { class: "chart" }, chart as unknown as Node) : null,
      found.numbers.length ? h("section", {}, h("h2", {}, "Numbers"), h("table", { class: "numbers" }, h("tbody", {}, ...found.numbers.map(({ what, said, band }) => h("tr", {}, h("th", { scope: "row" }, capital(what)), h("td", {}, said), h("td", { class: "band" }, band)))))) : null,
      part("Why this verdict", capital(found.why)), part("What studies say", capital(found.because)), part("Test of realism", capital(found.test)), part("What was changed", capital(found.changed)), part("What this cannot tell", capital(found.cannot)),
      found.published.length ? h("section", {}, h("h2", {}, "Published figures"), h("ul", { class: "sources" }, ...found.published.map(({ what, said, note, source }) => h("li", {}, h("strong", {}, `${capital(what)}: ${said}`), note ? ` (${note})` : "", source ? h("span", { class: "fine" }, source.citation) : null)))) : null);
  }
}
