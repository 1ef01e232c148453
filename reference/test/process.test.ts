import { expect } from "chai";
import { spawnSync } from "node:child_process";

const reference = new URL("../index.js", import.meta.url).href;

/** Runs a program that has the reference as `a`; the process must end by itself. */
function runProgram(body: string, environment: Record<string, string> = {}): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", `import * as a from ${JSON.stringify(reference)};\n${body}`], {
    encoding: "utf8",
    timeout: 30000,
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
  });
  return { status, output: stdout.trim(), errors: stderr };
}

describe("the process", () => {
  it("ends when the loop has, although timers are left", () => {
    const { status, output } = runProgram(`
      const loop = a.newEventLoop();
      loop.callLater(1000, () => {});
      loop.callSoon(() => loop.stop());
      await loop.runForever();
      console.log("ended");`);
    expect([status, output]).to.deep.equal([0, "ended"]);
  });

  it("ends although threads are idle and a ticket is out", () => {
    const { status, output } = runProgram(`
      const loop = a.newEventLoop();
      const executor = new a.ThreadPoolExecutor();
      loop.remote({ f: () => {} });
      console.log(await loop.runUntilComplete(loop.runInExecutor(executor, () => "from a thread")));`);
    expect([status, output]).to.deep.equal([0, "from a thread"]);
  });

  it("waits for an executor that works", () => {
    const { status, output } = runProgram(`
      new a.ThreadPoolExecutor().submit(() => 5).addDoneCallback((future) => console.log(future.result()));`);
    expect([status, output]).to.deep.equal([0, "5"]);
  });

  it("lives as long as a loop that sleeps with nothing to do", () => {
    const { status, output } = runProgram(`
      const loop = a.newEventLoop();
      setTimeout(() => { console.log(loop.isRunning()); process.exit(7); }, 50).unref();
      await loop.runForever();`);
    expect([status, output]).to.deep.equal([7, "true"]);
  });

  it("gets a loop in the main thread, with a warning", () => {
    const { output, errors } = runProgram(`
      const loop = a.getEventLoop();
      console.log(loop === a.getEventLoop(), loop.getDebug());
      a.setEventLoop(null);
      try { a.getEventLoop(); } catch (error) { console.log(error.name); }`, { PYTHONASYNCIODEBUG: "1" });
    expect(output).to.equal("true true\nRuntimeError");
    expect(errors).to.contain("DeprecationWarning");
  });

  it("writes what nobody handled to standard error", () => {
    const { errors } = runProgram(`
      const loop = a.newEventLoop();
      loop.callSoon(function failing() { loop.stop(); throw new a.ValueError("unhandled"); });
      await loop.runForever();`);
    expect(errors).to.contain("Exception in callback failing()").and.to.contain("ValueError: unhandled");
  });
});
