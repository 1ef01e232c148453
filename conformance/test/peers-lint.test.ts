/** The program, its peers and `wire` must speak of each other. */
import { join } from "node:path";
import { expect } from "chai";
import { packageFolder } from "../language/package-folder.js";
import { loadTable } from "../language/load-table.js";
import { givenResourcesExist, namedPeersExist, peersAreStarted, waitedWordsAreSignalled } from "../lint/peers.js";
import { patternsAreWellFormed } from "../lint/patterns.js";
import { subjectOf } from "../lint/subject.js";
import { wireFitsTheSteps } from "../lint/wire.js";
import { isCompiled, parseCases } from "../load/cases.js";
import { formatProblem } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import { fakeSpecification } from "./run-fakes.js";

const TABLE = loadTable(join(packageFolder(), "spec"), "spec", () => undefined);
const RULES = [namedPeersExist, peersAreStarted, waitedWordsAreSignalled, givenResourcesExist, wireFitsTheSteps, patternsAreWellFormed];

/** What the rules about peers say to a case with these parts. */
function lint(scenario: string, rest: string): readonly string[] {
  if (TABLE === undefined) throw new Error("the table cannot be loaded");
  const problems: Problem[] = [];
  const text = `member: m\ngroup: tcp\ncases:\n  - id: a/b\n    title: t\n    verifies: [x.y]\n    scenario: [${scenario}]\n    expect: []\n    ${rest.split("\n").join("\n    ")}\n`;
  const [source] = parseCases("cases.yaml", text, TABLE, (problem) => problems.push(problem));
  if (source !== undefined && isCompiled(source)) {
    const subject = subjectOf(source, fakeSpecification([source.compiled]), TABLE, problems);
    for (const rule of RULES) rule(subject);
  }
  return problems.map(formatProblem);
}

const START = "{start_peer: {peer: client, to: $peers.server}}";
const PEERS = "peers: {server: [{listen: tcp}, accept], client: [connect, {receive: 1}]}";

describe("the linter on peers", () => {
  it("is content with a case that is right", () => {
    expect(lint(START, `${PEERS}\nwire: {client: [connected, {received: {bytes: x}}], server: [accepted]}`)).to.deep.equal([]);
    expect(lint("{log: $peers.server.port}, {log: $tls.authority}", "peers: {server: [{listen: tcp}]}")).to.deep.equal([]);
    expect(lint("{start_peer: {peer: client, to: $peers}}, {signal_peer: {peer: client, word: go}}", "peers: {client: [connect, {wait: go}]}")).to.deep.equal([]);
    expect(lint(START, `${PEERS}\nwire: {client: [{failed: ECONNREFUSED}]}`)).to.deep.equal([]);
    expect(lint(START, `${PEERS}\nwire: {client: [{either: [connected, {failed: ENOENT}]}, {optional: eof}]}`)).to.deep.equal([]);
  });

  const mistakes: readonly (readonly [string, string, string])[] = [
    ["{start_peer: {peer: clint, to: $peers.server}}", PEERS, 'cases.yaml:7:17  start_peer names the peer "clint", which the case does not have; did you mean "client"?'],
    ["stop", "wire: {client: []}", 'cases.yaml:9:11  `wire` names the peer "client", which the case does not have; write it under `peers`'],
    ["stop", "peers: {client: [connect]}", 'cases.yaml:9:13  nothing starts the peer "client"; write start_peer: {peer: client, to: ...}'],
    ["{start_peer: client}", "peers: {client: [connect]}", 'cases.yaml:7:17  start_peer does not say where the peer "client" connects; write start_peer: {peer: client, to: $server}'],
    ["{start_peer: server}", "peers: {server: [{listen: tcp}]}", 'cases.yaml:7:17  the peer "server" listens and is not started; it is there before the case begins, at $peers.server'],
    ["{signal_peer: {peer: server, word: on}}", "peers: {server: [{listen: tcp}, {wait: no}]}", 'cases.yaml:7:17  the peer "server" never waits for "on"; did you mean "no"?'],
    ["stop", "peers: {server: [{listen: tcp}, {wait: go}]}", 'cases.yaml:9:37  the peer "server" waits for "go", which no step signals; write signal_peer: {peer: server, word: go}'],
    ["{log: $peers.sever.port}", "peers: {server: [{listen: tcp}]}", 'cases.yaml:7:17  there is no "$peers.sever": the case has no such peer; did you mean "server"?'],
    ["{log: $peers.server.path}", "peers: {server: [{listen: tcp}]}", 'cases.yaml:7:17  there is no "$peers.server.path"; one of: host, port'],
    ["{start_peer: {peer: client, to: $peers.client}}", "peers: {client: [connect]}", 'cases.yaml:7:17  the peer "client" connects, so it has no address; only the address of a peer that listens is known'],
    ["{log: $tls.autority}", "peers: {server: [{listen: tcp}]}", 'cases.yaml:7:17  there is no "$tls.autority"; did you mean "authority"?'],
    [START, `${PEERS}\nwire: {client: [conected, {received: {bytes: x}}]}`, 'cases.yaml:10:11  `wire` lists conected, which no step of the peer "client" logs; did you mean "connected"?'],
    [START, `${PEERS}\nwire: {client: [connected]}`, 'cases.yaml:10:11  the peer "client" logs "received", but `wire` does not list it'],
    [START, `${PEERS}\nwire: {client: [connected, {received: x}]}`, 'cases.yaml:10:11  `wire` compares bytes with a text in {received: x}; write {received: {bytes: "x"}}'],
    [START, `${PEERS}\nwire: {client: [connected, {received: {bytes: x}}, {eof: true}]}`, 'cases.yaml:10:11  `wire` lists {eof: true}, which is not how a peer logs "eof"; write eof'],
    [START, `${PEERS}\nwire: {client: [{raised: ValueError}]}`, "cases.yaml:10:11  the log of a peer has no such entry as {raised: ValueError}; `raised` and its like are of the host's log"],
    [START, `${PEERS}\nwire: {client: [connected, {received: {bytes: 4}}]}`, 'cases.yaml:10:51  "bytes" takes a text, or {hex: digits}'],
  ];
  for (const [scenario, rest, problem] of mistakes) {
    it(`says: ${problem.slice(problem.indexOf("  ") + 2)}`, () => {
      expect(lint(scenario, rest)).to.include(problem);
    });
  }
});
