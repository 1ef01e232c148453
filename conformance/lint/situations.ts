/**
 * Where in a program an operation stands: what a loop does right at rest it may do wrong in a callback, in debug mode or in a thread of its own.
 *
 * Told without running anything. The innermost coroutine, callable or thread around a step says who runs it; steps of conditions and repetitions
 * belong to whoever runs these. A callable that has a name may be called by anybody, and counts as a callback.
 */
import type { Call, Expression, Program } from "../model/program.js";
import { walkProgram } from "./walk-program.js";

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

export function situatedCalls(program: Program): SituatedCall[] {
  const seen: SituatedCall[] = [];
  const isDebugging = walkProgram(program).some(({ call: { op, args } }) => op === "set_debug" && args["enabled"] === true);
  const beside: readonly Situation[] = isDebugging ? ["debug mode"] : [];

  const visitAll = (calls: readonly Call[], runner: Situation, inThread: boolean): void => {
    for (const call of calls) visitCall(call, runner, inThread);
  };
  const visitCall = (call: Call, runner: Situation, inThread: boolean): void => {
    const situations = new Set<Situation>([runner, ...beside]);
    if (inThread) situations.add("thread");
    if (namesAnotherLoop(call)) situations.add("other loop");
    seen.push({ call, situations });
    for (const argument of Object.values(call.args)) visit(argument, call, runner, inThread);
  };
  const visit = (expression: Expression, owner: Call, runner: Situation, inThread: boolean): void => {
    if (expression === null || typeof expression !== "object") return;
    if ("op" in expression) visitCall(expression, runner, inThread);
    else if ("list" in expression) for (const item of expression.list) visit(item, owner, runner, inThread);
    else if ("dict" in expression) for (const item of Object.values(expression.dict)) visit(item, owner, runner, inThread);
    else if ("handlers" in expression) for (const { block } of expression.handlers) visitAll(block, runner, inThread);
    else if ("function" in expression) enter(expression.function, CALLERS.get(owner.op) ?? "callback", inThread);
    else if ("block" in expression) enter(expression.block, RUNNERS.get(owner.op) ?? runner, inThread);
  };
  const enter = (calls: readonly Call[], runner: Situation, inThread: boolean): void => visitAll(calls, runner, inThread || runner === "thread");

  visitAll(program.steps, "at rest", false);
  return seen;
}

const namesAnotherLoop = ({ args: { loop } }: Call): boolean => typeof loop === "object" && loop !== null && "ref" in loop && loop.ref !== "loop";
