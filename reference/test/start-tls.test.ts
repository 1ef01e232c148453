import { expect } from "chai";
import { OSError, socketpair, SSLCertVerificationError, TlsTransport, TypeError } from "../index.js";
import type { Coroutine, EventLoop, Transport } from "../index.js";
import { StreamRecorder } from "./fixtures/stream-recorder.js";
import { certificates, clientContext, connectedPair, failure, pattern, run, serverContext } from "./fixtures/tls-connections.js";

describe("startTls", () => {
  function* plainPair(loop: EventLoop): Coroutine<[Transport, StreamRecorder, Transport, StreamRecorder]> {
    const [first, second] = socketpair();
    const make = (): StreamRecorder => new StreamRecorder(loop);
    return [...(yield* loop.connectAcceptedSocket(make, first)), ...(yield* loop.connectAcceptedSocket(make, second))];
  }

  it("goes on with TLS, for the same or another protocol", () =>
    run(function* (loop) {
      const [plainClient, client, plainServer, server] = yield* plainPair(loop);
      plainClient.write(Buffer.from("plain"));
      yield* server.until(5);
      const other = new StreamRecorder(loop);
      const upgrading = loop.createTask(loop.startTls(plainServer, other, serverContext(), { serverSide: true }));
      const secure = yield* loop.startTls(plainClient, client, clientContext(), { serverHostname: "localhost" });
      const secureServer = yield* upgrading;
      expect(secure).to.be.instanceOf(TlsTransport).and.not.equal(plainClient);
      secure.write(Buffer.from("secret"));
      expect(String(yield* other.until(6))).to.equal("secret");
      secureServer.write(Buffer.from("answer"));
      expect(String(yield* client.until(6))).to.equal("answer");
      secure.close();
      yield* client.lost;
      yield* other.lost;
      expect([client.calls, other.calls, server.calls]).to.deep.equal([["made", "eof", "lost"], ["eof", "lost"], ["made"]]);
    }));

  it("works within TLS", () =>
    run(function* (loop) {
      const [client, server, transport, serverTransport] = yield* connectedPair(loop);
      const upgrading = loop.createTask(loop.startTls(serverTransport, server, serverContext(), { serverSide: true }));
      const inner = yield* loop.startTls(transport, client, clientContext(), { serverHostname: "localhost" });
      yield* upgrading;
      inner.write(pattern(200_000));
      expect((yield* server.until(200_000)).equals(pattern(200_000))).to.equal(true);
      inner.close();
      yield* client.lost;
      yield* server.lost;
    }));

  it("refuses what it cannot use, and fails with the handshake", () =>
    run(function* (loop) {
      const [plainClient, client, plainServer, server] = yield* plainPair(loop);
      expect(yield* failure(loop.startTls(plainClient, client, true))).to.be.instanceOf(TypeError);
      expect(yield* failure(loop.startTls({} as Transport, client, clientContext()))).to.be.instanceOf(TypeError);
      const upgrading = loop.createTask(failure(loop.startTls(plainServer, server, serverContext(certificates().untrusted), { serverSide: true })));
      expect(yield* failure(loop.startTls(plainClient, client, clientContext(), { serverHostname: "localhost" }))).to.be.instanceOf(SSLCertVerificationError);
      expect(yield* upgrading).to.be.instanceOf(OSError);
      yield* client.lost;
      yield* server.lost;
    }));
});
