// The page: tabs beside a stage and a panel, all told by the address.

import "uplot/dist/uPlot.min.css";
import "./styles/colours.css";
import "./styles/frame.css";
import "./styles/parts.css";
import "./styles/pages.css";
import "./styles/paper.css";
import "./styles/path.css";

import { own } from "./colour";
import { Desk, type Opened, type Page } from "./desk";
import { fill, h } from "./dom";
import { about } from "./pages/about";
import { article } from "./pages/article";
import { data } from "./pages/data";
import { explore } from "./pages/explore";
import { gate } from "./pages/gate";
import { move } from "./pages/move";
import { plan } from "./pages/plan";
import { progress } from "./pages/progress";
import { screening, testing } from "./pages/screening";
import { today } from "./pages/today";
import { whatif } from "./pages/whatif";
import { embedded, served, Trouble } from "./source";
import { receive } from "./parts/receive";
import { Stage } from "./stage/stage";
import { VIEWS } from "./stage/views";
import { Address, odd } from "./state";
import { capital } from "./words";

/** A person's path: one tab of the rail, and tabs of its own. */
const PATH: readonly Page[] = [gate, screening, testing, plan, today, progress, data];
/** So much of a strange address is repeated. */
const LONGEST = 200;
const PAGES: readonly Page[] = [explore, move, whatif, article, ...PATH, about];

function start(): void {
  const carried = window.COXA_EMBED, source = carried ? embedded(carried) : served();
  const pages = carried ? PAGES.filter(({ name }) => name === "move" || name === "about" || (name === "whatif" && "whatif" in carried) || (name === "explore" && "muscles" in carried)) : PAGES;
  const place = document.getElementById("stage")!, panel = document.getElementById("panel")!;
  const address = new Address();
  if (carried && !location.hash) address.note({ page: "whatif" in carried ? "whatif" : "move", ...(carried.state as object | undefined) });

  const banner = h("div", { class: "trouble", role: "alert", hidden: true }), busy = h("div", { class: "busy", role: "status" });
  document.body.append(banner);
  const tell = (trouble: Trouble | null): void => {
    banner.hidden = !trouble;
    if (!trouble) return;
    const { what, todo, file, line } = trouble.problem;
    fill(banner, h("strong", {}, /^\S*[._]/.test(what) ? what : capital(what)), todo ? h("p", {}, todo) : null,
      file ? h("p", { class: "fine" }, line ? `${file}, line ${line}` : file) : null,
      h("button", { type: "button", class: "close", "aria-label": "Close", onclick: () => { banner.hidden = true; } }, "×"));
  };

  const stage = new Stage(place);
  const desk = new Desk(source, stage, address, (what) => { busy.textContent = what; place.classList.toggle("is-busy", what !== ""); }, tell);
  place.querySelector(".waiting")?.remove();
  place.append(busy, h("p", { id: "named", class: "named", "aria-live": "polite" }), views(stage), legend());

  let page: Page | null = null, opened: Opened | null = null;
  /** Say what an address asks for that there is not; it stands until something else is told. */
  const doubt = (): void => {
    const { page: asked } = address.state, strange = odd(location.hash);
    const unknown = pages.some(({ name }) => name === asked) ? [] : [`the page '${asked}'`];
    if (strange.length || unknown.length) tell(new Trouble({ what: `The address was not understood: ${[...unknown, ...strange].join(", ").slice(0, LONGEST)}`, todo: "It was left out. Is the link whole?", file: null, line: null, column: null }));
  };
  const open = (): void => {
    const next = pages.find(({ name }) => name === address.state.page) ?? pages[0]!;
    if (next === page) { opened?.update?.(); return; }
    opened?.close?.();
    document.getElementById("named")!.textContent = "";
    tell(null);
    page = next;
    document.title = `${next.title} · Coxa`;
    document.body.classList.toggle("unstaged", !next.staged);
    document.body.dataset.page = next.name;
    for (const tab of tabs) tab.element.setAttribute("aria-current", tab.led.includes(next) ? "page" : "false");
    if (PATH.includes(next) && next !== testing) lately = next.name;
    panel.replaceChildren();
    panel.scrollTop = 0;
    opened = next.open(panel, desk);
  };
  let lately = "today";
  const tabs = pages.filter((one) => !PATH.includes(one) || one === PATH[0]).map((one) => {
    const led = one === PATH[0] ? PATH : [one], title = one === PATH[0] ? "Your path" : one.title;
    return { led, element: h("button", { type: "button", class: "tab", onclick: () => {
      if (!page || !led.includes(page)) address.go({ page: one === PATH[0] ? lately : one.name, chosen: "" });
    } }, glyph(one.name), h("span", {}, title)) };
  });
  document.getElementById("rail")!.append(h("nav", { "aria-label": "Pages" }, ...tabs.map(({ element }) => element)), theme(() => { paint(); opened?.repaint?.(); }));

  const paint = (): void => stage.paint(own("ground"), own("ink"), own("accent"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { paint(); opened?.repaint?.(); });
  stage.onShow = (time) => opened?.show?.(time);
  stage.onPick = (element, click) => opened?.pick?.(element, click);
  addEventListener("keydown", (event) => {
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A)$/.test(at.tagName) && !(at.tagName === "BUTTON" && /^(Arrow|Escape|[.,jk])/.test(event.key))) return;
    if (opened?.key?.(event.key)) event.preventDefault();
  });
  // A report has a place of its own for the picture, on its paper.
  const paper = document.querySelector<HTMLImageElement>(".paper .picture") ?? h("img", { class: "print-picture", alt: "The body as it stood on the screen" });
  if (!paper.isConnected) place.append(paper);
  addEventListener("beforeprint", () => { paper.src = stage.picture(); });
  if (!carried) receive(desk);
  address.onChange = open;
  paint();
  open();
  doubt();
  addEventListener("popstate", doubt);
  // For measuring how long drawing takes.
  Object.assign(window, { coxaStage: stage });
}

