/** Operations of the event loop itself: running, calls and timers, errors, debug mode. */
import { blockOn } from "./control.js";
import { callFunction, callMember, isGiven, listOf } from "./members.js";
import { optionsOf } from "./options.js";
import { definePlain } from "./registry.js";
import type { Arguments, Context, PlainOperation } from "./registry.js";

/** A method of `loop` that takes nothing. */
const plain =
  (name: string): PlainOperation =>
  (args, context) =>
    callMember(args["loop"], name, [], context);

/** A method of `loop` that takes one argument. */
const withOne =
  (name: string, argument: string): PlainOperation =>
  (args, context) =>
    callMember(args["loop"], name, [args[argument]], context);

/** call_soon and its kin: `leading` arguments, the callback, its arguments; with `context`, the form that takes one. */
const scheduling =
  (name: string, leading: readonly string[]): PlainOperation =>
  (args, context) => {
    const call = [...leading.map((argument) => args[argument]), args["callback"], ...listOf(args["args"])];
    return isGiven(args["context"]) ? callMember(args["loop"], `${name}In`, [args["context"], ...call], context) : callMember(args["loop"], name, call, context);
  };

/** Running blocks the main program; misuse throws before any promise exists. */
const running = (promise: unknown, context: Context): unknown => blockOn(promise, context.frame);

/** Takes care that a loop is closed after the case; `get_event_loop` may have made it just now. */
function adoptLoop(loop: unknown, { state }: Context): unknown {
  const loops: unknown[] = state.loops;
  if (typeof loop === "object" && loop !== null && loop !== state.globals.read("loop") && !loops.includes(loop)) loops.push(loop);
  return loop;
}

definePlain({
  run_forever: (args, context) => running(callMember(args["loop"], "runForever", [], context), context),
  run_until_complete: (args, context) => running(callMember(args["loop"], "runUntilComplete", [args["future"]], context), context),
  run: (args, context) => running(callFunction("run", [args["main"], ...optionsOf(args, "debug", "loop_factory")], context), context),
  is_running: plain("isRunning"),
  stop: plain("stop"),
  is_closed: plain("isClosed"),
  close: plain("close"),
  shutdown_asyncgens: plain("shutdownAsyncgens"),
  shutdown_default_executor: (args, context) => callMember(args["loop"], "shutdownDefaultExecutor", "timeout" in args ? [args["timeout"]] : [], context),

  call_soon: scheduling("callSoon", []),
  call_soon_threadsafe: scheduling("callSoonThreadsafe", []),
  call_later: scheduling("callLater", ["delay"]),
  call_at: scheduling("callAt", ["when"]),
  time: plain("time"),
  when: (args, context) => callMember(args["handle"], "when", [], context),
  cancel: (args: Arguments, context) => callMember(args["target"], "cancel", "msg" in args ? [args["msg"]] : [], context),
  cancelled: (args, context) => callMember(args["target"], "cancelled", [], context),

  set_exception_handler: withOne("setExceptionHandler", "handler"),
  get_exception_handler: plain("getExceptionHandler"),
  default_exception_handler: withOne("defaultExceptionHandler", "context"),
  call_exception_handler: withOne("callExceptionHandler", "context"),

  get_debug: plain("getDebug"),
  set_debug: withOne("setDebug", "enabled"),
  set_slow_callback_duration: (args) => {
    (args["loop"] as { slowCallbackDuration: unknown }).slowCallbackDuration = args["duration"];
  },
  get_slow_callback_duration: (args) => (args["loop"] as { slowCallbackDuration: unknown }).slowCallbackDuration,

  override_method: (args) => {
    const name = String(args["name"]).replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
    (args["loop"] as Record<string, unknown>)[name] = args["callback"];
  },

  get_event_loop: (_args, context) => adoptLoop(callFunction("getEventLoop", [], context), context),
  get_running_loop: (_args, context) => callFunction("getRunningLoop", [], context),
  set_event_loop: (args, context) => callFunction("setEventLoop", [args["loop"]], context),
  new_event_loop: (_args, context) => adoptLoop(callFunction("newEventLoop", [], context), context),
});
