// About: safety first, then what this is and what it stands on.

import type { Desk, Opened, Page } from "../desk";
import { fill, h } from "../dom";
import type { About } from "../messages";

export const about: Page = {
  name: "about", title: "About", staged: false,
  open(panel, desk): Opened {
    const body = h("div", { class: "about" }, h("p", { class: "note", role: "status" }, "Opening …"));
    panel.append(body);
    void draw(body, desk);
    return {};
  },
};

const SEEN: Record<string, string> = { V: "read", C: "computed from its data", M: "from memory" };

async function draw(body: HTMLElement, desk: Desk): Promise<void> {
  const told = await desk.attempt(() => desk.about());
  if (told) fill(body, safety(told), what(told), sources(told));
}

function safety({ education, rare, safety: rules }: About): HTMLElement {
  return h("section", {}, h("h1", {}, "Safety first"), h("p", { class: "lead" }, education), rare ? h("p", {}, rare) : null,
    h("div", { class: "rules" }, ...rules.map(({ when, title, texts }) => h("section", { class: `rule ${when}` }, h("h2", {}, title), h("ul", {}, ...texts.map((text) => h("li", {}, text)))))));
}

function what({ version, licence, bones_notice, bones }: About): HTMLElement {
  return h("section", {}, h("h1", {}, "What this is"),
    h("p", {}, `Coxa ${version} computes which muscles hold and move the hip and the lower back, and what the joints carry. It runs on this computer alone: nothing you open here leaves it.`),
    h("p", {}, "Forces come from a model of a body, by a rule of least effort. They are estimates; where there is a band, it holds what other sharings of effort give that are about as good."),
    h("dl", { class: "facts" }, h("div", {}, h("dt", {}, "Licence"), h("dd", {}, licence)), h("div", {}, h("dt", {}, "Bones"), h("dd", {}, bones ? bones_notice : "The meshes are not installed; bones are shown as sticks. To see them: pip install 'coxa[app]'.")),
      h("div", {}, h("dt", {}, "Drawn with"), h("dd", {}, "three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin)")),
      h("div", {}, h("dt", {}, "Keys"), h("dd", {}, "Space plays and pauses, comma and full stop go frame by frame. On the body, arrow keys turn it, plus and minus bring it nearer or further."))));
}

function sources({ sources: all }: About): HTMLElement {
  const list = h("ul", { class: "sources" });
  const search: HTMLInputElement = h("input", { type: "search", placeholder: "Search the sources", "aria-label": "Search the sources", oninput: () => show() });
  const show = (): void => {
    const sought = search.value.toLowerCase();
    fill(list, ...all.filter(({ key, citation }) => `${key} ${citation}`.toLowerCase().includes(sought)).map(({ citation, doi, mark }) => h("li", {}, citation, " ",
      /^10\./.test(doi) ? h("a", { href: `https://doi.org/${doi}`, rel: "noreferrer", target: "_blank" }, `doi:${doi}`) : null, SEEN[mark] ? h("span", { class: "fine" }, SEEN[mark]) : null)));
  };
  show();
  return h("section", {}, h("h1", {}, "Sources"), search, list);
}
