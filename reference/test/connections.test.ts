import { expect } from "chai";
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  AF_INET,
  AF_INET6,
  AsyncioTypeError,
  CancelledError,
  ConnectionRefusedError,
  ExceptionGroup,
  FileNotFoundError,
  IPPROTO_TCP,
  OSError,
  OverflowError,
  Protocol,
  RuntimeError,
  sleep,
  SO_KEEPALIVE,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOL_SOCKET,
  Socket,
  socketpair,
  TCP_NODELAY,
  ValueError,
} from "../index.js";
import type { AddressInfo } from "../dns/getaddrinfo.js";
import type { BaseTransport, Coroutine, EventLoop, Server, Transport } from "../index.js";
import { interleaved } from "../connections/addresses-to-try.js";
import { EventLoop as Loop } from "../loop/event-loop.js";
import { makeLoop, makeReportingLoop } from "./fixtures/recording-loop.js";

class Echo extends Protocol {
  transport: Transport | null = null;
  lost = false;

  override connectionMade(transport: BaseTransport): void {
    this.transport = transport as Transport;
  }

  override dataReceived(data: Buffer): void {
    this.transport?.write(data);
  }

  override connectionLost(): void {
    this.lost = true;
  }
}

const countSockets = (): number =>
  readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith("socket:");
    } catch {
      return false;
    }
  }).length;

/** Runs a coroutine, after which no socket may be open that was not before. */
async function run(body: (loop: EventLoop) => Coroutine<unknown>, loop = makeLoop()): Promise<void> {
  const before = countSockets();
  await loop.runUntilComplete(body(loop));
  expect(countSockets()).to.equal(before);
}

