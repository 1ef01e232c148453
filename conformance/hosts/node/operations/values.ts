/** Operations of the scenario language that make, take apart and compare values. */
import { INVOKE, SOURCE, type Evaluation, type ScenarioFunction, blockOf, evaluate, makeCoroutine } from "../evaluate.js";
import { hostClock, timeOfDay } from "../clock.js";
import { processorTime } from "../processor-time.js";
import { takeApart } from "../threads/thread-program.js";
import { isInstance, newError } from "../errors.js";
import { isTrue } from "./control.js";
import { callFunction, callMember, listOf } from "./members.js";
import { defineControl, definePlain } from "./registry.js";
import type { Context } from "./registry.js";
import type { Call } from "../../../model/program.js";

class PlainObject {}

/** Calls a callable; named arguments only reach callables of the scenario, JavaScript having none. */
const invoke = (callable: unknown, args: unknown[], kwargs: Record<string, unknown>, context: Context): unknown => {
  const own = (callable as Partial<ScenarioFunction>)[INVOKE];
  if (own !== undefined) return own(args, kwargs);
  if (Object.keys(kwargs).length > 0) throw context.state.lacking(context.call.op, "JavaScript has no keyword arguments");
  return (callable as (...args: unknown[]) => unknown)(...args);
};

const numbers = (value: unknown): number[] => listOf(value).map(Number);

/** Python's equality, as far as scenarios need it: by value for data, by identity for objects. */
function equal(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || (left ?? null) === (right ?? null)) return true;
  if (Array.isArray(left) && Array.isArray(right)) return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  if (left instanceof Uint8Array && right instanceof Uint8Array) return Buffer.compare(left, right) === 0;
  if (left instanceof Set && right instanceof Set) return left.size === right.size && [...left].every((item) => right.has(item));
  return false;
}

const elementsOf = (value: unknown): ArrayLike<unknown> & { some(test: (item: unknown) => boolean): boolean } => (value instanceof Uint8Array ? value : value instanceof Set || Array.isArray(value) ? [...(value as Iterable<unknown>)] : Object.keys(value as object));

definePlain({
  log: (args, { state }) => state.event("log", args["value"]),
  value: (args) => args["value"],
  call: (args, context) => invoke(args["callback"], [...listOf(args["args"])], {}, context),
  partial: (args, context) => {
    const first = listOf(args["args"]);
    const named = (args["kwargs"] ?? {}) as Record<string, unknown>;
    const apply = (more: unknown[], kwargs: Record<string, unknown>): unknown => invoke(args["callback"], [...first, ...more], { ...named, ...kwargs }, context);
    const inner = takeApart(args["callback"]);
    const source = inner && (() => ({ ...inner, args: [...first, ...(inner.args ?? [])], kwargs: { ...inner.kwargs, ...named } }));
    const callable = (...more: unknown[]): unknown => apply(more, {});
    // A partial object prints what it has bound already.
    Object.defineProperty(callable, "name", { value: `partial(${[...first, ...Object.values(named)].map(String).join(", ")})` });
    return Object.assign(callable, { [INVOKE]: apply, ...(source && { [SOURCE]: source }) });
  },
  step: (args, { state }) => {
    const stepped = (args["coro"] as Generator<unknown, unknown, unknown>).next();
    if (stepped.done === true) throw newError("StopIteration", [stepped.value], state);
    return stepped.value;
  },
  asyncio_class: (args, { state }) => (state.subject as unknown as Record<string, unknown>)[String(args["name"])],
  error: (args, { state }) => newError(String(args["class"]), listOf(args["args"]), state),
  list: (args) => [...listOf(args["items"])],
  dict: (args) => args["items"],
  falsy: (_args, { state, call }) => {
    throw state.lacking(call.op, "JavaScript has no objects that count as false");
  },
  object: () => new PlainObject(),
  append: (args) => {
    (args["list"] as unknown[]).push(args["item"]);
  },
  get: (args, { state, call }) => {
    const from = args["from"];
    const key = args["key"];
    if (Array.isArray(from)) return (from as unknown[])[Number(key)];
    if (typeof from === "object" && from !== null) return (from as Record<string, unknown>)[String(key)];
    throw state.faulty(`get: ${String(from)} has no elements`, call);
  },
  length: (args) => elementsOf(args["of"]).length,
  contains: ({ in: within, item: sought }) => {
    if (within instanceof Uint8Array && sought instanceof Uint8Array) return Buffer.from(within).includes(Buffer.from(sought));
    return elementsOf(within).some((item) => equal(item, sought));
  },
  same: (args) => {
    const [first, ...rest] = listOf(args["values"]);
    return rest.every((item) => Object.is(item ?? null, first ?? null));
  },
  equal: (args) => {
    const [first, ...rest] = listOf(args["values"]);
    return rest.every((item) => equal(item, first));
  },
  less: (args) => {
    const [left = NaN, right = NaN] = numbers(args["values"]);
    return left < right;
  },
  not: (args) => !isTrue(args["value"]),
  add: (args) => numbers(args["values"]).reduce((sum, item) => sum + item, 0),
  subtract: (args) => {
    const [left = NaN, right = NaN] = numbers(args["values"]);
    return left - right;
  },
  multiply: (args) => numbers(args["values"]).reduce((product, item) => product * item, 1),
  is_instance: (args, { state }) => {
    const name = String(args["class"]);
    const value = args["value"];
    if (value instanceof Error) return isInstance(value, name, state);
    if (name === "bytes") return value instanceof Uint8Array;
    const exported = (state.subject as unknown as Record<string, unknown>)[name === "AbstractEventLoop" ? "EventLoop" : name];
    if (typeof exported !== "function") throw state.faulty(`is_instance: unknown class "${name}"`);
    return value instanceof (exported as new () => object);
  },
  wall_clock: () => timeOfDay(),
  monotonic_clock: () => hostClock(),
  processor_time: () => processorTime(),

  context_var: (args, { state }) => new state.subject.ContextVar("variable", "default" in args ? { default: args["default"] } : {}),
  set_var: (args, context) => void callMember(args["var"], "set", [args["value"]], context),
  get_var: (args, context) => callMember(args["var"], "get", [], context),
  copy_context: (_args, context) => callFunction("copyContext", [], context),
  context_get: (args, context) => callMember(args["context"], "get", [args["var"]], context),

  anext: (args, context) => callMember(args["generator"], "anext", [], context),
  aclose: (args, context) => callMember(args["generator"], "aclose", [], context),
});

defineControl({
  // An asynchronous generator of the subject's; it runs the steps when it is first asked for a value.
  // eslint-disable-next-line require-yield
  *async_generator(call: Call, frame, state) {
    const steps = blockOf(call.args["steps"], call, state);
    return state.subject.asyncGenerator(() => makeCoroutine(steps, frame, state, "asyncgen") as never);
  },
  *yield_value(call: Call, frame, state) {
    const value = yield* evaluate(call.args["value"] ?? null, frame, state);
    return yield* state.subject.emit(value) as Evaluation;
  },
});
