/** Programs about the language itself: control, values, faults, and what the host must not let through. */
import { awaiting, block, callback, coroutine, inCoroutine, list, log, program, read, returning, sleep, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

export const language: Readonly<Record<string, Scenario>> = {
  "try": {
    program: program(
      step("try", {
        do: block(log("do"), step("raise", { error: step("error", { class: "KeyError", args: list("k") }) })),
        except: { handlers: [{ error: "ValueError", block: [log("wrong")] }, { error: "LookupError", block: [log(read("error"))] }] },
        else: block(log("else")),
        finally: block(log("finally")),
      }),
      step("try", { do: block(), else: block(log("else")), finally: block(log("finally")) }),
      step("try", {
        do: block(step("raise", { error: "StopIteration" })),
        except: { handlers: [{ error: "StopIteration", block: [step("reraise")] }] },
      }, { catch: true }),
      log(step("call", { callback: callback(step("try", { do: block(step("raise", { error: "ValueError" })), finally: block(returning("overridden")) })) })),
    ),
    events: ["do", "!KeyError(k)", "finally", "else", "finally", { raised: "!StopIteration" }, "overridden"],
  },
  "branches and loops": {
    program: program(
      step("if", { condition: list(), then: block(log("then")), else: block(log("else")) }),
      step("if", { condition: 1, then: block(log("then")) }),
      step("repeat", { times: 2, do: block(log(read("i"))), index: "i" }),
      step("for_each", { list: list("a", "b"), item: "x", do: block(log(read("x"))) }),
      step("list", { items: list(1) }, { as: "items" }),
      step("while", { condition: step("less", { values: list(step("length", { of: read("items") }), 3) }), do: block(step("append", { list: read("items"), item: 0 })) }),
      log(read("items")),
      log(step("call", { callback: callback(step("repeat", { times: 5, do: block(step("if", { condition: true, then: block(returning("early")) })) }), log("never")) })),
    ),
    events: ["else", "then", 0, 1, "a", "b", [1, 0, 0], "early"],
  },
  "values": {
    program: program(
      log(list(null, true, 1, 1.5, { float: 2 }, "text")),
      step("dict", { items: { dict: { a: 1 } } }, { as: "d" }),
      log(list(read("d"), step("get", { from: read("d"), key: "a" }), read("d.a"), read("d.missing"))),
      log(list(step("add", { values: list(1, 2, 3) }), step("subtract", { values: list(5, 2) }), step("multiply", { values: list(2, 3) }), step("not", { value: "" }))),
      log(list(step("equal", { values: list(1, 1) }), step("same", { values: list(step("object"), step("object")) }))),
      log(step("is_instance", { value: read("loop"), class: "AbstractEventLoop" })),
      log(step("is_instance", { value: step("wall_clock"), class: "float" })),
      log(step("less", { values: list(0, step("monotonic_clock")) })),
      log(step("call", { callback: step("partial", { callback: callback(returning(list(read("args"), read("kwargs")))), args: list(1), kwargs: { dict: { k: 2 } } }), args: list(3) })),
      step("function", { steps: callback(returning(read("n"))), with: { dict: { n: 7 } } }, { as: "f" }),
      log(list(step("call", { callback: read("f") }), read("f"))),
      step("falsy", { of: read("f") }, { as: "odd" }),
      log(list(step("not", { value: read("odd") }), step("call", { callback: read("odd") }))),
      step("falsy", { of: step("error", { class: "ValueError", args: list("boom") }) }, { as: "error" }),
      log(list(step("not", { value: read("error") }), read("error"))),
      step("thread_pool", { max_workers: 1 }, { as: "pool" }),
      log(list(step("same", { values: list(step("falsy", { of: read("pool") }), read("pool")) }), step("not", { value: read("pool") }))),
      log(step("contains", { in: list(1, 2), item: 2 })),
      log(step("object")),
    ),
    events: [
      [null, true, 1, { float: 1.5 }, { float: 2 }, "text"], [{ a: 1 }, 1, 1, null], [6, 3, 6, true], [true, false], true, true, true,
      [[1, 3], { k: 2 }], [7, "<function f>"], [true, 7], [true, "!ValueError(boom)"], [true, true], true, /PlainObject/,
    ],
  },
  "context variables": {
    program: program(
      step("context_var", { default: "unset" }, { as: "v" }),
      step("copy_context", {}, { as: "before" }),
      step("set_var", { var: read("v"), value: "set" }),
      step("copy_context", {}, { as: "after" }),
      log(list(step("get_var", { var: read("v") }), step("context_get", { context: read("before"), var: read("v") }), step("context_get", { context: read("after"), var: read("v") }))),
      step("call_soon", { callback: callback(log(step("get_var", { var: read("v") })), step("stop")), context: read("before") }),
      step("run_forever"),
    ),
    events: [["set", "unset", "set"], "unset"],
  },
  "what a coroutine throws away": {
    program: program(
      step("create_future", {}, { as: "f" }),
      step("set_exception", { future: read("f"), error: step("error", { class: "ValueError", args: list("lost") }) }),
      step("forget", { names: "f" }),
      step("collect_garbage"),
      step("create_task", { coro: coroutine(step("raise", { error: "OSError" })) }, { as: "t" }),
      inCoroutine(awaiting(sleep(0))),
      step("forget", { names: list("t") }),
      log("forgotten"),
      step("collect_garbage"),
    ),
    events: [/^Future exception was never retrieved/, /^Task exception was never retrieved/, "forgotten"],
  },
  "a coroutine that nobody awaits": { program: program(coroutine(log("never"))), events: [], warnings: ["RuntimeWarning"] },
  "an error that leaves the steps": {
    program: program(log("before"), step("raise", { error: step("error", { class: "ValueError", args: list("boom") }) }), log("never")),
    events: ["before"],
    status: "raised",
    reason: "boom",
  },
  "an error that ends a thread": {
    program: program(step("in_thread", { steps: block(step("raise", { error: "SystemExit" })) }, { as: "t" }), step("join", { thread: read("t") })),
    events: [{ thread_raised: "!SystemExit" }],
  },
  "SystemExit in a callback": {
    program: program(step("call_soon", { callback: callback(step("raise", { error: "SystemExit" })) }), step("run_forever", {}, { catch: true })),
    events: [{ raised: "!SystemExit" }],
  },
  "StopIteration in a callback and in a coroutine": {
    program: program(
      step("call", { callback: callback(step("raise", { error: "StopIteration" })) }, { catch: true }),
      step("run_until_complete", { future: coroutine(step("raise", { error: "StopIteration" })) }, { catch: true }),
    ),
    events: [{ raised: "!StopIteration" }, { raised: "!RuntimeError(coroutine raised StopIteration)" }],
  },
  "a variable that no step has bound yet": {
    program: program(log(read("h")), step("call_soon", { callback: callback() }, { as: "h" })),
    events: [],
    status: "raised",
    reason: "$h has no value",
  },
  "an unknown variable": { program: program(log(read("nobody"))), events: [], status: "invalid", reason: "$nobody" },
  "an unknown operation": { program: program(step("frobnicate")), events: [], status: "invalid", reason: "frobnicate" },
  "an unknown class": { program: program(step("raise", { error: "NoSuchError" })), events: [], status: "invalid", reason: "NoSuchError" },
  "await outside of a coroutine": { program: program(awaiting(sleep(0))), events: [], status: "invalid", reason: "outside of a coroutine", warnings: [] },
  "a fault in a callback that everything tries to swallow": {
    program: program(
      step("call_soon", { callback: callback(step("try", { do: block(log(read("nobody"))), except: { handlers: [{ error: "BaseException", block: [log("swallowed")] }] } })) }),
      step("try", { do: block(step("run_forever")), except: { handlers: [{ error: "BaseException", block: [log("swallowed")] }] } }),
      log("never"),
    ),
    events: [],
    status: "invalid",
    reason: "$nobody",
  },
  "a fault in a thread that the main program waits for": {
    program: program(step("flag", {}, { as: "flag" }), step("in_thread", { steps: block(log(read("nobody"))) }), step("wait_flag", { flag: read("flag") })),
    events: [],
    status: "invalid",
    reason: "$nobody",
  },
  "NotImplementedError of the scenario's own": {
    program: program(step("run_until_complete", { future: coroutine(step("raise", { error: "NotImplementedError" })) }, { catch: true })),
    events: [{ raised: "!NotImplementedError" }],
  },
  "a thread left behind": {
    program: program(step("flag", {}, { as: "flag" }), step("in_thread", { steps: block(step("block", { seconds: 2.5 })) })),
    events: [],
    leaks: { threads: /scenario-thread-1/ },
  },
  "values that cannot be encoded as such": {
    program: program(
      step("list", { items: list() }, { as: "endless" }),
      step("append", { list: read("endless"), item: read("endless") }),
      log(read("endless")),
      log(step("multiply", { values: list("x", 2000000) })),
      log(step("multiply", { values: list({ float: 1e200 }, 1e200) })),
    ),
    events: [[[[[[[[[["<...>"]]]]]]]]], "<...>", { float: "inf" }],
  },
};