function views(stage: Stage): HTMLElement {
  const forces: HTMLInputElement = h("input", { type: "checkbox", checked: true, onchange: () => stage.showForces(forces.checked) });
  const buttons = Object.entries(VIEWS).map(([name, { title }]) => h("button", { type: "button", "aria-pressed": "false", "data-view": name, onclick: () => stage.look(name) }, title));
  stage.onLook = (name) => { for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.view === name)); };
  return h("div", { class: "views", role: "group", "aria-label": "Look from" }, ...buttons, h("label", { class: "check forces" }, forces, "Forces"));
}

/** What the colours of muscles mean. */
const legend = (): HTMLElement => h("div", { class: "scale", "aria-hidden": "true" },
  h("p", { class: "scale-activation" }, h("span", {}, "at rest"), h("i", {}), h("span", {}, "fully active")),
  h("p", { class: "scale-change" }, h("span", {}, "works less"), h("i", {}), h("span", {}, "works more")));

function theme(onChange: () => void): HTMLElement {
  const root = document.documentElement, button: HTMLButtonElement = h("button", { type: "button", class: "tab theme", "aria-label": "Light or dark", title: "Light or dark", onclick: () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    onChange();
  } }, glyph("theme"));
  return button;
}

const GLYPHS: Record<string, string> = {
  explore: "M12 3.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM12 8.7v6.1M7 10.8c3.2 1.4 6.8 1.4 10 0M12 14.8l-3 6M12 14.8l3 6",
  move: "M14.5 3.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM8 10.5l4.5-2.3 2 4.3-2.5 3 2.5 5M12 15.5l-4.5 4.5M14.5 11l3.5 1",
  whatif: "M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M13 5v4M7 10v4M15 15v4",
  article: "M6 3.5h9l3.5 3.5v13.5H6zM9 9h6M9 12.5h6M9 16h4",
  gate: "M6 20.5c6 0 1.5-5.5 6-5.5s6-3.5 2-6M18 3.5a2.5 2.5 0 0 1 2.5 2.5c0 2-2.5 4.5-2.5 4.5S15.5 8 15.5 6A2.5 2.5 0 0 1 18 3.5ZM4.5 19a1.5 1.5 0 1 1 0 3",
  about: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.6",
  theme: "M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8Z",
};

function glyph(name: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"), path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", GLYPHS[name] ?? "");
  svg.append(path);
  return svg;
}

start();
