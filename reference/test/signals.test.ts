import { expect } from "chai";
import { AsyncioTypeError, ContextVar, RuntimeError, sleep, ValueError } from "../index.js";
import type { EventLoop } from "../index.js";
import { makeLoop, makeReportingLoop, thrownBy } from "./fixtures/recording-loop.js";
import { runProgram } from "./fixtures/run-program.js";

function raise(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}

/** Runs the loop for a moment. */
function runShortly(loop: EventLoop): Promise<void> {
  return loop.runUntilComplete(sleep(0.03)) as Promise<void>;
}

describe("signal handlers", () => {
  it("are called for every arrival, in the loop and with their arguments", async () => {
    const loop = makeLoop();
    const log: unknown[] = [];
    expect(loop.addSignalHandler("SIGUSR2", (word: string) => log.push(word, loop.isRunning()), "here")).to.equal(undefined);
    loop.callSoon(() => {
      raise("SIGUSR2");
      log.push("raised");
    });
    await runShortly(loop);
    raise("SIGUSR2");
    await runShortly(loop);
    expect(log).to.deep.equal(["raised", "here", true, "here", true]);
  });

  it("wait for the next run if the loop does not run", async () => {
    const loop = makeLoop();
    const log: unknown[] = [];
    loop.addSignalHandler("SIGWINCH", () => log.push(loop.isRunning()));
    raise("SIGWINCH");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(log).to.deep.equal([]);
    await runShortly(loop);
    expect(log).to.deep.equal([true]);
  });

  it("wake a loop that sleeps, may stop it and cancel tasks", async () => {
    const loop = makeLoop();
    const task = loop.createTask(sleep(100));
    loop.addSignalHandler(12, () => {
      task.cancel();
      loop.stop();
    });
    setTimeout(() => raise("SIGUSR2"), 20);
    await loop.runForever();
    await runShortly(loop);
    expect(task.cancelled()).to.equal(true);
  });

  it("are independent of each other, replaced by a second and gone when removed", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    loop.addSignalHandler("SIGUSR2", () => log.push("old"));
    loop.addSignalHandler("SIGUSR2", () => log.push("new"));
    loop.addSignalHandler("SIGWINCH", () => log.push("other"));
    raise("SIGUSR2");
    await runShortly(loop);
    expect([loop.removeSignalHandler("SIGUSR2"), loop.removeSignalHandler("SIGUSR2")]).to.deep.equal([true, false]);
    raise("SIGWINCH");
    await runShortly(loop);
    expect(log).to.deep.equal(["new", "other"]);
  });

  it("keep the context in which they were added, and their place when they throw", async () => {
    const { loop, reports } = makeReportingLoop();
    const variable = new ContextVar<string>("variable");
    const seen: unknown[] = [];
    variable.set("at the time of adding");
    loop.addSignalHandler("SIGUSR2", () => {
      seen.push(variable.get());
      throw new ValueError("in a handler");
    });
    variable.set("later");
    for (let count = 0; count < 2; count += 1) {
      raise("SIGUSR2");
      await runShortly(loop);
    }
    expect(seen).to.deep.equal(["at the time of adding", "at the time of adding"]);
    expect(reports.map(({ exception }) => (exception as Error).name)).to.deep.equal(["ValueError", "ValueError"]);
  });

  it("are refused for what is no signal, cannot be caught or is no callback", () => {
    const loop = makeLoop();
    const callback = (): void => undefined;
    for (const number of [0, -1, 65, 32, "SIGKILL", 19] as const) {
      expect(thrownBy(() => loop.addSignalHandler(number, callback)), String(number)).to.be.instanceOf(ValueError);
    }
    for (const wrong of [1.5, "SIGNAL", null, true]) {
      expect(thrownBy(() => loop.addSignalHandler(wrong as number, callback))).to.be.instanceOf(AsyncioTypeError);
      expect(thrownBy(() => loop.removeSignalHandler(wrong as number))).to.be.instanceOf(AsyncioTypeError);
    }
    expect(thrownBy(() => loop.addSignalHandler(40, callback))).to.be.instanceOf(RuntimeError);
    for (const wrong of [sleep(0), sleep, async () => undefined, 5]) {
      expect(thrownBy(() => loop.addSignalHandler("SIGUSR2", wrong as never))).to.be.instanceOf(AsyncioTypeError);
    }
    expect(thrownBy(() => loop.removeSignalHandler(0))).to.be.instanceOf(ValueError);
    expect([loop.removeSignalHandler("SIGKILL"), process.listenerCount("SIGUSR2")]).to.deep.equal([false, 0]);
    loop.close();
    expect(thrownBy(() => loop.addSignalHandler("SIGUSR2", callback))).to.be.instanceOf(RuntimeError);
    expect(loop.removeSignalHandler("SIGUSR2")).to.equal(false);
  });

  it("leave nothing behind when the loop is closed", () => {
    const loop = makeLoop();
    const before = process.listenerCount("SIGUSR2");
    loop.addSignalHandler("SIGUSR2", () => undefined);
    expect(process.listenerCount("SIGUSR2")).to.equal(before + 1);
    loop.close();
    expect(process.listenerCount("SIGUSR2")).to.equal(before);
  });

  it("take the place of other listeners, which do not come back", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    process.on("SIGUSR2", () => log.push("before"));
    loop.addSignalHandler("SIGUSR2", () => log.push("handled"));
    raise("SIGUSR2");
    await runShortly(loop);
    loop.removeSignalHandler("SIGUSR2");
    expect([log, process.listenerCount("SIGUSR2")]).to.deep.equal([["handled"], 0]);
  });

  it("restore the default action when they are removed", () => {
    const { signal, output } = runProgram(`
      const loop = a.newEventLoop();
      loop.addSignalHandler("SIGTERM", () => console.log("handled"));
      process.kill(process.pid, "SIGTERM");
      await loop.runUntilComplete(a.sleep(0.03));
      loop.removeSignalHandler("SIGTERM");
      process.kill(process.pid, "SIGTERM");
      setTimeout(() => console.log("survived"), 5000);`);
    expect([signal, output]).to.deep.equal(["SIGTERM", "handled"]);
  });

  it("never make a broken pipe deadly", () => {
    const { status, output } = runProgram(`
      const loop = a.newEventLoop();
      loop.addSignalHandler("SIGPIPE", () => {});
      loop.close();
      process.kill(process.pid, "SIGPIPE");
      setTimeout(() => console.log("survived"), 50);`);
    expect([status, output]).to.deep.equal([0, "survived"]);
  });

  it("are refused outside the main thread", () => {
    const { output } = runProgram(`
      import { Worker } from "node:worker_threads";
      const code = "import(process.argv[2]).then((a) => { try { a.newEventLoop().addSignalHandler('SIGUSR2', () => {}); } catch (error) { console.log(error.name); } })";
      new Worker(code, { eval: true, execArgv: [], argv: [${JSON.stringify(new URL("../index.js", import.meta.url).href)}] });`);
    expect(output).to.equal("RuntimeError");
  });
});