function* failure(coroutine: Coroutine<unknown>): Coroutine<unknown> {
  try {
    yield* coroutine;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was raised");
}

const portOf = (server: Server): number => (server.sockets[0]?.getsockname() as [string, number])[1];

function* finish(server: Server): Coroutine<void> {
  yield* sleep(0.002); // whatever is on its way arrives
  server.close();
  server.closeClients();
  yield* server.waitClosed();
}

describe("createServer and createConnection", () => {
  it("connect protocols with each other", () =>
    run(function* (loop) {
      const served: Echo[] = [];
      const server = yield* loop.createServer(() => served[served.push(new Echo()) - 1] as Echo, "127.0.0.1", 0);
      const echo = new Echo();
      const [transport, protocol] = yield* loop.createConnection(() => echo, "127.0.0.1", String(portOf(server)));
      expect([protocol, echo.transport]).to.deep.equal([echo, transport]);
      yield* sleep(0.005);
      const mirror = served[0]?.transport;
      expect(mirror?.getExtraInfo("peername")).to.deep.equal(transport.getExtraInfo("sockname"));
      const socket = transport.getExtraInfo("socket") as Socket;
      expect([socket.gettimeout(), socket.getsockopt(IPPROTO_TCP, TCP_NODELAY)]).to.deep.equal([0, 1]);
      transport.close();
      yield* finish(server);
      expect(served.map(({ lost }) => lost)).to.deep.equal([true]);
    }));

  it("listen on all interfaces, on several hosts, with the options that were asked for", () =>
    run(function* (loop) {
      const everywhere = yield* loop.createServer(() => new Echo(), null, 0);
      expect(everywhere.sockets.map(({ family }) => family).sort()).to.deep.equal([AF_INET, AF_INET6].sort());
      yield* finish(everywhere);
      const server = yield* loop.createServer(() => new Echo(), ["127.0.0.1", "127.0.0.2"], 0, { reuseAddress: false, reusePort: true, keepAlive: true });
      expect(server.sockets.map((socket) => (socket.getsockname() as string[])[0])).to.deep.equal(["127.0.0.1", "127.0.0.2"]);
      expect([SO_REUSEADDR, SO_REUSEPORT, SO_KEEPALIVE].map((option) => server.sockets[0]?.getsockopt(SOL_SOCKET, option))).to.deep.equal([0, 1, 1]);
      yield* finish(server);
    }));

  it("raise what went wrong and leave nothing open", () =>
    run(function* (loop) {
      const server = yield* loop.createServer(() => new Echo(), "127.0.0.1", 0);
      const busy = yield* failure(loop.createServer(() => new Echo(), ["127.0.0.2", "127.0.0.1"], portOf(server)));
      expect([busy instanceof OSError, (busy as OSError).errno]).to.deep.equal([true, 98]);
      yield* finish(server);
      const make = (): Echo => new Echo();
      expect(yield* failure(loop.createConnection(make, "127.0.0.1", 1))).to.be.instanceOf(ConnectionRefusedError);
      expect(yield* failure(loop.createConnection(make, "127.0.0.1", 1, { allErrors: true }))).to.be.instanceOf(ExceptionGroup);
      expect(yield* failure(loop.createConnection(make, "127.0.0.1", 70000))).to.be.instanceOf(OverflowError);
      expect(yield* failure(loop.createServer(make, "127.0.0.1", 70000))).to.be.instanceOf(OverflowError);
      expect(yield* failure(loop.createServer(make, "203.0.113.1", 0))).to.be.instanceOf(OSError);
      const [near, far] = socketpair();
      for (const wrong of [
        () => loop.createConnection(make),
        () => loop.createConnection(make, "127.0.0.1", 1, { sock: near }),
        () => loop.createConnection(make, "127.0.0.1", 1, { serverHostname: "x" }),
        () => loop.createServer(make),
        () => loop.createServer(make, null, 0, { sock: near }),
        () => loop.createServer(make, "127.0.0.1", 0, { sslHandshakeTimeout: 1 }),
      ]) {
        expect(yield* failure(wrong() as Coroutine<unknown>)).to.be.instanceOf(ValueError);
      }
      expect(() => loop.createConnection(make, "127.0.0.1", 1, true as never)).to.throw(AsyncioTypeError);
      near.close();
      far.close();
      const datagram = new Socket(AF_INET, SOCK_DGRAM);
      for (const wrong of [() => loop.createConnection(make, null, null, { sock: datagram }), () => loop.createServer(make, null, null, { sock: datagram }), () => loop.connectAcceptedSocket(make, datagram)]) {
        expect(yield* failure(wrong() as Coroutine<unknown>)).to.be.instanceOf(ValueError);
      }
      datagram.close();
    }));

  it("bind to a local address first", () =>
    run(function* (loop) {
      const server = yield* loop.createServer(() => new Echo(), "127.0.0.1", 0);
      const [transport] = yield* loop.createConnection(() => new Echo(), "127.0.0.1", portOf(server), { localAddr: ["127.0.0.2", 0] });
      expect((transport.getExtraInfo("sockname") as string[])[0]).to.equal("127.0.0.2");
      transport.close();
      expect(yield* failure(loop.createConnection(() => new Echo(), "127.0.0.1", portOf(server), { localAddr: ["127.0.0.1", portOf(server)] }))).to.be.instanceOf(OSError);
      yield* finish(server);
    }));

  it("leave no socket open when the factory throws, or the caller gives up", () =>
    run(function* (loop) {
      const failing = (): Echo => {
        throw new ValueError("factory");
      };
      const server = yield* loop.createServer(failing, "127.0.0.1", 0);
      const client = new Socket();
      client.setblocking(false);
      yield* loop.sockConnect(client, server.sockets[0]?.getsockname());
      expect(yield* loop.sockRecv(client, 1)).to.have.length(0);
      client.close();
      expect(String(yield* failure(loop.createConnection(failing, "127.0.0.1", portOf(server))))).to.equal("ValueError: factory");
      const connecting = loop.createTask(loop.createConnection(() => new Echo(), "127.0.0.1", portOf(server)));
      yield* sleep(0);
      connecting.cancel();
      expect(yield* failure(connecting[Symbol.iterator]())).to.be.instanceOf(CancelledError);
      yield* finish(server);
      yield* sleep(0.005);
    }));

  it("try one address after the other, or staggered", async () => {
    class TwoAddresses extends Loop {
      override *getaddrinfo(_host: unknown, port: unknown): Coroutine<AddressInfo[]> {
        yield;
        return ["127.0.0.3", "127.0.0.1"].map((host): AddressInfo => [AF_INET, 1, IPPROTO_TCP, "", [host, port]]);
      }
    }
    const loop = new TwoAddresses();
    await run(function* () {
      const server = yield* loop.createServer(() => new Echo(), ["127.0.0.1"], 0);
      for (const options of [{}, { happyEyeballsDelay: 0.05 }, { interleave: 1 }]) {
        const [transport] = yield* loop.createConnection(() => new Echo(), "name.test", portOf(server), options);
        expect((transport.getExtraInfo("peername") as string[])[0]).to.equal("127.0.0.1");
        transport.close();
      }
      const port = portOf(server);
      yield* finish(server);
      const both = (yield* failure(loop.createConnection(() => new Echo(), "name.test", port))) as OSError;
      expect(both.message).to.match(/Multiple exceptions: .*127\.0\.0\.3.*127\.0\.0\.1/);
    }, loop);
    loop.close();
  });

  it("let the families take turns", () => {
    const info = (family: number, host: string): AddressInfo => [family, 1, 6, "", [host, 1]];
    const infos = [info(10, "a"), info(10, "b"), info(10, "c"), info(2, "d")];
    const order = (first: number): unknown[] => interleaved(infos, first).map((each) => each[4][0]);
    expect([order(1), order(2)]).to.deep.equal([
      ["a", "d", "b", "c"],
      ["a", "b", "d", "c"],
    ]);
  });
});

describe("servers", () => {
  it("serve only when started, and for ever until cancelled or closed", () =>
    run(function* (loop) {
      const server = yield* loop.createServer(() => new Echo(), "127.0.0.1", 0, { startServing: false });
      expect([server.isServing(), server.getLoop() === loop]).to.deep.equal([false, true]);
      expect(yield* failure(loop.createConnection(() => new Echo(), "127.0.0.1", portOf(server)))).to.be.instanceOf(ConnectionRefusedError);
      const forever = loop.createTask(server.serveForever());
      yield* sleep(0);
      expect(server.isServing()).to.equal(true);
      expect(yield* failure(server.serveForever())).to.be.instanceOf(RuntimeError);
      forever.cancel();
      expect(yield* failure(forever[Symbol.iterator]())).to.be.instanceOf(CancelledError);
      expect([server.isServing(), server.sockets]).to.deep.equal([false, []]);
      expect(yield* failure(server.serveForever())).to.be.instanceOf(RuntimeError);
      yield* server.waitClosed();
      const other = yield* loop.createServer(() => new Echo(), "127.0.0.1", 0);
      const again = loop.createTask(other.serveForever());
      yield* sleep(0);
      other.close();
      other.close();
      expect(yield* failure(again[Symbol.iterator]())).to.be.instanceOf(CancelledError);
    }));

  it("are closed completely when their last connection is lost", () =>
    run(function* (loop) {
      const server = yield* loop.createServer(() => new Echo(), "127.0.0.1", 0);
      const [transport] = yield* loop.createConnection(() => new Echo(), "127.0.0.1", portOf(server));
      const closed = loop.createTask(server.waitClosed());
      yield* sleep(0.005);
      server.close();
      yield* sleep(0.005);
      expect(closed.done()).to.equal(false);
      transport.close();
      yield* closed;
      yield* server.exit();
    }));

  it("report that descriptors have run out, and try again later", async () => {
    const { loop, reports } = makeReportingLoop();
    class Exhausted extends Loop {
      exhaust(): void {
        this.pauseAccepting(listening, server, () => new Echo(), { ssl: null, serverSide: true, serverHostname: null }, 1, 24);
      }
    }
    const listening = new Socket();
    listening.bind(["127.0.0.1", 0]);
    const server = await loop.runUntilComplete(loop.createServer(() => new Echo(), null, null, { sock: listening }));
    Exhausted.prototype.exhaust.call(loop as Exhausted);
    expect(reports.map(({ message }) => message)).to.deep.equal(["socket.accept() out of system resource"]);
    server.close();
  });
});

describe("Unix connections and servers", () => {
  const folder = mkdtempSync(join(tmpdir(), "loopspec-unix-"));
  const path = join(folder, "socket");
  after(() => rmSync(folder, { recursive: true }));

  it("connect through a path in any form, and remove it afterwards", () =>
    run(function* (loop) {
      for (const name of [path, Buffer.from(path), pathToFileURL(path)]) {
        const server = yield* loop.createUnixServer(() => new Echo(), name);
        const [transport] = yield* loop.createUnixConnection(() => new Echo(), name);
        expect(transport.getExtraInfo("peername")).to.equal(path);
        transport.close();
        yield* finish(server);
        expect(existsSync(path)).to.equal(false);
      }
      const abstract = yield* loop.createUnixServer(() => new Echo(), `\0loopspec-${process.pid}`);
      const [transport] = yield* loop.createUnixConnection(() => new Echo(), `\0loopspec-${process.pid}`);
      transport.close();
      yield* finish(abstract);
    }));

  it("replace a stale socket, keep other files", () =>
    run(function* (loop) {
      const stale = yield* loop.createUnixServer(() => new Echo(), path, { cleanupSocket: false });
      stale.close();
      expect(existsSync(path)).to.equal(true);
      expect(yield* failure(loop.createUnixConnection(() => new Echo(), path))).to.be.instanceOf(ConnectionRefusedError);
      const server = yield* loop.createUnixServer(() => new Echo(), path);
      rmSync(path);
      writeFileSync(path, "something else");
      server.close();
      expect(existsSync(path)).to.equal(true);
      const taken = (yield* failure(loop.createUnixServer(() => new Echo(), path))) as OSError;
      expect([taken.errno, existsSync(path)]).to.deep.equal([98, true]);
      rmSync(path);
    }));

  it("raise what went wrong", () =>
    run(function* (loop) {
      const make = (): Echo => new Echo();
      expect(yield* failure(loop.createUnixConnection(make, path))).to.be.instanceOf(FileNotFoundError);
      expect(yield* failure(loop.createUnixServer(make, join(folder, "no", "such")))).to.be.instanceOf(FileNotFoundError);
      expect(yield* failure(loop.createUnixServer(make, "x".repeat(300)))).to.be.instanceOf(OSError);
      expect(yield* failure(loop.createUnixConnection(make, 5 as never))).to.be.instanceOf(AsyncioTypeError);
      expect(yield* failure(loop.createUnixServer(make, path, { ssl: true }))).to.be.instanceOf(AsyncioTypeError);
      const internet = new Socket();
      for (const wrong of [
        () => loop.createUnixConnection(make),
        () => loop.createUnixConnection(make, path, { sock: internet }),
        () => loop.createUnixConnection(make, null, { sock: internet }),
        () => loop.createUnixConnection(make, path, { serverHostname: "x" }),
        () => loop.createUnixServer(make),
        () => loop.createUnixServer(make, null, { sock: internet }),
      ]) {
        expect(yield* failure(wrong() as Coroutine<unknown>)).to.be.instanceOf(ValueError);
      }
      internet.close();
    }));
});
