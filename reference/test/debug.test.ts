import { expect } from "chai";
import { newEventLoop, sleep } from "../index.js";
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
    expect(logger.warnings).to.have.length(1);
    expect(logger.warnings[0]).to.match(/slowOne.* took 0\.\d+ seconds/);
    loop.setDebug(false);
    loop.callSoon(slowOne);
    await runBatch(loop);
    expect(logger.warnings).to.have.length(1);
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
});
