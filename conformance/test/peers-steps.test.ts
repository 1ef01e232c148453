/** Every step of a peer, over real sockets, against a host that is nothing but Node. */
import { once } from "node:events";
import { expect } from "chai";
import type { Expectation } from "../model/specification.js";
import { connectStream } from "../peers/connect.js";
import { Listener } from "../peers/listen.js";
import { Stream } from "../peers/stream.js";
import { play } from "./peer-fixtures.js";
import type { ScriptStep } from "./peer-fixtures.js";

/** The host listens and sends the peer there. */
const SERVE: readonly ScriptStep[] = [{ listen: { on: "tcp" } }, { start_peer: { peer: "client" } }, "accept"];
const DIAL: ScriptStep = { dial: { peer: "server" } };

async function passes(yaml: string, script: readonly ScriptStep[], expectation: Expectation): Promise<void> {
  const result = await play(yaml, script, expectation);
  expect(result.findings, yaml).to.deep.equal([]);
  expect(result.verdict).to.equal("pass");
}

async function fails(yaml: string, script: readonly ScriptStep[], expectation: Expectation, ...messages: readonly RegExp[]): Promise<void> {
  const result = await play(yaml, script, expectation);
  expect(result.verdict).to.equal("fail");
  for (const [index, message] of messages.entries()) expect(result.findings[index]?.message).to.match(message);
  expect(result.findings).to.have.lengthOf(messages.length);
}

/** What a reader in the same process gets, which has its turn between two turns of the sender. */
async function chunksOf(text: string): Promise<readonly string[]> {
  const listener = new Listener();
  const address = await listener.open("tcp", "");
  const socket = await connectStream(address, () => undefined);
  const reader = await listener.accept();
  const chunks: string[] = [];
  reader.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  reader.resume();
  await new Promise((resolve) => setImmediate(resolve));
  const stream = new Stream(socket, socket, true, () => undefined);
  await stream.sendSlowly(Buffer.from(text));
  await stream.shutdown();
  await once(reader, "end");
  reader.destroy();
  await stream.close();
  listener.close();
  return chunks;
}

const bytes = (text: string): object => ({ received: { bytes: text } });

