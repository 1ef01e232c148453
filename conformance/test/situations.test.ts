/** Where in a program operations stand. */
import { expect } from "chai";
import { situatedCalls } from "../lint/situations.js";
import type { Call, Expression } from "../model/program.js";

describe("the situations of operations", () => {
  let at = 0;
  const call = (op: string, args: Readonly<Record<string, Expression>> = {}): Call => ({ op, args, at: at++ });
  /** The situations of the one operation `time` in a program. */
  const situationsIn = (...steps: readonly Call[]): string[] => {
    const [found, ...more] = situatedCalls({ steps }).filter(({ call: { op } }) => op === "time");
    expect(more).to.have.lengthOf(0);
    return [...(found?.situations ?? [])];
  };
  const time = call("time");
  const coroutine = (...block: readonly Call[]): Call => call("coroutine", { steps: { block } });

  it("are told by the innermost coroutine, callable or thread around them", () => {
    expect(situationsIn(time)).to.deep.equal(["at rest"]);
    expect(situationsIn(call("run_until_complete", { future: coroutine(time) }))).to.deep.equal(["task"]);
    expect(situationsIn(call("call_soon", { callback: { function: [time] } }))).to.deep.equal(["callback"]);
    expect(situationsIn(call("call_soon", { callback: { function: [call("create_task", { coro: coroutine(time) })] } }))).to.deep.equal(["task"]);
    expect(situationsIn(coroutine(call("add_reader", { callback: { function: [time] } })))).to.deep.equal(["reader"]);
    expect(situationsIn(call("protocol_factory", { data_received: { function: [time] } }))).to.deep.equal(["protocol"]);
    expect(situationsIn(call("set_exception_handler", { handler: { function: [time] } }))).to.deep.equal(["exception handler"]);
    expect(situationsIn(call("add_signal_handler", { callback: { function: [time] } }))).to.deep.equal(["signal handler"]);
    expect(situationsIn(call("run_in_executor", { func: { function: [time] } }))).to.deep.equal(["thread"]);
  });

  it("pass through conditions, repetitions, lists and error clauses", () => {
    expect(situationsIn(call("repeat", { times: 2, do: { block: [call("log", { value: { list: [{ dict: { now: time } }] } })] } }))).to.deep.equal(["at rest"]);
    expect(situationsIn(coroutine(call("try", { do: { block: [] }, except: { handlers: [{ error: "ValueError", block: [time] }] } })))).to.deep.equal(["task"]);
  });

  it("may be several: all that a thread runs is in the thread, debug mode is on for all", () => {
    expect(situationsIn(call("in_thread", { steps: { block: [call("run_until_complete", { future: coroutine(time) })] } }))).to.have.members(["task", "thread"]);
    expect(situationsIn(call("set_debug", { enabled: true }), time)).to.have.members(["at rest", "debug mode"]);
    expect(situationsIn(call("set_debug", { enabled: false }), time)).to.deep.equal(["at rest"]);
  });

  it("count another loop, if an operation names one", () => {
    expect(situationsIn(call("time", { loop: { ref: "other" } }))).to.have.members(["at rest", "other loop"]);
    expect(situationsIn(call("time", { loop: { ref: "loop" } }))).to.deep.equal(["at rest"]);
  });
});
