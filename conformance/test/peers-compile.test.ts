/** Peers as they are written: what they become, and every mistake with its place and what to do about it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Ajv2020 } from "ajv/dist/2020.js";
import { packageFolder } from "../language/package-folder.js";
import { loadTable } from "../language/load-table.js";
import { PEER_ACTIONS } from "../language/peer-steps.js";
import { peerStepSchema } from "../language/peer-schema.js";
import { parseCases } from "../load/cases.js";
import { formatProblem } from "../load/problem.js";
import { readPeers } from "./peer-fixtures.js";

describe("the steps of a peer", () => {
  it("are spelled out", () => {
    const { peers, problems } = readPeers(`
client: [connect, {connect: }, {send: $$x}, {send: {hex: "00ff"}}]
server:
  - listen: tcp
  - accept
  - tls: {certificate: localhost, verify: true}
  - send: {text: a, times: 3}
  - receive: 4
  - wait: go
  - close
`);
    expect(problems).to.deep.equal(['peers.yaml:2:19  "connect" makes no sense here: the peer has a connection; close the connection before the next one, or write another peer']);
    expect(peers["client"]?.steps).to.deep.equal([{ does: "connect" }, { does: "connect" }, { does: "send", data: { text: "$x" } }, { does: "send", data: { hex: "00ff" } }]);
    expect(peers["server"]?.steps).to.deep.equal([
      { does: "listen", on: "tcp" },
      { does: "accept" },
      { does: "tls", certificate: "localhost", verify: true },
      { does: "send", data: { text: "a", times: 3 } },
      { does: "receive", count: 4 },
      { does: "wait", word: "go" },
      { does: "close" },
    ]);
    expect(peers["server"]?.places[4]).to.deep.equal({ file: "peers.yaml", line: 8, column: 5 });
  });

  const mistakes: readonly (readonly [string, RegExp])[] = [
    ["p: [conect]", /^peers.yaml:1:5  unknown step "conect" of a peer; did you mean "connect"\?$/],
    ["p: [connect, {recieve: 4}]", /^peers.yaml:1:15  unknown step "recieve" of a peer; did you mean "receive"\?$/],
    ["p: [{listen: tpc}]", /"listen" of a peer is the text "tpc"; did you mean "tcp"\?/],
    ["p: [listen]", /"listen" of a peer needs a word; one of: \{listen: tcp\}/],
    ["p: [connect, send]", /"send" of a peer needs data; write \{send: ...\}/],
    ["p: [connect, {send: 5}]", /takes a text, not the number 5; write it in quotes: "5"/],
    ["p: [connect, {send: $data}]", /"\$data" reads a variable, and peers know none/],
    ["p: [connect, {receive: ping}]", /takes a number of bytes, not the text "ping"; \{receive: 4\} waits for as many bytes/],
    ["p: [connect, {receive: 0}]", /takes a number of bytes, not the number 0/],
    ["p: [connect, {send: {hex: 00}}]", /"hex" takes pairs of hexadecimal digits, not the number 0; write them in quotes/],
    ["p: [connect, {send: {patern: 4}}]", /unknown key "patern" in the data of "send"; did you mean "pattern"\?/],
    ["p: [connect, {send: {text: a, hex: \"00\"}}]", /must be one of text, hex and pattern/],
    ["p: [connect, {close: now}]", /"close" of a peer takes nothing/],
    ["p: [connect, {send: x, receive: 1}]", /"receive" stands beside "send" in one step of a peer; each step has one word; write each in braces of its own/],
    ["p: [connect, {tls: localhost}]", /"tls" of a peer takes options, not the text "localhost"; write \{tls: \{certificate: localhost\}\}/],
    ["p: [connect, {tls: {certificate: mine}}]", /"certificate" of tls is the text "mine"; one of: localhost, other, untrusted/],
    ["p: [connect, {tls: {servername: x}}]", /unknown option "servername" of tls; did you mean "server_name"\?/],
    ["p: [accept]", /a peer begins with listen or connect/],
    ["p: [connect, {listen: tcp}]", /a peer listens in its first step or not at all/],
    ["p: [{listen: tcp}, {send: x}]", /the peer has a listener, but no connection; accept first/],
    ["p: [{listen: tcp}, connect]", /a peer that listens cannot connect/],
    ["p: [{listen: udp}, {send: x}]", /write send_datagram/],
    ["p: [connect, {send_datagram: x}]", /the peer has a connection; write send/],
    ["p: [connect, shutdown, {send: x}]", /"send" comes after "shutdown"/],
    ["p: [connect, shutdown, reset]", /"reset" is not possible after "shutdown"; write close/],
    ["p: [{listen: unix}, accept, reset]", /a unix socket cannot be reset/],
    ["p: [{listen: tcp}, accept, tls]", /the server of TLS needs a certificate/],
    ["p: [connect, close, {receive: 1}]", /the peer has no connection; connect first/],
    ["my-peer: [connect]", /"my-peer" is no name of a peer/],
    ["p: [[connect]]", /a step of a peer is a word or a mapping with one word, not a list/],
  ];
  for (const [yaml, message] of mistakes) {
    it(`are refused: ${yaml}`, () => {
      const { problems } = readPeers(yaml);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.match(message);
    });
  }

  it("agree with the schema for editors", () => {
    const validate = new Ajv2020({ strict: false }).compile(peerStepSchema());
    for (const step of ["connect", "tls", { listen: "tcp" }, { connect: "udp" }, { send: "x" }, { send: { pattern: 4, times: 2 } }, { receive: 4 }, { tls: { certificate: "other", verify: false } }, { wait: "go" }]) expect(validate(step), JSON.stringify(step)).to.equal(true);
    for (const step of ["listen", "send", { listen: "tpc" }, { send: 5 }, { send: "$x" }, { send: { text: "a", hex: "00" } }, { receive: "ping" }, { send: "x", receive: 1 }, { tls: "x" }, {}]) expect(validate(step), JSON.stringify(step)).to.equal(false);
  });

  it("are all told of in the language's page", () => {
    const page = readFileSync(join(packageFolder(), "spec", "language", "README.md"), "utf8");
    const rows = page.slice(page.indexOf("## Peers")).split("\n").filter((line) => line.startsWith("| `")).join("\n");
    for (const action of PEER_ACTIONS) expect(rows).to.match(new RegExp(`\`${action}[\`: ]`), action);
  });
});

describe("a case with peers", () => {
  const table = loadTable(join(packageFolder(), "spec"), "spec", () => undefined);
  if (table === undefined) throw new Error("the table cannot be loaded");

  function compiled(text: string): { readonly cases: ReturnType<typeof parseCases>; readonly problems: readonly string[] } {
    const problems: string[] = [];
    const cases = parseCases("cases.yaml", text, table as NonNullable<typeof table>, (problem) => problems.push(formatProblem(problem)));
    return { cases, problems };
  }
  const file = (rest: string): string => `member: m\ngroup: tcp\ncases:\n  - id: a/b\n    title: t\n    verifies: [x.y]\n    scenario: [stop]\n    expect: []\n${rest}`;

  it("knows peers and wire", () => {
    const { cases, problems } = compiled(file("    peers: {client: [connect, receive_eof]}\n    wire: {client: [connected, {received: {bytes: x}}, eof]}\n"));
    expect(problems).to.deep.equal([]);
    expect(cases[0]?.compiled?.peers?.["client"]?.steps).to.have.lengthOf(2);
    expect(cases[0]?.compiled?.expectation.wire).to.deep.equal({ client: ["connected", { received: { bytes: "x" } }, "eof"] });
    expect(cases[0]?.compiled).not.to.have.property("tls");
  });

  it("has certificates if anything speaks of them", () => {
    for (const rest of ["    peers: {client: [connect, tls]}\n", "    environment: {SSL_CERT_FILE: $tls.authority}\n"]) expect(compiled(file(rest)).cases[0]?.compiled?.tls, rest).to.equal(true);
    expect(compiled(file("").replace("[stop]", "[{log: $tls.authority}]")).cases[0]?.compiled?.tls).to.equal(true);
  });

  it("with a mistake is refused, with the place", () => {
    expect(compiled(file("    peers: {client: [conect]}\n")).problems).to.deep.equal(['cases.yaml:9:22  unknown step "conect" of a peer; did you mean "connect"?']);
    expect(compiled(file("    environment: {A: $tls.autority}\n")).problems[0]).to.match(/unknown variable "\$tls.autority" in the environment; did you mean "\$tls.authority"\?/);
    expect(compiled(file("    peers: [connect]\n")).problems[0]).to.match(/^cases.yaml:9:12  .*mapping/);
    expect(compiled(file("    peers: {client: connect}\n")).problems[0]).to.match(/^cases.yaml:9:21  /);
  });

  it("as the language's page shows it compiles", () => {
    const page = readFileSync(join(packageFolder(), "spec", "language", "README.md"), "utf8");
    const example = /## Peers\n\n```yaml\n([^`]*)```/.exec(page)?.[1] ?? "";
    const indented = example.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n");
    const { cases, problems } = compiled(`member: m\ngroup: tcp\ncases:\n  - id: a/b\n    title: t\n    verifies: [x.y]\n${indented}`);
    expect(problems).to.deep.equal([]);
    expect(cases[0]?.compiled?.peers).to.have.all.keys("client");
  });
});