describe("a peer over TCP", function () {
  this.timeout(20_000);

  it("connects, sends, receives exactly so many bytes, half-closes and sees the end", () =>
    passes("client: [connect, {send: ping}, {receive: 2}, {receive: 2}, shutdown, receive_eof, close]", [...SERVE, { read: { count: 4 } }, { write: { text: "pong" } }, "read_end", "end"], {
      expect: ["ping", "eof after 0"],
      wire: { client: ["connected", bytes("po"), bytes("ng"), "eof"] },
    }));

  it("listens before the case begins, and accepts several connections one after the other", () =>
    passes(
      "server: [{listen: tcp}, accept, {receive: 1}, close, accept, {receive: 1}, close, close_listener]",
      [DIAL, { write: { text: "1" } }, "read_end", DIAL, { write: { text: "2" } }, "read_end"],
      { expect: ["eof after 0", "eof after 0"], wire: { server: ["accepted", bytes("1"), "accepted", bytes("2")] } },
    ));

  it("connects again when it is started again", () =>
    passes(
      "client: [connect, {send: a}, close, connect, {send: b}, close]",
      [...SERVE, { read: { count: 9 } }, { start_peer: { peer: "client" } }, "accept", { read: { count: 9 } }],
      { expect: ["a", "b"], wire: { client: ["connected", "connected"] } },
    ));

  it("tells what came before the end", () => passes("client: [connect, receive_eof]", [...SERVE, { write: { text: "rest" } }, "end"], { expect: [], wire: { client: ["connected", bytes("rest"), "eof"] } }));

  it("tells a reset from an end", async () => {
    await passes("client: [connect, receive_eof]", [...SERVE, "reset"], { expect: [], wire: { client: ["connected", "reset"] } });
    // The host waits for a byte: what is sent before the peer has seen that it is connected is lost with the reset.
    await passes("client: [connect, {send: y}, receive_eof]", [...SERVE, { read: { count: 1 } }, { write: { text: "x" } }, "reset"], { expect: ["y"], wire: { client: ["connected", bytes("x"), "reset"] } });
  });

  it("resets", () => passes("client: [connect, reset]", [...SERVE, "read_end"], { expect: ["ECONNRESET"], wire: { client: ["connected"] } }));

  it("is refused where nobody listens", () =>
    passes("client: [connect, {send: x}]", [{ listen: { on: "tcp" } }, "unlisten", { start_peer: { peer: "client" } }], { expect: [], wire: { client: [{ failed: "ECONNREFUSED" }] } }));

  it("that closes its listener refuses", () =>
    passes("server: [{listen: tcp}, accept, close_listener, {send: x}, receive_eof]", [DIAL, { read: { count: 1 } }, "end", { sleep: { seconds: 0.02 } }, DIAL], {
      expect: ["x", "ECONNREFUSED"],
      wire: { server: ["accepted", "eof"] },
    }));

  it("sends a byte at a time", async () => {
    await passes("client: [connect, {send_slowly: abcdefgh}, receive_eof]", [...SERVE, { read: { count: 8 } }, "end"], { expect: ["abcdefgh"], wire: { client: ["connected", "eof"] } });
    expect(await chunksOf("abcdefgh")).to.deep.equal([..."abcdefgh"]);
  });

  it("sends and receives more than any buffer holds", () =>
    passes(
      "client: [connect, {send: {pattern: 1000001}}, {receive_pattern: 1000001}, {send: {text: ab, times: 3}}, {send: {hex: \"4142\"}}, shutdown]",
      [...SERVE, { read_pattern: { count: 1000001 } }, { write: { pattern: 1000001 } }, { read: { count: 8 } }, "read_end"],
      { expect: [true, "abababAB", "eof after 0"], wire: { client: ["connected", { received_pattern: 1000001 }] } },
    ));

  it("says where a pattern is broken", () =>
    passes("client: [connect, {receive_pattern: 8}]", [...SERVE, { write: { text: "\0\0\0\0\0\0\0X" } }], { expect: [], wire: { client: ["connected", { wrong_at: 7 }] } }));

  it("that stalls reads nothing, until it receives", () =>
    passes(
      "client: [connect, {receive: 1}, stall, {wait: go}, {receive_pattern: 4}, close]",
      [...SERVE, { write: { text: "x" } }, { write_blindly: { size: 16_000_000 } }, { sleep: { seconds: 0.05 } }, "log_unsent", { signal_peer: { peer: "client", word: "go" } }, "read_end"],
      { expect: [true, { type: "string" }], wire: { client: ["connected", bytes("x"), { received_pattern: 4 }] } },
    ));

  it("waits for its word, also if that came before", () =>
    passes(
      "client: [connect, {wait: one}, {send: '1'}, {wait: two}, {send: '2'}]",
      [{ listen: { on: "tcp" } }, { signal_peer: { peer: "client", word: "two" } }, { start_peer: { peer: "client" } }, "accept", { signal_peer: { peer: "client", word: "one" } }, { read: { count: 2 } }],
      { expect: ["12"], wire: { client: ["connected"] } },
    ));

  it("over IPv6 is where $peers says", () =>
    passes("server: [{listen: tcp6}, accept, {receive: 1}]", ["log_resources", DIAL, { write: { text: "x" } }], { expect: [{ contains: '{"host":"::1","port":' }], wire: { server: ["accepted", bytes("x")] } }));
});

