import { expect } from "chai";
import { runProgram } from "./fixtures/run-program.js";

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

  it("keeps memory that was given back for what is received next, where the C library can", () => {
    const system = (name: string): string => JSON.stringify(new URL(`../system/${name}.js`, import.meta.url).href);
    const { output, errors } = runProgram(`
      const { keepFreedMemory } = await import(${system("allocator")});
      const { bindCalls } = await import(${system("library")});
      const calls = bindCalls({ malloc: ["void *", ["size_t"]], memset: ["void *", ["void *", "int", "size_t"]], free: ["void", ["void *"]] });
      const piece = 2 << 20;
      const count = 16;
      function faults() {
        const before = process.resourceUsage().minorPageFault;
        const pieces = Array.from({ length: count }, () => calls.malloc(piece));
        for (const pointer of pieces) calls.memset(pointer, 1, piece);
        for (const pointer of pieces) calls.free(pointer);
        return (process.resourceUsage().minorPageFault - before) / (count * piece / 4096);
      }
      const left = [faults(), faults(), faults()].at(-1);
      keepFreedMemory();
      const kept = [faults(), faults()].at(-1);
      console.log(JSON.stringify([left, kept]));`, { MALLOC_TRIM_THRESHOLD_: undefined, MALLOC_MMAP_THRESHOLD_: undefined, MALLOC_TOP_PAD_: undefined, GLIBC_TUNABLES: undefined });
    expect(errors).to.equal("");
    // Another C library, or large pages, make it cheap in the first place.
    const [left, kept] = JSON.parse(output) as [number, number];
    if (left > 0.5) expect(kept).to.be.lessThan(0.1);
  });
});
