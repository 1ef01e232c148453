import { expect } from "chai";
import {
  AF_INET,
  AsyncioTypeError,
  BufferedProtocol,
  ConnectionResetError,
  Protocol,
  RuntimeError,
  sleep,
  SO_LINGER,
  SO_SNDBUF,
  SOL_SOCKET,
  Socket,
  socketpair,
  Transport,
  TransportSocket,
  ValueError,
} from "../index.js";
import type { BaseTransport, Coroutine, EventLoop, ExceptionContext } from "../index.js";
import { makeReportingLoop, thrownBy } from "./fixtures/recording-loop.js";

class Recorder extends Protocol {
  readonly log: string[] = [];
  readonly errors: unknown[] = [];
  protected transport: Transport | null = null;

  override connectionMade(transport: BaseTransport): void {
    this.transport = transport as Transport;
    this.log.push("made");
  }

  override dataReceived(data: Buffer): void {
    this.log.push(`data ${data.length > 20 ? data.length : data.toString()}`);
  }

  override eofReceived(): unknown {
    this.log.push("eof");
    return undefined;
  }

  override connectionLost(error: unknown): void {
    this.log.push("lost");
    this.errors.push(error);
  }

  override pauseWriting(): void {
    this.log.push("pause");
  }

  override resumeWriting(): void {
    this.log.push("resume");
  }
}

interface Setting<P> {
  readonly loop: EventLoop;
  readonly transport: Transport;
  readonly protocol: P;
  readonly peer: Socket;
  readonly reports: ExceptionContext[];
}

/** Runs a coroutine with a transport over one socket of a pair and the other socket. */
async function withTransport<P extends Protocol | BufferedProtocol>(protocol: P, body: (setting: Setting<P>) => Coroutine<unknown>): Promise<void> {
  const { loop, reports } = makeReportingLoop();
  const [near, peer] = socketpair();
  near.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
  peer.setblocking(false);
  const main = function* (): Coroutine<void> {
    const [transport] = yield* loop.createConnection(() => protocol, null, null, { sock: near });
    yield* body({ loop, transport, protocol, peer, reports });
    transport.abort();
    yield* sleep(0);
    yield* sleep(0);
    expect(near.fileno()).to.equal(-1);
  };
  await loop.runUntilComplete(main());
  peer.close();
}

function* drain(loop: EventLoop, peer: Socket): Coroutine<number> {
  for (let total = 0; ; ) {
    const data = yield* loop.sockRecv(peer, 65536);
    if (data.length === 0) return total;
    total += data.length;
  }
}

const MUCH = Buffer.alloc(300_000, 1);

