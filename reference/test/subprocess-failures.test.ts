import { expect } from "chai";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AsyncioTypeError, FileNotFoundError, NotADirectoryError, OSError, PermissionError, sleep, STDOUT, ValueError } from "../index.js";
import type { ChildProcessTransport, EventLoop, SubprocessOptions } from "../index.js";
import { cancelAfter } from "./fixtures/cancelling.js";
import { makeLoop, rejection } from "./fixtures/recording-loop.js";
import { RecordingProtocol } from "./fixtures/recording-protocol.js";
import { runProgram } from "./fixtures/run-program.js";

/** This file itself. */
const notExecutable = fileURLToPath(import.meta.url);

type Child = [ChildProcessTransport, RecordingProtocol];

function start(loop: EventLoop, command: readonly unknown[], options: SubprocessOptions = {}): Promise<Child> {
  return loop.runUntilComplete(loop.subprocessExec(() => new RecordingProtocol(loop), command as string[], options));
}

/** The first child of a process opens descriptors that stay. */
async function runToEnd(loop: EventLoop, command: readonly string[]): Promise<void> {
  const [, protocol] = await start(loop, command);
  await loop.runUntilComplete(protocol.lost);
}

describe("subprocesses that cannot be started", () => {
  it("raise what the system says, and leave no descriptor open", async () => {
    const loop = makeLoop();
    await runToEnd(loop, ["true"]);
    const before = readdirSync("/proc/self/fd").length;
    expect(await rejection(start(loop, ["no-such-command-here"]))).to.be.instanceOf(FileNotFoundError).with.property("errno", 2);
    expect(await rejection(start(loop, [""]))).to.be.instanceOf(OSError);
    expect(await rejection(start(loop, [notExecutable]))).to.be.instanceOf(PermissionError);
    expect(await rejection(start(loop, ["true"], { cwd: "/no/such/directory" }))).to.be.instanceOf(FileNotFoundError);
    expect(await rejection(start(loop, ["true"], { cwd: notExecutable }))).to.be.instanceOf(NotADirectoryError);
    expect(await rejection(start(loop, ["true"], { stdin: 9999 }))).to.have.property("errno", 9);
    expect(await rejection(start(loop, ["true", "x".repeat(3_000_000)]))).to.have.property("errno", 7);
    expect(readdirSync("/proc/self/fd").length).to.equal(before);
  });

  it("are refused for arguments that make no sense", async () => {
    const loop = makeLoop();
    for (const command of [[5], [null], ["echo", 5], [["echo"]], []]) expect(await rejection(start(loop, command))).to.be.instanceOf(AsyncioTypeError);
    for (const command of [["ec\0ho"], ["echo", "a\0b"], ["echo", new Uint8Array([255])]]) expect(await rejection(start(loop, command))).to.be.instanceOf(ValueError);
    const wrong = [{ shell: true }, { universalNewlines: true }, { bufsize: 1 }, { text: true }, { encoding: "utf8" }, { errors: "strict" }];
    for (const options of wrong) expect(await rejection(start(loop, ["true"], options)), JSON.stringify(options)).to.be.instanceOf(ValueError);
    expect(await rejection(start(loop, ["true"], { stdout: STDOUT }))).to.be.instanceOf(ValueError);
    expect(await rejection(start(loop, ["true"], { stdout: -7 }))).to.have.property("errno", 9);
    expect(await rejection(start(loop, ["true"], { stdin: "file" as never }))).to.have.property("name", "AttributeError");
    expect(await rejection(start(loop, ["true"], { bogus: 1 } as SubprocessOptions))).to.be.instanceOf(AsyncioTypeError);
    expect(await rejection(start(loop, ["true"], { env: { "A=B": "x" } }))).to.be.instanceOf(ValueError);
  });

  it("end with the task that started them", async () => {
    const loop = makeLoop();
    await runToEnd(loop, ["true"]);
    const before = readdirSync("/proc/self/fd").length;
    for (let iterations = 0; iterations < 6; iterations += 1) {
      const starting = loop.subprocessExec(() => new RecordingProtocol(loop), ["sleep", "30"]);
      const child = await loop.runUntilComplete(cancelAfter(loop, iterations, starting));
      if (child === null) continue;
      child[0].close();
      await loop.runUntilComplete(child[1].lost);
    }
    await loop.runUntilComplete(sleep(0.02));
    expect(readdirSync("/proc/self/fd").length).to.equal(before);
  });
});

describe("a process with a child", () => {
  it("ends when the loop has, and a closed loop hears nothing of the child's end", () => {
    const { status, output: text } = runProgram(`
      const loop = a.newEventLoop();
      const [transport] = await loop.runUntilComplete(loop.subprocessExec(() => new a.SubprocessProtocol(), ["sleep", "0.2"]));
      loop.close();
      console.log("closed");
      await new Promise((resolve) => setTimeout(resolve, 400));
      const other = a.newEventLoop();
      await other.runUntilComplete(other.subprocessExec(() => new a.SubprocessProtocol(), ["sleep", "5"]));
      console.log("ended");`);
    expect([status, text]).to.deep.equal([0, "closed\nended"]);
  });

  it("can have it in a worker thread", () => {
    const { output: text, errors } = runProgram(`
      import { Worker } from "node:worker_threads";
      const code = "import(process.argv[2]).then(async (a) => { const loop = a.newEventLoop(); const ended = loop.createFuture(); " +
        "class P extends a.SubprocessProtocol { pipeDataReceived(fd, data) { console.log(fd, data.toString().trim()); } connectionLost() { ended.setResult(null); } } " +
        "const [transport] = await loop.runUntilComplete(loop.subprocessShell(() => new P(), 'echo child; exit 3')); " +
        "await loop.runUntilComplete(ended); console.log(transport.getReturncode()); loop.close(); })";
      new Worker(code, { eval: true, execArgv: [], argv: [${JSON.stringify(new URL("../index.js", import.meta.url).href)}] });`);
    expect([text, errors]).to.deep.equal(["1 child\n3", ""]);
  });
});
