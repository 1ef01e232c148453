import { expect } from "chai";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AsyncioTypeError, DatagramTransport, gaierror, OSError, sleep, ValueError } from "../index.js";
import type { Coroutine, DatagramEndpointOptions, EventLoop } from "../index.js";
import { Socket, socketpair } from "../sockets/socket.js";
import { AF_INET, AF_INET6, AF_UNIX, AI_NUMERICHOST, SO_BROADCAST, SO_REUSEADDR, SO_REUSEPORT, SOCK_DGRAM, SOL_SOCKET } from "../system/constants.js";
import { cancelAfter } from "./fixtures/cancelling.js";
import { makeLoop, makeReportingLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";
import { RecordingProtocol } from "./fixtures/recording-protocol.js";

const bytes = (text: string): Buffer => Buffer.from(text);
const HERE = ["127.0.0.1", 0] as const;

type Endpoint = [DatagramTransport, RecordingProtocol<DatagramTransport>];

function open(loop: EventLoop, local: unknown = null, remote: unknown = null, options: DatagramEndpointOptions = {}): Promise<Endpoint> {
  return loop.runUntilComplete(loop.createDatagramEndpoint(() => new RecordingProtocol<DatagramTransport>(loop), local, remote, options));
}

function runShortly(loop: EventLoop): Promise<unknown> {
  return loop.runUntilComplete(sleep(0.02));
}

async function closeAll(loop: EventLoop, ...endpoints: Endpoint[]): Promise<void> {
  for (const [transport] of endpoints) transport.close();
  for (const [, protocol] of endpoints) await loop.runUntilComplete(protocol.lost);
}

function socketOf(transport: DatagramTransport): Socket {
  return transport.getExtraInfo("socket") as Socket;
}

describe("datagram endpoints", () => {
  it("exchange datagrams, whole and in order, with the addresses of their senders", async () => {
    const loop = makeLoop();
    const [server, served] = await open(loop, HERE);
    const address = server.getExtraInfo("sockname");
    const [client, asking] = await open(loop, null, address);
    expect(server).to.be.instanceOf(DatagramTransport);
    expect(served.transport).to.equal(server);
    expect([client.getExtraInfo("peername"), server.getExtraInfo("peername", "otherwise")]).to.deep.equal([address, null]);
    expect([socketOf(client).type, socketOf(client).family, socketOf(client).getblocking()]).to.deep.equal([SOCK_DGRAM, AF_INET, false]);
    for (const data of [bytes("one"), new Uint8Array(0), new DataView(bytes("two").buffer, bytes("two").byteOffset, 3)]) {
      expect(client.sendto(data)).to.equal(undefined);
    }
    client.sendto(bytes("three"), address);
    await runShortly(loop);
    const sender = client.getExtraInfo("sockname");
    expect(served.told.slice(1)).to.deep.equal(["one", "", "two", "three"].map((text) => ["datagram", text, sender]));
    server.sendto(bytes("reply"), sender);
    await runShortly(loop);
    expect(asking.told.at(-1)).to.deep.equal(["datagram", "reply", address]);
    await closeAll(loop, [server, served], [client, asking]);
    expect(asking.told.at(-1)).to.deep.equal(["lost", null]);
  });

  it("refuse other addresses and what is no bytes, and survive what the system refuses", async () => {
    const loop = makeLoop();
    const [unused, gone] = await open(loop, HERE);
    const address = unused.getExtraInfo("sockname");
    await closeAll(loop, [unused, gone]);
    const [transport, protocol] = await open(loop, null, address);
    expect(thrownBy(() => transport.sendto("text"))).to.be.instanceOf(AsyncioTypeError);
    expect(thrownBy(() => transport.sendto(bytes("x"), ["127.0.0.1", 1]))).to.be.instanceOf(ValueError);
    transport.sendto(Buffer.alloc(70_000));
    transport.sendto(bytes("to nobody"));
    await runShortly(loop);
    expect(protocol.told.slice(1)).to.deep.equal([["error", "OSError"], ["error", "ConnectionRefusedError"]]);
    expect(transport.isClosing()).to.equal(false);
    transport.abort();
    transport.abort();
    transport.close();
    expect([transport.isClosing(), protocol.names().includes("lost")]).to.deep.equal([true, false]);
    await runShortly(loop);
    transport.sendto(bytes("late"));
    expect(protocol.told.slice(3)).to.deep.equal([["lost", null]]);
  });

  it("report an exception of the protocol and go on; an address that is none ends them", async () => {
    const { loop, reports } = makeReportingLoop();
    const [server, served] = await open(loop, HERE);
    served.datagramReceived = () => {
      throw new ValueError("in datagramReceived");
    };
    const [client, asking] = await open(loop, null, null, { family: AF_INET });
    client.sendto(bytes("x"), server.getExtraInfo("sockname"));
    await runShortly(loop);
    expect([reports.length, server.isClosing()]).to.deep.equal([1, false]);
    client.sendto(bytes("x"));
    await loop.runUntilComplete(asking.lost);
    expect([reports.length, asking.told.at(-1)]).to.deep.equal([2, ["lost", "TypeError"]]);
    await closeAll(loop, [server, served]);
  });

  it("resolve names, and take the family from the addresses", async () => {
    const loop = makeLoop();
    const [server, served] = await open(loop, ["localhost", 0], null, { family: AF_INET });
    const [, port] = server.getExtraInfo("sockname") as [string, number];
    const [client, asking] = await open(loop, HERE, ["localhost", port]);
    expect(client.getExtraInfo("peername")).to.deep.equal(["127.0.0.1", port]);
    const [six, sixth] = await open(loop, ["::1", 0]);
    expect([socketOf(six).family, (six.getExtraInfo("sockname") as unknown[]).length]).to.deep.equal([AF_INET6, 4]);
    await closeAll(loop, [server, served], [client, asking], [six, sixth]);
    expect(await rejection(open(loop, ["localhost", 0], null, { flags: AI_NUMERICHOST }))).to.be.instanceOf(gaierror);
    expect(await rejection(open(loop, ["::1", 0], null, { family: AF_INET }))).to.be.instanceOf(gaierror);
    expect(await rejection(open(loop, null, ["name.invalid", 1]))).to.be.instanceOf(gaierror);
  });

  it("set the options that were asked for, and no others", async () => {
    const loop = makeLoop();
    const options = (transport: DatagramTransport): unknown[] =>
      [SO_REUSEPORT, SO_BROADCAST, SO_REUSEADDR].map((option) => socketOf(transport).getsockopt(SOL_SOCKET, option));
    const plain = await open(loop, HERE);
    const shared = await open(loop, HERE, null, { reusePort: true, allowBroadcast: true });
    expect([options(plain[0]), options(shared[0])]).to.deep.equal([[0, 0, 0], [1, 1, 0]]);
    const second = await open(loop, shared[0].getExtraInfo("sockname"), null, { reusePort: true });
    expect(await rejection(open(loop, shared[0].getExtraInfo("sockname")))).to.be.instanceOf(OSError);
    const broadcasting = await open(loop, null, shared[0].getExtraInfo("sockname"), { allowBroadcast: true });
    expect(broadcasting[0].getExtraInfo("peername")).to.equal(null);
    broadcasting[0].sendto(bytes("x"));
    await closeAll(loop, plain, shared, second, broadcasting);
  });

  it("use a given socket, alone", async () => {
    const loop = makeLoop();
    const [near, far] = socketpair(AF_UNIX, SOCK_DGRAM);
    const endpoint = await open(loop, null, null, { sock: near });
    expect([near.getblocking(), endpoint[0].getExtraInfo("socket")]).to.deep.equal([false, socketOf(endpoint[0])]);
    far.send(bytes("x"));
    endpoint[0].sendto(bytes("y"));
    await runShortly(loop);
    expect([endpoint[1].told.at(-1)?.[1], far.recv(10).toString()]).to.deep.equal(["x", "y"]);
    await closeAll(loop, endpoint);
    expect(near.fileno()).to.equal(-1);
    for (const options of [{ family: AF_INET }, { proto: 17 }, { flags: 1 }, { reusePort: true }, { allowBroadcast: true }]) {
      expect(await rejection(open(loop, null, null, { sock: far, ...options }))).to.be.instanceOf(ValueError);
    }
    expect(await rejection(open(loop, HERE, null, { sock: far }))).to.be.instanceOf(ValueError);
    expect(await rejection(open(loop, null, HERE, { sock: far }))).to.be.instanceOf(ValueError);
    far.close();
    const stream = new Socket();
    expect(await rejection(open(loop, null, null, { sock: stream }))).to.be.instanceOf(ValueError);
    stream.close();
  });

  it("refuse arguments that make no sense", async () => {
    const loop = makeLoop();
    expect(await rejection(open(loop))).to.be.instanceOf(ValueError);
    expect(await rejection(open(loop, HERE, ["::1", 1]))).to.be.instanceOf(ValueError);
    for (const address of ["127.0.0.1", ["127.0.0.1"], ["::1", 0, 0, 0], 5]) {
      expect(await rejection(open(loop, address)), String(address)).to.be.instanceOf(AsyncioTypeError);
    }
    expect(await rejection(open(loop, 5, null, { family: AF_UNIX }))).to.be.instanceOf(AsyncioTypeError);
    const factory = (): object => ({});
    const wrong: (() => Coroutine<unknown>)[] = [
      () => loop.createDatagramEndpoint(factory, HERE, null, AF_INET as never),
      () => loop.createDatagramEndpoint(factory, HERE, null, {}, ...([1] as never[])),
      () => loop.createDatagramEndpoint(factory, HERE, null, { reuseAddress: true } as never),
    ];
    for (const call of wrong) expect(thrownBy(call)).to.be.instanceOf(AsyncioTypeError);
  });

  it("work over Unix sockets, also where a stale one is in the way", async () => {
    const loop = makeLoop();
    const folder = mkdtempSync(join(tmpdir(), "loopspec-datagrams-"));
    try {
      const path = join(folder, "socket");
      const stale = new Socket(AF_UNIX, SOCK_DGRAM);
      stale.bind(path);
      stale.close();
      const server = await open(loop, path, null, { family: AF_UNIX });
      const client = await open(loop, null, path, { family: AF_UNIX });
      client[0].sendto(bytes("x"));
      await runShortly(loop);
      expect(server[1].told.at(-1)).to.deep.equal(["datagram", "x", null]);
      await closeAll(loop, server, client);
      const file = join(folder, "file");
      writeFileSync(file, "");
      expect(await rejection(open(loop, file, null, { family: AF_UNIX }))).to.be.instanceOf(OSError);
      expect(existsSync(file)).to.equal(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("keep what the system does not take, and send it before the end", async () => {
    const loop = makeLoop();
    const [near, far] = socketpair(AF_UNIX, SOCK_DGRAM);
    const [transport, protocol] = await open(loop, null, null, { sock: near });
    (transport as DatagramTransport & { setWriteBufferLimits(limits: { high: number }): void }).setWriteBufferLimits({ high: 0 });
    const memory = bytes("00000");
    for (let count = 0; count < 1000; count += 1) {
      memory.write(String(count).padStart(5, "0"));
      transport.sendto(memory);
    }
    transport.close();
    expect(protocol.names()).to.deep.equal(["made", "pause"]);
    far.setblocking(false);
    const numbers: number[] = [];
    while (numbers.length < 1000) {
      try {
        numbers.push(Number(far.recv(10).toString()));
      } catch {
        await loop.runUntilComplete(sleep(0));
      }
    }
    await loop.runUntilComplete(protocol.lost);
    expect(numbers).to.deep.equal(Array.from({ length: 1000 }, (_, count) => count));
    expect(protocol.names()).to.deep.equal(["made", "pause", "resume", "lost"]);
    far.close();
  });

  it("leave no descriptor open when they fail", async () => {
    const loop = makeLoop();
    const taken = await open(loop, HERE);
    const address = taken[0].getExtraInfo("sockname");
    const before = readdirSync("/proc/self/fd").length;
    const fail = (): never => {
      throw new ValueError("in the factory");
    };
    expect(await rejection(open(loop, address))).to.have.property("errno", 98);
    expect(await rejection(loop.runUntilComplete(loop.createDatagramEndpoint(fail, HERE)))).to.be.instanceOf(ValueError);
    for (let iterations = 0; iterations < 5; iterations += 1) {
      const opening = loop.createDatagramEndpoint(() => new RecordingProtocol<DatagramTransport>(loop), HERE, HERE);
      const endpoint = await loop.runUntilComplete(cancelAfter(loop, iterations, opening));
      expect(iterations > 0 || endpoint === null).to.equal(true);
      if (endpoint !== null) await closeAll(loop, endpoint);
    }
    await runShortly(loop);
    expect(readdirSync("/proc/self/fd").length).to.equal(before);
    await closeAll(loop, taken);
  });
});
