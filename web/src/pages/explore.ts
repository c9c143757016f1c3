// Explore: the muscles around the hip, by layer, one by one.

import { seen } from "../colour";
import type { Desk, Opened, Page } from "../desk";
import { fill, h } from "../dom";
import type { ActionInfo, MuscleInfo, Scene, StructureInfo } from "../messages";
import { Trouble } from "../source";
import { PERSON } from "../state";
import type { State } from "../stage/muscles";
import { set, variant } from "./what_changes";
import { bare, byGroup, capital, say, sideWord } from "../words";

type Layer = MuscleInfo["layer"];

const LAYERS: readonly (readonly [Layer | "all" | "six", string])[] = [
  ["all", "All"], ["superficial", "Superficial"], ["middle", "Middle"], ["deep", "Deep"], ["six", "Deep six"],
];

type Kind = StructureInfo["kind"];
const KINDS: readonly (readonly [Kind, string])[] = [["band", "IT band"], ["nerve", "Sciatic nerve"], ["bursa", "Bursae"]];
/** What is shown beside the muscles of each layer, until someone says otherwise. */
const BESIDE: Record<(typeof LAYERS)[number][0], readonly Kind[]> = { all: ["band", "nerve", "bursa"], superficial: ["band"], middle: ["nerve", "bursa"], deep: ["nerve", "bursa"], six: ["nerve"] };
/** How its divisions pass piriformis in Beaton and Anson's types, and in how many of 100 limbs (tomaszewski2016). */
const TYPES: readonly (readonly [string, string])[] = [
  ["", "below piriformis (a, 85 of 100)"], ["b", "below, and through it (b, 10 of 100)"], ["c", "below, and above it (c, 2 of 100)"],
  ["d", "through piriformis (d, rare)"], ["e", "through, and above it (e, rare)"], ["f", "above piriformis (f, rare)"],
];

export const explore: Page = {
  name: "explore", title: "Explore", staged: true,
  open: (panel, desk) => new Explore(panel, desk),
};

class Explore implements Opened {
  private layer: (typeof LAYERS)[number][0] = "all";
  private side: "r" | "l" = "r";
  private alone = false;
  private beside: Set<Kind> = new Set(BESIDE.all);
  private type = "";
  private hovered: number | null = null;
  private scene: Scene | null = null;
  private muscles: readonly MuscleInfo[] = [];
  private readonly list = h("div", { class: "muscle-list" });
  private readonly card = h("div", { class: "card-place", "aria-live": "polite" });

  constructor(panel: HTMLElement, private readonly desk: Desk) {
    panel.append(
      h("header", { class: "head" }, h("h1", {}, "The muscles around the hip"),
        h("p", { class: "lead" }, "Point at a muscle to name it, click to look at it alone. Layers peel from the skin inwards.")),
      this.choices(), this.card, this.list);
    void this.begin();
  }

  update(): void { this.draw(); }

  pick(element: number | null, click: boolean): void {
    if (click) { this.choose(element === null ? "" : this.bellyOf(element)); return; }
    if (element === this.hovered) return;
    this.hovered = element;
    this.dress();
  }

  key(key: string): boolean {
    if (key !== "Escape" || !this.chosen) return false;
    this.choose("");
    return true;
  }

  repaint(): void { this.draw(); }

  private get chosen(): string { return this.desk.address.state.chosen; }

  private async begin(): Promise<void> {
    if (!this.scene) this.desk.stage.look("buttock", true);
    const { source, address } = this.desk;
    const what = source.still ? address.state.what : { kind: "pose" as const, name: "", side: "r" as const, values: {}, trial: "" };
    const [scene, muscles] = await Promise.all([
      this.desk.show({ what, person: PERSON, conditions: set([], variant("sciatic"), this.type), free: [], before: "" }, "Setting up the body …"),
      this.desk.attempt(() => this.desk.muscles()),
    ]);
    this.scene = scene?.message ?? null;
    this.muscles = muscles ?? [];
    const first = this.muscles.find(({ belly }) => belly === this.chosen);
    if (first?.side) this.side = first.side;
    if (this.chosen && muscles && !first) this.desk.report(new Trouble({ what: `No muscle is called '${this.chosen}'.`, todo: "Choose one of the list.", file: null, line: null, column: null }));
    this.draw();
  }

