/**
 * Operations that mean something else in another thread than the loop's: calling into the loop of the main program goes through its ticket. For loops
 * that the thread made itself, everything is as in the main program.
 */
import type { Call, Expression } from "../../../model/program.js";
import type { CaseState } from "../case-state.js";
import { Blocking, type Evaluation, evaluate } from "../evaluate.js";
import type { Frame } from "../frame.js";
import { listOf } from "../operations/members.js";
import { type ControlOperation, defineControl, definePlain, operations } from "../operations/registry.js";
import { Flag } from "./flag.js";
import { localsOf } from "./thread-program.js";
import { MainLoop, pack } from "./transport.js";

const NO_WAY = "the loop lets no other thread reach it (it has no remote())";

/** The operation as the main program has it. */
function* ordinary(call: Call, frame: Frame, state: CaseState, operation: NonNullable<ReturnType<typeof operations.get>>): Evaluation {
  if (operation.kind === "control") return yield* operation.run(call, frame, state);
  const args: Record<string, unknown> = {};
  for (const [name, expression] of Object.entries(call.args)) args[name] = yield* evaluate(expression, frame, state);
  return operation.run(args, { call, frame, state });
}

/** Sends to the main loop if the call is about it; else does what the main program would do. */
function toMainLoop(name: string, ship: (call: Call, frame: Frame, state: CaseState) => Evaluation): void {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`${name} is not in the registry yet`);
  const control: ControlOperation = function* (call, frame, state) {
    const loop = yield* evaluate(call.args["loop"] ?? null, frame, state);
    return loop instanceof MainLoop ? yield* ship(call, frame, state) : yield* ordinary(call, frame, state, operation);
  };
  defineControl({ [name]: control });
}

const shipmentOf = (expression: Expression | undefined, frame: Frame) => ({ expression: expression ?? null, locals: localsOf(frame) });

toMainLoop("call_soon_threadsafe", function* (call, frame, state) {
  const args = listOf(yield* evaluate(call.args["args"] ?? { list: [] }, frame, state));
  const handle = state.link?.call(
    shipmentOf(call.args["callback"], frame),
    args.map((value) => pack(value, "")),
  );
  if (handle === undefined) throw state.lacking("call_soon_threadsafe", NO_WAY);
  return handle;
});

// eslint-disable-next-line require-yield
toMainLoop("run_coroutine_threadsafe", function* (call, frame, state) {
  const coroutine = call.args["coro"];
  if (typeof coroutine !== "object" || coroutine === null) {
    throw state.lacking("run_coroutine_threadsafe", "a thread of JavaScript submits a coroutine function by its name, so it cannot submit anything else");
  }
  const future = state.link?.coroutine(shipmentOf(call.args["coro"], frame));
  if (future === undefined) throw state.lacking("run_coroutine_threadsafe", NO_WAY);
  return future;
});

for (const [name, method] of [
  ["call_soon", "callSoon"],
  ["call_later", "callLater"],
  ["call_at", "callAt"],
] as const) {
  // These are not safe from another thread; the loop's stand-in says so.
  // eslint-disable-next-line require-yield
  toMainLoop(name, function* (_call, _frame, state) {
    const loop = state.link?.loop;
    if (loop === undefined) throw state.lacking(name, NO_WAY);
    if (!loop.isRunning()) throw state.lacking(name, "an object of JavaScript belongs to the thread that made it, also while its loop does not run");
    return loop[method]();
  });
}

/** What another thread can do to the loop only, or also, while it runs: there, it must be refused. */
for (const [name, method] of [
  ["run_forever", "runForever"],
  ["close", "close"],
] as const) {
  // eslint-disable-next-line require-yield
  toMainLoop(name, function* (_call, _frame, state) {
    const loop = state.link?.loop;
    if (loop === undefined) throw state.lacking(name, NO_WAY);
    if (!loop.isRunning()) throw state.lacking(name, "an object of JavaScript belongs to the thread that made it");
    return loop[method]();
  });
}

for (const [name, method] of [
  ["is_running", "isRunning"],
  ["is_closed", "isClosed"],
] as const) {
  // eslint-disable-next-line require-yield
  toMainLoop(name, function* (_call, _frame, state) {
    const loop = state.link?.loop;
    if (loop === undefined) throw state.lacking(name, NO_WAY);
    return loop[method]();
  });
}

definePlain({
  // A thread may block outright: nobody else runs in it.
  wait_flag: (args, { state, call }) => {
    const flag = args["flag"];
    if (!(flag instanceof Flag)) throw state.faulty("wait_flag: that is no flag", call);
    flag.block(state.abort);
  },
  join: (args, { state, call }) => {
    const thread = args["thread"] as { ended?: Promise<void> };
    if (!(thread.ended instanceof Promise)) throw state.lacking(call.op, "a thread of JavaScript can be joined only where it was started");
    return new Blocking(thread.ended);
  },
});
