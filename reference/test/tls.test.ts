import { expect } from "chai";
import { CERT_NONE, ConnectionAbortedError, ConnectionResetError, createDefaultContext, OSError, sleep, socketpair, SSLCertVerificationError, SSLContext, SSLError, TypeError, ValueError } from "../index.js";
import type { Coroutine, EventLoop, Server, Socket, Transport } from "../index.js";
import { StreamRecorder } from "./fixtures/stream-recorder.js";
import { certificates, clientContext, closed, failure, run, serverContext } from "./fixtures/tls-connections.js";

describe("a TLS server", () => {
  function* startServer(loop: EventLoop, options: object): Coroutine<[server: Server, port: number, protocols: StreamRecorder[]]> {
    const protocols: StreamRecorder[] = [];
    const factory = (): StreamRecorder => {
      const protocol = new StreamRecorder(loop);
      protocols.push(protocol);
      return protocol;
    };
    const server = yield* loop.createServer(factory, "127.0.0.1", 0, options);
    const address = server.sockets[0]?.getsockname() as [string, number];
    return [server, address[1], protocols];
  }

  it("and a client check the certificate and its name", () =>
    run(function* (loop) {
      const [server, port, protocols] = yield* startServer(loop, { ssl: serverContext() });
      const connect = (options: object): Coroutine<[Transport, StreamRecorder]> =>
        loop.createConnection(() => new StreamRecorder(loop), "127.0.0.1", port, options);
      const unchecked = clientContext();
      unchecked.checkHostname = false;
      const untrusting = createDefaultContext();
      const careless = new SSLContext("client");
      careless.checkHostname = false;
      careless.verifyMode = CERT_NONE;
      const accepted = [{ ssl: clientContext() }, { ssl: clientContext(), serverHostname: "localhost" }, { ssl: clientContext(), serverHostname: "" },
        { ssl: unchecked, serverHostname: "other.example" }, { ssl: careless }];
      for (const options of accepted) {
        const [, protocol] = yield* connect(options);
        yield* closed(protocol);
        expect(protocol.calls).to.deep.equal(["made", "eof", "lost"]);
      }
      const inServer = protocols.length;
      for (const options of [{ ssl: clientContext(), serverHostname: "other.example" }, { ssl: untrusting }, { ssl: true }]) {
        const error = yield* failure(connect(options));
        expect(error).to.be.instanceOf(SSLCertVerificationError).and.instanceOf(SSLError).and.instanceOf(OSError);
        expect((error as SSLError).reason).to.equal("CERTIFICATE_VERIFY_FAILED");
      }
      yield* sleep(0.02);
      server.close();
      yield* server.waitClosed();
      expect(protocols.slice(inServer).map(({ calls }) => calls)).to.deep.equal([[], [], []]); // the client had refused in time
    }));

  it("survives those who do not speak TLS, or nothing at all", () =>
    run(function* (loop) {
      const [server, port, protocols] = yield* startServer(loop, { ssl: serverContext(), sslHandshakeTimeout: 0.05 });
      const [plain, plainProtocol] = yield* loop.createConnection(() => new StreamRecorder(loop), "127.0.0.1", port);
      plain.write(Buffer.from("GET / HTTP/1.0\r\n\r\n"));
      const [, silent] = yield* loop.createConnection(() => new StreamRecorder(loop), "127.0.0.1", port);
      yield* plainProtocol.lost;
      yield* silent.lost;
      const [, client] = yield* loop.createConnection(() => new StreamRecorder(loop), "127.0.0.1", port, { ssl: clientContext() });
      yield* closed(client);
      server.close();
      yield* server.waitClosed();
      expect(protocols.map(({ calls }) => calls.length)).to.deep.equal([0, 0, 3]);
    }));

  it("listens at a path as well", () =>
    run(function* (loop) {
      const path = `${certificates().authority}.socket`;
      const protocols: StreamRecorder[] = [];
      const make = (): StreamRecorder => {
        const protocol = new StreamRecorder(loop);
        protocols.push(protocol);
        return protocol;
      };
      const server = yield* loop.createUnixServer(make, path, { ssl: serverContext() });
      expect(yield* failure(loop.createUnixConnection(make, path, { ssl: clientContext() }))).to.be.instanceOf(ValueError);
      const [transport, client] = yield* loop.createUnixConnection(() => new StreamRecorder(loop), path, { ssl: clientContext(), serverHostname: "localhost" });
      transport.write(Buffer.from("over a path"));
      yield* sleep(0.01);
      yield* closed(client);
      server.close();
      yield* server.waitClosed();
      expect(protocols.map(({ received }) => String(received))).to.deep.equal(["over a path"]);
    }));

  it("wants a context", () =>
    run(function* (loop) {
      const factory = (): StreamRecorder => new StreamRecorder(loop);
      for (const ssl of [true, false]) expect(yield* failure(loop.createServer(factory, "127.0.0.1", 0, { ssl }))).to.be.instanceOf(TypeError);
      const [first, second] = socketpair();
      expect(yield* failure(loop.connectAcceptedSocket(factory, first, { ssl: true }))).to.be.instanceOf(ValueError);
      expect(yield* failure(loop.connectAcceptedSocket(factory, first, { sslHandshakeTimeout: 1 }))).to.be.instanceOf(ValueError);
      for (const socket of [first, second]) if (socket.fileno() >= 0) socket.close();
    }));
});

describe("a TLS client", () => {
  function* connecting(loop: EventLoop, sock: Socket | null, options: object): Coroutine<Error> {
    return yield* failure(loop.createConnection(() => new StreamRecorder(loop), null, null, { sock, ...options }));
  }

  it("wants a name and a context", () =>
    run(function* (loop) {
      const [first, second] = socketpair();
      expect(yield* connecting(loop, first, { ssl: clientContext() })).to.be.instanceOf(ValueError);
      expect(yield* connecting(loop, first, { serverHostname: "localhost" })).to.be.instanceOf(ValueError);
      for (const name of ["sslHandshakeTimeout", "sslShutdownTimeout"]) expect(yield* connecting(loop, first, { [name]: 1 })).to.be.instanceOf(ValueError);
      for (const socket of [first, second]) socket.close();
    }));

  it("gives up when the handshake takes too long or the connection ends in it", () =>
    run(function* (loop) {
      const [first, second] = socketpair();
      const options = { ssl: clientContext(), serverHostname: "localhost" };
      expect(yield* connecting(loop, first, { ...options, sslHandshakeTimeout: 0.02 })).to.be.instanceOf(ConnectionAbortedError);
      second.close();
      const [third, fourth] = socketpair();
      const task = loop.createTask(connecting(loop, third, options));
      yield* sleep(0);
      yield* sleep(0);
      yield* sleep(0);
      fourth.close();
      expect(yield* task).to.be.instanceOf(ConnectionResetError);
      expect(third.fileno()).to.equal(-1);
    }));

  it("leaves nothing behind when it is cancelled", () =>
    run(function* (loop) {
      for (const wait of [0, 1, 5]) {
        const [first, second] = socketpair();
        const task = loop.createTask(connecting(loop, first, { ssl: clientContext(), serverHostname: "localhost" }));
        for (let turn = 0; turn <= wait; turn += 1) yield* sleep(0);
        task.cancel();
        expect(yield* task).to.have.property("name", "CancelledError");
        yield* sleep(0.01);
        if (wait > 0) expect(first.fileno()).to.equal(-1);
        for (const socket of [first, second]) if (socket.fileno() >= 0) socket.close();
      }
    }));
});
