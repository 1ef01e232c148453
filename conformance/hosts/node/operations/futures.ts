/** Operations of futures and tasks, and the functions that wait for them. */
import { callFunction, callMember, isGiven, listOf } from "./members.js";
import { optionsOf } from "./options.js";
import { definePlain } from "./registry.js";
import type { Context, PlainOperation } from "./registry.js";
import { errorClass } from "../errors.js";
import { blockOn } from "./control.js";

const method =
  (target: string, name: string, ...names: string[]): PlainOperation =>
  (args, context) =>
    callMember(args[target], name, names.map((argument) => args[argument]), context);

const construct = (name: "Future" | "Task", args: readonly unknown[], context: Context): unknown => {
  const constructor = context.state.subject[name] as unknown as new (...args: unknown[]) => unknown;
  return new constructor(...args);
};

/** `result` of a concurrent future blocks the thread until there is one; of a future of the loop it never does. */
const resultOf: PlainOperation = (args, context) => {
  const future = args["future"];
  const { ConcurrentFuture } = context.state.subject;
  if (!(future instanceof ConcurrentFuture)) return callMember(future, "result", [], context);
  if (context.state.options.inThread) return callMember(future, "result", "timeout" in args ? [args["timeout"]] : [], context);
  return future.done() ? callMember(future, "result", [0], context) : blockOn(future.toPromise(), context.frame);
};

definePlain({
  create_future: (args, context) => callMember(args["loop"], "createFuture", [], context),
  Future: (args, context) => construct("Future", optionsOf(args, "loop"), context),
  done: method("future", "done"),
  result: resultOf,
  exception: method("future", "exception"),
  set_result: method("future", "setResult", "value"),
  set_exception: (args, context) => {
    const error = args["error"];
    return callMember(args["future"], "setException", [typeof error === "string" ? errorClass(error, context.state) : error], context);
  },
  add_done_callback: (args, context) =>
    isGiven(args["context"])
      ? callMember(args["future"], "addDoneCallbackIn", [args["context"], args["callback"]], context)
      : callMember(args["future"], "addDoneCallback", [args["callback"]], context),
  remove_done_callback: method("future", "removeDoneCallback", "callback"),
  get_loop: method("future", "getLoop"),
  isfuture: (args, context) => callFunction("isFuture", [args["value"]], context),

  create_task: (args, context) => callMember(args["loop"], "createTask", [args["coro"], ...optionsOf(args, "name", "context")], context),
  asyncio_create_task: (args, context) => callFunction("createTask", [args["coro"], ...optionsOf(args, "name")], context),
  Task: (args, context) => construct("Task", [args["coro"], ...optionsOf(args, "loop", "name")], context),
  set_task_factory: (args, context) => callMember(args["loop"], "setTaskFactory", [args["factory"]], context),
  get_task_factory: (args, context) => callMember(args["loop"], "getTaskFactory", [], context),
  get_name: method("task", "getName"),
  set_name: method("task", "setName", "name"),
  get_coro: method("task", "getCoro"),
  cancelling: method("task", "cancelling"),
  uncancel: method("task", "uncancel"),
  current_task: (args, context) => callFunction("currentTask", "loop" in args ? [args["loop"]] : [], context),
  all_tasks: (args, context) => callFunction("allTasks", "loop" in args ? [args["loop"]] : [], context),
  ensure_future: (args, context) => callFunction("ensureFuture", [args["awaitable"], ...("loop" in args ? [args["loop"]] : [])], context),
  iscoroutine: (args, context) => callFunction("isCoroutine", [args["value"]], context),

  sleep: (args, context) => callFunction("sleep", "value" in args ? [args["delay"], args["value"]] : [args["delay"]], context),
  gather: (args, context) => callFunction("gather", [listOf(args["awaitables"]), ...optionsOf(args, "return_exceptions")], context),
  wait: (args, context) => callFunction("wait", [args["awaitables"], ...optionsOf(args, "timeout", "return_when")], context),
  wait_for: (args, context) => callFunction("waitFor", [args["awaitable"], args["timeout"]], context),
  shield: (args, context) => callFunction("shield", [args["awaitable"]], context),
  wrap_future: (args, context) => callFunction("wrapFuture", [args["future"], ...("loop" in args ? [args["loop"]] : [])], context),

  set_default_executor: (args, context) => callMember(args["loop"], "setDefaultExecutor", [args["executor"]], context),
});
