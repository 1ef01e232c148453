/**
 * Hosts that hang, die, lie or flood. Each must get the right verdict on the right case, in time and with evidence; all other cases must
 * pass, and no process may be left.
 */
import { expect } from "chai";
import type { CaseResult, Verdict } from "../model/report.js";
import { fakeCase, goodCases, runFake } from "./run-fakes.js";
import type { FakeRun } from "./run-fakes.js";

const GOOD = goodCases(12);

async function runWithBad(host: string, ids: readonly string[], change: Parameters<typeof runFake>[2] = {}): Promise<FakeRun> {
  const run = await runFake(host, [...GOOD, ...ids.map((id) => fakeCase(id))], { jobs: 2, ...change });
  for (const item of GOOD) expect(run.results.get(item.id)?.verdict, item.id).to.equal("pass");
  expect(run.orphans, "orphans").to.deep.equal([]);
  expect(run.report.complete).to.equal(true);
  return run;
}

function bad(run: FakeRun, id: string, verdict: Verdict, message: RegExp): CaseResult {
  const result = run.results.get(id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  expect(result.verdict, id).to.equal(verdict);
  expect(result.findings[0]?.message, id).to.match(message);
  return result;
}

describe("a hostile host", function () {
  this.timeout(30_000);

  it("that computes for ever is a busy loop", async () => {
    const run = await runWithBad("busy", ["bad/spins"]);
    const result = bad(run, "bad/spins", "timeout", /did not end.*busy loop/);
    expect(result.evidence?.lastEvents.map((event) => event.value)).to.deep.equal(["bad/spins"]);
    expect(result.evidence?.stderr).to.equal("about to spin\n");
    expect(result.evidence?.ended).to.equal("killed after the budget of 0.3 s");
  });

  it("that computes for ever behind a wrapper is a busy loop all the same", async () => {
    const run = await runWithBad("wrapped-busy", ["bad/spins"]);
    bad(run, "bad/spins", "timeout", /busy loop/);
  });

  it("that sleeps for ever is blocked", async () => {
    const run = await runWithBad("blocked", ["bad/sleeps"]);
    bad(run, "bad/sleeps", "timeout", /did not end.*blocked/);
  });

  it("that hangs gets its verdict within two seconds of its budget", async () => {
    for (const host of ["busy", "blocked"]) {
      const run = await runWithBad(host, ["bad/hangs"]);
      expect(run.results.get("bad/hangs")?.duration, host).to.be.within(0.3, 2.3);
    }
  });

  it("that hangs in several cases loses none of the others", async () => {
    const run = await runWithBad("blocked", ["bad/1", "bad/2", "bad/3"]);
    for (const id of ["bad/1", "bad/2", "bad/3"]) bad(run, id, "timeout", /blocked/);
  });

  it("that hangs holds up nothing that was sent to it ahead", async () => {
    const ids = ["bad/1", "bad/2", "bad/3", "bad/4"];
    const cases = [...ids.map((id) => fakeCase(id)), ...goodCases(4)];
    const run = await runFake("blocked", cases, { jobs: 4, baseBudget: 1.5 });
    for (const id of ids) bad(run, id, "timeout", /blocked/);
    for (const item of goodCases(4)) expect(run.results.get(item.id)?.verdict).to.equal("pass");
    // One after the other they would take four times as long.
    expect(run.seconds).to.be.lessThan(2 * (1.5 + 1) + 1);
    expect(run.orphans).to.deep.equal([]);
  });

  it("that ignores polite signals is killed", async () => {
    const run = await runWithBad("ignores-sigterm", ["bad/stays"]);
    bad(run, "bad/stays", "timeout", /blocked/);
  });

  it("that hangs is asked for its stack, if it has the trait", async () => {
    const run = await runWithBad("dumps-stack", ["bad/hangs"], { jobs: 1 });
    const result = bad(run, "bad/hangs", "timeout", /blocked/);
    expect(result.evidence?.stack).to.equal("Thread 1: in select() at loop.c:42\n");
    expect(result.evidence?.stderr).to.equal("");
  });

  it("that dies by a signal has crashed", async () => {
    const run = await runWithBad("killed", ["bad/dies"]);
    const result = bad(run, "bad/dies", "crash", /died: signal SIGKILL/);
    expect(result.evidence?.ended).to.equal("signal SIGKILL");
    expect(result.evidence?.stderr).to.equal("about to die\n");
    expect(result.evidence?.lastEvents).to.have.lengthOf(1);
  });

  it("that leaves in the middle of a case has crashed, also with status 0", async () => {
    const run = await runWithBad("exits", ["bad/status-0", "bad/status-3"]);
    bad(run, "bad/status-0", "crash", /died: exit code 0/);
    bad(run, "bad/status-3", "crash", /died: exit code 3/);
  });

  it("that writes rubbish has broken the protocol, and the rubbish is the evidence", async () => {
    const run = await runWithBad("rubbish", ["bad/words", "bad/list", "bad/type", "bad/value", "bad/deep", "bad/done"]);
    expect(bad(run, "bad/words", "crash", /not JSON/).evidence?.output).to.equal("Segmentation fault (just kidding)");
    bad(run, "bad/list", "crash", /no message/);
    bad(run, "bad/type", "crash", /unknown type "surprise"/);
    bad(run, "bad/value", "crash", /no kind of value/);
    bad(run, "bad/deep", "crash", /nested deeper/);
    bad(run, "bad/done", "crash", /message done needs/);
  });

  it("that hangs or dies in half a line shows that half", async () => {
    const run = await runWithBad("half-line", ["bad/hangs", "bad/dies"]);
    expect(bad(run, "bad/hangs", "timeout", /blocked/).evidence?.output).to.match(/^\{"type":"event","case":"bad\/hangs","ki$/);
    expect(bad(run, "bad/dies", "crash", /exit code 1/).evidence?.output).to.match(/"ki$/);
  });

  it("that writes invalid UTF-8 has broken the protocol", async () => {
    const run = await runWithBad("invalid-utf8", ["bad/bytes"]);
    expect(bad(run, "bad/bytes", "crash", /not UTF-8/).evidence?.output).to.equal('{"\\xff\\xfe"}');
  });

  it("that never stops writing is stopped", async () => {
    bad(await runWithBad("endless-events", ["bad/floods"], { baseBudget: 2 }), "bad/floods", "crash", /endless output/);
    bad(await runWithBad("endless-line", ["bad/floods"]), "bad/floods", "crash", /endless output/);
  });

  it("that never stops complaining is hung, and only the end of it is kept", async () => {
    const run = await runWithBad("endless-stderr", ["bad/floods"]);
    const { evidence } = bad(run, "bad/floods", "timeout", /did not end/);
    expect(evidence?.stderr.length).to.be.within(1, 65536);
  });

  it("that speaks of another case than the running one has broken the protocol", async () => {
    const run = await runWithBad("wrong-case", ["bad/event-of-another", "bad/ends-another", "bad/begins-twice"]);
    bad(run, "bad/event-of-another", "crash", /reported an event of "good\/00" while "bad\/event-of-another" was running/);
    bad(run, "bad/ends-another", "crash", /ended "good\/00" while/);
    bad(run, "bad/begins-twice", "crash", /began "bad\/begins-twice" while/);
  });

  it("that speaks of a case before it begins it has broken the protocol", async () => {
    const run = await runWithBad("wrong-case", ["bad/done-without-begin", "bad/event-without-begin", "bad/begins-another"]);
    bad(run, "bad/done-without-begin", "crash", /had not begun/);
    bad(run, "bad/event-without-begin", "crash", /had not begun/);
    bad(run, "bad/begins-another", "crash", /began "good\/00" where "bad\/begins-another" was to begin/);
  });

  it("that leaves with the end of a case costs a new host, and no other case", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `bad/${index}`);
    // With as many hosts one after the other would be sent the same case, and die before they begin it.
    const run = await runWithBad("leaves", ids, { jobs: 8 });
    for (const id of ids) bad(run, id, "unsupported", /the loop has no log/);
  });

  it("that leaves children behind leaves nothing, though they hold its output open", async () => {
    const run = await runWithBad("leaves-children", ["bad/exits", "bad/regular", "bad/own-session"]);
    bad(run, "bad/exits", "crash", /exit code 0/);
    expect(run.results.get("bad/regular")?.verdict).to.equal("pass");
    expect(run.seconds).to.be.lessThan(10);
  });

  it("that dies before it begins a case is replaced twice, then the case could not be run", async () => {
    const run = await runWithBad("dies-before-begin", ["bad/refused"]);
    const result = bad(run, "bad/refused", "could-not-run", /no host began the case.*exit code 7/);
    expect(result.evidence?.ended).to.equal("exit code 7");
  });

  it("that always dies is not restarted for ever", async () => {
    const run = await runFake("dies-before-begin", GOOD, { jobs: 2 }, ["always"]);
    expect([...run.results.values()].map((result) => result.verdict)).to.deep.equal(GOOD.map(() => "could-not-run"));
    expect(run.results.get("good/00")?.evidence?.stderr).to.equal("no, thanks\n");
    expect(run.orphans).to.deep.equal([]);
  });

  it("that never reads does not block the runner", async () => {
    const huge = fakeCase("good/huge", { program: { steps: [{ op: "log", args: { value: "x".repeat(900_000) }, at: 0 }] } });
    const run = await runFake("never-reads", [huge], { jobs: 1 });
    expect(run.results.get("good/huge")?.verdict).to.equal("could-not-run");
    expect(run.results.get("good/huge")?.findings[0]?.message).to.match(/did not begin the case/);
    expect(run.orphans).to.deep.equal([]);
  });
});

describe("a host that does not start", function () {
  this.timeout(30_000);

  async function failure(how: string): Promise<Error & { readonly hint?: string }> {
    try {
      await runFake("bad-start", GOOD, { jobs: 2 }, [how]);
    } catch (error) {
      if (error instanceof Error) return error;
    }
    throw new Error(`the run on a host that starts ${how} did not fail`);
  }

  it("and dies shows its last words", async () => {
    const error = await failure("dies");
    expect(error.name).to.equal("UsageError");
    expect(error.message).to.match(/ended before it said hello \(exit code 2\)\n  \| ImportError: no module of that name/);
  });

  it("and refuses gives reason and hint", async () => {
    const error = await failure("refuses");
    expect(error.message).to.contain("module nonsense not found");
    expect(error.hint).to.equal("is it installed?");
  });

  it("and speaks another version, or no protocol at all, is told apart", async () => {
    expect((await failure("version")).message).to.match(/version 99 of the protocol/);
    expect((await failure("rubbish")).message).to.match(/no host: .*not JSON\n  it wrote: Welcome to my loop!/);
    expect((await failure("invalid")).message).to.match(/message hello needs loop/);
    expect((await failure("early")).message).to.match(/begin before hello/);
  });

  it("and declares a profile that nobody knows asks for one", async () => {
    const error = await failure("profile");
    expect(error.message).to.match(/profile "2.7"/);
    expect(error.hint).to.match(/--profile: 3.8, 3.11/);
  });
});
