import { expect } from "chai";
import { ConsoleLogger, newEventLoop, sleep } from "../index.js";
import { makeLoop, makeReportingLoop, RecordingLogger, runBatch, thrownBy } from "./fixtures/recording-loop.js";

const block = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe("debug mode", () => {
  it("is what the environment says when the loop is made", () => {
    const modes = [{}, { PYTHONASYNCIODEBUG: "" }, { PYTHONASYNCIODEBUG: "0" }].map((environment) => {
      const loop = newEventLoop({ environment });
      loop.close();
      return loop.getDebug();
    });
    expect(modes).to.deep.equal([false, false, true]);
    const loop = makeLoop({ debug: true, environment: {} });
    loop.setDebug(false);
    expect(loop.getDebug()).to.equal(false);
  });

  it("reports callbacks and steps of tasks that are slow", async () => {
    const logger = new RecordingLogger();
    const loop = makeLoop({ debug: true, logger });
    expect(loop.slowCallbackDuration).to.equal(0.1);
    loop.slowCallbackDuration = 0.08;
    function slowOne(): void {
      block(90);
    }
    loop.callSoon(slowOne);
    loop.callSoon(() => {});
    await runBatch(loop);
    // A machine that pauses may make the other callback slow, too.
    const aboutSlowOne = logger.warnings.filter((warning) => warning.includes("slowOne"));
    expect(aboutSlowOne).to.have.length(1);
    expect(aboutSlowOne[0]).to.match(/slowOne.* took \d+\.\d+ seconds/);
    loop.setDebug(false);
    logger.warnings.splice(0);
    loop.callSoon(slowOne);
    await runBatch(loop);
    expect(logger.warnings).to.deep.equal([]);
  });

  it("writes to the console at the level of what happened, where no other logger was given", () => {
    const { error, warn } = console;
    const written: string[] = [];
    console.error = (text: string) => written.push(`error ${text}`);
    console.warn = (text: string) => written.push(`warning ${text}`);
    try {
      const logger = new ConsoleLogger();
      logger.warning("slow");
      logger.error("failed");
      logger.error("failed", new RangeError("because"));
    } finally {
      Object.assign(console, { error, warn });
    }
    expect(written.map((text) => text.split("\n").slice(0, 2).join(": "))).to.deep.equal(["warning slow", "error failed", "error failed: RangeError: because"]);
  });

  it("refuses callbacks that cannot be called, or would have to be awaited", () => {
    const loop = makeLoop({ debug: true });
    for (const wrong of [null, 5, sleep(0), sleep, async () => {}] as never[]) {
      const calls = [
        () => loop.callSoon(wrong),
        () => loop.callSoonThreadsafe(wrong),
        () => loop.callLater(1, wrong),
        () => loop.callAt(1, wrong),
        () => loop.runInExecutor(null, wrong),
      ];
      for (const call of calls) expect((thrownBy(call) as Error).name).to.equal("TypeError");
    }
  });

  it("tells where a callback came from", async () => {
    const { loop, reports } = makeReportingLoop({ debug: true });
    const handle = loop.callSoon(() => {
      throw new Error("failed");
    });
    const timer = loop.callLater(0, () => {
      throw new Error("failed");
    });
    await runBatch(loop);
    await runBatch(loop);
    for (const report of reports) expect(report.source_traceback?.at(-1)).to.contain("debug.test");
    expect(String(handle)).to.contain("debug.test");
    expect(timer.sourceTraceback?.at(-1)).to.contain("debug.test");
    expect(loop.createFuture().sourceTraceback?.join()).to.contain("debug.test");
  });

  it("lets the arguments of a callback describe themselves", () => {
    const loop = makeLoop({ debug: true });
    const future = loop.createFuture();
    const unprintable = Object.create(null) as object;
    const failing = Object.defineProperty({}, "toString", {
      get() {
        throw new Error("no words");
      },
    });
    const handle = loop.callSoon(function work(..._args: unknown[]) {}, future, unprintable, Buffer.from("ab"), failing);
    expect(String(handle)).to.contain(`work(${String(future)}, [Object: null prototype] {}, <Buffer 61 62>, {})`);
  });
});
