/** Hosts that ask for peers what no host should; and whatever becomes of a host or a run, nothing of the peers is left. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { CaseResult } from "../model/report.js";
import { goodCases, runFake } from "./run-fakes.js";
import { peerCase, play } from "./peer-fixtures.js";
import type { ScriptStep } from "./peer-fixtures.js";

const CLIENT = "client: [connect, {send: x}, close]";
const SERVER = "server: [{listen: tcp}, accept, receive_eof]\nother: [{listen: unix}, accept]\nthird: [{listen: udp}, receive_datagram]";
const NOTHING = { expect: [] };

async function violates(message: RegExp, request: object, times = 1): Promise<CaseResult> {
  const result = await play(CLIENT, [{ raw_request: { message: request as never, times } }, "hang"], NOTHING);
  expect(result.verdict).to.equal("crash");
  expect(result.findings[0]?.message).to.match(message);
  return result;
}

/** Sockets and timers of this process. */
const resources = (): readonly string[] => process.getActiveResourcesInfo().filter((kind) => /TCP|Pipe(Wrap|Server|Connect)|UDP|TLS/i.test(kind));

describe("a host that asks for peers", function () {
  this.timeout(20_000);

  it("that the case does not have has broken the protocol", async () => {
    await violates(/asked for a peer "somebody" of "peers\/one", but its peers are client/, { action: "start_peer", peer: "somebody" });
    await violates(/asked for a peer "__proto__"/, { action: "signal_peer", peer: "__proto__", word: "go" });
  });

  it("to go anywhere but to this machine has broken the protocol", async () => {
    for (const host of ["192.0.2.1", "example.org", "fe80::1", "127.0.0.1.example.org", "::ffff:192.0.2.1"]) {
      await violates(/which is not this machine's loopback/, { action: "start_peer", peer: "client", address: { host, port: 80 } });
    }
    await violates(/the port 0/, { action: "start_peer", peer: "client", address: { host: "127.0.0.1", port: 0 } });
    await violates(/a path that no unix socket can have/, { action: "start_peer", peer: "client", address: { path: "x".repeat(200) } });
  });

  it("without end is stopped", async () => {
    await violates(/more than 1000 requests for one case: endless output/, { action: "signal_peer", peer: "client", word: "go" }, 5000);
  });

  it("of another case has broken the protocol", async () => {
    const result = await play(CLIENT, [{ raw_request: { message: { case: "peers/two", action: "start_peer", peer: "client" } as never } }, "hang"], NOTHING);
    expect(result.findings[0]?.message).to.match(/sent a request of "peers\/two" while "peers\/one" was running/);
  });

  it("and hangs or dies shows what they had seen", async () => {
    for (const [end, verdict] of [["hang", "timeout"], ["die", "crash"]] as const) {
      const result = await play("client: [connect, {send: x}, receive_eof]", [{ listen: { on: "tcp" } }, { start_peer: { peer: "client" } }, "accept", { read: { count: 1 } }, end], NOTHING, { baseBudget: 0.3 });
      expect(result.verdict).to.equal(verdict);
      expect(result.evidence?.peers?.["client"]?.events.map(({ value }) => value)).to.include("connected");
    }
  });
});

describe("nothing of the peers is left", function () {
  this.timeout(20_000);
  /** Temporary files of these runs alone: other runs on this machine have theirs. */
  let folder: string;
  let outside: string | undefined;
  let open: readonly string[];

  beforeEach(() => {
    outside = process.env["TMPDIR"];
    folder = mkdtempSync(join(tmpdir(), "peers-"));
    process.env["TMPDIR"] = folder;
    open = resources();
  });

  /** What the kernel clears away in its own time may take a moment. */
  afterEach(async () => {
    for (let patience = 20; patience > 0 && resources().length > open.length; patience -= 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(resources(), "sockets").to.deep.equal(open);
    expect(readdirSync(folder), "folders").to.deep.equal([]);
    rmSync(folder, { recursive: true });
    if (outside === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = outside;
  });

  it("after a run, whether they came to their end or not", async () => {
    await play(SERVER, [{ dial: { peer: "server" } }, { write: { text: "x" } }, "end"], NOTHING);
    await play(CLIENT, [{ listen: { on: "tcp" } }, { start_peer: { peer: "client" } }], NOTHING);
    await play(CLIENT, [], NOTHING);
    await play("server: [{listen: tcp}, accept, {tls: {certificate: localhost}}]", [{ dial: { peer: "server" } }, { sleep: { seconds: 0.02 } }], NOTHING);
  });

  for (const end of ["hang", "die"]) {
    it(`after the host ${end}s, and its other cases go to another host`, async () => {
      const cases = [peerCase("a/bad", SERVER, [{ dial: { peer: "server" } }, end], NOTHING), ...[1, 2, 3].map((number) => peerCase(`b/good-${number}`, SERVER.split("\n")[0] ?? "", [{ dial: { peer: "server" } }, "end"], { expect: [], wire: { server: ["accepted", "eof"] } }))];
      const run = await runFake("network", cases, { jobs: 1 });
      expect(cases.map(({ id }) => run.results.get(id)?.verdict)).to.deep.equal([end === "hang" ? "timeout" : "crash", "pass", "pass", "pass"]);
    });
  }

  it("after an interrupted run", async () => {
    const controller = new AbortController();
    const cases = [peerCase("a/one", SERVER, [{ dial: { peer: "server" } }, { write: { text: "x" } }, "hang"], NOTHING), ...goodCases(2)];
    const run = await runFake("network", cases, { jobs: 1, baseBudget: 20, signal: controller.signal }, [], (event) => {
      if (event.type === "caseBegun" && event.case === "a/one") setTimeout(() => controller.abort(), 50);
    });
    expect(run.report.complete).to.equal(false);
    expect(run.seconds).to.be.lessThan(5);
    expect(run.orphans).to.deep.equal([]);
  });

  it("after a run that is interrupted while peers come to their end", async () => {
    const controller = new AbortController();
    const cases = [peerCase("a/one", SERVER, [{ log: { value: "over" } }], { expect: ["over"] })];
    setTimeout(() => controller.abort(), 400);
    const run = await runFake("network", cases, { jobs: 1, signal: controller.signal });
    expect(run.orphans).to.deep.equal([]);
  });

  it("while the last result waits for its peers", async () => {
    // The host has nothing to do any more, and must not be taken for gone before the peers have told what they saw.
    const run = await runFake("network", [peerCase("a/one", "server: [{listen: tcp}, accept]", [], NOTHING), ...[1, 2].map((number) => peerCase(`b/${number}`, CLIENT, ["die" as ScriptStep], NOTHING))], { jobs: 1 });
    expect(run.report.complete).to.equal(true);
    expect(run.results.get("a/one")?.verdict).to.equal("fail");
  });
});

describe("the environment of a case", function () {
  this.timeout(20_000);

  it("may name the files of the run", async () => {
    const item = peerCase("peers/environment", CLIENT, [{ log_environment: { name: "SSL_CERT_FILE" } }, "log_resources"], { expect: [{ contains: "authority.pem" }, { contains: '"tls":{"authority":"' }], wire: { client: [] } }, { environment: { SSL_CERT_FILE: "$tls.authority" } });
    const { results } = await runFake("network", [item], { jobs: 1 });
    expect(results.get(item.id)?.findings.map(({ message }) => message)).to.deep.equal(["the peer client failed at its step connect: the program did not start it"]);
  });
});
