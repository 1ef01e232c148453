import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AttributeError, ReadTransport, RuntimeError, sleep, ValueError, WriteTransport } from "../index.js";
import type { Coroutine, EventLoop } from "../index.js";
import { Socket, socketpair } from "../sockets/socket.js";
import { getBlocking } from "../system/calls-files.js";
import { FileObject, pipe } from "../system/file-object.js";
import { makeLoop, makeReportingLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";
import { RecordingProtocol } from "./fixtures/recording-protocol.js";

const bytes = (text: string): Buffer => Buffer.from(text);

function connectReader(loop: EventLoop, file: FileObject | Socket): Promise<[ReadTransport, RecordingProtocol]> {
  return loop.runUntilComplete(loop.connectReadPipe(() => new RecordingProtocol(loop), file));
}

function connectWriter(loop: EventLoop, file: FileObject | Socket): Promise<[WriteTransport, RecordingProtocol]> {
  return loop.runUntilComplete(loop.connectWritePipe(() => new RecordingProtocol(loop), file));
}

function runShortly(loop: EventLoop): Promise<unknown> {
  return loop.runUntilComplete(sleep(0.02));
}

describe("read pipes", () => {
  it("deliver what is written, then the end, whatever eofReceived returns", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectReader(loop, reading);
    expect(transport).to.be.instanceOf(ReadTransport);
    expect([protocol.transport, transport.getExtraInfo("pipe"), getBlocking(reading.fileno())]).to.deep.equal([transport, reading, false]);
    writing.write(bytes("one"));
    await runShortly(loop);
    writing.close();
    await loop.runUntilComplete(protocol.lost);
    expect(protocol.told).to.deep.equal([["made"], ["data", "one"], ["eof"], ["lost", null]]);
    expect([reading.closed, transport.isClosing()]).to.deep.equal([true, true]);
  });

  it("pause, resume and close", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectReader(loop, reading);
    transport.pauseReading();
    transport.pauseReading();
    writing.write(bytes("waits"));
    await runShortly(loop);
    expect([protocol.names(), transport.isReading()]).to.deep.equal([["made"], false]);
    transport.resumeReading();
    transport.resumeReading();
    await runShortly(loop);
    transport.close();
    transport.close();
    expect([transport.isReading(), transport.isClosing(), protocol.names()]).to.deep.equal([false, true, ["made", "data"]]);
    await loop.runUntilComplete(protocol.lost);
    expect(() => writing.write(bytes("x"))).to.throw().with.property("name", "BrokenPipeError");
    expect(protocol.names()).to.deep.equal(["made", "data", "lost"]);
    writing.close();
  });

  it("accept sockets and named pipes", async () => {
    const loop = makeLoop();
    const [near, far] = socketpair();
    const [, fromSocket] = await connectReader(loop, near);
    far.send(bytes("socket"));
    far.close();
    await loop.runUntilComplete(fromSocket.lost);
    const folder = mkdtempSync(join(tmpdir(), "loopspec-pipes-"));
    try {
      execFileSync("mkfifo", [join(folder, "fifo")]);
      const [, fromFifo] = await connectReader(loop, new FileObject(openSync(join(folder, "fifo"), constants.O_RDONLY | constants.O_NONBLOCK)));
      const writer = openSync(join(folder, "fifo"), "w");
      writeSync(writer, "fifo");
      closeSync(writer);
      await loop.runUntilComplete(fromFifo.lost);
      expect([fromSocket.told[1], fromFifo.told[1]]).to.deep.equal([["data", "socket"], ["data", "fifo"]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("report an exception of the protocol and go on", async () => {
    const { loop, reports } = makeReportingLoop();
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectReader(loop, reading);
    const received: string[] = [];
    protocol.dataReceived = (data) => {
      received.push(data.toString());
      throw new ValueError("in dataReceived");
    };
    for (const text of ["one", "two"]) {
      writing.write(bytes(text));
      await runShortly(loop);
    }
    expect([received, reports.length, transport.isClosing()]).to.deep.equal([["one", "two"], 2, false]);
    transport.close();
    await loop.runUntilComplete(protocol.lost);
    writing.close();
  });
});

describe("write pipes", () => {
  it("write in order and flush before the end", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectWriter(loop, writing);
    expect(transport).to.be.instanceOf(WriteTransport);
    expect([transport.canWriteEof(), transport.getExtraInfo("pipe"), getBlocking(writing.fileno())]).to.deep.equal([true, writing, false]);
    transport.writelines([bytes("a"), new Uint8Array([98]), new DataView(bytes("c").buffer, bytes("c").byteOffset, 0)]);
    const block = Buffer.alloc(300_000, "x");
    transport.write(block);
    transport.writeEof();
    transport.write(bytes("dropped"));
    expect([transport.getWriteBufferSize() > 0, transport.isClosing()]).to.deep.equal([true, true]);
    const [, reader] = await connectReader(loop, reading);
    await loop.runUntilComplete(reader.lost);
    const text = reader.told.filter(([name]) => name === "data").map(([, data]) => data as string).join("");
    expect(text).to.equal(`ab${block.toString()}`);
    expect([protocol.names(), writing.closed]).to.deep.equal([["made", "pause", "resume", "lost"], true]);
  });

  it("pause and resume the protocol at the limits, and discard on abort", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectWriter(loop, writing);
    transport.setWriteBufferLimits({ high: 100, low: 10 });
    expect(transport.getWriteBufferLimits()).to.deep.equal([10, 100]);
    transport.write(Buffer.alloc(64 * 1024));
    transport.write(Buffer.alloc(101));
    expect(protocol.names()).to.deep.equal(["made", "pause"]);
    reading.read(64 * 1024);
    await runShortly(loop);
    expect([protocol.names(), transport.getWriteBufferSize()]).to.deep.equal([["made", "pause", "resume"], 0]);
    transport.write(Buffer.alloc(100_000));
    transport.abort();
    transport.abort();
    expect([transport.getWriteBufferSize(), protocol.names().includes("lost")]).to.deep.equal([0, false]);
    await loop.runUntilComplete(protocol.lost);
    await runShortly(loop);
    expect(protocol.told.at(-1)).to.deep.equal(["lost", null]);
    transport.write(bytes("late"));
    transport.close();
    reading.close();
  });

  it("notice that the reader has gone", async () => {
    const { loop, reports } = makeReportingLoop();
    for (const [amount, error] of [[0, null], [500_000, "BrokenPipeError"]] as const) {
      const [reading, writing] = pipe();
      const [transport, protocol] = await connectWriter(loop, writing);
      transport.write(Buffer.alloc(amount));
      reading.close();
      await loop.runUntilComplete(protocol.lost);
      expect(protocol.told.at(-1)).to.deep.equal(["lost", error]);
    }
    const [reading, writing] = pipe();
    const [transport, protocol] = await connectWriter(loop, writing);
    reading.close();
    transport.write(bytes("x"));
    await loop.runUntilComplete(protocol.lost);
    expect([protocol.told.at(-1), reports]).to.deep.equal([["lost", "BrokenPipeError"], []]);
  });

  it("accept sockets and terminals", async () => {
    const loop = makeLoop();
    const [near, far] = socketpair();
    for (const file of [near, new FileObject(openSync("/dev/ptmx", constants.O_RDWR | constants.O_NOCTTY))]) {
      const [transport, protocol] = await connectWriter(loop, file);
      transport.write(bytes("hello"));
      transport.close();
      await loop.runUntilComplete(protocol.lost);
      expect(protocol.told).to.deep.equal([["made"], ["lost", null]]);
    }
    expect(far.recv(10).toString()).to.equal("hello");
    far.close();
  });
});

describe("what is no pipe", () => {
  it("is refused, and stays the caller's", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    reading.close();
    writing.close();
    const file = new FileObject(openSync(process.execPath, "r"));
    const stale = new FileObject(openSync(process.execPath, "r"));
    closeSync(stale.fileno());
    for (const connect of [connectReader, connectWriter]) {
      expect(await rejection(connect(loop, 0 as never))).to.be.instanceOf(AttributeError);
      expect(await rejection(connect(loop, null as never))).to.be.instanceOf(AttributeError);
      expect(await rejection(connect(loop, reading))).to.be.instanceOf(ValueError);
      expect(await rejection(connect(loop, file))).to.be.instanceOf(ValueError);
      expect(await rejection(connect(loop, stale))).to.have.property("errno", 9);
    }
    expect(file.closed).to.equal(false);
    file.close();
  });

  it("is not even looked at by a closed loop", async () => {
    const loop = makeLoop();
    loop.close();
    const factory = (): object => ({});
    const [reading, writing] = pipe();
    const calls = [
      loop.connectReadPipe(factory, reading),
      loop.connectWritePipe(factory, writing),
      loop.createDatagramEndpoint(factory, ["127.0.0.1", 0]),
      loop.subprocessExec(factory, ["true"]),
    ];
    for (const call of calls) expect(thrownBy(() => call.next())).to.be.instanceOf(RuntimeError);
    reading.close();
    writing.close();
  });

  it("does not matter if the protocol factory fails first", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    const fail = (): never => {
      throw new ValueError("in the factory");
    };
    for (const connecting of [loop.connectReadPipe(fail, reading), loop.connectWritePipe(fail, writing)] as Coroutine<unknown>[]) {
      expect(await rejection(loop.runUntilComplete(connecting))).to.be.instanceOf(ValueError);
    }
    expect([reading.closed, writing.closed]).to.deep.equal([false, false]);
    reading.close();
    writing.close();
  });
});
