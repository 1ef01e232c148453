import { expect } from "chai";
import { EventLoop, GeneratorExit, KeyboardInterrupt, newEventLoop } from "../index.js";
import { makeLoop, makeReportingLoop, RecordingLogger, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

describe("the exception handler", () => {
  it("gets message, exception and handle of a callback that failed, and the batch goes on", async () => {
    const { loop, reports } = makeReportingLoop();
    const error = new RangeError("native");
    const log: string[] = [];
    const handle = loop.callSoon(() => {
      throw error;
    });
    const timer = loop.callLater(0, () => {
      throw new GeneratorExit();
    });
    loop.callSoon(() => log.push(`after ${reports.length}`));
    await runBatch(loop);
    await runBatch(loop);
    expect(log).to.deep.equal(["after 1"]);
    expect(reports.map(({ exception, handle: reported }) => [exception === error, reported])).to.deep.equal([[true, handle], [false, timer]]);
    expect(Object.keys(reports[0] ?? {}).sort()).to.deep.equal(["exception", "handle", "message"]);
  });

  it("can be set, replaced, read and taken away", () => {
    const loop = makeLoop();
    const handler = (): void => {};
    expect(loop.getExceptionHandler()).to.equal(null);
    loop.setExceptionHandler(handler);
    expect((thrownBy(() => loop.setExceptionHandler("handler" as never)) as Error).name).to.equal("TypeError");
    expect(loop.getExceptionHandler()).to.equal(handler);
    loop.setExceptionHandler(null);
    expect(loop.getExceptionHandler()).to.equal(null);
  });

  it("receives the very context, also on a closed loop", () => {
    const { loop, reports } = makeReportingLoop();
    const context = { message: "mine", custom: 1 };
    loop.close();
    loop.callExceptionHandler(context);
    expect(reports[0]).to.equal(context);
  });

  it("that fails is logged by the default handler, with the original context", async () => {
    const logger = new RecordingLogger();
    const loop = makeLoop({ logger });
    const failure = new Error("handler");
    loop.setExceptionHandler(() => {
      throw failure;
    });
    loop.callSoon(() => {
      throw new Error("original");
    });
    await runBatch(loop);
    expect(logger.errors).to.have.length(1);
    expect(logger.errors[0]?.error).to.equal(failure);
    expect(logger.errors[0]?.message).to.match(/^Unhandled error in exception handler\ncontext: /).and.to.contain("original");
  });

  it("lets KeyboardInterrupt out", async () => {
    const loop = makeLoop();
    loop.setExceptionHandler(() => {
      throw new KeyboardInterrupt();
    });
    loop.callSoon(() => {
      throw new Error("original");
    });
    expect(await rejection(loop.runForever())).to.be.instanceOf(KeyboardInterrupt);
  });
});

describe("the default handler", () => {
  it("writes one error with the message, the other keys and the exception", () => {
    const logger = new RecordingLogger();
    const loop = makeLoop({ logger });
    const exception = new Error("e");
    loop.defaultExceptionHandler({ message: "headline", exception, future: loop.createFuture(), note: "text" });
    loop.callExceptionHandler({});
    expect(logger.errors).to.deep.equal([
      { message: "headline\nfuture: <Future pending>\nnote: 'text'", error: exception },
      { message: "Unhandled exception in event loop", error: undefined },
    ]);
  });

  it("if it fails itself, leaves a last word in the log", () => {
    class Broken extends EventLoop {
      override defaultExceptionHandler(): void {
        throw new Error("broken");
      }
    }
    const logger = new RecordingLogger();
    const loop = new Broken({ logger });
    loop.callExceptionHandler({ message: "lost" });
    expect(logger.errors.map(({ message }) => message)).to.deep.equal(["Exception in default exception handler"]);
    loop.close();
  });

  it("writes to standard error by default", () => {
    const loop = newEventLoop();
    const written: string[] = [];
    const original = console.error;
    console.error = (text: string) => void written.push(text);
    try {
      loop.defaultExceptionHandler({ message: "headline", exception: "text" });
    } finally {
      console.error = original;
    }
    expect(written).to.deep.equal(["headline\n'text'"]);
    loop.close();
  });
});
