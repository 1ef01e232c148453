import { expect } from "chai";
import { CancelledError, FIRST_COMPLETED, FIRST_EXCEPTION, gather, shield, sleep, TimeoutError, ValueError, VirtualClock, wait, waitFor } from "../index.js";
import type { Coroutine } from "../index.js";
import { makeLoop, makeReportingLoop, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

function* failAfter(delay: number, error: unknown): Coroutine<never> {
  yield* sleep(delay);
  throw error;
}

describe("sleep", () => {
  it("of zero or less is exactly one turn", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    const task = loop.createTask(
      (function* () {
        log.push("before");
        yield* sleep(-1);
        log.push("after");
      })(),
    );
    loop.callSoon(() => log.push("ready"));
    await loop.runUntilComplete(task);
    expect(log).to.deep.equal(["before", "ready", "after"]);
  });

  it("in virtual time takes none", async () => {
    const clock = new VirtualClock();
    const loop = makeLoop({ clock });
    const results = await loop.runUntilComplete(gather([sleep(3600, "long"), sleep(60, "short")]));
    expect([results, clock.now()]).to.deep.equal([["long", "short"], 3600]);
    clock.advance(1.5);
    expect(loop.time()).to.equal(3601.5);
    expect(thrownBy(() => clock.advance(-1))).to.be.instanceOf(ValueError);
  });

  it("refuses NaN", async () => {
    const loop = makeLoop();
    expect(await rejection(loop.runUntilComplete(sleep(NaN)))).to.be.instanceOf(ValueError);
  });
});

describe("gather", () => {
  it("gives results in the order of the arguments, also for what is passed twice", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const coroutine = sleep(2, "slow");
    expect(await loop.runUntilComplete(gather([coroutine, sleep(1, 5), coroutine]))).to.deep.equal(["slow", 5, "slow"]);
    const empty = gather([]);
    expect([empty.done(), empty.result()]).to.deep.equal([true, []]);
  });

  it("raises the first exception at once and lets the others run", async () => {
    const { loop, reports } = makeReportingLoop({ clock: new VirtualClock() });
    const other = loop.createTask(sleep(2, "done"));
    const error = new ValueError("first");
    expect(await rejection(loop.runUntilComplete(gather([other, failAfter(1, error), failAfter(3, new ValueError("second"))])))).to.equal(error);
    expect(other.done()).to.equal(false);
    await loop.runUntilComplete(sleep(5));
    expect([other.result(), reports]).to.deep.equal(["done", []]);
  });

  it("collects exceptions if told so", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const error = new ValueError("collected");
    const cancelled = loop.createFuture();
    cancelled.cancel("message");
    const results = await loop.runUntilComplete(gather([failAfter(1, error), sleep(0, 1), cancelled], { returnExceptions: true }));
    expect(results.slice(0, 2)).to.deep.equal([error, 1]);
    expect((results[2] as CancelledError).args).to.deep.equal(["message"]);
  });

  it("hands a cancellation to its children and ends after them", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const log: string[] = [];
    function* slowToCancel(): Coroutine<string> {
      try {
        yield* sleep(10);
      } catch {
        yield* sleep(1);
        log.push("cleaned");
      }
      return "swallowed";
    }
    const outer = gather([slowToCancel()], { returnExceptions: true });
    outer.addDoneCallback(() => log.push("outer"));
    loop.callLater(1, () => expect([outer.cancel(), outer.done()]).to.deep.equal([true, false]));
    expect(await rejection(loop.runUntilComplete(outer))).to.be.instanceOf(CancelledError);
    expect([log, outer.cancelled(), outer.cancel()]).to.deep.equal([["cleaned", "outer"], false, false]);
  });

  it("refuses futures of different loops", () => {
    const first = makeLoop().createFuture();
    const second = makeLoop().createFuture();
    expect(thrownBy(() => gather([first, second]))).to.be.instanceOf(ValueError);
  });
});

