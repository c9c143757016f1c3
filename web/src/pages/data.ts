// Your data: where it is, out of it, into it, and gone.

import type { Desk, Page } from "../desk";
import { fill, h } from "../dom";
import type { Who } from "../messages";
import { breaks } from "../path/breaks";
import { choose, file, give, PathPage, save, welcome, whoIs } from "../path/room";
import { ask } from "../source";

export const data: Page = { name: "data", title: "Your data", staged: false, open: (panel, desk) => new Data(panel, desk) };

class Data extends PathPage {
  private said = "";

  constructor(panel: HTMLElement, desk: Desk) { super(panel, desk, "data"); }

  protected override get early(): boolean { return true; }

  protected override draw(): void {
    const { people, where } = this.info!, who = whoIs();
    const input: HTMLInputElement = h("input", { type: "file", class: "unseen", id: "bring", accept: ".json,application/json", onchange: () => { const [one] = input.files ?? []; input.value = ""; if (one) void this.bring(one); } });
    fill(this.body, h("div", { class: "path-column" }, h("h1", { tabindex: -1 }, "Your data"),
      h("p", { class: "lead" }, "What you tell Coxa is in one place, and goes nowhere else:"), h("p", { class: "where" }, where),
      h("p", { class: "said", role: "status" }, this.said),
      people.length ? h("section", { class: "path-block" }, h("h2", {}, people.length > 1 ? "Who it is about" : "Who is here"),
        h("ul", { class: "path-people small" }, ...people.map((name) => h("li", {}, h("button", { type: "button", "aria-pressed": String(name === who), onclick: () => { choose(name); this.said = ""; void this.begin(); } }, name)))),
        h("p", { class: "actions small" }, h("button", { type: "button", onclick: () => { welcome(); this.go("gate"); } }, "Add someone"))) : h("p", { class: "note" }, "Nobody is here yet."),
      who ? h("section", { class: "path-block" }, h("h2", {}, `Everything of ${who}`), h("p", { class: "note" }, "One file with all that was told: answers, tests, plans, log. Anyone can read it; Coxa can take it back in."),
        h("p", { class: "actions small" }, h("button", { type: "button", class: "primary", onclick: () => void this.fetch("everything.json", `coxa-${who}.json`) }, "Export everything"), h("button", { type: "button", onclick: () => void this.fetch("log.csv", "coxa-log.csv") }, "The log as a table"))) : null,
      h("section", { class: "path-block" }, h("h2", {}, "Bring in"), h("p", { class: "note" }, "A file that was exported here. Somebody of that name must not be here already."), h("p", { class: "actions small files" }, input, h("label", { for: "bring", class: "button" }, "Choose the file"))),
      who ? this.forgetting(who) : null));
  }

  private forgetting(who: string): HTMLElement {
    const again = h("input", { id: "again", type: "text", autocomplete: "off", oninput: () => { button.disabled = again.value.trim() !== who; } });
    const button = h("button", { type: "submit", class: "danger", disabled: true }, "Delete everything");
    return h("section", { class: "path-block" }, h("h2", {}, "Delete"), h("details", { class: "more" }, h("summary", {}, `Delete everything of ${who}`),
      h("p", {}, "It is then really gone: overwritten on the disk, and nobody can bring it back but you, from an export."),
      h("form", { onsubmit: (event: SubmitEvent) => { event.preventDefault(); void this.forget(who, again.value); } }, h("div", { class: "field" }, h("label", { for: "again" }, `Type ${who} to be sure`), again), h("p", { class: "actions small" }, button))));
  }

  private async fetch(name: string, as: string): Promise<void> {
    const content = await this.desk.attempt(() => file(`files/${name}`));
    if (content) save(content, as);
  }

  private async bring(from: File): Promise<void> {
    const brought = await this.desk.attempt(async () => (await ask("path/import", { method: "POST", headers: { "content-type": "application/json" }, body: from })).json() as Promise<Who>);
    if (!brought || this.gone) return;
    choose(brought.who);
    this.said = `${brought.who} is here, with everything.`;
    await this.begin();
  }

  private async forget(who: string, again: string): Promise<void> {
    const gone = await this.desk.attempt(() => give<Who>("forget", { who, again }));
    if (!gone || this.gone) return;
    breaks.stop();
    choose("");
    this.said = `Everything of ${who} is gone.`;
    await this.begin();
    this.focus("h1");
  }
}
