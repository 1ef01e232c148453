import { expect } from "chai";
import { asyncGenerator, CancelledError, emit, GeneratorExit, RuntimeError, sleep, StopAsyncIteration, ValueError } from "../index.js";
import type { AsyncGenerator, Coroutine } from "../index.js";
import { makeLoop, makeReportingLoop, rejection } from "./fixtures/recording-loop.js";

function numbers(log: string[], count = 3): AsyncGenerator<number, string> {
  return asyncGenerator<number, string>(function* () {
    try {
      for (let n = 0; n < count; n += 1) {
        yield* sleep(0);
        const sent = yield* emit<number, string | undefined>(n);
        if (sent !== undefined) log.push(sent);
      }
    } catch (error) {
      log.push((error as Error).name);
      throw error;
    } finally {
      yield* sleep(0);
      log.push("closed");
    }
  });
}

describe("asynchronous generators", () => {
  it("give values, wait in between, and end", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    function* main(): Coroutine<unknown> {
      const generator = numbers(log);
      const values: number[] = [yield* generator.anext(), yield* generator.asend("sent"), yield* generator.anext()];
      try {
        yield* generator.anext();
      } catch (error) {
        return [values, (error as Error).name, log];
      }
      return null;
    }
    expect(await loop.runUntilComplete(main())).to.deep.equal([[0, 1, 2], "StopAsyncIteration", ["sent", "closed"]]);
  });

  it("can be closed and thrown into", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    const closed = numbers(log);
    const thrown = numbers(log);
    const unstarted = numbers(log);
    function* main(): Coroutine<string[]> {
      yield* closed.anext();
      yield* closed.aclose();
      yield* closed.aclose();
      yield* unstarted.aclose();
      yield* thrown.anext();
      try {
        yield* thrown.athrow(new ValueError());
      } catch (error) {
        log.push(`raised ${(error as Error).name}`);
      }
      return log;
    }
    expect(await loop.runUntilComplete(main())).to.deep.equal(["GeneratorExit", "closed", "ValueError", "closed", "raised ValueError"]);
    expect(await rejection(loop.runUntilComplete(closed.anext()))).to.be.instanceOf(StopAsyncIteration);
  });

  it("receive a cancellation while they wait", async () => {
    const loop = makeLoop();
    const generator = asyncGenerator<number>(function* () {
      yield* sleep(10);
    });
    const task = loop.createTask(generator.anext());
    loop.callLater(0.001, () => task.cancel());
    expect(await rejection(loop.runUntilComplete(task))).to.be.instanceOf(CancelledError);
  });

  it("turn misuse into RuntimeError", async () => {
    const loop = makeLoop();
    const stubborn = asyncGenerator<number>(function* () {
      try {
        yield* emit(1);
      } catch (error) {
        if (error instanceof GeneratorExit) yield* emit(2);
      }
    });
    const raising = asyncGenerator<number>(function* () {
      yield* sleep(0);
      throw new StopAsyncIteration();
    });
    const busy = asyncGenerator<number>(function* () {
      yield* sleep(0.001);
    });
    function* main(): Coroutine<void> {
      yield* stubborn.anext();
      yield* stubborn.aclose();
    }
    expect(await rejection(loop.runUntilComplete(main()))).to.be.instanceOf(RuntimeError);
    expect(await rejection(loop.runUntilComplete(raising.anext()))).to.be.instanceOf(RuntimeError);
    const first = loop.createTask(busy.anext());
    expect(await rejection(loop.runUntilComplete(busy.anext()))).to.be.instanceOf(RuntimeError);
    expect(await rejection(loop.runUntilComplete(first))).to.be.instanceOf(StopAsyncIteration);
  });
});

describe("shutdownAsyncgens", () => {
  it("closes what was started and not finished, and reports failures", async () => {
    const { loop, reports } = makeReportingLoop();
    const log: string[] = [];
    const open = numbers(log);
    const failing = asyncGenerator<number>(function* () {
      try {
        yield* emit(1);
      } finally {
        throw new ValueError("closing");
      }
    });
    const untouched = numbers(log);
    function* main(): Coroutine<void> {
      yield* open.anext();
      yield* failing.anext();
    }
    await loop.runUntilComplete(main());
    await loop.runUntilComplete(loop.shutdownAsyncgens());
    expect(log).to.deep.equal(["GeneratorExit", "closed"]);
    expect(reports.map(({ exception, asyncgen }) => [(exception as Error).name, asyncgen])).to.deep.equal([["ValueError", failing]]);
    expect(untouched.body.hasFinished()).to.equal(false);
  });

  it("warns about generators that are started afterwards", async () => {
    const loop = makeLoop();
    await loop.runUntilComplete(loop.shutdownAsyncgens());
    const warnings: string[] = [];
    const original = process.emitWarning;
    process.emitWarning = ((_text: string, category: string) => warnings.push(category)) as never;
    try {
      const late = numbers([]);
      function* main(): Coroutine<number> {
        yield* late.anext();
        return yield* late.anext();
      }
      expect(await loop.runUntilComplete(main())).to.equal(1);
    } finally {
      process.emitWarning = original;
    }
    expect(warnings).to.deep.equal(["ResourceWarning"]);
  });
});
