/** Programs about the API operations that need one thread, each with the events that asyncio's own loop must cause. */
import { awaiting, block, callback, callbackWith, coroutine, inCoroutine, list, log, program, read, returning, sleep, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

const stop = step("stop");

export const scheduling: Readonly<Record<string, Scenario>> = {
  "callbacks and timers": {
    program: program(
      step("call_soon", { callback: callback(log(read("args"))), args: list(1, "two") }),
      step("call_soon_threadsafe", { callback: callback(log("threadsafe")) }),
      step("call_later", { delay: 0.005, callback: callback(log("later"), step("stop")) }, { as: "h" }),
      step("call_at", { when: step("add", { values: list(step("time"), 0.001) }), callback: callback(log("at")) }),
      step("run_forever"),
      log(step("cancelled", { target: read("h") })),
      log(step("is_instance", { value: step("when", { handle: read("h") }), class: "float" })),
      step("call_soon", { callback: callback(log("never")) }, { as: "cancelled" }),
      step("cancel", { target: read("cancelled") }),
      step("call_soon", { callback: callback(stop) }),
      step("run_forever"),
      log(read("cancelled")),
    ),
    events: [[1, "two"], "threadsafe", "at", "later", false, true, "<Handle cancelled>"],
  },
  "state of the loop": {
    program: program(
      log(list(step("is_running"), step("is_closed"))),
      step("call_soon", { callback: callback(log(step("is_running")), stop) }),
      step("run_forever"),
      step("close"),
      log(step("is_closed")),
      step("call_soon", { callback: callback() }, { catch: true }),
      step("run_forever", {}, { catch: true }),
    ),
    events: [[false, false], true, true, { raised: "!RuntimeError(Event loop is closed)" }, { raised: "!RuntimeError(Event loop is closed)" }],
  },
  "run_until_complete": {
    program: program(
      log(step("run_until_complete", { future: coroutine(awaiting(sleep(0)), returning(42)) })),
      step("run_until_complete", { future: coroutine(step("raise", { error: "ValueError" })) }, { catch: true }),
      step("run_until_complete", { future: coroutine(returning(1)) }, { catch: true }),
    ),
    events: [42, { raised: "!ValueError" }, { returned: 1 }],
  },
  "futures": {
    program: program(
      step("create_future", {}, { as: "f" }),
      step("result", { future: read("f") }, { catch: true }),
      step("value", { value: { function: [log(step("same", { values: list(read("future"), read("f")) }))], parameters: ["future"] } }, { as: "callback" }),
      step("add_done_callback", { future: read("f"), callback: read("callback") }),
      log(step("remove_done_callback", { future: read("f"), callback: read("callback") })),
      step("add_done_callback", { future: read("f"), callback: read("callback") }),
      log(step("done", { future: read("f") })),
      step("set_result", { future: read("f"), value: "x" }),
      step("set_result", { future: read("f"), value: "y" }, { catch: true }),
      log(list(step("done", { future: read("f") }), step("result", { future: read("f") }), step("exception", { future: read("f") }))),
      log(step("run_until_complete", { future: read("f") })),
      log(step("same", { values: list(step("get_loop", { future: read("f") }), read("loop")) })),
      log(list(step("isfuture", { value: read("f") }), step("isfuture", { value: 1 }))),
      step("Future", { loop: read("loop") }, { as: "g" }),
      step("set_exception", { future: read("g"), error: "KeyError" }),
      log(step("exception", { future: read("g") })),
      log(read("g")),
    ),
    events: [
      { raised: "!InvalidStateError(Result is not set.)" }, 1, false, { raised: "!InvalidStateError(invalid state)" },
      [true, "x", null], true, "x", true, [true, false], "!KeyError", "<Future g>",
    ],
  },
  "tasks": {
    program: program(
      inCoroutine(
        step("create_task", { coro: coroutine(awaiting(step("create_future"), { catch: true }), returning("t")), name: "worker" }, { as: "t" }),
        log(step("get_name", { task: read("t") })),
        step("set_name", { task: read("t"), name: "renamed" }),
        log(step("get_name", { task: read("t") })),
        log(step("get_coro", { task: read("t") })),
        log(step("length", { of: step("all_tasks") })),
        log(step("contains", { in: step("all_tasks", { loop: read("loop") }), item: read("t") })),
        log(step("is_instance", { value: step("current_task"), class: "Task" })),
        awaiting(sleep(0)),
        log(step("cancel", { target: read("t") })),
        log(awaiting(read("t"))),
        step("Task", { coro: coroutine(returning("direct")), loop: read("loop") }, { as: "direct" }),
        log(awaiting(read("direct"))),
        log(step("same", { values: list(step("ensure_future", { awaitable: read("t") }), read("t")) })),
        log(awaiting(step("ensure_future", { awaitable: step("awaitable_object", { steps: block(awaiting(sleep(0)), returning("object")) }) }))),
        log(step("iscoroutine", { value: 5 })),
      ),
    ),
    events: ["worker", "renamed", "<coroutine>", 2, true, true, true, { raised: "!CancelledError" }, "t", "direct", true, "object", false],
  },
  "cancellation requests": {
    since: [3, 11],
    program: program(
      inCoroutine(
        step("create_task", { coro: coroutine(awaiting(sleep(10), { catch: true }), log(step("uncancel", { task: step("current_task") }))) }, { as: "t" }),
        awaiting(sleep(0)),
        step("cancel", { target: read("t"), msg: "why" }),
        log(step("cancelling", { task: read("t") })),
        awaiting(read("t")),
      ),
    ),
    events: [1, { raised: "!CancelledError(why)" }, 0],
  },
  "task factory": {
    program: program(
      log(step("get_task_factory")),
      step("set_task_factory", {
        factory: callbackWith(["factory_loop", "coro"], log("made"), returning(step("Task", { coro: read("coro"), loop: read("factory_loop") }))),
      }),
      inCoroutine(log("runs")),
      step("set_task_factory", { factory: null }),
      inCoroutine(log("plain")),
    ),
    events: [null, "made", "runs", "plain"],
  },
  "waiting": {
    program: program(
      inCoroutine(
        log(awaiting(step("sleep", { delay: 0, value: "slept" }))),
        log(awaiting(step("gather", { awaitables: list(coroutine(returning(1)), coroutine(step("raise", { error: "ValueError" }))), return_exceptions: true }))),
        step("create_task", { coro: coroutine(returning("quick")) }, { as: "quick" }),
        step("create_future", {}, { as: "slow" }),
        awaiting(step("wait", { awaitables: list(read("quick"), read("slow")), return_when: "FIRST_COMPLETED", timeout: 5 }), { as: "result" }),
        log(read("result")),
        awaiting(step("wait_for", { awaitable: read("slow"), timeout: 0.001 }), { catch: true }),
        step("create_future", {}, { as: "inner" }),
        step("shield", { awaitable: read("inner") }, { as: "outer" }),
        step("cancel", { target: read("outer") }),
        awaiting(read("outer"), { catch: true }),
        log(step("cancelled", { target: read("inner") })),
        awaiting(5, { catch: true }),
      ),
    ),
    events: [
      "slept", [1, "!ValueError"], { tuple: [{ set: ["<Task quick>"] }, { set: ["<Future slow>"] }] }, { raised: "!TimeoutError" },
      { raised: "!CancelledError" }, false, { raised: /^!TypeError/ },
    ],
  },
  "run": {
    program: program(
      log(step("run", { main: coroutine(step("get_running_loop", {}, { as: "own" }), log(step("get_debug", { loop: read("own") })), returning("done")), debug: true })),
      log(step("same", { values: list(read("own"), read("loop")) })),
      log(step("is_closed", { loop: read("own") })),
    ),
    events: [true, "done", false, true],
  },
  "exception handler": {
    program: program(
      step("get_exception_handler", {}, { as: "recorder" }),
      step("call_soon", { callback: callback(step("raise", { error: "ZeroDivisionError" })) }, { as: "failing" }),
      step("call_soon", { callback: callback(stop) }),
      step("run_forever"),
      step("set_exception_handler", { handler: callbackWith(["handler_loop", "context"], log(read("context.message")), log(step("same", { values: list(read("handler_loop"), read("loop")) }))) }),
      step("call_exception_handler", { context: { dict: { message: "own" } } }),
      step("set_exception_handler", { handler: null }),
      step("call_exception_handler", { context: { dict: { message: "logged", exception: step("error", { class: "ValueError", args: list("boom") }) } } }),
      step("default_exception_handler", { context: { dict: { message: "by hand" } } }),
      log(step("get_exception_handler")),
    ),
    events: [/^Exception in callback scenario_callback/, "own", true, null],
    records: ["ERROR logged", "ERROR by hand"],
  },
  "debug mode": {
    program: program(
      log(step("get_debug")),
      step("set_debug", { enabled: true }),
      log(step("get_debug")),
      log(step("get_slow_callback_duration")),
      step("set_slow_callback_duration", { duration: 0.005 }),
      step("call_soon", { callback: callback(step("block", { seconds: 0.01 }), stop) }),
      step("run_forever"),
    ),
    events: [false, true, { float: 0.1 }],
    records: [/^WARNING Executing <Handle .* took 0\.\d+ seconds$/],
  },
  "current loop": {
    program: program(
      log(step("same", { values: list(step("get_event_loop"), read("loop")) })),
      step("get_running_loop", {}, { catch: true }),
      step("new_event_loop", {}, { as: "other" }),
      step("set_event_loop", { loop: read("other") }),
      log(step("get_event_loop")),
      inCoroutine(log(step("get_running_loop"))),
      step("set_event_loop", { loop: null }),
      step("get_event_loop", {}, { catch: true }),
    ),
    events: [true, { raised: "!RuntimeError(no running event loop)" }, /other>$/, /loop>$/, { raised: /^!RuntimeError/ }],
  },
  "no current loop, in a thread that never had one": {
    until: [3, 13],
    program: { ...program(log(step("same", { values: list(step("get_event_loop", {}, { as: "made" }), read("loop")) })), log(step("is_closed", { loop: read("made") }))), current_loop: false },
    events: [false, false],
  },
  "asynchronous generators": {
    program: program(
      step(
        "async_generator",
        {
          steps: block(
            step("try", {
              do: block(step("yield_value", { value: 1 }), awaiting(sleep(0)), step("yield_value", { value: 2 })),
              finally: block(log("cleaning"), awaiting(sleep(0)), log("cleaned")),
            }),
          ),
        },
        { as: "g" },
      ),
      inCoroutine(
        log(awaiting(step("anext", { generator: read("g") }))),
        log(awaiting(step("anext", { generator: read("g") }))),
        log(awaiting(step("aclose", { generator: read("g") }))),
        awaiting(step("anext", { generator: read("g") }), { catch: true }),
      ),
      step("async_generator", { steps: block(step("yield_value", { value: 1 }, { catch: true })) }, { as: "open" }),
      inCoroutine(log(awaiting(step("anext", { generator: read("open") })))),
      log(step("run_until_complete", { future: step("shutdown_asyncgens") })),
      log(read("open")),
    ),
    events: [1, 2, "cleaning", "cleaned", null, { raised: "!StopAsyncIteration" }, 1, { raised: "!GeneratorExit" }, null, "<async_generator open>"],
  },
};