describe("wait", () => {
  it("returns what is done and what is not", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const quick = loop.createTask(sleep(1, "quick"));
    const slow = loop.createTask(sleep(5, "slow"));
    const result = await loop.runUntilComplete(wait([quick, slow, quick], { returnWhen: FIRST_COMPLETED }));
    const [done, pending] = result;
    expect([[...done], [...pending], result.done === done, result.pending === pending]).to.deep.equal([[quick], [slow], true, true]);
    const all = await loop.runUntilComplete(wait(new Set([quick, slow])));
    expect([all.done.size, all.pending.size, loop.time()]).to.deep.equal([2, 0, 5]);
  });

  it("with FIRST_EXCEPTION ends at a failure, not at a result or a cancellation", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const cancelled = loop.createFuture<unknown>();
    cancelled.cancel();
    const tasks = [loop.createTask(sleep(1)), cancelled, loop.createTask(failAfter(2, new ValueError())), loop.createTask(sleep(9))];
    const { done, pending } = await loop.runUntilComplete(wait<unknown>(tasks, { returnWhen: FIRST_EXCEPTION }));
    expect([done.size, pending.size, loop.time()]).to.deep.equal([3, 1, 2]);
  });

  it("ends at its timeout without raising or cancelling", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const task = loop.createTask(sleep(5, "later"));
    const { pending } = await loop.runUntilComplete(wait([task], { timeout: 1 }));
    expect([...pending]).to.deep.equal([task]);
    expect(await loop.runUntilComplete(task)).to.equal("later");
  });

  it("refuses what it cannot wait for", async () => {
    const loop = makeLoop();
    const future = loop.createFuture();
    const errors = [wait([]), wait([future], { returnWhen: "LATER" as never }), wait(future as never), wait(sleep(0) as never), wait([sleep(0)])];
    const names: string[] = [];
    for (const coroutine of errors) names.push(((await rejection(loop.runUntilComplete(coroutine))) as Error).name);
    expect(names).to.deep.equal(["ValueError", "ValueError", "TypeError", "TypeError", "TypeError"]);
  });
});

describe("waitFor", () => {
  it("gives results in time", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    expect(await loop.runUntilComplete(waitFor(sleep(1, "in time"), 2))).to.equal("in time");
    expect(await loop.runUntilComplete(waitFor(sleep(9, "whenever"), null))).to.equal("whenever");
    const error = new ValueError();
    expect(await rejection(loop.runUntilComplete(waitFor(failAfter(1, error), 2)))).to.equal(error);
  });

  it("cancels, waits for the clean-up, and raises TimeoutError", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const log: string[] = [];
    const task = loop.createTask(
      (function* () {
        try {
          yield* sleep(10);
        } finally {
          yield* sleep(1);
          log.push("cleaned");
        }
      })(),
    );
    const error = (await rejection(loop.runUntilComplete(waitFor(task, 2)))) as TimeoutError;
    expect(error).to.be.instanceOf(TimeoutError);
    expect(error.cause).to.be.instanceOf(CancelledError);
    expect([log, loop.time(), task.cancelled()]).to.deep.equal([["cleaned"], 3, true]);
  });

  it("gives the result of what swallowed the cancellation", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const stubborn = (function* () {
      try {
        yield* sleep(10);
      } catch {
        // goes on regardless
      }
      return "stubborn";
    })();
    expect(await loop.runUntilComplete(waitFor(stubborn, 1))).to.equal("stubborn");
  });

  it("with no time takes only what is there", async () => {
    const loop = makeLoop();
    const done = loop.createFuture<number>();
    done.setResult(1);
    expect(await loop.runUntilComplete(waitFor(done, 0))).to.equal(1);
    const pending = loop.createFuture();
    expect(await rejection(loop.runUntilComplete(waitFor(pending, -1)))).to.be.instanceOf(TimeoutError);
    expect(pending.cancelled()).to.equal(true);
  });

  it("passes on a cancellation from outside", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const inner = loop.createFuture();
    const outer = loop.createTask(waitFor(inner, 10));
    loop.callLater(1, () => outer.cancel());
    expect(await rejection(loop.runUntilComplete(outer))).to.be.instanceOf(CancelledError);
    expect(inner.cancelled()).to.equal(true);
  });
});

describe("shield", () => {
  it("keeps cancellation from the inner task", async () => {
    const loop = makeLoop({ clock: new VirtualClock() });
    const inner = loop.createTask(sleep(5, "kept"));
    expect(await rejection(loop.runUntilComplete(waitFor(shield(inner), 1)))).to.be.instanceOf(TimeoutError);
    expect(await loop.runUntilComplete(inner)).to.equal("kept");
    expect(shield(inner)).to.equal(inner);
  });

  it("passes on results, errors and cancellations of the inner one", async () => {
    const loop = makeLoop();
    const [good, bad, gone] = [loop.createFuture<number>(), loop.createFuture(), loop.createFuture()];
    const shields = [shield(good), shield(bad), shield(gone)] as const;
    good.setResult(1);
    bad.setException(new ValueError());
    gone.cancel();
    await runBatch(loop);
    expect([shields[0].result(), (shields[1].exception() as Error).name, shields[2].cancelled()]).to.deep.equal([1, "ValueError", true]);
  });
});
