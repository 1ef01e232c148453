/** Operations of threads, flags and executors, as the main thread runs them. */
import { threadId } from "node:worker_threads";
import { Blocking, blockOf, evaluate, runSteps, runToEnd } from "../evaluate.js";
import { Frame } from "../frame.js";
import { Flag } from "../threads/flag.js";
import { Thread } from "../threads/thread-pool.js";
import { takeApart, threadProgram } from "../threads/thread-program.js";
import { callFunction, callMember, listOf } from "./members.js";
import { defineControl, definePlain } from "./registry.js";
import type { Arguments, Context } from "./registry.js";

const flagOf = (value: unknown, { state, call }: Context): Flag => {
  if (value instanceof Flag) return value;
  throw state.faulty(`${call.op}: that is no flag`, call);
};

/** A function of the scenario and its arguments, in the form that an executor of JavaScript takes; anything else stays as it is. */
function portable(args: Arguments, { state, call }: Context): readonly unknown[] {
  const crossing = takeApart(args["func"]);
  const rest = listOf(args["args"]);
  if (crossing === undefined) return [args["func"], ...rest];
  const { bridge, tickets, threads } = state;
  if (bridge === undefined || tickets === undefined || threads === undefined) throw state.lacking(call.op, "this host runs executors from the main thread only: threads of JavaScript share nothing");
  bridge.open();
  const func = { module: new URL("../threads/executor-entry.js", import.meta.url).href, name: "runExecutorFunction" };
  return [func, threadProgram(crossing, bridge.name, threads.lock, state), tickets.issue().ticket, ...rest];
}

/** An executor of the program's own: it has `submit`, and nothing else that a loop could want. */
class CustomExecutor {
  constructor(
    private readonly executor: { submit(...args: readonly unknown[]): unknown },
    private readonly onSubmit: () => void,
  ) {}

  submit(...args: readonly unknown[]): unknown {
    this.onSubmit();
    return this.executor.submit(...args);
  }
}

definePlain({
  flag: () => new Flag(),
  set_flag: (args, context) => flagOf(args["flag"], context).set(),
  is_flag_set: (args, context) => flagOf(args["flag"], context).isSet(),
  wait_flag: (args, context) => {
    const flag = flagOf(args["flag"], context);
    return context.frame.place === "main" ? flag.wait(context.state.abort) : flag.block(context.state.abort);
  },
  block: (args) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(args["seconds"]) * 1000),
  thread_id: () => threadId,
  join: (args, { state, call }) => {
    const thread = args["thread"];
    if (!(thread instanceof Thread)) throw state.faulty("join: that is no thread", call);
    return new Blocking(thread.ended);
  },

  run_coroutine_threadsafe: (args, context) => callFunction("runCoroutineThreadsafe", [args["coro"], args["loop"]], context),

  run_in_executor: (args, context) => callMember(args["loop"], "runInExecutor", [args["executor"], ...portable(args, context)], context),
  submit: (args, context) => callMember(args["executor"], "submit", portable(args, context), context),
  thread_pool: (args, { state }) => {
    const executor = new state.subject.ThreadPoolExecutor({ maxWorkers: Number(args["max_workers"]) });
    state.executors.push(executor);
    return executor;
  },
  shutdown_executor: (args, context) => {
    const ending = callMember(args["executor"], "shutdown", [{ wait: true }], context);
    return ending instanceof Promise ? new Blocking(ending) : undefined;
  },
});

defineControl({
  *custom_executor(call, frame, state) {
    const executor = yield* evaluate(call.args["executor"] ?? null, frame, state);
    const steps = blockOf(call.args["on_submit"], call, state);
    return new CustomExecutor(executor as never, () => void runToEnd(runSteps(steps, new Frame(frame, "callback"), state), state));
  },

  // eslint-disable-next-line require-yield
  *in_thread(call, frame, state) {
    if (state.threads === undefined) throw state.lacking("in_thread", "this host starts threads from the main thread only");
    return state.threads.start({ steps: blockOf(call.args["steps"], call, state), frame }, state);
  },
});

