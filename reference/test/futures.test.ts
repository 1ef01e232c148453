import { expect } from "chai";
import { CancelledError, ContextVar, copyContext, fromPromise, Future, InvalidStateError, isFuture, RuntimeError, sleep, StopIteration, ValueError } from "../index.js";
import { makeLoop, makeReportingLoop, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

describe("Future", () => {
  it("goes through its states once", () => {
    const loop = makeLoop();
    const future = loop.createFuture<number>();
    expect([future.done(), future.cancelled(), future.getLoop() === loop, isFuture(future)]).to.deep.equal([false, false, true, true]);
    expect(thrownBy(() => future.result())).to.be.instanceOf(InvalidStateError);
    expect(thrownBy(() => future.exception())).to.be.instanceOf(InvalidStateError);
    future.setResult(1);
    expect([future.result(), future.exception(), future.cancel()]).to.deep.equal([1, null, false]);
    expect(thrownBy(() => future.setResult(2))).to.be.instanceOf(InvalidStateError);
    expect(thrownBy(() => future.setException(new ValueError()))).to.be.instanceOf(InvalidStateError);
    expect(future.result()).to.equal(1);
  });

  it("takes errors and classes of errors, and nothing else", () => {
    const loop = makeLoop();
    const byClass = loop.createFuture();
    byClass.setException(ValueError);
    expect(byClass.exception()).to.be.instanceOf(ValueError);
    const byStop = loop.createFuture();
    byStop.setException(StopIteration);
    expect(byStop.exception()).to.be.instanceOf(RuntimeError);
    const refused = loop.createFuture();
    expect((thrownBy(() => refused.setException("text")) as Error).name).to.equal("TypeError");
    expect(refused.done()).to.equal(false);
  });

  it("is cancelled with a message, for everybody who asks", () => {
    const loop = makeLoop();
    const future = loop.createFuture();
    expect([future.cancel("why"), future.cancel(), future.cancelled(), future.done()]).to.deep.equal([true, false, true, true]);
    for (let count = 0; count < 2; count += 1) {
      const error = thrownBy(() => future.result()) as CancelledError;
      expect(error).to.be.instanceOf(CancelledError);
      expect(error.args).to.deep.equal(["why"]);
    }
  });

  it("schedules its callbacks in order, never calls them itself", async () => {
    const { loop, reports } = makeReportingLoop();
    const future = loop.createFuture<number>();
    const log: string[] = [];
    const twice = (): void => void log.push("twice");
    future.addDoneCallback(() => {
      log.push("first");
      throw new Error("callback");
    });
    future.addDoneCallback(twice);
    future.addDoneCallback((done) => {
      log.push(String(done.result()));
      future.addDoneCallback(() => log.push("nested"));
    });
    future.addDoneCallback(twice);
    loop.callSoon(() => log.push("earlier"));
    future.setResult(7);
    loop.callSoon(() => log.push("later"));
    expect(log).to.deep.equal([]);
    await runBatch(loop);
    expect(log).to.deep.equal(["earlier", "first", "twice", "7", "twice", "later"]);
    await runBatch(loop);
    expect(log.at(-1)).to.equal("nested");
    expect(reports).to.have.length(1);
  });

  it("removes every registration of a callback", async () => {
    const loop = makeLoop();
    const future = loop.createFuture<null>();
    const log: string[] = [];
    const removed = (): void => void log.push("removed");
    future.addDoneCallback(removed);
    future.addDoneCallback(() => log.push("kept"));
    future.addDoneCallback(removed);
    expect([future.removeDoneCallback(removed), future.removeDoneCallback(removed)]).to.deep.equal([2, 0]);
    future.setResult(null);
    await runBatch(loop);
    expect(log).to.deep.equal(["kept"]);
  });

  it("runs callbacks in the context of their registration, or the given one", async () => {
    const loop = makeLoop();
    const variable = new ContextVar<string>("variable", { default: "none" });
    const context = copyContext();
    context.run(() => variable.set("given"));
    const future = loop.createFuture<null>();
    const seen: string[] = [];
    copyContext().run(() => {
      variable.set("captured");
      future.addDoneCallback(() => seen.push(variable.get()));
    });
    future.addDoneCallbackIn(context, () => seen.push(variable.get()));
    future.setResult(null);
    await runBatch(loop);
    expect(seen).to.deep.equal(["captured", "given"]);
  });

  it("uses the current loop without an argument", () => {
    const loop = makeLoop();
    expect(new Future().getLoop()).to.equal(loop);
  });
});

describe("the bridge to promises", () => {
  it("turns a future into a promise", async () => {
    const loop = makeLoop();
    const good = loop.createTask(sleep(0, "good")).toPromise();
    const bad = loop.createFuture();
    const rejected = rejection(bad.toPromise());
    bad.setException(new ValueError("bad"));
    const cancelled = loop.createFuture();
    const interrupted = rejection(cancelled.toPromise());
    cancelled.cancel();
    for (let batch = 0; batch < 5; batch += 1) await runBatch(loop);
    expect(await good).to.equal("good");
    expect(await rejected).to.be.instanceOf(ValueError);
    expect(await interrupted).to.be.instanceOf(CancelledError);
  });

  it("turns a promise into a future, whatever it is rejected with", async () => {
    const loop = makeLoop();
    expect(await loop.runUntilComplete(fromPromise(new Promise<number>((resolve) => setTimeout(() => resolve(3), 2))))).to.equal(3);
    expect(await rejection(loop.runUntilComplete(fromPromise(Promise.reject(new RangeError("r")))))).to.be.instanceOf(RangeError);
    expect(await rejection(loop.runUntilComplete(fromPromise(Promise.reject("text" as never))))).to.equal("text");
  });

  it("delivers promises while callbacks follow one another", async () => {
    const loop = makeLoop();
    const again = (): void => void loop.callSoon(again);
    again();
    const value = await loop.runUntilComplete(fromPromise(Promise.resolve("delivered")));
    expect(value).to.equal("delivered");
  });
});
