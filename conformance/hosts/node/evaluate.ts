/**
 * The interpreter of programs.
 *
 * There is one evaluator, a generator. Where a scenario may suspend it yields: in a coroutine it yields what asyncio's coroutines yield, so a
 * task can step it directly; in the main program and in threads it yields a Blocking, whose promise the driver awaits. Everywhere else nothing may
 * suspend, and `runToEnd` exhausts the generator at once.
 */
import type { BlockExpression, Call, Expression, FunctionExpression, HandlersExpression, ReferenceExpression } from "../../model/program.js";
import type { CaseState } from "./case-state.js";
import { newError } from "./errors.js";
import { Frame, type Place } from "./frame.js";
import { NameError, isVerdict } from "./faults.js";
import { readMember } from "./read-member.js";
import { operations } from "./operations/registry.js";
import type { Crossing } from "./threads/thread-program.js";

export type Evaluation<T = unknown> = Generator<unknown, T, unknown>;

/** Yielded where the main program or a thread must wait for a promise. */
export class Blocking {
  constructor(readonly promise: PromiseLike<unknown>) {}
}

/** What `return` makes of a block: the rest of the callback is skipped. */
export class Returned {
  constructor(readonly value: unknown) {}
}

/** How partial and `call` hand named arguments to a callable of the scenario; JavaScript itself has none. */
export const INVOKE = Symbol("invoke");
/** How a callable of the scenario is taken apart, to be put together again in another thread. */
export const SOURCE = Symbol("source");
export type ScenarioFunction = ((...args: unknown[]) => unknown) & {
  [INVOKE]: (args: unknown[], kwargs: Record<string, unknown>) => unknown;
  [SOURCE]: () => Crossing;
};

export const isCall = (expression: Expression | undefined): expression is Call => typeof expression === "object" && expression !== null && "op" in expression;

/** Exhausts an evaluation in a place where nothing may suspend. */
export function runToEnd<T>(evaluation: Evaluation<T>, state: CaseState): T {
  const step = evaluation.next();
  if (step.done === true) return step.value;
  const fault = state.faulty("a step wants to wait in a place where nothing may wait");
  evaluation.throw(fault);
  throw fault;
}

/** Runs an evaluation in a place that blocks: the main program, or a thread. */
export async function runBlocking<T>(evaluation: Evaluation<T>, state: CaseState): Promise<T> {
  let step = evaluation.next();
  while (step.done !== true) {
    if (!(step.value instanceof Blocking)) {
      const fault = state.faulty("`await` outside of a coroutine");
      step = evaluation.throw(fault);
      continue;
    }
    let settled: { value: unknown } | { error: unknown };
    try {
      settled = { value: await step.value.promise };
    } catch (error) {
      settled = { error };
    }
    step = "error" in settled ? evaluation.throw(settled.error) : evaluation.next(settled.value);
  }
  return step.value;
}

/** Runs steps in order; a Returned says that one of them was `return`. */
export function* runSteps(steps: readonly Call[], frame: Frame, state: CaseState): Evaluation<Returned | undefined> {
  for (const call of steps) {
    const value = yield* execute(call, frame, state);
    if (value instanceof Returned) return value;
  }
  return undefined;
}

/** Runs one step: the operation, then `as` and `catch`. */
export function* execute(call: Call, frame: Frame, state: CaseState): Evaluation {
  const operation = operations.get(call.op);
  if (operation === undefined) throw state.faulty(`unknown operation "${call.op}"`, call);
  if (state.ended !== undefined) throw state.ended;
  if (state.reported) throw newError("CancelledError", [], state);
  let value: unknown;
  try {
    value =
      operation.kind === "control"
        ? yield* operation.run(call, frame, state)
        : operation.run(yield* evaluateArguments(call, frame, state), { call, frame, state });
    if (value instanceof Blocking) value = yield value;
  } catch (error) {
    if (call.catch !== true || isVerdict(error)) throw error;
    if (error instanceof state.subject.GeneratorExit && call.op !== "yield_value") throw error;
    state.event("raised", error, call.at);
    return undefined;
  }
  if (value instanceof Returned) return value;
  if (call.as !== undefined) state.bind(call.as, value);
  if (call.catch === true) state.event("returned", value, call.at);
  return value;
}

