import { expect } from "chai";
import { Worker } from "node:worker_threads";
import { allTasks, CancelledError, ConcurrentFuture, fromPromise, RuntimeError, runCoroutineThreadsafe, sleep, ThreadPoolExecutor, ValueError, VirtualClock, wrapFuture } from "../index.js";
import type { Coroutine, EventLoop } from "../index.js";
import { makeLoop, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

const place = (name: string): { module: URL; name: string } => ({ module: new URL("./fixtures/thread-functions.js", import.meta.url), name });

describe("executors", () => {
  it("call functions by source and by place", async () => {
    const loop = makeLoop();
    const add = (a: number, b: number): number => a + b;
    expect(await loop.runUntilComplete(loop.runInExecutor(null, add, 1, 2))).to.equal(3);
    const object = {
      method(text: string): string {
        return text.toUpperCase();
      },
    };
    expect(await loop.runUntilComplete(loop.runInExecutor(null, object.method, "x"))).to.equal("X");
    expect(await loop.runUntilComplete(loop.runInExecutor(null, async (n: number) => n + 1, 1))).to.equal(2);
    await loop.runUntilComplete(loop.shutdownDefaultExecutor());
    expect(thrownBy(() => loop.runInExecutor(null, add, 1, 2))).to.be.instanceOf(RuntimeError);
  });

  it("carry errors over, with class, arguments and properties", async () => {
    const loop = makeLoop();
    const error = (await rejection(loop.runUntilComplete(loop.runInExecutor(null, (text: string) => text.trim(), 5 as never)))) as Error;
    expect(error).to.be.instanceOf(TypeError);
    const executor = new ThreadPoolExecutor({ maxWorkers: 1 });
    const own = (await rejection(executor.submit(place("fail")).toPromise())) as ValueError & { code: string };
    expect(own).to.be.instanceOf(ValueError);
    expect([own.args, own.code, own.message]).to.deep.equal([["in the thread", 2], "E_THREAD", "(in the thread, 2)"]);
    const unknown = (await rejection(executor.submit(place("failWithOwnClass")).toPromise())) as Error;
    expect([unknown instanceof ValueError, unknown.name]).to.deep.equal([true, "ValueError"]);
    expect(((await rejection(executor.submit(place("missing")).toPromise())) as Error).name).to.equal("AttributeError");
    expect(await executor.submit(place("multiply"), 6, 7).toPromise()).to.equal(42);
    expect(((await rejection(executor.submit(() => () => {}).toPromise())) as Error).name).to.equal("DataCloneError");
    expect(((await rejection(executor.submit((f: unknown) => f, () => {}).toPromise())) as Error).name).to.equal("DataCloneError");
    expect(await rejection(executor.submit(() => process.exit(3)).toPromise())).to.be.instanceOf(RuntimeError);
    expect(await executor.submit(place("multiply"), 2, 3).toPromise()).to.equal(6);
    await executor.shutdown();
    expect(thrownBy(() => executor.submit(() => 1))).to.be.instanceOf(RuntimeError);
  });

  it("queue what finds no thread; the queued can be cancelled, the running not", async () => {
    const loop = makeLoop();
    const executor = new ThreadPoolExecutor({ maxWorkers: 1 });
    const wait = (ms: number): string => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      return "waited";
    };
    const running = executor.submit(wait, 50);
    const queued = executor.submit(wait, 50);
    const third = loop.runInExecutor(executor, wait, 1);
    expect([running.running(), running.cancel(), queued.running(), queued.cancel(), queued.cancelled()]).to.deep.equal([true, false, false, true, true]);
    let ticks = 0;
    const tick = (): void => {
      ticks += 1;
      loop.callLater(0.001, tick);
    };
    tick();
    expect(await loop.runUntilComplete(third)).to.equal("waited");
    expect(ticks).to.be.greaterThan(1);
    const last = executor.submit(wait, 5);
    await executor.shutdown({ wait: true });
    expect(last.result()).to.equal("waited");
  });

  it("of a loop are shut down when it closes, without waiting", async () => {
    const loop = makeLoop();
    const executor = new ThreadPoolExecutor({ maxWorkers: 1 });
    loop.setDefaultExecutor(executor);
    const future = executor.submit((ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms), 20);
    loop.close();
    expect(future.done()).to.equal(false);
    expect(await future.toPromise()).to.equal("timed-out");
    expect(thrownBy(() => executor.submit(() => 1))).to.be.instanceOf(RuntimeError);
    expect((thrownBy(() => makeLoop().setDefaultExecutor({} as never)) as Error).name).to.equal("TypeError");
  });
});

