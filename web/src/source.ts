// Where the page's answers come from: the server that sent it, or the report it is part of.

import type {
  About, Bands, Finding, Ledger, MovementInfo, MuscleInfo, Problem, ReportRequest, Scene, SolveRequest, Upload, WhatIf,
  WhatIfRequest,
} from "./messages";
import { decode, unpack, type Packet } from "./wire";

declare global {
  interface Window {
    /** Answers by the name of their address under /api/; blobs as base64. */
    COXA_EMBED?: Record<string, unknown>;
  }
}

/** An answer that says what went wrong and what to do. */
export class Trouble extends Error {
  constructor(readonly problem: Problem) { super(problem.what); }
}

const trouble = (what: string, todo: string): Trouble => new Trouble({ what, todo, file: null, line: null, column: null });

export interface Source {
  /** Whether nothing can be asked anew: the page is a report. */
  readonly still: boolean;
  about(): Promise<About>;
  movements(): Promise<MovementInfo[]>;
  muscles(): Promise<MuscleInfo[]>;
  bones(scene: string): Promise<ArrayBuffer>;
  solve(request: SolveRequest): Promise<Packet<Scene>>;
  whatIf(request: WhatIfRequest): Promise<Packet<WhatIf>>;
  bands(scene: string): Promise<Bands>;
  upload(files: File[]): Promise<Upload>;
  article(): Promise<Ledger>;
  finding(id: string): Promise<Finding>;
  report(request: ReportRequest): Promise<Blob>;
}

export async function ask(name: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(`api/${name}`, { credentials: "same-origin", ...init });
  } catch {
    throw trouble("Coxa does not answer.", "Is `coxa app` still running?");
  }
  if (answer.ok) return answer;
  const problem = await (answer.json() as Promise<Problem>).catch(() => null);
  throw problem ? new Trouble(problem) : trouble(`Coxa answered ${answer.status}.`, "Load the page again.");
}

export const post = (body: unknown): RequestInit => ({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Ask the server that sent this page. */
export function served(): Source {
  const json = async <Message>(name: string, init?: RequestInit): Promise<Message> => (await ask(name, init)).json() as Promise<Message>;
  const packet = async <Message>(name: string, init: RequestInit): Promise<Packet<Message>> => decode((await (await ask(name, init)).arrayBuffer()));
  return {
    still: false,
    about: () => json("about"),
    movements: () => json("movements"),
    muscles: () => json("muscles"),
    bones: async (scene) => (await ask(`bones.glb?scene=${encodeURIComponent(scene)}`)).arrayBuffer(),
    solve: (request) => packet("solve", post(request)),
    whatIf: (request) => packet("whatif", post(request)),
    bands: (scene) => json(`bands/${encodeURIComponent(scene)}`),
    upload: (files) => {
      const body = new FormData();
      for (const file of files) body.append("files", file, file.name);
      return json("upload", { method: "POST", body });
    },
    article: () => json("article"),
    finding: (id) => json(`article/${encodeURIComponent(id)}`),
    report: async (request) => (await ask("report", post(request))).blob(),
  };
}

/** Read what a report carries; ask nothing of anyone. */
export function embedded(carried: Record<string, unknown>): Source {
  const json = async <Message>(name: string): Promise<Message> => {
    if (!(name in carried)) throw trouble("This report does not carry that.", "Ask `coxa app`.");
    return carried[name] as Message;
  };
  const bytes = async (name: string): Promise<ArrayBuffer> => unpack(await json<string>(name));
  return {
    still: true,
    about: () => json("about"),
    movements: async () => [],
    muscles: () => json("muscles"),
    bones: () => bytes("bones.glb"),
    solve: async () => decode(await bytes("solve")),
    whatIf: async () => decode(await bytes("whatif")),
    bands: () => json("bands"),
    upload: () => json("upload"),
    article: () => json("article"),
    finding: (id) => json(`article/${id}`),
    report: () => json("report"),
  };
}