describe("stream transports", () => {
  it("receive, see the end, and close", () =>
    withTransport(new Recorder(), function* ({ transport, protocol, peer }) {
      expect(transport).to.be.instanceOf(Transport);
      expect(transport.getExtraInfo("socket")).to.be.instanceOf(TransportSocket);
      expect([transport.getExtraInfo("sockname"), transport.getExtraInfo("no", 5), transport.getExtraInfo("no")]).to.deep.equal(["", 5, null]);
      peer.send(Buffer.from("hello"));
      yield* sleep(0.005);
      peer.close();
      yield* sleep(0.005);
      expect(protocol.log).to.deep.equal(["made", "data hello", "eof", "lost"]);
      expect(protocol.errors).to.deep.equal([null]);
      expect([transport.isClosing(), transport.isReading()]).to.deep.equal([true, false]);
      transport.close();
      transport.write(Buffer.from("into the void"));
    }));

  it("stay open for writing when eofReceived says so, and report the end once", () =>
    withTransport(
      new (class extends Recorder {
        override eofReceived(): boolean {
          super.eofReceived();
          return true;
        }
      })(),
      function* ({ loop, transport, protocol, peer }) {
        peer.shutdown(1);
        yield* sleep(0.005);
        transport.write(Buffer.from("still here"));
        expect((yield* loop.sockRecv(peer, 99)).toString()).to.equal("still here");
        expect(protocol.log).to.deep.equal(["made", "eof"]);
        transport.close();
        expect((yield* loop.sockRecv(peer, 99)).length).to.equal(0);
      },
    ));

  it("pause and resume reading, the end included", () =>
    withTransport(new Recorder(), function* ({ transport, protocol, peer }) {
      transport.pauseReading();
      transport.pauseReading();
      peer.send(Buffer.from("later"));
      peer.close();
      yield* sleep(0.005);
      expect([protocol.log, transport.isReading()]).to.deep.equal([["made"], false]);
      transport.resumeReading();
      transport.resumeReading();
      yield* sleep(0.005);
      expect(protocol.log).to.deep.equal(["made", "data later", "eof", "lost"]);
    }));

  it("buffer what the peer does not take, and control the flow", () =>
    withTransport(new Recorder(), function* ({ loop, transport, protocol, peer }) {
      const memory = Buffer.from(MUCH);
      transport.write(memory);
      memory.fill(2);
      expect(protocol.log).to.deep.equal(["made", "pause"]);
      transport.write(memory);
      expect(transport.getWriteBufferSize()).to.be.greaterThan(MUCH.length);
      transport.writelines([Buffer.from("a"), new Uint8Array(0), Buffer.from("b")]);
      transport.writeEof();
      transport.writeEof();
      expect(thrownBy(() => transport.write(Buffer.from("x")))).to.be.instanceOf(RuntimeError);
      expect(thrownBy(() => transport.writelines([]))).to.be.instanceOf(RuntimeError);
      expect(transport.isClosing()).to.equal(false);
      const first = yield* loop.sockRecv(peer, 100);
      expect(first.every((byte) => byte === 1)).to.equal(true);
      expect(first.length + (yield* drain(loop, peer))).to.equal(2 * MUCH.length + 2);
      expect(protocol.log).to.deep.equal(["made", "pause", "resume"]);
      expect(transport.getWriteBufferSize()).to.equal(0);
      peer.send(Buffer.from("answer"));
      yield* sleep(0.005);
      expect(protocol.log.at(-1)).to.equal("data answer");
    }));

  it("send everything before they are closed", () =>
    withTransport(new Recorder(), function* ({ loop, transport, protocol, peer }) {
      transport.write(MUCH);
      transport.close();
      yield* sleep(0.005);
      expect(protocol.log).to.deep.equal(["made", "pause"]);
      expect(yield* drain(loop, peer)).to.equal(MUCH.length);
      yield* sleep(0);
      expect(protocol.log.at(-1)).to.equal("lost");
      expect(protocol.errors).to.deep.equal([null]);
    }));

  it("are aborted at once, also while they are closing", () =>
    withTransport(new Recorder(), function* ({ transport, protocol }) {
      transport.write(MUCH);
      transport.close();
      transport.abort();
      expect([transport.getWriteBufferSize(), protocol.log.at(-1)]).to.deep.equal([0, "pause"]);
      yield* sleep(0);
      yield* sleep(0);
      expect([protocol.log.at(-1), protocol.errors]).to.deep.equal(["lost", [null]]);
    }));

  it("have limits that follow from each other", () =>
    withTransport(new Recorder(), function* ({ transport, protocol }) {
      const limits = (given?: { high?: number; low?: number }): [number, number] => {
        transport.setWriteBufferLimits(given);
        return transport.getWriteBufferLimits();
      };
      expect(transport.getWriteBufferLimits()).to.deep.equal([16384, 65536]);
      expect([limits({ high: 100 }), limits({ low: 100 }), limits({ high: 5, low: 5 }), limits({ high: 0 })]).to.deep.equal([
        [25, 100],
        [100, 400],
        [5, 5],
        [0, 0],
      ]);
      expect(limits()).to.deep.equal([16384, 65536]);
      for (const wrong of [{ high: 1, low: 2 }, { high: -1 }]) expect(thrownBy(() => limits(wrong))).to.be.instanceOf(ValueError);
      transport.setWriteBufferLimits({ high: 1_000_000 });
      transport.write(MUCH);
      expect(protocol.log).to.deep.equal(["made"]);
      transport.setWriteBufferLimits({ high: 1000 });
      expect(protocol.log).to.deep.equal(["made", "pause"]);
    }));

  it("take only bytes", () =>
    withTransport(new Recorder(), function* ({ loop, transport, peer }) {
      for (const wrong of ["text", 5, null, [1]]) expect(thrownBy(() => transport.write(wrong))).to.be.instanceOf(AsyncioTypeError);
      expect(thrownBy(() => transport.writelines(["text"]))).to.be.instanceOf(AsyncioTypeError);
      transport.write(new Uint8Array(0));
      transport.write(new DataView(Uint8Array.of(104, 105).buffer));
      expect((yield* loop.sockRecv(peer, 9)).toString()).to.equal("hi");
    }));

  it("report what the protocol throws, and end the connection with it", () => {
    const boom = new ValueError("boom");
    return withTransport(
      new (class extends Recorder {
        override dataReceived(): void {
          throw boom;
        }
      })(),
      function* ({ transport, protocol, peer, reports }) {
        peer.send(Buffer.from("x"));
        yield* sleep(0.005);
        expect(reports.map(({ exception }) => exception)).to.deep.equal([boom]);
        expect([reports[0]?.["transport"], reports[0]?.["protocol"]]).to.deep.equal([transport, protocol]);
        expect(protocol.errors).to.deep.equal([boom]);
      },
    );
  });

  it("survive a protocol that throws in pauseWriting", () =>
    withTransport(
      new (class extends Recorder {
        override pauseWriting(): void {
          throw new ValueError("boom");
        }
      })(),
      function* ({ loop, transport, peer, reports }) {
        transport.write(MUCH);
        transport.close();
        expect(yield* drain(loop, peer)).to.equal(MUCH.length);
        expect(reports).to.have.length(1);
      },
    ));

  it("receive into the memory of a buffered protocol", () => {
    const memory = Buffer.alloc(4);
    const chunks: string[] = [];
    const protocol = new (class extends BufferedProtocol {
      override getBuffer(): Buffer {
        return memory;
      }

      override bufferUpdated(count: number): void {
        chunks.push(memory.toString("utf8", 0, count));
      }
    })();
    return withTransport(protocol, function* ({ peer }) {
      peer.send(Buffer.from("abcdef"));
      yield* sleep(0.005);
      expect(chunks).to.deep.equal(["abcd", "ef"]);
    });
  });

  it("call another protocol once it is set", () =>
    withTransport(new Recorder(), function* ({ transport, protocol, peer }) {
      const other = new Recorder();
      transport.setProtocol(other);
      expect(transport.getProtocol()).to.equal(other);
      peer.send(Buffer.from("x"));
      yield* sleep(0.005);
      expect([protocol.log, other.log]).to.deep.equal([["made"], ["data x"]]);
    }));

  it("tell connectionLost, and nobody else, of a reset", async () => {
    const { loop, reports } = makeReportingLoop();
    const protocol = new Recorder();
    const main = function* (): Coroutine<void> {
      const server = yield* loop.createServer(() => protocol, "127.0.0.1", 0);
      const client = new Socket(AF_INET);
      client.setblocking(false);
      yield* loop.sockConnect(client, server.sockets[0]?.getsockname());
      yield* sleep(0.005);
      client.setsockopt(SOL_SOCKET, SO_LINGER, Buffer.from(Int32Array.of(1, 0).buffer));
      client.close();
      yield* sleep(0.005);
      server.close();
      yield* server.waitClosed();
    };
    await loop.runUntilComplete(main());
    expect(protocol.log).to.deep.equal(["made", "lost"]);
    expect(protocol.errors[0]).to.be.instanceOf(ConnectionResetError);
    expect(reports).to.deep.equal([]);
  });

  it("close the socket although connectionLost throws, and let connectionMade write, pause and close", () =>
    withTransport(
      new (class extends Recorder {
        override connectionMade(transport: BaseTransport): void {
          super.connectionMade(transport);
          this.transport?.write(Buffer.from("bye"));
          this.transport?.pauseReading();
          this.transport?.close();
        }

        override connectionLost(): void {
          throw new ValueError("boom");
        }
      })(),
      function* ({ loop, protocol, peer, reports }) {
        expect((yield* loop.sockRecv(peer, 9)).toString()).to.equal("bye");
        yield* sleep(0);
        expect(protocol.log).to.deep.equal(["made"]);
        expect(reports.map(({ exception }) => String(exception))).to.deep.equal(["ValueError: boom"]);
      },
    ));
});
