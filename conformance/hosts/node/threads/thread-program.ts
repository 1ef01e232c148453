/** What a thread is given to run: plain data, so that it can cross. */
import type { Call, Expression } from "../../../model/program.js";
import type { CaseState } from "../case-state.js";
import { SOURCE, type ScenarioFunction } from "../evaluate.js";
import type { Frame } from "../frame.js";
import { type Transported, pack } from "./transport.js";

export interface ThreadProgram {
  readonly case: string;
  readonly began: number;
  /** The loop module under test; the reference if absent. */
  readonly module: string | undefined;
  /** The name of the channel on which the threads of the case share their variables. */
  readonly channel: string;
  /** The lock of the protocol's output. */
  readonly lock: SharedArrayBuffer;
  /** What says that the case is given up. */
  readonly abort: SharedArrayBuffer;
  readonly steps: readonly Call[];
  readonly parameters: readonly string[];
  /** The variables that the case binds anywhere. */
  readonly bound: ReadonlySet<string>;
  /** The global variables as they are now, and those of the frames around the steps. */
  readonly globals: readonly (readonly [string, Transported])[];
  readonly locals: readonly (readonly [string, Transported])[];
  readonly args: readonly Transported[];
  readonly kwargs: readonly (readonly [string, Transported])[];
}

const packAll = (entries: Iterable<readonly [string, unknown]>): (readonly [string, Transported])[] => [...entries].map(([name, value]) => [name, pack(value, name)] as const);

/** The variables of all frames above the global scope, the innermost winning. */
export function localsOf(frame: Frame): (readonly [string, Transported])[] {
  const found = new Map<string, unknown>();
  for (let scope: Frame | undefined = frame; scope?.parent !== undefined; scope = scope.parent) {
    for (const [name, value] of scope.entries()) if (!found.has(name)) found.set(name, value);
  }
  return packAll(found);
}

export interface Crossing {
  readonly steps: readonly Call[];
  readonly parameters?: readonly string[];
  readonly frame: Frame;
  readonly args?: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
}

export function threadProgram(crossing: Crossing, channel: string, lock: SharedArrayBuffer, state: CaseState): ThreadProgram {
  const { id, began, module } = state.options;
  return {
    case: id,
    began,
    module,
    channel,
    lock,
    abort: state.abort.shared,
    steps: crossing.steps,
    parameters: crossing.parameters ?? [],
    bound: state.options.bound,
    globals: packAll(state.globals.entries()),
    locals: localsOf(crossing.frame),
    args: (crossing.args ?? []).map((value) => pack(value, "")),
    kwargs: packAll(Object.entries(crossing.kwargs ?? {})),
  };
}

/** Takes a callable of the scenario apart, so that another thread can put it together again. Undefined for anything else. */
export function takeApart(value: unknown): Crossing | undefined {
  return typeof value === "function" ? (value as Partial<ScenarioFunction>)[SOURCE]?.() : undefined;
}

export type { Expression };