describe("concurrent futures", () => {
  it("are wrapped into futures of the loop, both ways", async () => {
    const loop = makeLoop();
    const good = new ConcurrentFuture<number>();
    const wrapped = wrapFuture(good, loop);
    good.setResult(1);
    expect(wrapped.done()).to.equal(false);
    expect(await loop.runUntilComplete(wrapped)).to.equal(1);
    const cancelled = new ConcurrentFuture();
    const outer = wrapFuture(cancelled, loop);
    outer.cancel();
    await runBatch(loop);
    expect(cancelled.cancelled()).to.equal(true);
    const inner = new ConcurrentFuture();
    const watching = wrapFuture(inner, loop);
    inner.cancel();
    expect(await rejection(loop.runUntilComplete(watching))).to.be.instanceOf(CancelledError);
    expect(wrapFuture(wrapped)).to.equal(wrapped);
  });

  it("come from runCoroutineThreadsafe", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const error = new ValueError();
    const good = runCoroutineThreadsafe(sleep(0.001, "good"), loop);
    const bad = runCoroutineThreadsafe(
      (function* (): Coroutine<void> {
        yield* sleep(0);
        throw error;
      })(),
      loop,
    );
    const seen: boolean[] = [];
    const cancelled = runCoroutineThreadsafe(
      (function* (): Coroutine<void> {
        try {
          yield* sleep(10);
        } finally {
          seen.push(true);
        }
      })(),
      loop,
    );
    loop.callLater(0.005, () => cancelled.cancel());
    loop.callLater(0.01, () => loop.stop());
    await loop.runForever();
    expect([good.result(), bad.exception() === error, cancelled.cancelled(), seen]).to.deep.equal(["good", true, true, [true]]);
    loop.setTaskFactory(() => {
      throw error;
    });
    const refused = runCoroutineThreadsafe(sleep(0), loop);
    loop.setExceptionHandler((_loop, { exception }) => seen.push(exception === error));
    await runBatch(loop);
    expect([refused.exception() === error, seen]).to.deep.equal([true, [true, true]]);
    expect((thrownBy(() => runCoroutineThreadsafe(loop.createFuture() as never, loop)) as Error).name).to.equal("TypeError");
  });
});

describe("calls from other threads", () => {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const functions = (loop: EventLoop, log: unknown[]) => ({
    log: (value: unknown) => log.push(value),
    stop: () => loop.stop(),
    block: () => Atomics.wait(flag, 0, 0, 20000),
    *add(a: number, b: number): Coroutine<number> {
      yield* sleep(0.001);
      return a + b;
    },
    *fail(): Coroutine<void> {
      yield* sleep(0);
      throw new ValueError("remote", 1);
    },
    *forever(): Coroutine<void> {
      log.push("begun");
      try {
        yield* sleep(1000);
      } finally {
        log.push("cancelled");
      }
    },
  });

  async function converse(mode: string, act: (loop: EventLoop, answer: Promise<unknown>) => Promise<unknown>): Promise<{ log: unknown[]; result: unknown }> {
    const loop = makeLoop();
    const log: unknown[] = [];
    const ticket = loop.remote(functions(loop, log));
    const worker = new Worker(new URL("./fixtures/remote-worker.js", import.meta.url), { workerData: { mode, ticket, flag }, transferList: [ticket.port] });
    const answer = new Promise<unknown>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    const result = await act(loop, answer);
    await answer;
    await ended;
    return { log, result };
  }
  const untilAnswered = (loop: EventLoop, answer: Promise<unknown>): Promise<unknown> => loop.runUntilComplete(fromPromise(answer));

  it("arrive in order and wake a loop that sleeps", async () => {
    const { log } = await converse("calls", (loop) => loop.runForever());
    expect(log).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it("can be cancelled until they are made", async () => {
    const { log } = await converse("cancel", (loop) => loop.runForever());
    expect(log).to.deep.equal([]);
  });

  it("are noticed by a busy loop", async () => {
    const { log } = await converse("calls", (loop) => {
      const again = (): void => void loop.callSoon(again);
      again();
      return loop.runForever();
    });
    expect(log).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it("can wait for a coroutine by blocking", async () => {
    expect((await converse("blocking", untilAnswered)).result).to.equal(7);
    expect((await converse("failing", untilAnswered)).result).to.deep.equal(["ValueError", ["remote", 1]]);
    const { log, result } = await converse("timeout", async (loop, answer) => {
      const result = await untilAnswered(loop, answer);
      while (allTasks(loop).size > 0) await runBatch(loop);
      return result;
    });
    expect([result, log]).to.deep.equal([["TimeoutError", true, "CancelledError"], ["begun", "cancelled"]]);
  });

  it("can wait for a coroutine by a promise", async () => {
    expect((await converse("promise", untilAnswered)).result).to.equal(3);
  });

  it("are refused if they are not safe, unknown, or the loop is closed", async () => {
    expect((await converse("misuse", untilAnswered)).result).to.deep.equal([true, "RuntimeError", "LookupError", "RuntimeError"]);
    const { result } = await converse("closed", async (loop, answer) => {
      while (allTasks(loop).size === 0) await runBatch(loop);
      loop.close();
      return answer;
    });
    expect(result).to.deep.equal(["RuntimeError", "RuntimeError", true, false]);
  });

  it("can neither run nor close the loop; closing a closed one does nothing", async () => {
    const { result } = await converse("takeOver", async (loop, answer) => {
      const closing = (): void => (allTasks(loop).size > 0 ? loop.stop() : void loop.callLater(0.005, closing));
      loop.callSoon(closing);
      await loop.runForever();
      loop.close();
      return answer;
    });
    expect(result).to.deep.equal(["RuntimeError", "RuntimeError", false, "RuntimeError", "undefined"]);
  });
});
