/** Control operations: they run blocks in place, and decide which. */
import { Blocking, Returned, blockOf, evaluate, handlersOf, makeCoroutine, runSteps } from "../evaluate.js";
import type { Evaluation } from "../evaluate.js";
import type { CaseState } from "../case-state.js";
import type { Call, Expression } from "../../../model/program.js";
import { isVerdict } from "../faults.js";
import { Frame } from "../frame.js";
import { defineControl } from "./registry.js";
import { isInstance, newError } from "../errors.js";

/** A frame for variables that a block alone sees. */
const within = (frame: Frame): Frame => new Frame(frame, frame.place);

const argument = (call: Call, name: string, state: CaseState): Expression => {
  const expression = call.args[name];
  if (expression === undefined) throw state.faulty(`${call.op} lacks its argument ${name}`, call);
  return expression;
};

function* runBlock(expression: Expression | undefined, call: Call, frame: Frame, state: CaseState): Evaluation<Returned | undefined> {
  if (expression === undefined) return undefined;
  return yield* runSteps(blockOf(expression, call, state), frame, state);
}

/** Python's truth, as far as scenarios need it. */
export const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value instanceof Set ? value.size > 0 : value instanceof Uint8Array ? value.length > 0 : Boolean(value));

defineControl({
  *try(call, frame, state) {
    let result: Returned | undefined;
    let failed: { error: unknown } | undefined;
    try {
      result = yield* runBlock(argument(call, "do", state), call, frame, state);
    } catch (error) {
      failed = { error };
    }
    try {
      if (failed !== undefined) {
        const { error } = failed;
        const clause = isVerdict(error) ? undefined : handlersOf(call.args["except"]).find((handler) => isInstance(error, handler.error, state));
        if (clause === undefined) throw error;
        const own = within(frame);
        own.define("error", error);
        result = yield* runSteps(clause.block, own, state);
      } else if (result === undefined) {
        result = yield* runBlock(call.args["else"], call, frame, state);
      }
    } finally {
      const overriding = yield* runBlock(call.args["finally"], call, frame, state);
      // As in Python, a `return` of the finally clause replaces whatever was under way, an error included.
      if (overriding !== undefined) return overriding;
    }
    return result;
  },

  *if(call, frame, state) {
    const chosen = isTrue(yield* evaluate(argument(call, "condition", state), frame, state)) ? "then" : "else";
    return yield* runBlock(call.args[chosen], call, frame, state);
  },

  *repeat(call, frame, state) {
    const times = Number(yield* evaluate(argument(call, "times", state), frame, state));
    const index = call.args["index"];
    for (let count = 0; count < times; count++) {
      const own = within(frame);
      if (typeof index === "string") own.define(index, count);
      const result = yield* runBlock(argument(call, "do", state), call, own, state);
      if (result !== undefined) return result;
    }
    return undefined;
  },

  *while(call, frame, state) {
    while (isTrue(yield* evaluate(argument(call, "condition", state), frame, state))) {
      const result = yield* runBlock(argument(call, "do", state), call, frame, state);
      if (result !== undefined) return result;
    }
    return undefined;
  },

  *for_each(call, frame, state) {
    const list = yield* evaluate(argument(call, "list", state), frame, state);
    const name = call.args["item"];
    if (typeof name !== "string") throw state.faulty("for_each needs the name of its item", call);
    for (const item of list as Iterable<unknown>) {
      const own = within(frame);
      own.define(name, item);
      const result = yield* runBlock(argument(call, "do", state), call, own, state);
      if (result !== undefined) return result;
    }
    return undefined;
  },

  *return(call, frame, state) {
    return new Returned(yield* evaluate(argument(call, "value", state), frame, state));
  },

  *raise(call, frame, state) {
    const error = yield* evaluate(argument(call, "error", state), frame, state);
    throw typeof error === "string" ? newError(error, [], state) : error;
  },

  // eslint-disable-next-line require-yield
  *reraise(call, frame, state) {
    const holder = frame.holderOf("error");
    if (holder === undefined) throw state.faulty("reraise outside of an except clause", call);
    throw holder.read("error");
  },

  *await(call, frame, state) {
    const expression = argument(call, "awaitable", state);
    if (frame.place !== "coroutine" && frame.place !== "asyncgen") throw state.faulty("`await` outside of a coroutine", call);
    const awaitable = yield* evaluate(expression, frame, state);
    const iterate = (awaitable as { [Symbol.iterator]?: unknown } | null | undefined)?.[Symbol.iterator];
    if (typeof iterate !== "function" || typeof awaitable === "string" || Array.isArray(awaitable) || awaitable instanceof Set) {
      throw newError("TypeError", [`object ${String(awaitable)} can't be awaited`], state);
    }
    if (state.endedCoroutines.has(awaitable as object)) throw state.lacking("await", "JavaScript iterates an exhausted generator once more without an error");
    try {
      return yield* awaitable as Evaluation;
    } catch (error) {
      // A coroutine of the loop says so only when it is awaited. The scenario's own coroutines may mean something else by it.
      const { NotImplementedError } = state.subject;
      if (error instanceof NotImplementedError && error.constructor === NotImplementedError && !state.options.makesNotImplemented) {
        throw state.lacking("await", `it raises NotImplementedError: ${error.message}`);
      }
      throw error;
    }
  },

  *bare_yield(call, frame, state) {
    if (frame.place !== "coroutine") throw state.faulty("`bare_yield` outside of a coroutine", call);
    return (yield (yield* evaluate(argument(call, "value", state), frame, state)) ?? undefined) as unknown;
  },

  *coroutine(call, frame, state) {
    const own = within(frame);
    yield* defineWith(call, own, frame, state);
    return makeCoroutine(blockOf(call.args["steps"], call, state), own, state);
  },

  *function(call, frame, state) {
    const own = within(frame);
    yield* defineWith(call, own, frame, state);
    return yield* evaluate(argument(call, "steps", state), own, state);
  },

  // eslint-disable-next-line require-yield
  *coroutine_function(call, frame, state) {
    const steps = blockOf(call.args["steps"], call, state);
    return function* made(...args: unknown[]): Evaluation {
      const own = new Frame(frame, "coroutine");
      own.define("args", args);
      return yield* makeCoroutine(steps, own, state);
    };
  },

  // eslint-disable-next-line require-yield
  *awaitable_object(call, frame, state) {
    const steps = blockOf(call.args["steps"], call, state);
    return { constructor: AwaitableObject, [Symbol.iterator]: () => makeCoroutine(steps, frame, state) };
  },

  *forget(call, frame, state) {
    const names = yield* evaluate(argument(call, "names", state), frame, state);
    for (const name of Array.isArray(names) ? (names as string[]) : [String(names)]) state.forget(name);
    return undefined;
  },
});

class AwaitableObject {}

function* defineWith(call: Call, own: Frame, frame: Frame, state: CaseState): Evaluation<void> {
  const given = call.args["with"];
  if (given === undefined) return;
  const values = (yield* evaluate(given, frame, state)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) own.define(name, value);
}

/** Waits for a promise where the place can block, and drops it where it cannot (a loop that should have refused at once). */
export function blockOn(promise: unknown, frame: Frame): unknown {
  if (!(promise instanceof Promise)) return promise;
  if (frame.place === "main" || frame.place === "thread") return new Blocking(promise);
  promise.catch(() => undefined);
  return undefined;
}


