/** Operations of threads, flags and executors, as the main thread runs them. */
import { threadId } from "node:worker_threads";
import { Blocking, blockOf } from "../evaluate.js";
import { Flag } from "../threads/flag.js";
import { Thread } from "../threads/thread-pool.js";
import { takeApart, threadProgram } from "../threads/thread-program.js";
import { callFunction, callMember, listOf } from "./members.js";
import { defineControl, definePlain } from "./registry.js";
import type { Context } from "./registry.js";

const flagOf = (value: unknown, { state, call }: Context): Flag => {
  if (value instanceof Flag) return value;
  throw state.faulty(`${call.op}: that is no flag`, call);
};

definePlain({
  flag: () => new Flag(),
  set_flag: (args, context) => flagOf(args["flag"], context).set(),
  is_flag_set: (args, context) => flagOf(args["flag"], context).isSet(),
  wait_flag: (args, context) => {
    const flag = flagOf(args["flag"], context);
    return context.frame.place === "main" ? flag.wait() : flag.block(context.state.abort);
  },
  block: (args) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(args["seconds"]) * 1000),
  thread_id: () => threadId,
  join: (args, { state, call }) => {
    const thread = args["thread"];
    if (!(thread instanceof Thread)) throw state.faulty("join: that is no thread", call);
    return new Blocking(thread.ended);
  },

  run_coroutine_threadsafe: (args, context) => callFunction("runCoroutineThreadsafe", [args["coro"], args["loop"]], context),

  run_in_executor: (args, context) => {
    const { state } = context;
    const crossing = takeApart(args["func"]);
    const rest = listOf(args["args"]);
    if (crossing === undefined) return callMember(args["loop"], "runInExecutor", [args["executor"], args["func"], ...rest], context);
    const { bridge, tickets, threads } = state;
    if (bridge === undefined || tickets === undefined || threads === undefined) throw state.lacking("run_in_executor", "this host runs executors from the main thread only");
    bridge.open();
    const func = { module: new URL("../threads/executor-entry.js", import.meta.url).href, name: "runExecutorFunction" };
    const program = threadProgram(crossing, bridge.name, threads.lock, state);
    return callMember(args["loop"], "runInExecutor", [args["executor"], func, program, tickets.issue().ticket, ...rest], context);
  },
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
  // eslint-disable-next-line require-yield
  *in_thread(call, frame, state) {
    if (state.threads === undefined) throw state.lacking("in_thread", "this host starts threads from the main thread only");
    return state.threads.start({ steps: blockOf(call.args["steps"], call, state), frame }, state);
  },
});

