/** What reports conclude: exit codes, certificates, coverage; and progress while it goes on. */
import { expect } from "chai";
import type { CaseResult, Verdict } from "../model/report.js";
import type { Level } from "../model/specification.js";
import { certificateLine, certificateOf } from "../report/certificate.js";
import { coverageOf, coverageShare } from "../report/coverage.js";
import type { LanguageCoverage } from "../lint/coverage-of-language.js";
import { languageCoverageMarkdown, languageCoverageTerminal, situationsTerminal } from "../report/coverage-language.js";
import { exitCode } from "../report/exit-code.js";
import { PLAIN } from "../report/paint.js";
import { Progress } from "../report/progress.js";
import { requirementResults } from "../report/requirement-status.js";
import { EVERY_VERDICT, reportOf, SPECIFICATION } from "./report-fixtures.js";

const only = (verdict: Verdict, change: Partial<CaseResult> = {}): CaseResult => ({ case: "topic/passes", verdict, group: "core", level: "must", basis: "documented", findings: [], duration: 0, ...change });

describe("exit code", () => {
  const code = (...results: readonly CaseResult[]): number => exitCode(reportOf(results));

  it("is 1 when a must is broken, whatever its basis", () => {
    for (const verdict of ["fail", "timeout", "crash"] as const) {
      expect(code(only("pass"), only(verdict))).to.equal(1);
      expect(code(only(verdict, { basis: "de-facto" }))).to.equal(1);
    }
    expect(code(only("fail"), only("could-not-run"))).to.equal(1);
  });

  it("is 1 when something is broken that holds on such a platform", () => {
    expect(code(only("pass"), only("fail", { level: "platform" }))).to.equal(1);
  });

  it("is 70 when a case could not be run", () => {
    expect(code(only("pass"), only("could-not-run"))).to.equal(70);
  });

  it("is 0 otherwise", () => {
    expect(code(only("pass"), only("unsupported"), only("not-applicable"), only("fail", { level: "should" }))).to.equal(0);
  });

  it("is 130 for an interrupted run", () => {
    expect(exitCode(reportOf([only("fail")], { complete: false }))).to.equal(130);
  });
});

describe("certificate", () => {
  const lines = (...changed: readonly CaseResult[]): readonly string[] => {
    const results = EVERY_VERDICT.map((result) => changed.find((each) => each.case === result.case) ?? result);
    return certificateOf(reportOf(results), SPECIFICATION).groups.map(certificateLine);
  };

  it("tells groups that are certified, fall short, or are not complete", () => {
    expect(lines()).to.deep.equal([
      "core: falls short (1 of 2 documented musts: 1 broken); drop-in compatibility: 1 of 2",
      "tasks: falls short (0 of 1 documented musts: 1 broken)",
      "futures: not complete (0 of 2 documented musts: 1 unsupported, 1 without a case)",
      "policy: certified (1 of 1 documented musts)",
      "tls: not complete (0 of 1 documented musts: 1 without a case)",
    ]);
  });

  it("counts what holds on such a platform among the musts, and no recommendation", () => {
    const hangs = SPECIFICATION.requirements.get("hangs");
    if (hangs === undefined) throw new Error("the fixture has lost a requirement");
    const tasks = (level: Level): string | undefined => {
      const requirements = new Map([...SPECIFICATION.requirements, ["hangs", { ...hangs, level }]]);
      return certificateOf(reportOf(EVERY_VERDICT), { ...SPECIFICATION, requirements }).groups.map(certificateLine).find((line) => line.startsWith("tasks"));
    };
    expect(tasks("platform")).to.equal("tasks: falls short (0 of 1 documented musts: 1 broken)");
    expect(tasks("should")).to.equal(undefined);
  });

  it("is not denied for what only users rely on", () => {
    expect(lines(only("pass", { case: "topic/fails" }))[0]).to.equal("core: certified (2 of 2 documented musts); drop-in compatibility: 1 of 2");
  });

  it("is never given by an interrupted run, nor by one that left cases out", () => {
    const policy = (results: readonly CaseResult[], complete: boolean): string | undefined => certificateOf(reportOf(results, { complete }), SPECIFICATION).groups.map(certificateLine)[3];
    expect(policy(EVERY_VERDICT, false)).to.equal("policy: not complete (1 of 1 documented musts)");
    expect(policy(EVERY_VERDICT.filter((result) => result.case !== "topic/fast"), true)).to.equal("policy: not complete (0 of 1 documented musts: 1 not run)");
  });
});