function* evaluateArguments(call: Call, frame: Frame, state: CaseState): Evaluation<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, expression] of Object.entries(call.args)) values[name] = yield* evaluate(expression, frame, state);
  return values;
}

/** The value of an expression. */
export function* evaluate(expression: Expression, frame: Frame, state: CaseState): Evaluation {
  if (typeof expression !== "object" || expression === null) return expression;
  if ("ref" in expression) return readReference(expression, frame, state);
  if ("op" in expression) return yield* execute(expression, frame, state);
  if ("list" in expression) {
    const items: unknown[] = [];
    for (const item of expression.list) items.push(yield* evaluate(item, frame, state));
    return items;
  }
  if ("dict" in expression) {
    const items: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(expression.dict)) items[key] = yield* evaluate(item, frame, state);
    return items;
  }
  if ("float" in expression) return (expression as { float: number }).float;
  if ("function" in expression) return makeFunction(expression, frame, state);
  if ("block" in expression || "handlers" in expression) return expression;
  throw state.faulty(`an expression of no known form: ${JSON.stringify(expression)}`);
}

/** Whether some step binds the variable; a protocol also binds its name with a number behind it. */
const isBound = (name: string, state: CaseState): boolean => state.options.bound.has(name) || state.options.bound.has(name.replace(/[0-9]+$/, ""));

function readReference(expression: ReferenceExpression, frame: Frame, state: CaseState): unknown {
  const holder = frame.holderOf(expression.ref);
  let value: unknown;
  if (holder !== undefined) value = holder.read(expression.ref);
  else if (state.bridge?.receive(expression.ref) === true) value = state.globals.read(expression.ref);
  else if (isBound(expression.ref, state)) throw new NameError(`$${expression.ref} has no value`);
  else throw state.faulty(`unknown variable $${expression.ref}`);
  for (const key of expression.path ?? []) {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return null;
    value = readMember(value, key);
  }
  return value ?? null;
}

/** Runs a coroutine's steps to their end, and notes that it has ended. */
function* runCoroutine(block: readonly Call[], frame: Frame, state: CaseState, coroutine: () => object | undefined): Evaluation {
  try {
    const returned = yield* runSteps(block, frame, state);
    return returned?.value;
  } finally {
    const ended = coroutine();
    if (ended !== undefined) state.endedCoroutines.add(ended);
  }
}

/** Makes a callable value. Its calls run in the given place, with a frame of their own on top of the one they were made in. */
export function makeFunction(expression: FunctionExpression, frame: Frame, state: CaseState): ScenarioFunction {
  const invoke = (args: unknown[], kwargs: Record<string, unknown>): unknown => {
    // All loops share what lies below them, and one may call this in the middle of somebody else's case.
    if (state.reported) return null;
    const own = new Frame(frame, "callback");
    own.define("args", args);
    own.define("kwargs", kwargs);
    for (const [index, name] of (expression.parameters ?? []).entries()) own.define(name, args[index] ?? null);
    return runToEnd(runSteps(expression.function, own, state), state)?.value;
  };
  const callable = (...args: unknown[]): unknown => invoke(args, {});
  const source = (): Crossing => ({ steps: expression.function, parameters: expression.parameters ?? [], frame });
  return Object.assign(callable, { [INVOKE]: invoke, [SOURCE]: source });
}

/** Makes a coroutine object: a generator that a task can step. Nothing of it runs until then. */
export function makeCoroutine(block: readonly Call[], frame: Frame, state: CaseState, place: Place = "coroutine"): Evaluation {
  const made: Evaluation = runCoroutine(block, new Frame(frame, place), state, () => made);
  return made;
}

/** The steps of a block argument. */
export function blockOf(expression: unknown, call: Call, state: CaseState): readonly Call[] {
  if (typeof expression === "object" && expression !== null && "block" in expression) return (expression as BlockExpression).block;
  throw state.faulty(`${call.op} needs a block of steps`, call);
}

export function handlersOf(expression: unknown): HandlersExpression["handlers"] {
  if (typeof expression === "object" && expression !== null && "handlers" in expression) return (expression as HandlersExpression).handlers;
  return [];
}