  private choices(): HTMLElement {
    const layers = h("fieldset", { class: "segments" }, h("legend", { class: "unseen" }, "Layer"), ...LAYERS.map(([name, title]) =>
      h("label", {}, h("input", { type: "radio", name: "layer", value: name, checked: name === this.layer, onchange: () => this.peel(name) }), h("span", {}, title))));
    const sides = h("fieldset", { class: "segments small" }, h("legend", { class: "unseen" }, "Side listed"), ...(["r", "l"] as const).map((side) =>
      h("label", {}, h("input", { type: "radio", name: "listed", value: side, checked: side === this.side, onchange: () => { this.side = side; this.draw(); } }), h("span", {}, capital(sideWord(side))))));
    const toggle = (title: string, checked: boolean, act: (yes: boolean) => void): HTMLElement => {
      const box: HTMLInputElement = h("input", { type: "checkbox", checked, onchange: () => act(box.checked) });
      return h("label", { class: "check" }, box, title);
    };
    return h("div", { class: "choices" }, layers, h("div", { class: "line" }, sides,
      toggle("Alone", this.alone, (yes) => { this.alone = yes; this.dress(); })),
      h("div", { class: "line beside" }, ...KINDS.map(([kind]) => this.boxes[kind]), this.course));
  }

  private readonly boxes: Readonly<Record<string, HTMLElement>> = Object.fromEntries(KINDS.map(([kind, title]) => {
    const box: HTMLInputElement = h("input", { type: "checkbox", checked: true, onchange: () => {
      if (box.checked) this.beside.add(kind); else this.beside.delete(kind);
      this.draw();
    } });
    return [kind, h("label", { class: "check" }, box, title)];
  }));

  /** Which way the nerve takes past piriformis. */
  private readonly course: HTMLElement = this.courses();
  private courses(): HTMLElement {
    const select: HTMLSelectElement = h("select", { "aria-label": "The way of the sciatic nerve", onchange: () => { this.type = select.value; void this.begin(); } },
      ...TYPES.map(([type, title]) => h("option", { value: type }, `nerve ${title}`)));
    return select;
  }

  private peel(layer: (typeof LAYERS)[number][0]): void {
    this.layer = layer;
    this.beside = new Set(BESIDE[layer]);
    for (const [kind] of KINDS) this.boxes[kind]!.querySelector("input")!.checked = this.beside.has(kind);
    this.draw();
  }

  private bellyOf(element: number): string { return this.scene?.elements[element]?.belly ?? ""; }

  private choose(belly: string): void {
    this.desk.address.go({ chosen: belly === this.chosen ? "" : belly });
    if (belly) this.card.scrollIntoView({ block: "nearest" });
  }

  private inLayer(muscle: { layer: Layer; deep_six?: boolean }): boolean {
    return this.layer === "all" || (this.layer === "six" ? Boolean(muscle.deep_six) : muscle.layer === this.layer);
  }

  /** Whether a structure lies beside the chosen muscle. */
  private touches(kind: StructureInfo["kind"]): boolean {
    const muscle = this.muscles.find(({ belly }) => belly === this.chosen);
    if (kind === "nerve") return Boolean(muscle?.deep_six);
    if (kind === "band") return muscle?.group === "TFL and IT band" || muscle?.name === "gluteus_maximus";
    return muscle?.group === "gluteal trio";
  }

  private draw(): void {
    const chosen = this.muscles.find(({ belly }) => belly === this.chosen);
    const { still } = this.desk.source;
    this.course.hidden = still || !this.beside.has("nerve");
    for (const [kind] of KINDS) this.boxes[kind]!.hidden = Boolean(this.scene) && !this.scene!.structures.some((one) => one.kind === kind);
    fill(this.card, chosen ? card(chosen, () => this.choose("")) : null);
    const groups = byGroup(this.muscles.filter((muscle) => muscle.hip && muscle.side === this.side && this.inLayer(muscle)));
    fill(this.list, ...groups.map(([group, members]) => h("section", {}, h("h2", {}, capital(group)), h("ul", {}, ...members.map((muscle) => this.entry(muscle))))),
      this.muscles.length && !groups.length ? h("p", { class: "note" }, "No muscle of the hip lies in this layer.") : null);
    this.dress();
  }

