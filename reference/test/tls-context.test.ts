import { expect } from "chai";
import { writeFileSync } from "node:fs";
import { CERT_NONE, CERT_REQUIRED, FileNotFoundError, socketpair, SSLContext, SSLError, TypeError, ValueError } from "../index.js";
import { thrownBy } from "./fixtures/recording-loop.js";
import { StreamRecorder } from "./fixtures/stream-recorder.js";
import { certificates, closed, run, serverContext } from "./fixtures/tls-connections.js";

describe("a TLS context", () => {
  it("has the defaults of its side", () => {
    const client = new SSLContext("client");
    expect([client.checkHostname, client.verifyMode]).to.deep.equal([true, CERT_REQUIRED]);
    const server = new SSLContext("server");
    expect([server.checkHostname, server.verifyMode]).to.deep.equal([false, CERT_NONE]);
    server.checkHostname = true;
    expect(server.verifyMode).to.equal(CERT_REQUIRED);
    expect(thrownBy(() => (client.verifyMode = CERT_NONE))).to.be.instanceOf(ValueError);
    expect(thrownBy(() => new SSLContext("both" as "client"))).to.be.instanceOf(ValueError);
  });

  it("says what is wrong with a file", () => {
    const context = new SSLContext("server");
    expect(thrownBy(() => context.loadCertChain("/nonexistent.pem"))).to.be.instanceOf(FileNotFoundError);
    expect(thrownBy(() => context.loadCertChain(certificates().authority))).to.be.instanceOf(SSLError);
    expect(thrownBy(() => context.loadCertChain(certificates().localhost, certificates().other))).to.be.instanceOf(SSLError);
    expect(thrownBy(() => context.loadVerifyLocations())).to.be.instanceOf(TypeError);
    expect(thrownBy(() => context.loadVerifyLocations("/nonexistent.pem"))).to.be.instanceOf(FileNotFoundError);
    const empty = `${certificates().authority}.empty`;
    writeFileSync(empty, "nothing");
    expect(thrownBy(() => context.loadVerifyLocations(empty))).to.be.instanceOf(SSLError);
    expect(thrownBy(() => context.loadVerifyLocations(null, null, "nothing"))).to.be.instanceOf(SSLError);
  });

  it("trusts the file that the environment names", () =>
    run(function* (loop) {
      const before = process.env["SSL_CERT_FILE"];
      process.env["SSL_CERT_FILE"] = certificates().authority;
      try {
        const [first, second] = socketpair();
        const accepting = loop.createTask(loop.connectAcceptedSocket(() => new StreamRecorder(loop), second, { ssl: serverContext() }));
        const [, client] = yield* loop.createConnection(() => new StreamRecorder(loop), null, null, { ssl: true, sock: first, serverHostname: "localhost" });
        const [, server] = yield* accepting;
        yield* closed(client, server);
      } finally {
        if (before === undefined) delete process.env["SSL_CERT_FILE"];
        else process.env["SSL_CERT_FILE"] = before;
      }
    }));
});
