import { expect } from "chai";
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AsyncioTypeError,
  BrokenPipeError,
  CancelledError,
  ConnectionRefusedError,
  FileNotFoundError,
  gaierror,
  OSError,
  OverflowError,
  RuntimeError,
  SOCK_DGRAM,
  SOCK_STREAM,
  Socket,
  socketpair,
  sleep,
  TimeoutError,
  ValueError,
} from "../index.js";
import type { Coroutine, EventLoop } from "../index.js";
import { decodeAddress, encodeAddress } from "../system/addresses.js";
import { makeLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";

const closables: { close(): void }[] = [];

afterEach(() => {
  for (const each of closables.splice(0)) each.close();
});

function open<T extends { close(): void }>(socket: T): T {
  closables.push(socket);
  return socket;
}

function pair(): [Socket, Socket] {
  const [near, far] = socketpair();
  near.setblocking(false);
  far.setblocking(false);
  return [open(near), open(far)];
}

function listening(): Socket {
  const socket = open(new Socket());
  socket.bind(["127.0.0.1", 0]);
  socket.listen();
  socket.setblocking(false);
  return socket;
}

function nonBlocking(family = AF_INET, type = SOCK_STREAM): Socket {
  const socket = open(new Socket(family, type));
  socket.setblocking(false);
  return socket;
}

const inLoop = <T>(body: (loop: EventLoop) => Coroutine<T>): Promise<T> => {
  const loop = makeLoop();
  return loop.runUntilComplete(body(loop));
};

describe("sockRecv and sockSendall", () => {
  it("transfer what is there, wait for what is not, and see the end", () =>
    inLoop(function* (loop) {
      const [near, far] = pair();
      const waiting = loop.createTask(loop.sockRecv(near, 3));
      yield* sleep(0);
      yield* loop.sockSendall(far, Buffer.from("hello"));
      expect((yield* waiting).toString()).to.equal("hel");
      expect((yield* loop.sockRecv(near, 10)).toString()).to.equal("lo");
      far.close();
      expect(yield* loop.sockRecv(near, 10)).to.have.length(0);
      expect(loop.removeReader(near)).to.equal(false);
    }));

  it("send all, in order, while the other side reads", () =>
    inLoop(function* (loop) {
      const [near, far] = pair();
      const data = Buffer.from(Uint8Array.from({ length: 1_000_000 }, (_none, index) => index % 251));
      const sending = loop.createTask(loop.sockSendall(far, data));
      const parts: Buffer[] = [];
      for (let size = 0; size < data.length; ) {
        const part = yield* loop.sockRecv(near, 65536);
        parts.push(part);
        size += part.length;
      }
      yield* sending;
      expect(Buffer.concat(parts).equals(data)).to.equal(true);
      expect(loop.removeWriter(far)).to.equal(false);
    }));

  it("take nothing once they are cancelled, and stop watching", () =>
    inLoop(function* (loop) {
      const [near, far] = pair();
      const waiting = loop.createTask(loop.sockRecv(near, 3));
      yield* sleep(0);
      waiting.cancel();
      far.send(Buffer.from("abc"));
      try {
        yield* waiting;
        expect.fail("not cancelled");
      } catch (error) {
        expect(error).to.be.instanceOf(CancelledError);
      }
      expect(loop.removeReader(near)).to.equal(false);
      expect((yield* loop.sockRecv(near, 3)).toString()).to.equal("abc");
    }));

  it("never change data that was handed out", () =>
    inLoop(function* (loop) {
      const [near, far] = pair();
      const received: Buffer[] = [];
      for (let value = 0; value < 40; value += 1) {
        yield* loop.sockSendall(far, Buffer.alloc(50_000, value));
        received.push(yield* loop.sockRecv(near, 65536));
      }
      expect(received.every((data, value) => data.length === 50_000 && data.every((byte) => byte === value))).to.equal(true);
    }));

  it("receive into memory of the caller and leave the rest of it alone", () =>
    inLoop(function* (loop) {
      const [near, far] = pair();
      const memory = Buffer.from("........");
      far.send(Buffer.from("abc"));
      expect(yield* loop.sockRecvInto(near, memory.subarray(1, 3))).to.equal(2);
      expect(memory.toString()).to.equal(".ab.....");
    }));

  it("fail as the system says", async () => {
    const [near, far] = pair();
    far.close();
    expect(await rejection(inLoop((loop) => loop.sockSendall(near, Buffer.from("x"))))).to.be.instanceOf(BrokenPipeError);
    expect(await rejection(inLoop((loop) => loop.sockSendall(near, "x")))).to.be.instanceOf(AsyncioTypeError);
    near.close();
    expect(await rejection(inLoop((loop) => loop.sockRecv(near, 1)))).to.be.instanceOf(OSError);
    const debugging = makeLoop({ debug: true });
    const [blocking] = socketpair().map(open);
    expect(await rejection(debugging.runUntilComplete(debugging.sockRecv(blocking as Socket, 1)))).to.be.instanceOf(ValueError);
  });
});

describe("sockConnect and sockAccept", () => {
  it("connect by address and by name, over IPv4, IPv6 and Unix", () =>
    inLoop(function* (loop) {
      for (const [family, address] of [[AF_INET, ["127.0.0.1", 0]], [AF_INET6, ["::1", 0]], [AF_UNIX, `\0loopspec-${process.pid}`]] as const) {
        const server = open(new Socket(family));
        server.bind(address);
        server.listen();
        server.setblocking(false);
        const client = nonBlocking(family);
        const accepting = loop.createTask(loop.sockAccept(server));
        yield* sleep(0);
        yield* loop.sockConnect(client, server.getsockname());
        const [connection, peer] = yield* accepting;
        open(connection);
        expect(connection.gettimeout()).to.equal(0);
        if (family !== AF_UNIX) expect(peer).to.deep.equal(client.getsockname());
        client.send(Buffer.from("hi"));
        expect((yield* loop.sockRecv(connection, 9)).toString()).to.equal("hi");
      }
      const named = nonBlocking();
      yield* loop.sockConnect(named, ["localhost", (listening().getsockname() as [string, number])[1]]);
    }));

  it("tell why a connection failed and leave the socket open", () =>
    inLoop(function* (loop) {
      const failing = function* (socket: Socket, address: unknown): Coroutine<unknown> {
        try {
          yield* loop.sockConnect(socket, address);
        } catch (error) {
          return error;
        }
        return null;
      };
      const refused = nonBlocking();
      expect(yield* failing(refused, ["127.0.0.1", 1])).to.be.instanceOf(ConnectionRefusedError);
      expect(refused.fileno()).to.be.at.least(0);
      expect(loop.removeWriter(refused)).to.equal(false);
      expect(yield* failing(nonBlocking(), ["no-such-host.invalid", 1])).to.be.instanceOf(gaierror);
      expect(yield* failing(nonBlocking(), ["127.0.0.1", 70000])).to.be.instanceOf(OverflowError);
      expect(yield* failing(nonBlocking(AF_UNIX), "/no/such/socket")).to.be.instanceOf(FileNotFoundError);
    }));

  it("refuse to wait on the socket of a transport", () =>
    inLoop(function* (loop) {
      const [near] = pair();
      yield* loop.createConnection(() => ({}), null, null, { sock: near });
      try {
        yield* loop.sockRecv(near, 1);
        expect.fail("not refused");
      } catch (error) {
        expect(error).to.be.instanceOf(RuntimeError);
      }
      expect(thrownBy(() => loop.addReader(near, () => {}))).to.be.instanceOf(RuntimeError);
      expect(thrownBy(() => loop.removeWriter(near.fileno()))).to.be.instanceOf(RuntimeError);
    }));

  it("send and receive datagrams", () =>
    inLoop(function* (loop) {
      const [first, second] = [nonBlocking(AF_INET, SOCK_DGRAM), nonBlocking(AF_INET, SOCK_DGRAM)];
      first.bind(["127.0.0.1", 0]);
      second.bind(["127.0.0.1", 0]);
      const memory = Buffer.alloc(8);
      const waiting = loop.createTask(loop.sockRecvfromInto(second, memory));
      yield* sleep(0);
      expect(yield* loop.sockSendto(first, Buffer.from("one"), second.getsockname())).to.equal(3);
      expect(yield* waiting).to.deep.equal([3, first.getsockname()]);
      yield* loop.sockSendto(first, Buffer.from("two"), second.getsockname());
      const [data, sender] = yield* loop.sockRecvfrom(second, 8);
      expect([data.toString(), sender]).to.deep.equal(["two", first.getsockname()]);
    }));
});

describe("Socket", () => {
  it("blocks, waits for a while, or not at all, as its timeout says", () => {
    const [near] = socketpair().map(open) as [Socket, Socket];
    expect([near.gettimeout(), near.getblocking()]).to.deep.equal([null, true]);
    near.settimeout(0.01);
    expect(thrownBy(() => near.recv(1))).to.be.instanceOf(TimeoutError);
    near.setblocking(false);
    expect((thrownBy(() => near.recv(1)) as Error).name).to.equal("BlockingIOError");
  });

  it("is closed once, and can give its descriptor away", () => {
    const socket = new Socket();
    const fd = socket.detach();
    expect([fd >= 0, socket.fileno()]).to.deep.equal([true, -1]);
    socket.close();
    const adopted = new Socket(null, null, null, fd);
    expect([adopted.family, adopted.type]).to.deep.equal([AF_INET, SOCK_STREAM]);
    adopted.close();
    adopted.close();
  });

  it("resolves names itself, and says what is wrong with an address", () => {
    const socket = open(new Socket());
    socket.bind(["localhost", 0]);
    expect((socket.getsockname() as unknown[])[0]).to.equal("127.0.0.1");
    expect(thrownBy(() => socket.connect(["::1", 1]))).to.be.instanceOf(gaierror);
    expect(thrownBy(() => socket.connect("127.0.0.1"))).to.be.instanceOf(AsyncioTypeError);
    expect(thrownBy(() => open(new Socket(AF_UNIX)).bind("x".repeat(200)))).to.be.instanceOf(OSError);
  });

  it("writes IPv6 addresses as the system does", () => {
    for (const host of ["::", "::1", "1::", "fe80::1", "1:2:3:4:5:6:7:8", "1:0:0:2::3", "::ffff:1.2.3.4", "2001:db8::1:0:0:1", "1:0:2:3:4:5:6:7"]) {
      const bytes = encodeAddress(AF_INET6, [host, 80]);
      expect(decodeAddress(bytes, bytes.length)).to.deep.equal([host, 80, 0, 0]);
    }
  });
});
