import { expect } from "chai";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { asyncGenerator, emit, Future, sleep, Task, ValueError } from "../index.js";
import type { Coroutine, EventLoop } from "../index.js";
import { makeLoop, makeReportingLoop, runBatch } from "./fixtures/recording-loop.js";

/** The collector, which the runtime hands out on request. */
function exposeCollector(): (() => void) | null {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("typeof gc === 'function' ? gc : null");
  return collect as (() => void) | null;
}

const collect = exposeCollector();

/** Lets the runtime destroy what nothing refers to, and call the finalizers. */
async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collect?.();
  }
  await new Promise((resolve) => setImmediate(resolve));
}

describe("garbage", function () {
  before(function () {
    if (collect === null) this.skip();
  });

  const failLater = (loop: EventLoop): void => {
    loop.createTask(
      (function* (): Coroutine<void> {
        yield* sleep(0);
        throw new ValueError("task");
      })(),
      { name: "failed" },
    );
    loop.createFuture().setException(new ValueError("future"));
  };

  it("reports exceptions that nobody retrieved, with a stand-in that cannot be changed", async () => {
    const { loop, reports } = makeReportingLoop();
    failLater(loop);
    await runBatch(loop);
    await runBatch(loop);
    await collectGarbage();
    expect(reports.map(({ exception }) => (exception as ValueError).message).sort()).to.deep.equal(["future", "task"]);
    for (const { future, message, exception } of reports) {
      expect(message).to.contain("never retrieved");
      expect(future).to.be.instanceOf((exception as ValueError).message === "task" ? Task : Future);
      expect([(future as Future).done(), (future as Future).exception() === exception]).to.deep.equal([true, true]);
      expect(() => (future as Future).cancel()).not.to.throw();
    }
    expect(reports.map(({ future }) => (future instanceof Task ? future.getName() : null)).filter((name) => name !== null)).to.deep.equal(["failed"]);
  });

  it("reports nothing that was retrieved, cancelled, or succeeded", async () => {
    const { loop, reports } = makeReportingLoop();
    (() => {
      const retrieved = loop.createFuture();
      retrieved.setException(new ValueError());
      retrieved.exception();
      loop.createFuture().setResult(1);
      loop.createFuture().cancel();
      loop.createFuture();
    })();
    const kept = loop.createFuture();
    kept.setException(new ValueError());
    await collectGarbage();
    expect(reports).to.deep.equal([]);
    expect(kept.exception()).to.be.instanceOf(ValueError);
  });

  it("reports tasks that were destroyed while they waited", async () => {
    const { loop, reports } = makeReportingLoop();
    (() => {
      const forgotten = loop.createFuture();
      loop.createTask(
        (function* () {
          yield* forgotten;
        })(),
        { name: "forgotten" },
      );
    })();
    await runBatch(loop);
    await collectGarbage();
    expect(reports.map(({ message }) => message)).to.deep.equal(["Task was destroyed but it is pending!"]);
    const task = reports[0]?.task as Task;
    expect([task instanceof Task, task.getName(), task.done(), "exception" in (reports[0] ?? {})]).to.deep.equal([true, "forgotten", false, false]);
    expect(String(task)).to.equal("<Task pending name='forgotten'>");
  });

  it("closes asynchronous generators that nobody can iterate any more", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    function* main(): Coroutine<void> {
      yield* asyncGenerator<number>(function* () {
        try {
          yield* emit(1);
        } finally {
          yield* sleep(0);
          log.push("closed");
        }
      }).anext();
    }
    await loop.runUntilComplete(main());
    await collectGarbage();
    for (let batch = 0; batch < 10; batch += 1) await runBatch(loop);
    expect(log).to.deep.equal(["closed"]);
  });
});
