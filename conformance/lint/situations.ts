/**
 * Where in a program an operation stands: what a loop does right at rest it may do wrong in a callback, in debug mode or in a thread of its own.
 *
 * Told without running anything. The innermost coroutine, callable or thread around a step says who runs it; steps of conditions and repetitions
 * belong to whoever runs these. A callable that has a name may be called by anybody, and counts as a callback.
 */
import type { Call, Program } from "../model/program.js";
import { walkCalls, walkProgram } from "./walk-program.js";
import type { Part } from "./walk-program.js";

export const SITUATIONS = ["at rest", "task", "callback", "reader", "protocol", "exception handler", "signal handler", "thread", "debug mode", "other loop"] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Who calls the callables that are given to an operation; callbacks are called by the loop. */
const CALLERS: ReadonlyMap<string, Situation> = new Map([
  ["add_reader", "reader"],
  ["add_writer", "reader"],
  ["protocol", "protocol"],
  ["protocol_factory", "protocol"],
  ["set_exception_handler", "exception handler"],
  ["add_signal_handler", "signal handler"],
  ["run_in_executor", "thread"],
  ["submit", "thread"],
]);

/** Who runs the blocks of an operation, if not whoever runs the operation. */
const RUNNERS: ReadonlyMap<string, Situation> = new Map([
  ["coroutine", "task"],
  ["async_generator", "task"],
  ["coroutine_function", "task"],
  ["in_thread", "thread"],
]);

export interface SituatedCall {
  readonly call: Call;
  readonly situations: ReadonlySet<Situation>;
}

/** Who runs a step, and whether in a thread of its own. */
interface Surroundings {
  readonly runner: Situation;
  readonly inThread: boolean;
}

export function situatedCalls(program: Program): SituatedCall[] {
  const seen: SituatedCall[] = [];
  const isDebugging = walkProgram(program).some(({ call: { op, args } }) => op === "set_debug" && args["enabled"] === true);
  walkCalls<Surroundings>(program.steps, { runner: "at rest", inThread: false }, surroundingsInside, (call, { runner, inThread }) => {
    const situations = new Set([runner]);
    if (inThread) situations.add("thread");
    if (isDebugging) situations.add("debug mode");
    if (namesAnotherLoop(call)) situations.add("other loop");
    seen.push({ call, situations });
  });
  return seen;
}

function surroundingsInside(around: Surroundings, owner: Call, part: Part): Surroundings {
  const runner = part === "function" ? (CALLERS.get(owner.op) ?? "callback") : (RUNNERS.get(owner.op) ?? around.runner);
  return { runner, inThread: around.inThread || runner === "thread" };
}

const namesAnotherLoop = ({ args: { loop } }: Call): boolean => typeof loop === "object" && loop !== null && "ref" in loop && loop.ref !== "loop";
