/** A whole run on hosts that behave: order, events, skipping, environments, interruption. */
import { expect } from "chai";
import type { RunEvent } from "../run/events.js";
import { CaseQueue } from "../run/case-queue.js";
import { hostCount } from "../run/host-count.js";
import { CASES_AHEAD } from "../run/limits.js";
import { fakeCase, goodCases, runFake } from "./run-fakes.js";

describe("a run", function () {
  this.timeout(20_000);

  it("gives every case its verdict, in the order of the ids", async () => {
    const cases = goodCases(30);
    const run = await runFake("well-behaved", [...cases].reverse());
    expect(run.report.results.map((result) => [result.case, result.verdict])).to.deep.equal(cases.map((item) => [item.id, "pass"]));
    expect(run.report.complete).to.equal(true);
    expect(run.report.subject).to.deep.include({ adapter: "command:well-behaved", profile: "3.11" });
    expect(run.report.subject.loop).to.deep.equal({ name: "fake", class: "FakeLoop", module: "fake", version: "1" });
    expect(run.orphans).to.deep.equal([]);
  });

  it("tells what happens while it goes on", async () => {
    const events: RunEvent[] = [];
    await runFake("well-behaved", goodCases(2), { jobs: 1 }, [], (event) => events.push(event));
    expect(events.map((event) => event.type)).to.deep.equal(["started", "hostReady", "caseBegun", "caseDone", "caseBegun", "caseDone", "finished"]);
  });

  it("does not send what does not apply or is not supported", async () => {
    const later = fakeCase("x/later", { since: "3.12" });
    const otherGroup = fakeCase("x/group", { group: "tcp" });
    const operation = fakeCase("x/operation", { operations: ["teleport"], program: { steps: [{ op: "teleport", args: {}, at: 0 }] } });
    const { results } = await runFake("well-behaved", [later, otherGroup, operation]);
    expect(results.get("x/later")?.verdict).to.equal("not-applicable");
    expect(results.get("x/group")?.verdict).to.equal("unsupported");
    expect(results.get("x/operation")?.findings[0]?.message).to.match(/teleport/);
  });

  it("holds the loop to another profile on demand", async () => {
    const old = fakeCase("x/old", { until: "3.8" });
    expect((await runFake("well-behaved", [old])).results.get("x/old")?.verdict).to.equal("not-applicable");
    expect((await runFake("well-behaved", [old], { profile: "3.8" })).results.get("x/old")?.verdict).to.equal("pass");
  });

  it("keeps the observation of what failed, and only that", async () => {
    const wrong = fakeCase("x/wrong", { expectation: { expect: ["something else"] } });
    const { results } = await runFake("well-behaved", [wrong, ...goodCases(1)]);
    expect(results.get("x/wrong")?.verdict).to.equal("fail");
    expect(results.get("x/wrong")?.observation?.events).to.have.lengthOf(1);
    expect(results.get("good/00")).not.to.have.property("observation");
  });

  it("runs cases with an environment in hosts that have it", async () => {
    const special = fakeCase("x/environment", {
      environment: { FAKE_LOG: "from the environment" },
      expectation: { expect: ["from the environment"] },
    });
    const { results } = await runFake("logs-environment", [...goodCases(3), special]);
    expect([...results.values()].map((result) => result.verdict)).to.deep.equal(["pass", "pass", "pass", "pass"]);
  });

  it("takes variables of the runner away where a case says null", async () => {
    const bare = fakeCase("x/unset", { environment: { FAKE_LOG: null } });
    process.env["FAKE_LOG"] = "from the runner";
    try {
      const { results } = await runFake("logs-environment", [fakeCase("x/plain", { expectation: { expect: ["from the runner"] } }), bare]);
      expect([...results.values()].map((result) => result.verdict)).to.deep.equal(["pass", "pass"]);
    } finally {
      delete process.env["FAKE_LOG"];
    }
  });

  it("that is interrupted ends at once, with what is known", async () => {
    const controller = new AbortController();
    const cases = [...goodCases(3), fakeCase("bad/sleeps")];
    const run = await runFake("blocked", cases, { jobs: 1, baseBudget: 20, signal: controller.signal }, [], (event) => {
      if (event.type === "caseBegun" && event.case === "bad/sleeps") setTimeout(() => controller.abort(), 50);
    });
    expect(run.report.complete).to.equal(false);
    expect(run.results.has("bad/sleeps")).to.equal(false);
    expect(run.seconds).to.be.lessThan(5);
    expect(run.orphans).to.deep.equal([]);
  });

  it("that was interrupted before it began is empty", async () => {
    const run = await runFake("well-behaved", goodCases(3), { signal: AbortSignal.abort() });
    expect(run.report.complete).to.equal(false);
    expect(run.report.results).to.deep.equal([]);
    expect(run.orphans).to.deep.equal([]);
  });
});