describe("SIGINT", () => {
  it("leaves a run as KeyboardInterrupt, and the loop can run again", () => {
    const { status, output } = runProgram(`
      const loop = a.newEventLoop();
      for (const run of [() => loop.runForever(), () => loop.runUntilComplete(a.sleep(100))]) {
        setTimeout(() => process.kill(process.pid, "SIGINT"), 20);
        await run().catch((error) => console.log(error.name, loop.isRunning(), loop.isClosed()));
      }
      loop.callSoon(() => process.emit("SIGINT"));
      await loop.runForever().catch((error) => console.log(error.name));
      console.log(await loop.runUntilComplete(a.sleep(0, "again")));
      console.log(process.listenerCount("SIGINT"));`);
    const line = "KeyboardInterrupt false false";
    expect([status, output.split("\n")]).to.deep.equal([0, [line, line, "KeyboardInterrupt", "again", "0"]]);
  });

  it("is what a handler makes of it, until the handler is gone", () => {
    const { output } = runProgram(`
      const loop = a.newEventLoop();
      const interrupt = () => setTimeout(() => process.kill(process.pid, "SIGINT"), 20);
      process.on("SIGINT", () => console.log("listened"));
      interrupt();
      await loop.runUntilComplete(a.sleep(0.05));
      loop.addSignalHandler("SIGINT", () => console.log("handled"));
      interrupt();
      await loop.runUntilComplete(a.sleep(0.05));
      loop.removeSignalHandler("SIGINT");
      interrupt();
      await loop.runUntilComplete(a.sleep(5)).catch((error) => console.log(error.name));`);
    expect(output.split("\n")).to.deep.equal(["listened", "handled", "KeyboardInterrupt"]);
  });

  it("ends the process when no loop runs", () => {
    const { signal } = runProgram(`
      const loop = a.newEventLoop();
      await loop.runUntilComplete(a.sleep(0));
      process.kill(process.pid, "SIGINT");
      setTimeout(() => {}, 5000);`);
    expect(signal).to.equal("SIGINT");
  });
});
