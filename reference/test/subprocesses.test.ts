import { expect } from "chai";
import { closeSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AsyncioTypeError,
  DEVNULL,
  OSError,
  PIPE,
  Popen,
  ProcessLookupError,
  ReadTransport,
  sleep,
  STDOUT,
  SubprocessTransport,
  ValueError,
  WriteTransport,
} from "../index.js";
import type { BaseTransport, ChildProcessTransport, EventLoop, SubprocessOptions } from "../index.js";
import { fileControl } from "../system/calls-files.js";
import { F_SETFD } from "../system/constants.js";
import { FileObject } from "../system/file-object.js";
import { makeLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";
import { RecordingProtocol } from "./fixtures/recording-protocol.js";
import { runProgram } from "./fixtures/run-program.js";

const bytes = (text: string): Buffer => Buffer.from(text);

type Child = [ChildProcessTransport, RecordingProtocol];

function start(loop: EventLoop, command: readonly unknown[], options: SubprocessOptions = {}): Promise<Child> {
  return loop.runUntilComplete(loop.subprocessExec(() => new RecordingProtocol(loop), command as string[], options));
}

/** Runs a command line to its end; what it has written, by stream, and its return code. */
async function run(loop: EventLoop, line: string, options: SubprocessOptions = {}): Promise<{ code: number | null; out: string; err: string; child: Child }> {
  const child = await start(loop, ["/bin/sh", "-c", line], options);
  await loop.runUntilComplete(child[1].lost);
  return { code: child[0].getReturncode(), out: output(child, 1), err: output(child, 2), child };
}

function output([, protocol]: Child, fd: number): string {
  return protocol.told.filter(([name, number]) => name === "pipe data" && number === fd).map(([, , text]) => text as string).join("");
}

function stdinOf(transport: ChildProcessTransport): WriteTransport {
  const pipe = transport.getPipeTransport(0);
  if (!(pipe instanceof WriteTransport)) throw new Error("no pipe for the standard input");
  return pipe;
}

describe("subprocesses", () => {
  it("have no descriptors but those that they are given, also where others would be inherited", async () => {
    const loop = makeLoop();
    const [fd, passed] = [openSync("/dev/null", "r"), openSync("/dev/null", "r")];
    try {
      fileControl(fd, F_SETFD, 0);
      const { out } = await run(loop, `[ -e /proc/self/fd/${fd} ] && echo inherited; [ -e /proc/self/fd/${passed} ] && echo passed`, { passFds: [passed] });
      expect(out).to.equal("passed\n");
    } finally {
      closeSync(fd);
      closeSync(passed);
    }
  });

  it("get their arguments as they are, and tell everything in order", async () => {
    const loop = makeLoop();
    const child = await start(loop, [bytes("printf"), "%s|", "a b", "$HOME", bytes("*"), ""]);
    const [transport, protocol] = child;
    expect(transport).to.be.instanceOf(SubprocessTransport);
    expect(protocol.transport).to.equal(transport);
    await loop.runUntilComplete(protocol.lost);
    expect([output(child, 1), transport.getReturncode()]).to.deep.equal(["a b|$HOME|*||", 0]);
    expect([protocol.names()[0], protocol.names().at(-1)]).to.deep.equal(["made", "lost"]);
    expect(protocol.names().filter((name) => name === "exited").length).to.equal(1);
    for (const fd of [0, 1, 2]) expect(protocol.told.filter(([name, number]) => name === "pipe lost" && number === fd)).to.deep.equal([["pipe lost", fd, null]]);
    expect(protocol.told.at(-1)).to.deep.equal(["lost", null]);
  });

  it("have pipes by default, which are transports at connectionMade", async () => {
    const loop = makeLoop();
    const made: unknown[] = [];
    class Watching extends RecordingProtocol<ChildProcessTransport> {
      override connectionMade(transport: BaseTransport): void {
        super.connectionMade(transport);
        for (const fd of [0, 1, 2, 3]) made.push((transport as ChildProcessTransport).getPipeTransport(fd));
      }
    }
    const [transport, protocol] = await loop.runUntilComplete(loop.subprocessExec(() => new Watching(loop), ["cat"]));
    expect(made.map((pipe) => [pipe instanceof WriteTransport, pipe instanceof ReadTransport])).to.deep.equal([[true, false], [false, true], [false, true], [false, false]]);
    expect(made[3]).to.equal(null);
    const popen = transport.getExtraInfo("subprocess") as Popen;
    expect([popen instanceof Popen, popen.pid, transport.getReturncode(), transport.isClosing()]).to.deep.equal([true, transport.getPid(), null, false]);
    const block = Buffer.alloc(300_000, "x");
    stdinOf(transport).write(block);
    stdinOf(transport).writeEof();
    await loop.runUntilComplete(protocol.lost);
    expect(output([transport, protocol], 1)).to.equal(block.toString());
    expect(protocol.names()).to.include("pause").and.to.include("resume");
  });

  it("have the streams that they were given", async () => {
    const loop = makeLoop();
    const both = await run(loop, "echo out; echo err >&2", { stderr: STDOUT, stdin: DEVNULL });
    expect([both.out, both.err, both.child[0].getPipeTransport(0), both.child[0].getPipeTransport(2)]).to.deep.equal(["out\nerr\n", "", null, null]);
    const silent = await run(loop, "cat; echo out; echo err >&2", { stdin: DEVNULL, stdout: DEVNULL, stderr: DEVNULL });
    expect([silent.code, silent.child[1].names()]).to.deep.equal([0, ["made", "exited", "lost"]]);
    const folder = mkdtempSync(join(tmpdir(), "loopspec-subprocesses-"));
    try {
      const file = new FileObject(openSync(join(folder, "file"), "w+"));
      await run(loop, "echo to a file", { stdout: file, stdin: null, stderr: null });
      const fd = openSync(join(folder, "file"), "r");
      const copied = await run(loop, "cat", { stdin: fd, stdout: PIPE });
      closeSync(fd);
      file.close();
      expect([copied.out, readFileSync(join(folder, "file"), "utf8")]).to.deep.equal(["to a file\n", "to a file\n"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("inherit streams where the parent says so", () => {
    const { output: text, errors } = runProgram(`
      const loop = a.newEventLoop();
      const ended = loop.createFuture();
      class P extends a.SubprocessProtocol { connectionLost() { ended.setResult(null); } }
      await loop.runUntilComplete(loop.subprocessShell(() => new P(), "echo out; echo err >&2", { stdin: null, stdout: null, stderr: null }));
      await loop.runUntilComplete(ended);`);
    expect([text, errors]).to.deep.equal(["out", "err\n"]);
  });

  it("start in a directory and an environment", async () => {
    const loop = makeLoop();
    const { out } = await run(loop, 'pwd; echo "$WORD-$HOME"', { cwd: tmpdir(), env: { WORD: "value" } });
    expect(out).to.equal(`${realpathSync(tmpdir())}\nvalue-\n`);
    expect((await run(loop, "echo $WORD", { cwd: bytes("/"), env: new Map([["WORD", bytes("bytes")]]) })).out).to.equal("bytes\n");
  });

  it("end with a status, or by a signal", async () => {
    const loop = makeLoop();
    expect((await run(loop, "exit 7")).code).to.equal(7);
    expect((await run(loop, "kill -USR1 $$")).code).to.equal(-10);
    for (const [end, code] of [["kill", -9], ["terminate", -15]] as const) {
      const [transport, protocol] = await start(loop, ["sleep", "30"]);
      transport[end]();
      await loop.runUntilComplete(protocol.lost);
      expect(transport.getReturncode()).to.equal(code);
      for (const method of ["kill", "terminate"] as const) expect(thrownBy(() => transport[method]())).to.be.instanceOf(ProcessLookupError);
      expect(thrownBy(() => transport.sendSignal(0))).to.be.instanceOf(ProcessLookupError);
    }
  });

  it("can handle signals, and only those that exist can be sent", async () => {
    const loop = makeLoop();
    const child = await start(loop, ["/bin/sh", "-c", "trap 'echo caught; exit 3' TERM; echo ready; while :; do sleep 0.01; done"]);
    const [transport, protocol] = child;
    while (output(child, 1) === "") await loop.runUntilComplete(sleep(0.01));
    expect(thrownBy(() => transport.sendSignal(999))).to.be.instanceOf(OSError);
    expect(thrownBy(() => transport.sendSignal(1.5))).to.be.instanceOf(AsyncioTypeError);
    transport.sendSignal(0);
    transport.sendSignal("SIGTERM");
    await loop.runUntilComplete(protocol.lost);
    expect([output(child, 1), transport.getReturncode()]).to.deep.equal(["ready\ncaught\n", 3]);
  });

  it("are killed by close, unless they have ended", async () => {
    const loop = makeLoop();
    const [transport, protocol] = await start(loop, ["sleep", "30"]);
    transport.close();
    transport.close();
    expect(transport.isClosing()).to.equal(true);
    await loop.runUntilComplete(protocol.lost);
    expect([transport.getReturncode(), protocol.names()]).to.deep.equal([-9, ["made", "pipe lost", "pipe lost", "pipe lost", "exited", "lost"]]);
    const { child } = await run(loop, "exit 5");
    child[0].close();
    expect(child[0].getReturncode()).to.equal(5);
  });

  it("keep connectionLost back while a grandchild holds a pipe", async () => {
    const loop = makeLoop();
    const [transport, protocol] = await start(loop, ["/bin/sh", "-c", "(sleep 0.15; echo late) & exit 0"], { stdin: DEVNULL, stderr: DEVNULL });
    while (!protocol.names().includes("exited")) await loop.runUntilComplete(sleep(0.005));
    expect([transport.getReturncode(), protocol.names().includes("lost")]).to.deep.equal([0, false]);
    await loop.runUntilComplete(protocol.lost);
    expect(protocol.told.slice(1)).to.deep.equal([["exited"], ["pipe data", 1, "late\n"], ["pipe lost", 1, null], ["lost", null]]);
  });

  it("run at the same time, while the loop goes on", async () => {
    const loop = makeLoop();
    let ticks = 0;
    const tick = (): void => {
      ticks += 1;
      loop.callLater(0.005, tick);
    };
    tick();
    const first = await start(loop, ["/bin/sh", "-c", "sleep 0.1; exit 1"]);
    const second = await start(loop, ["/bin/sh", "-c", "sleep 0.1; exit 2"]);
    for (const [, protocol] of [first, second]) await loop.runUntilComplete(protocol.lost);
    expect([first[0].getReturncode(), second[0].getReturncode(), ticks > 5]).to.deep.equal([1, 2, true]);
  });

  it("notice the end of a child while callbacks follow one another", async () => {
    const loop = makeLoop();
    const [transport, protocol] = await start(loop, ["true"], { stdin: DEVNULL, stdout: DEVNULL, stderr: DEVNULL });
    const again = (): void => {
      if (!protocol.lost.done()) loop.callSoon(again);
    };
    again();
    await loop.runUntilComplete(protocol.lost);
    expect(transport.getReturncode()).to.equal(0);
  });
});

describe("subprocesses in a shell", () => {
  it("expand their command line", async () => {
    const loop = makeLoop();
    for (const line of ["echo $((1 + 2)); exit 4", bytes("echo $((1 + 2)); exit 4")]) {
      const child = await loop.runUntilComplete(loop.subprocessShell(() => new RecordingProtocol(loop), line));
      await loop.runUntilComplete(child[1].lost);
      expect([output(child, 1), child[0].getReturncode()]).to.deep.equal(["3\n", 4]);
    }
    const [transport, protocol] = await loop.runUntilComplete(loop.subprocessShell(() => new RecordingProtocol(loop), "no-such-command-here"));
    await loop.runUntilComplete(protocol.lost);
    expect(transport.getReturncode()).to.equal(127);
  });

  it("refuse what is no command line", async () => {
    const loop = makeLoop();
    const shell = (line: unknown, options: object = {}): Promise<unknown> =>
      rejection(loop.runUntilComplete(loop.subprocessShell(() => new RecordingProtocol(loop), line as string, options)));
    for (const line of [["echo"], 5, null]) expect(await shell(line)).to.be.instanceOf(ValueError);
    for (const options of [{ shell: false }, { universalNewlines: true }, { bufsize: 1 }]) expect(await shell("true", options)).to.be.instanceOf(ValueError);
  });
});