describe("the queue of cases", () => {
  const short = goodCases(20);
  const long = [0.02, 0.05, 0.01].map((delays) => fakeCase(`long/${delays}`, { delays }));

  it("gives out the longest waits first, and towards the end nothing behind them", () => {
    const queue = new CaseQueue([...short, ...long]);
    const first = queue.take([], 2);
    expect(first?.id).to.equal("long/0.05");
    expect(queue.take(first === undefined ? [] : [first], 2)).to.equal(undefined);
    expect(queue.take([], 2)?.id).to.equal("long/0.02");
  });

  it("keeps the processors busy with short cases while the other hosts wait", () => {
    const queue = new CaseQueue([...short, ...long]);
    expect(queue.take([], 4, 1)?.id).to.equal("long/0.05");
    expect(queue.take([], 4, 2)?.id).to.equal("good/00");
    const noShort = new CaseQueue(long);
    expect(noShort.take([], 3, 2)?.id).to.equal("long/0.05");
  });

  it("gives cases that start threads to one host, to others when nothing else is left", () => {
    const threaded = [1, 2, 3].map((number) => fakeCase(`threaded/${number}`, { operations: ["in_thread"] }));
    const queue = new CaseQueue([...threaded, ...short.slice(0, 1)]);
    expect(queue.take([], 2, 0, 0)?.id).to.equal("threaded/1");
    expect(queue.take([], 2)?.id).to.equal("good/00");
    expect(queue.take([], 2)?.id).to.equal("threaded/2");
  });

  it("lets a host become free for a case that another one could not begin", () => {
    const queue = new CaseQueue([...short, ...long, fakeCase("threaded", { operations: ["in_thread"] })]);
    queue.putBack(fakeCase("again"));
    expect(queue.take(short.slice(0, 1), 2)).to.equal(undefined);
    expect(queue.take(short.slice(0, 1), 2, 0, 0)).to.equal(undefined);
    expect(queue.take([], 2)?.id).to.equal("again");
    expect(queue.take(short.slice(0, 1), 2, 0, 0)?.id).to.equal("threaded");
  });

  it("sends short cases ahead, fewer of them towards the end", () => {
    const queue = new CaseQueue(short);
    expect(queue.take(short.slice(0, 3), 2)?.id).to.equal("good/00");
    expect(queue.take(short.slice(0, CASES_AHEAD), 2)).to.equal(undefined);
    const last = new CaseQueue(short.slice(0, 2));
    expect(last.take(short.slice(5, 6), 2)).to.equal(undefined);
  });

  it("sends one waiting case ahead as long as there are many", () => {
    const many = Array.from({ length: 9 }, (_, index) => fakeCase(`long/${index}`, { delays: 0.01 }));
    const queue = new CaseQueue(many.slice(2));
    expect(queue.take(many.slice(0, 1), 3)?.id).to.equal("long/2");
    expect(queue.take(many.slice(0, 2), 3)).to.equal(undefined);
    expect(queue.take(many.slice(0, 1), 3)).to.equal(undefined);
  });

  it("lets a host run dry of short cases if too few wait", () => {
    const queue = new CaseQueue([...short, ...long]);
    expect(queue.take(short.slice(0, 1), 4, 1)).to.equal(undefined);
    expect(queue.take(short.slice(0, 1), 4, 2)?.id).to.equal("good/00");
  });

  it("gives cases that start threads to the host that is for them, and to others when nothing else is left", () => {
    const threaded = ["in_thread", "run_in_executor"].map((operation) => fakeCase(`threads/${operation}`, { operations: ["log", operation] }));
    const queue = new CaseQueue([...short, ...threaded, ...long]);
    expect(queue.size).to.equal(25);
    expect(queue.take([], 2)?.id).to.equal("long/0.05");
    expect(queue.take([], 2, 1, 0)?.id).to.equal("threads/in_thread");
    const rest = new CaseQueue(threaded);
    expect(rest.take([], 2)?.id).to.equal("threads/in_thread");
    expect(rest.take(threaded.slice(0, 1), 2)?.id).to.equal("threads/run_in_executor");
    expect(rest.take(threaded, 2)).to.equal(undefined);
    expect(new CaseQueue(threaded).drain()).to.have.lengthOf(2);
  });

  it("gives cases that collect garbage to the second host, or to the only one", () => {
    const collecting = [1, 2].map((number) => fakeCase(`garbage/${number}`, { operations: ["collect_garbage"] }));
    const queue = new CaseQueue([...short, ...collecting, fakeCase("threaded", { operations: ["in_thread"] })]);
    expect(queue.take([], 4, 0, 1)?.id).to.equal("garbage/1");
    expect(queue.take([], 4, 0, 2)?.id).to.equal("good/00");
    expect(queue.take([], 1, 0, 0)?.id).to.equal("threaded");
    expect(queue.take([], 1, 0, 0)?.id).to.equal("garbage/2");
    expect(queue.take([], 1, 0, 0)?.id).to.equal("good/01");
    expect(new CaseQueue(collecting).drain()).to.have.lengthOf(2);
  });

  it("gives cases that start child processes to the third host, to the first of two", () => {
    const children = ["subprocess_exec", "subprocess_shell"].map((operation) => fakeCase(`children/${operation}`, { operations: [operation] }));
    const queue = new CaseQueue([...short, ...children]);
    expect(queue.size).to.equal(22);
    expect(queue.take([], 4, 0, 1)?.id).to.equal("good/00");
    expect(queue.take([], 4, 0, 2)?.id).to.equal("children/subprocess_exec");
    expect(queue.take([], 2, 0, 1)?.id).to.equal("good/01");
    expect(queue.take([], 2, 0, 0)?.id).to.equal("children/subprocess_shell");
    expect(new CaseQueue(children).drain()).to.have.lengthOf(2);
  });

  it("begins with the last kind where only cases that have a home are left", () => {
    const kinds = ["in_thread", "collect_garbage", "subprocess_exec"].map((operation) => fakeCase(operation, { operations: [operation] }));
    const queue = new CaseQueue(kinds);
    expect(queue.take([], 4, 0, 3)?.id).to.equal("subprocess_exec");
    expect(queue.take([], 4, 0, 3)?.id).to.equal("collect_garbage");
    expect(queue.take([], 4, 0, 3)?.id).to.equal("in_thread");
    expect(queue.size).to.equal(0);
  });

  it("gives a case that came back out first, to an idle host", () => {
    const queue = new CaseQueue(long);
    queue.putBack(fakeCase("again"));
    expect(queue.take([], 4)?.id).to.equal("again");
    expect(queue.size).to.equal(3);
  });
});

describe("the number of hosts", () => {
  it("grows with the work, up to five for each core, or two or three that run JavaScript", () => {
    expect(hostCount(goodCases(1), 2, "python")).to.equal(1);
    expect(hostCount(goodCases(30), 2, "python")).to.equal(1);
    const many = goodCases(200).map((item) => ({ ...item, delays: 0.03 }));
    expect(hostCount(many, 2, "python")).to.equal(10);
    expect(hostCount(many, 2, "reference")).to.equal(6);
    expect(hostCount(many, 2, "module")).to.equal(4);
    expect(hostCount(goodCases(1).map((item) => ({ ...item, delays: 60 })), 64, "python")).to.equal(1);
  });
});
