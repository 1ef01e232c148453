import { expect } from "chai";
import { BufferedProtocol, NotImplementedError, sleep, socketpair, SSLContext, TypeError, ValueError } from "../index.js";
import type { Coroutine } from "../index.js";
import { makeReportingLoop, thrownBy } from "./fixtures/recording-loop.js";
import { StreamRecorder } from "./fixtures/stream-recorder.js";
import { clientContext, closed, connectedPair, pattern, run, serverContext } from "./fixtures/tls-connections.js";

describe("a TLS connection", () => {
  it("carries data, and tells what it is", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      const data = pattern(1_000_000);
      transport.write(data.subarray(0, 1));
      transport.writelines([data.subarray(1, 7), Buffer.alloc(0), data.subarray(7)]);
      serverTransport.write(Buffer.from("answer"));
      expect((yield* server.until(data.length)).equals(data)).to.equal(true);
      expect(String(yield* client.until(6))).to.equal("answer");
      const cipher = transport.getExtraInfo("cipher") as unknown[];
      expect(cipher.map((part) => typeof part)).to.deep.equal(["string", "string", "number"]);
      const certificate = transport.getExtraInfo("peercert") as Record<string, unknown>;
      expect(certificate["subjectAltName"]).to.deep.equal([["DNS", "localhost"], ["IP Address", "127.0.0.1"]]);
      expect(certificate["subject"]).to.deep.equal([[["organizationName", "loopspec tests"]], [["commonName", "localhost"]]]);
      expect(transport.getExtraInfo("sslcontext")).to.be.instanceOf(SSLContext);
      expect(transport.getExtraInfo("ssl_object")).to.have.property("serverSide", false);
      expect(serverTransport.getExtraInfo("peercert")).to.equal(null);
      expect(transport.getExtraInfo("socket")).to.have.property("family");
      expect([transport.getExtraInfo("nothing"), transport.getExtraInfo("nothing", 5)]).to.deep.equal([null, 5]);
      yield* closed(client, server);
    }));

  it("has no half", () =>
    run(function* (loop) {
      const [client, server, transport] = yield* connectedPair(loop);
      expect(transport.canWriteEof()).to.equal(false);
      expect(thrownBy(() => transport.writeEof())).to.be.instanceOf(NotImplementedError);
      expect(thrownBy(() => transport.write("text"))).to.be.instanceOf(TypeError);
      yield* closed(client, server);
    }));

  it("sends everything before it closes, and ends on both sides", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      const data = pattern(2_000_000);
      transport.write(data.subarray(0, 1_400_000));
      transport.write(data.subarray(1_400_000));
      expect(transport.getWriteBufferSize()).to.be.greaterThan(600_000);
      transport.close();
      expect(transport.isClosing()).to.equal(true);
      transport.write(Buffer.from("too late"));
      yield* client.lost;
      yield* server.lost;
      expect(server.received.equals(data)).to.equal(true);
      expect([client.calls, server.calls]).to.deep.equal([["made", "pause", "resume", "eof", "lost"], ["made", "eof", "lost"]]);
      expect(serverTransport.isClosing()).to.equal(true);
    }));

  it("drops what arrives after close, and ends orderly all the same", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      serverTransport.write(pattern(300_000));
      transport.close();
      yield* client.lost;
      yield* server.lost;
      expect(client.received).to.have.length(0);
      expect([client.calls.at(-1), server.calls.at(-1)]).to.deep.equal(["lost", "lost"]);
    }));

  it("ends at once by abort", () =>
    run(function* (loop) {
      const [client, server, transport] = yield* connectedPair(loop);
      transport.write(pattern(3_000_000));
      transport.abort();
      yield* client.lost;
      yield* server.lost;
      expect(client.calls.at(-1)).to.equal("lost");
      expect(transport.getWriteBufferSize()).to.equal(0);
    }));

  it("pauses and resumes reading", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      transport.pauseReading();
      expect(transport.isReading()).to.equal(false);
      const data = pattern(700_000);
      serverTransport.write(data);
      serverTransport.close();
      yield* sleep(0.02);
      expect(client.received).to.have.length(0);
      transport.resumeReading();
      expect((yield* client.until(data.length)).equals(data)).to.equal(true);
      yield* closed(client, server);
      expect(client.calls).to.deep.equal(["made", "eof", "lost"]);
    }));

  it("can be paused within dataReceived, many times", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      const receive = client.dataReceived.bind(client);
      client.dataReceived = (data) => {
        expect(transport.isReading()).to.equal(true);
        receive(data);
        transport.pauseReading();
        loop.callLater(0.001, () => transport.resumeReading());
      };
      const data = pattern(1_500_000);
      serverTransport.write(data);
      expect((yield* client.until(data.length)).equals(data)).to.equal(true);
      transport.resumeReading();
      yield* closed(client, server);
    }));

  it("receives into the memory of a buffered protocol", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      const memory = Buffer.alloc(1000);
      const pieces: Buffer[] = [];
      const done = loop.createFuture<null>();
      class Buffered extends BufferedProtocol {
        override getBuffer(): Uint8Array {
          return memory;
        }
        override bufferUpdated(count: number): void {
          pieces.push(Buffer.from(memory.subarray(0, count)));
          if (pieces.reduce((sum, { length }) => sum + length, 0) === 50_000) done.setResult(null);
        }
      }
      transport.setProtocol(new Buffered());
      serverTransport.write(pattern(50_000));
      yield* done;
      expect(Buffer.concat(pieces).equals(pattern(50_000))).to.equal(true);
      transport.setProtocol(client);
      expect(transport.getProtocol()).to.equal(client);
      yield* closed(client, server);
    }));

  it("ends when the other side is just gone", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      serverTransport.abort();
      yield* client.lost;
      yield* server.lost;
      expect([client.calls, server.calls]).to.deep.equal([["made", "eof", "lost"], ["made", "lost"]]);
      transport.close();
      transport.abort();
    }));

  it("gives up on a peer that does not answer its goodbye", () =>
    run(function* (loop) {
      const [first, second] = socketpair();
      const accepting = loop.createTask(loop.connectAcceptedSocket(() => new StreamRecorder(loop), second, { ssl: serverContext(), sslShutdownTimeout: 0.02 }));
      const [transport, client] = yield* loop.createConnection(() => new StreamRecorder(loop), null, null, { ssl: clientContext(), sock: first, serverHostname: "localhost" });
      const [serverTransport, server] = yield* accepting;
      transport.pauseReading();
      serverTransport.close();
      yield* server.lost;
      expect(server.calls.at(-1)).to.equal("lost: TimeoutError");
      transport.abort();
      yield* client.lost;
    }));

  it("ends with an error when what arrives is no TLS", () =>
    run(function* (loop) {
      const [first, second] = socketpair();
      const accepting = loop.createTask(loop.connectAcceptedSocket(() => new StreamRecorder(loop), second, { ssl: serverContext() }));
      const spoiler = first.dup();
      const [, client] = yield* loop.createConnection(() => new StreamRecorder(loop), null, null, { ssl: clientContext(), sock: first, serverHostname: "localhost" });
      const [, server] = yield* accepting;
      spoiler.send(Buffer.from("this is no TLS at all, but plain text"));
      yield* server.lost;
      expect(server.calls.at(-1)).to.equal("lost: SSLError");
      spoiler.close();
      yield* closed(client);
    }));

  it("ends and reports when the protocol throws", async () => {
    const { loop, reports } = makeReportingLoop();
    await loop.runUntilComplete(
      (function* (): Coroutine<void> {
        const [client, server, , serverTransport] = yield* connectedPair(loop);
        client.dataReceived = () => {
          throw new ValueError("from the program");
        };
        serverTransport.write(Buffer.from("x"));
        yield* client.lost;
        yield* server.lost;
        expect(client.calls).to.deep.equal(["made", "lost: ValueError"]);
      })(),
    );
    expect(reports.map(({ message }) => message)).to.deep.equal(["Fatal error on SSL protocol"]);
  });

  it("tells whoever writes too much to pause", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      expect(transport.getWriteBufferLimits()).to.deep.equal([131072, 524288]);
      transport.setWriteBufferLimits({ high: 1000, low: 10 });
      expect(transport.getWriteBufferLimits()).to.deep.equal([10, 1000]);
      serverTransport.pauseReading();
      while (!client.calls.includes("pause")) transport.write(pattern(50_000));
      serverTransport.resumeReading();
      while (!client.calls.includes("resume")) yield* sleep(0);
      expect(transport.getWriteBufferSize()).to.be.at.most(10);
      yield* closed(client, server);
    }));

  it("cannot be used through its ssl object when it is over", () =>
    run(function* (loop) {
      const [client, server, transport] = yield* connectedPair(loop);
      const object = transport.getExtraInfo("ssl_object") as { version(): string; read(buffer: Uint8Array): number; getpeercert(binary: boolean): Buffer };
      yield* closed(client, server);
      expect([object.version(), object.getpeercert(true).length > 100]).to.deep.equal(["TLSv1.3", true]);
      expect(thrownBy(() => object.read(Buffer.alloc(5)))).to.be.instanceOf(ValueError);
    }));
});
