/** Programs about executors and other threads, each with the events that asyncio's own loop must cause. */
import { awaiting, block, callback, coroutine, inCoroutine, list, log, program, read, returning, sleep, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

const stop = step("stop");

export const threads: Readonly<Record<string, Scenario>> = {
  "executor": {
    program: program(
      step("thread_pool", { max_workers: 1 }, { as: "pool" }),
      step("thread_id", {}, { as: "main" }),
      inCoroutine(
        log(awaiting(step("run_in_executor", { executor: null, func: callback(returning(read("args.0"))), args: list("default") }))),
        log(awaiting(step("run_in_executor", { executor: read("pool"), func: callback(returning(step("equal", { values: list(step("thread_id"), read("main")) }))) }))),
        awaiting(step("run_in_executor", { executor: null, func: callback(step("raise", { error: "OSError" })) }), { catch: true }),
      ),
      step("set_default_executor", { executor: read("pool") }),
      inCoroutine(log(awaiting(step("run_in_executor", { executor: null, func: callback(returning("own")) })))),
      step("shutdown_executor", { executor: read("pool") }),
    ),
    events: ["default", false, { raised: "!OSError" }, "own"],
  },
  "default executor shut down": {
    since: [3, 9],
    program: program(
      inCoroutine(
        awaiting(step("run_in_executor", { executor: null, func: callback(log("ran")) })),
        log(awaiting(step("shutdown_default_executor"))),
        step("run_in_executor", { executor: null, func: callback() }, { catch: true }),
      ),
    ),
    events: ["ran", null, { raised: "!RuntimeError(Executor shutdown has been called)" }],
  },
  "other threads": {
    program: program(
      step("flag", {}, { as: "flag" }),
      step("call_soon", {
        callback: callback(
          step("in_thread", {
            steps: block(
              step("wait_flag", { flag: read("flag") }),
              step("run_coroutine_threadsafe", { coro: coroutine(awaiting(sleep(0)), returning("submitted")) }, { as: "submitted" }),
              log(step("result", { future: read("submitted"), timeout: 5 })),
              step("call_soon_threadsafe", { callback: callback(stop) }),
            ),
          }, { as: "thread" }),
        ),
      }),
      step("call_soon", { callback: callback(step("set_flag", { flag: read("flag") })) }),
      step("run_forever"),
      step("join", { thread: read("thread") }),
      log(step("is_flag_set", { flag: read("flag") })),
      log(read("submitted")),
      inCoroutine(log(awaiting(step("wrap_future", { future: read("submitted"), loop: read("loop") })))),
    ),
    events: ["submitted", true, "<concurrent.futures.Future submitted>", "submitted"],
  },
};
