// What every page works with: the source, the stage, the address, and the scene that is on.

import type { About, MovementInfo, MuscleInfo, Scene, SolveRequest, TrialInfo } from "./messages";
import { Trouble, type Source } from "./source";
import type { Stage } from "./stage/stage";
import type { Address } from "./state";
import type { Packet } from "./wire";

const KEPT = 8;
/** Nothing waits longer for the first scene (ms). */
const FIRST_MS = 2000;

export class Desk {
  scene: Packet<Scene> | null = null;
  private readonly solved = new Map<string, Promise<Packet<Scene>>>();
  private readonly asked = new Map<string, Promise<unknown>>();
  private first: Promise<unknown> | null = null;
  private bones = "";
  private latest = 0;
  /** Troubles that were told, and whether the last one stands. */
  private troubles = 0;
  private stands = false;

  constructor(readonly source: Source, readonly stage: Stage, readonly address: Address,
    private readonly busy: (what: string) => void, private readonly tell: (trouble: Trouble | null) => void) {}

  about(): Promise<About> { return this.once("about", () => this.source.about()); }
  /** The trials that can be chosen: the one the server began with, and those that were dropped here. */
  async trials(): Promise<readonly TrialInfo[]> {
    const { trials } = await this.about();
    return [...trials, ...this.dropped.filter(({ trial }) => !trials.some((one) => one.trial === trial))];
  }
  readonly dropped: TrialInfo[] = [];
  /** The list of movements, which the page can do without until it shows something. */
  movements(): Promise<readonly MovementInfo[]> {
    return this.once("movements", async () => {
      await null;  // the page asks for its scene in the same breath
      await Promise.race([this.first, new Promise((go) => setTimeout(go, FIRST_MS))]);
      return this.source.movements();
    });
  }
  muscles(): Promise<readonly MuscleInfo[]> { return this.once("muscles", () => this.source.muscles()); }

  /** Solve, or recall what was solved. */
  solve(request: SolveRequest): Promise<Packet<Scene>> {
    const key = JSON.stringify(request), kept = this.solved.get(key);
    const scene = kept ?? this.source.solve(request);
    this.first ??= scene.catch(() => null);
    this.solved.delete(key);
    this.solved.set(key, scene);
    if (!kept) scene.catch(() => this.solved.delete(key));
    for (const old of [...this.solved.keys()].slice(0, -KEPT)) this.solved.delete(old);
    return scene;
  }

  /** Solve and put on the stage; null where it failed, or something else was asked for meanwhile. */
  async show(request: SolveRequest, saying = "Solving …", before?: Packet<Scene>): Promise<Packet<Scene> | null> {
    const turn = ++this.latest;
    const slow = setTimeout(() => this.busy(saying), 150);
    const scene = await this.attempt(() => this.solve(request));
    clearTimeout(slow);
    if (turn !== this.latest) return null;
    this.busy("");
    if (!scene) return null;
    this.put(scene, before);
    return scene;
  }

  /** Put a solved scene on the stage, and its bones with it. */
  put(scene: Packet<Scene>, before?: Packet<Scene>): void {
    this.scene = scene;
    this.stage.set(scene, before?.arrays.activation as Uint8Array | undefined);
    if (scene.message.bones && scene.message.bones !== this.bones) {
      this.bones = scene.message.bones;
      this.source.bones(scene.message.id).then((glb) => this.stage.dressBones(glb)).catch((error: unknown) => this.report(error));
    }
  }

  /** Do something that may fail, and say so where it does; what succeeds takes back what was told before it began. */
  async attempt<Answer>(act: () => Promise<Answer>): Promise<Answer | null> {
    const known = this.troubles;
    try {
      const answer = await act();
      if (this.stands && known === this.troubles) { this.stands = false; this.tell(null); }
      return answer;
    } catch (error) { this.report(error); return null; }
  }

  report(error: unknown): void {
    if (!(error instanceof Trouble)) console.error(error);
    this.troubles++;
    this.stands = true;
    this.tell(error instanceof Trouble ? error
      : new Trouble({ what: "This page failed.", todo: error instanceof Error ? error.message : String(error), file: null, line: null, column: null }));
  }

  private once<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const kept = this.asked.get(name) as Promise<Answer> | undefined;
    if (kept) return kept;
    const asked = ask();
    this.asked.set(name, asked);
    asked.catch(() => this.asked.delete(name));
    return asked;
  }
}

/** A page: what stands in the panel, and what it does with the stage. */
export interface Page {
  name: string;
  title: string;
  /** Whether the body is beside it. */
  staged: boolean;
  open(panel: HTMLElement, desk: Desk): Opened;
}

/** An open page. */
export interface Opened {
  /** Hear of a new state of the same page. */
  update?(): void;
  show?(time: number): void;
  pick?(element: number | null, click: boolean): void;
  key?(key: string): boolean;
  repaint?(): void;
  close?(): void;
}