describe("a peer over a unix socket", function () {
  this.timeout(20_000);

  it("listens", () =>
    passes("server: [{listen: unix}, accept, {receive: 4}, {send: pong}, receive_eof, close]", [DIAL, { write: { text: "ping" } }, { read: { count: 4 } }, "end"], { expect: ["pong"], wire: { server: ["accepted", bytes("ping"), "eof"] } }));

  it("connects to a path, also an abstract one", () =>
    passes("client: [{connect: unix}, {send: x}, receive_eof]", [{ listen: { on: "unix", path: `\0loopspec-test-${process.pid}` } }, { start_peer: { peer: "client" } }, "accept", { read: { count: 1 } }, "end"], {
      expect: ["x"],
      wire: { client: ["connected", "eof"] },
    }));

  it("fails where there is nothing", () =>
    passes("client: [connect]", [{ start_peer: { peer: "client", to: { path: "/nowhere/at/all" } as never } }], { expect: [], wire: { client: [{ failed: "ENOENT" }] } }));
});

describe("a peer over UDP", function () {
  this.timeout(20_000);

  it("sends to where it was started, and receives the answer", () =>
    passes("client: [{connect: udp}, {send_datagram: ping}, receive_datagram, close]", ["udp", { start_peer: { peer: "client" } }, "udp_read", { udp_send: { text: "pong" } }], {
      expect: ["ping"],
      wire: { client: ["connected", { datagram: { bytes: "pong" } }] },
    }));

  it("answers whoever sent last", () =>
    passes("server: [{listen: udp}, receive_datagram, {send_datagram: b}]", ["udp", { udp_send: { peer: "server", text: "a" } }, "udp_read"], { expect: ["b"], wire: { server: [{ datagram: { bytes: "a" } }] } }));

  it("that nobody has sent anything has nowhere to send to", () =>
    fails("server: [{listen: udp}, {send_datagram: x}]", [], { expect: [] }, /the peer server failed at its step \{send_datagram: "x"\}: nobody has sent/));
});