describe("requirements and coverage", () => {
  it("gives each requirement the verdict of its worst case", () => {
    const statuses = Object.fromEntries(requirementResults(SPECIFICATION, reportOf(EVERY_VERDICT)).map((each) => [each.requirement.id, each.status]));
    expect(statuses).to.deep.equal({
      kept: "kept",
      broken: "broken",
      hangs: "broken",
      crashes: "broken",
      lacking: "unsupported",
      later: "not-applicable",
      unlucky: "undecided",
      liked: "kept",
      hidden: "untestable",
      forgotten: "untested",
      fast: "kept",
      planned: "untested",
    });
  });

  it("counts by area, level and basis", () => {
    const coverage = coverageOf(SPECIFICATION);
    expect(coverage.all).to.deep.equal({ tested: 9, untested: 2, untestable: 1, total: 12 });
    expect(coverage.byGroup.get("futures")).to.deep.equal({ tested: 1, untested: 1, untestable: 0, total: 2 });
    expect(coverage.byBasis.get("de-facto")?.tested).to.equal(3);
    expect(coverage.byLevel.get("should")?.total).to.equal(1);
    expect(coverageShare(coverage.all)).to.equal("81.8 %");
    expect(coverageShare({ tested: 9999, untested: 1, untestable: 0, total: 10_000 })).to.equal("99.9 %");
  });
});

describe("progress", () => {
  function record(isTTY: boolean): { readonly progress: Progress; readonly text: () => string; readonly pass: (seconds: number) => void } {
    let written = "";
    let now = 100;
    const progress = new Progress({ write: (text) => (written += text), isTTY, columns: () => 60, now: () => now });
    return { progress, text: () => written, pass: (seconds) => (now += seconds) };
  }

  it("rewrites one line on a terminal, which names the running cases", () => {
    const { progress, text, pass } = record(true);
    progress.listen({ type: "started", cases: 2, hosts: 1 });
    pass(1);
    progress.listen({ type: "caseBegun", case: "topic/fails" });
    expect(text()).to.match(/\r\u001b\[2K0 of 2 cases done, no failure · topic\/fails$/);
    progress.listen({ type: "caseDone", result: only("fail", { case: "topic/fails" }) });
    expect(text()).to.contain("fail  topic/fails\n");
    progress.close();
    expect(text().endsWith("\r\u001b[2K")).to.equal(true);
    expect(text().split("\r\u001b[2K").every((line) => line.length < 60)).to.equal(true);
  });

  it("writes plain lines elsewhere, now and then", () => {
    const { progress, text, pass } = record(false);
    progress.listen({ type: "started", cases: 100, hosts: 1 });
    for (let index = 0; index < 100; index += 1) {
      pass(0.2);
      progress.listen({ type: "caseDone", result: only(index === 50 ? "timeout" : "pass", { case: `topic/${index}` }) });
    }
    progress.close();
    expect(text()).not.to.contain("\u001b");
    expect(text().split("\n").filter((line) => line.includes("done")).length).to.be.within(4, 7);
    expect(text()).to.contain("timeout  topic/50\n");
    expect(text()).to.contain("100 of 100 cases done, 1 failure\n");
  });
});

describe("coverage of the API", () => {
  const coverage: LanguageCoverage = {
    operations: [
      { operation: "call_soon", kind: "loop-method", group: "core", cases: ["a", "b"], arguments: [{ argument: "callback", cases: ["a", "b"] }, { argument: "context", cases: [] }], situations: [{ situation: "at rest", cases: ["a", "b"] }, { situation: "task", cases: [] }] },
      { operation: "time", kind: "loop-method", group: "core", cases: [], arguments: [], situations: [{ situation: "at rest", cases: [] }, { situation: "task", cases: [] }] },
    ],
    contextKeys: [{ key: "message", cases: ["a"] }, { key: "task", cases: [] }],
  };

  it("shows in which situations no case uses a member", () => {
    expect(situationsTerminal(coverage, { paint: PLAIN })).to.equal("member     at rest  task\ncall_soon        2     ·\ntime             ·     ·\n");
    expect(languageCoverageMarkdown(coverage)).to.contain("| member | at rest | task |").and.to.contain("| `call_soon` | 2 |  |");
  });

  it("shows what no case touches", () => {
    expect(languageCoverageMarkdown(coverage)).to.contain("| `call_soon` | core | 2 | `callback` 2, `context` **0** |");
    expect(languageCoverageTerminal(coverage, { paint: PLAIN })).to.match(/call_soon +2 +context\ntime +0\n\ncontext keys looked at: message 1, task 0\n/);
  });
});