  private entry(muscle: MuscleInfo): HTMLElement {
    const swatch = h("span", { class: "swatch" });
    swatch.style.background = seen(muscle.colour);
    const point = (yes: boolean) => (): void => {
      this.hovered = yes ? this.scene?.elements.findIndex(({ belly }) => belly === muscle.belly) ?? null : null;
      this.dress();
    };
    return h("li", {}, h("button", {
      type: "button", class: "entry", "aria-pressed": String(muscle.belly === this.chosen), onclick: () => this.choose(muscle.belly),
      onpointerenter: point(true), onpointerleave: point(false), onfocus: point(true), onblur: point(false),
    }, swatch, bare(muscle.title), h("span", { class: "layer" }, muscle.layer)));
  }

  private dress(): void {
    const { scene, hovered, chosen } = this;
    if (!scene) return;
    const pointed = hovered === null ? "" : this.bellyOf(hovered);
    const side = scene.elements.find(({ belly }) => belly === chosen)?.side;
    const six = new Set(this.muscles.filter(({ deep_six }) => deep_six).map(({ belly }) => belly));
    const label = document.getElementById("named");
    const structure = hovered === null ? undefined : scene.structures[hovered - scene.elements.length];
    if (label) label.textContent = capital(structure?.title ?? this.muscles.find(({ belly }) => belly === pointed)?.title ?? scene.elements[hovered ?? -1]?.title ?? "");
    this.desk.stage.dress((i): State => {
      const element = scene.elements[i];
      if (!element) {
        const { kind } = scene.structures[i - scene.elements.length]!;
        return this.beside.has(kind) && (!chosen || this.touches(kind)) ? (i === hovered ? 3 : 2) : 0;
      }
      if (element.belly === pointed) return 3;
      if (chosen && element.belly === chosen) return 2;
      if (chosen) return !this.alone && element.hip && element.side === side ? 1 : 0;
      return this.inLayer({ layer: element.layer, deep_six: six.has(element.belly) }) ? 2 : 0;
    });
  }
}

function card(muscle: MuscleInfo, close: () => void): HTMLElement {
  const fact = (name: string, value: string): HTMLElement | null => (value ? h("div", {}, h("dt", {}, name), h("dd", {}, capital(value))) : null);
  return h("article", { class: "card" },
    h("button", { class: "close", type: "button", "aria-label": "Show all muscles", onclick: close }, "×"),
    h("h2", {}, capital(muscle.title)), h("p", { class: "note" }, `${capital(muscle.group)} · ${muscle.layer} layer · ${muscle.elements.length} ${muscle.elements.length === 1 ? "line" : "lines"} of pull`),
    muscle.actions.length ? h("h3", {}, "What it does, standing: moment arms in mm") : null,
    arms(muscle.actions),
    h("dl", { class: "facts" }, fact("Origin", muscle.origin), fact("Insertion", muscle.insertion), fact("Nerve", muscle.nerve),
      fact("Strength", `${say(muscle.max_isometric_n, 0)} N at most, fibres of ${say(muscle.fiber_mm, 0)} mm`)),
    muscle.sources.length ? h("details", {}, h("summary", {}, "Sources"), h("ul", { class: "sources" }, ...muscle.sources.map(({ citation }) => h("li", {}, citation)))) : null);
}

function arms(actions: readonly ActionInfo[]): HTMLElement {
  // The title says which way it pulls, so lengths are told without their signs.
  const most = Math.max(30, ...actions.flatMap(({ low_mm, high_mm }) => [low_mm, high_mm].map(Math.abs))), zero = 18;
  return h("ul", { class: "arms" }, ...[...actions].sort((a, b) => Math.abs(b.arm_mm) - Math.abs(a.arm_mm)).map(({ title, arm_mm, low_mm, high_mm }) => {
    const bar = h("span", { class: "bar" }), span = h("span", { class: "span" });
    const at = (mm: number): number => Math.max(0, zero + ((100 - zero) * mm * (Math.sign(arm_mm) || 1)) / most);
    const [from, to] = [at(low_mm), at(high_mm)].sort((a, b) => a - b) as [number, number];
    bar.style.left = `${zero}%`;
    bar.style.width = `${at(arm_mm) - zero}%`;
    span.style.left = `${from}%`;
    span.style.width = `${to - from}%`;
    return h("li", {}, h("span", { class: "arm-title" }, capital(title)), h("span", { class: "track" }, bar, span), h("span", { class: "arm-value" }, say(Math.abs(arm_mm), 0)));
  }));
}