describe("a peer with TLS", function () {
  this.timeout(20_000);

  it("is a client that trusts the run's authority", () =>
    passes("client: [connect, tls, {send: ping}, {receive: 4}, receive_eof, close]", [...SERVE, { secure_server: {} }, { read: { count: 4 } }, { write: { text: "pong" } }, "end", "read_end"], {
      expect: ["ping", "eof after 0"],
      wire: { client: ["connected", { tls: "TLSv1.3" }, bytes("pong"), "eof"] },
    }));

  it("is a server with a certificate that clients accept", () =>
    passes("server: [{listen: tcp}, accept, {tls: {certificate: localhost}}, {receive: 4}, {send: pong}, shutdown, receive_eof]", [DIAL, { secure_client: {} }, { write: { text: "ping" } }, { read: { count: 4 } }, "read_end", "end"], {
      expect: ["pong", "eof after 0"],
      wire: { server: ["accepted", { tls: { type: "string" } }, bytes("ping"), "eof"] },
    }));

  for (const [certificate, code] of [["untrusted", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"], ["other", "ERR_TLS_CERT_ALTNAME_INVALID"]] as const) {
    it(`refuses the certificate ${certificate}`, () =>
      passes("client: [connect, {tls: {server_name: localhost}}, {send: x}]", [...SERVE, { secure_server: { certificate } }], { expect: [{ optional: "handshake failed" }], wire: { client: ["connected", { failed: code }] } }));

    it(`shows the certificate ${certificate}, which the other side refuses`, () =>
      passes(`server: [{listen: tcp}, accept, {tls: {certificate: ${certificate}}}, receive_eof]`, [DIAL, { secure_client: {} }], {
        expect: [code],
        wire: { server: ["accepted", { optional: { tls: { type: "string" } } }, { either: ["eof", "reset", { failed: { type: "string" } }] }] },
      }));
  }

  it("can ask for another name, verify nothing, or trust nobody", async () => {
    await passes("client: [connect, {tls: {server_name: other.example}}, receive_eof]", [...SERVE, { secure_server: { certificate: "other" } }, "end"], { expect: [], wire: { client: ["connected", { tls: { type: "string" } }, "eof"] } });
    await passes("client: [connect, {tls: {verify: false}}, receive_eof]", [...SERVE, { secure_server: { certificate: "untrusted" } }, "end"], { expect: [], wire: { client: ["connected", { tls: { type: "string" } }, "eof"] } });
    await passes("client: [connect, {tls: {ca: false}}]", [...SERVE, { secure_server: {} }], { expect: [{ optional: "handshake failed" }], wire: { client: ["connected", { failed: { type: "string" } }] } });
  });

  it("can demand a certificate of the client", async () => {
    const server = "server: [{listen: tcp}, accept, {tls: {certificate: localhost, verify: true}}, {receive: 1}]";
    await passes(server, [DIAL, { secure_client: { certificate: "other" } }, { write: { text: "x" } }], { expect: [], wire: { server: ["accepted", { tls: { type: "string" } }, bytes("x")] } });
    await passes(server, [DIAL, { secure_client: {} }, "read_end"], { expect: [{ type: "string" }], wire: { server: ["accepted", { failed: { type: "string" } }] } });
  });

  it("can begin after plain bytes", () =>
    passes("client: [connect, {send: STARTTLS}, {receive: 2}, tls, {send: x}, close]", [...SERVE, { read: { count: 8 } }, { write: { text: "OK" } }, { secure_server: {} }, { read: { count: 1 } }, "read_end"], {
      expect: ["STARTTLS", "x", "eof after 0"],
      wire: { client: ["connected", bytes("OK"), { tls: { type: "string" } }] },
    }));

  it("sends and receives more than any buffer holds", () =>
    passes("client: [connect, tls, {send: {pattern: 500000}}, {receive_pattern: 500000}, close]", [...SERVE, { secure_server: {} }, { read_pattern: { count: 500000 } }, { write: { pattern: 500000 } }, "read_end"], {
      expect: [true, "eof after 0"],
      wire: { client: ["connected", { tls: { type: "string" } }, { received_pattern: 500000 }] },
    }));

  it("that meets no TLS fails", () =>
    passes("client: [connect, tls]", [...SERVE, { write: { text: "hello" } }, "end"], { expect: [], wire: { client: ["connected", { failed: { type: "string" } }] } }));
});

describe("a peer that does not get through", function () {
  this.timeout(20_000);

  it("fails the case, though wire does not name it", () =>
    fails("client: [connect, {send: x}]", [], { expect: [] }, /^the peer client failed at its step connect: the program did not start it$/));

  it("says where it is stuck", () =>
    fails("client: [connect, {wait: go}]", SERVE, { expect: [], wire: { client: ["connected"] } }, /^the peer client failed at its step \{wait: go\}: the program did not say "go"$/));

  it("logs what came where the stream ends too early", () =>
    fails("client: [connect, {receive: 4}]", [...SERVE, { write: { text: "po" } }, "end"], { expect: [], wire: { client: ["connected", bytes("pong")] } }, /at its step \{receive: 4\}: the stream ended \(eof\) after 2 of 4 bytes/, /^the peer client: received: expected the bytes "pong"/));

  it("fails where nobody connects", () => fails("server: [{listen: tcp}, accept]", [], { expect: [] }, /the peer server failed at its step accept: it did not get any further/));

  it("and what it saw are told apart from the host's log", () =>
    fails("client: [connect, receive_eof]", [...SERVE, { write: { text: "x" } }, "end"], { expect: [], wire: { client: ["connected", bytes("y"), "eof"] } }, /^the peer client: received: expected the bytes "y", observed bytes x$/));

  it("is refused and fails the case, if wire does not speak of it", () =>
    fails("client: [connect]", [{ listen: { on: "tcp" } }, "unlisten", { start_peer: { peer: "client" } }], { expect: [] }, /the peer client failed at its step connect: connect ECONNREFUSED/));
});
