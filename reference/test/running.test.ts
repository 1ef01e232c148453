import { expect } from "chai";
import { copyContext, EventLoop, getRunningLoop, Handle, KeyboardInterrupt, newEventLoop, RuntimeError, sleep, SystemExit, ValueError } from "../index.js";
import { makeLoop, makeReportingLoop, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

describe("runForever and stop", () => {
  it("finishes the batch in which stop is called, and nothing more", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    loop.callSoon(() => {
      log.push("a");
      loop.stop();
      loop.callSoon(() => log.push("late"));
    });
    loop.callSoon(() => log.push("b"));
    await loop.runForever();
    expect(log).to.deep.equal(["a", "b"]);
    await runBatch(loop);
    expect(log).to.deep.equal(["a", "b", "late"]);
  });

  it("after an early stop runs one batch and waits for no timer", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    loop.callLater(30, () => log.push("timer"));
    loop.callSoon(() => log.push("ready"));
    loop.stop();
    loop.stop();
    await loop.runForever();
    expect(log).to.deep.equal(["ready"]);
    expect(loop.isRunning()).to.equal(false);
  });

  it("refuses misuse at once, without a promise", async () => {
    const loop = makeLoop();
    const other = newEventLoop();
    const errors: unknown[] = [];
    loop.callSoon(() => {
      errors.push(
        thrownBy(() => loop.runForever()),
        thrownBy(() => other.runForever()),
        thrownBy(() => loop.close()),
        thrownBy(() => loop.runUntilComplete(sleep(0))),
      );
      expect(getRunningLoop()).to.equal(loop);
      loop.stop();
    });
    await loop.runForever();
    for (const error of errors) expect(error).to.be.instanceOf(RuntimeError);
    expect(other.isRunning()).to.equal(false);
    other.close();
    other.close();
    expect(thrownBy(() => other.runForever())).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => getRunningLoop())).to.be.instanceOf(RuntimeError);
  });

  for (const ErrorClass of [KeyboardInterrupt, SystemExit]) {
    it(`lets ${ErrorClass.name} out and keeps the rest of the batch, in order`, async () => {
      const { loop, reports } = makeReportingLoop();
      const log: string[] = [];
      loop.callSoon(() => {
        loop.callSoon(() => log.push("nested"));
        loop.stop();
        throw new ErrorClass(1);
      });
      loop.callSoon(() => log.push("rest"));
      expect(await rejection(loop.runForever())).to.be.instanceOf(ErrorClass);
      expect([log, loop.isRunning(), reports]).to.deep.equal([[], false, []]);
      loop.callSoon(() => loop.stop());
      await loop.runForever();
      expect(log).to.deep.equal(["rest", "nested"]);
    });
  }

  it("gives Node a chance while callbacks follow one another", async () => {
    const loop = makeLoop();
    let iterations = 0;
    const again = (): void => {
      iterations += 1;
      loop.callSoon(again);
    };
    again();
    setImmediate(() => setTimeout(() => loop.stop(), 1));
    await loop.runForever();
    expect(iterations).to.be.greaterThan(1);
  });
});

describe("runUntilComplete", () => {
  it("returns results, raises exceptions, the very objects", async () => {
    const loop = makeLoop();
    const error = new ValueError("x");
    const future = loop.createFuture<string>();
    loop.callSoon(() => future.setResult("result"));
    expect(await loop.runUntilComplete(future)).to.equal("result");
    expect(await loop.runUntilComplete(sleep(0, 5))).to.equal(5);
    const failing = loop.createFuture();
    failing.setException(error);
    expect(await rejection(loop.runUntilComplete(failing))).to.equal(error);
  });

  it("raises RuntimeError if the loop is stopped first, and the future goes on", async () => {
    const loop = makeLoop();
    const future = loop.createFuture<number>();
    loop.callSoon(() => loop.stop());
    expect(await rejection(loop.runUntilComplete(future))).to.be.instanceOf(RuntimeError);
    loop.callSoon(() => future.setResult(1));
    let ran = false;
    loop.callLater(0.005, () => {
      ran = true;
      loop.stop();
    });
    await loop.runForever();
    expect(ran).to.equal(true);
    expect(await loop.runUntilComplete(future)).to.equal(1);
  });

  it("refuses futures of another loop and what cannot be awaited", () => {
    const loop = makeLoop();
    const other = makeLoop();
    expect(thrownBy(() => loop.runUntilComplete(other.createFuture()))).to.be.instanceOf(ValueError);
    for (const value of [1, null, () => {}, [1]]) {
      expect((thrownBy(() => loop.runUntilComplete(value as never)) as Error).name).to.equal("TypeError");
    }
    expect(loop.isRunning()).to.equal(false);
  });

  it("accepts an object that can be awaited", async () => {
    const loop = makeLoop();
    const awaitable = {
      *[Symbol.iterator]() {
        yield* sleep(0);
        return "object";
      },
    };
    expect(await loop.runUntilComplete(awaitable)).to.equal("object");
  });

  it("lets a SystemExit of the coroutine out, once", async () => {
    const loop = makeLoop();
    const coroutine = (function* () {
      yield* sleep(0);
      throw new SystemExit(3);
    })();
    expect(await rejection(loop.runUntilComplete(coroutine))).to.be.instanceOf(SystemExit);
    expect(await loop.runUntilComplete(sleep(0, "usable"))).to.equal("usable");
  });
});

describe("the poller", () => {
  it("is asked in each iteration, may wake the loop, and is closed with it", async () => {
    const log: string[] = [];
    const handles: Handle[] = [];
    let wake = (): void => {};
    const loop = makeLoop({
      poller: {
        open: (host) => {
          wake = () => host.wake();
          poll = () => {
            for (const handle of handles.splice(0)) host.addReady(handle);
          };
        },
        poll: () => poll(),
        close: () => log.push("closed"),
      },
    });
    setTimeout(() => {
      handles.push(new Handle(() => (log.push("ready"), loop.stop()), null, copyContext()));
      wake();
    }, 2);
    await loop.runForever();
    loop.close();
    expect(log).to.deep.equal(["ready", "closed"]);
  });
  let poll = (): void => {};
});

describe("subclasses", () => {
  it("may replace single steps of the mechanism", async () => {
    class LastInFirstOut extends EventLoop {
      protected override takeBatch(): number {
        return Math.min(1, this.ready.length);
      }
    }
    const loop = new LastInFirstOut();
    const log: number[] = [];
    for (let n = 0; n < 3; n += 1) loop.callSoon(() => log.push(n));
    await runBatch(loop);
    expect(log).to.deep.equal([0]);
    loop.close();
  });
});
