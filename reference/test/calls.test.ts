import { expect } from "chai";
import { AsyncioTypeError, Context, ContextVar, copyContext, Handle, RuntimeError, TimerHandle, ValueError } from "../index.js";
import { makeLoop, makeReportingLoop, runBatch, thrownBy } from "./fixtures/recording-loop.js";

describe("callSoon", () => {
  it("calls in the order of registration, once, with the arguments", async () => {
    const loop = makeLoop();
    const calls: unknown[][] = [];
    const record = (...args: unknown[]): void => void calls.push(args);
    loop.callSoon(record);
    loop.callSoon(record, 1);
    loop.callSoon(record, 1, 2, 3);
    expect(calls).to.deep.equal([]);
    await runBatch(loop);
    await runBatch(loop);
    expect(calls).to.deep.equal([[], [1], [1, 2, 3]]);
  });

  it("leaves what a callback registers for the next iteration", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    loop.callSoon(() => {
      log.push("first");
      loop.callSoon(() => log.push("nested"));
    });
    loop.callSoon(() => log.push("second"));
    await runBatch(loop);
    expect(log).to.deep.equal(["first", "second"]);
    await runBatch(loop);
    expect(log).to.deep.equal(["first", "second", "nested"]);
  });

  it("returns a handle that cancels, also within the same batch", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    loop.callSoon(() => later.cancel());
    const later = loop.callSoon(() => log.push("cancelled"));
    const kept = loop.callSoon(() => log.push("kept"));
    await runBatch(loop);
    kept.cancel();
    expect(log).to.deep.equal(["kept"]);
    expect(later).to.be.instanceOf(Handle);
    expect([later.cancelled(), kept.cancelled()]).to.deep.equal([true, true]);
  });

  it("wakes a loop that sleeps", async () => {
    const loop = makeLoop();
    setTimeout(() => loop.callSoon(() => loop.stop()), 5);
    await loop.runForever();
  });

  it("is refused on a closed loop", () => {
    const loop = makeLoop();
    loop.close();
    expect(thrownBy(() => loop.callSoon(() => {}))).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => loop.callSoonThreadsafe(() => {}))).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => loop.callLater(1, () => {}))).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => loop.callAt(1, () => {}))).to.be.instanceOf(RuntimeError);
  });
});

describe("timers", () => {
  it("run in the order of their moments and never early", async () => {
    const loop = makeLoop();
    const log: [string, boolean][] = [];
    const timers: Record<string, TimerHandle> = {};
    for (const [name, delay] of [["c", 0.03], ["a", 0.001], ["b", 0.015]] as const) {
      timers[name] = loop.callLater(delay, () => log.push([name, loop.time() >= (timers[name]?.when() ?? Infinity)]));
    }
    loop.callLater(0.035, () => loop.stop());
    await loop.runForever();
    expect(log).to.deep.equal([["a", true], ["b", true], ["c", true]]);
  });

  it("tell their moment, before and after they ran or were cancelled", async () => {
    const loop = makeLoop();
    const when = loop.time() + 0.001;
    const timer = loop.callAt(when, () => loop.stop());
    const other = loop.callAt(when + 1, () => {});
    expect(timer).to.be.instanceOf(TimerHandle);
    expect(timer < other).to.equal(true);
    other.cancel();
    await loop.runForever();
    expect([timer.when(), other.when()]).to.deep.equal([when, when + 1]);
  });

  it("behind an earlier deadline do not delay a call that comes in meanwhile", async () => {
    const loop = makeLoop();
    loop.callLater(60, () => {});
    setTimeout(() => loop.callLater(0.001, () => loop.stop()), 2);
    await loop.runForever();
  });

  it("are forgotten in masses when most of them are cancelled", async () => {
    const loop = makeLoop();
    const log: number[] = [];
    const handles = Array.from({ length: 500 }, (_, index) => loop.callLater(0.001 + index * 1e-5, () => log.push(index)));
    for (const [index, handle] of handles.entries()) if (index % 5 !== 0) handle.cancel();
    loop.callLater(0.01, () => loop.stop());
    await loop.runForever();
    expect(log).to.deep.equal(Array.from({ length: 100 }, (_, index) => index * 5));
  });

  it("refuse what is no time", () => {
    const loop = makeLoop();
    expect(thrownBy(() => loop.callLater(null as never, () => {}))).to.be.instanceOf(AsyncioTypeError);
    expect(thrownBy(() => loop.callLater("1" as never, () => {}))).to.be.instanceOf(AsyncioTypeError);
    expect(thrownBy(() => loop.callAt(NaN, () => {}))).to.be.instanceOf(ValueError);
  });

  it("are not starved by callbacks that register themselves again", async () => {
    const loop = makeLoop();
    const again = (): void => void loop.callSoon(again);
    again();
    loop.callLater(0.005, () => loop.stop());
    await loop.runForever();
  });
});

describe("contexts", () => {
  it("are copied at registration, and changes stay inside the callback", async () => {
    const loop = makeLoop();
    const variable = new ContextVar<string>("variable", { default: "default" });
    const seen: string[] = [];
    variable.set("early");
    loop.callSoon(() => {
      seen.push(variable.get());
      variable.set("inside");
      seen.push(variable.get());
    });
    loop.callSoon(() => seen.push(variable.get()));
    variable.set("late");
    loop.callSoon(() => seen.push(variable.get()));
    await runBatch(loop);
    expect(seen).to.deep.equal(["early", "inside", "early", "late"]);
    expect(variable.get()).to.equal("late");
  });

  it("that are given by name keep what the callback sets", async () => {
    const loop = makeLoop();
    const variable = new ContextVar<number>("variable");
    const context = copyContext();
    const handle = loop.callSoonIn(context, () => variable.set(1));
    loop.callLaterIn(context, 0, () => variable.set(variable.get() + 1));
    await runBatch(loop);
    await runBatch(loop);
    expect(context.get(variable)).to.equal(2);
    expect(handle.getContext()).to.equal(context);
  });

  it("serve the exception handler as well", async () => {
    const { loop } = makeReportingLoop();
    const variable = new ContextVar<string>("variable", { default: "outside" });
    const seen: string[] = [];
    loop.setExceptionHandler(() => seen.push(variable.get()));
    loop.callSoon(() => {
      variable.set("failed");
      throw new Error("callback");
    });
    loop.callSoon(() => seen.push(variable.get()));
    await runBatch(loop);
    expect(seen).to.deep.equal(["failed", "outside"]);
  });

  it("follow PEP 567: tokens, defaults, nesting", () => {
    const variable = new ContextVar<number>("variable");
    const context = new Context();
    context.run(() => {
      const first = variable.set(1);
      const second = variable.set(2);
      variable.reset(second);
      expect(variable.get()).to.equal(1);
      expect(thrownBy(() => variable.reset(second))).to.be.instanceOf(RuntimeError);
      expect(thrownBy(() => context.run(() => {}))).to.be.instanceOf(RuntimeError);
      variable.reset(first);
      expect(variable.get(7)).to.equal(7);
      expect((thrownBy(() => variable.get()) as Error).name).to.equal("LookupError");
      variable.set(3);
    });
    expect([context.at(variable), context.size, context.has(variable)]).to.deep.equal([3, 1, true]);
    expect(copyContext().has(variable)).to.equal(false);
  });
});
