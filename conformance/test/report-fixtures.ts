/** A small specification and a report in which every verdict occurs, with hostile text wherever a host may put some. */
import type { CaseResult, Report, Verdict } from "../model/report.js";
import type { Case, Group, Requirement, Specification } from "../model/specification.js";
import { caseExpecting, errorValue, logOf, observationOf } from "./judge-fixtures.js";

export const HOSTILE = "\u001b[31m]]> <b>&\"' | `x` \u0000\u202e end";

const place = { file: "spec/requirements/topic.yaml", line: 3, column: 5 };

function requirement(id: string, change: Partial<Requirement> = {}): Requirement {
  return { id, text: `The promise ${id} <holds>.`, source: { document: "base", section: "Calls" }, level: "must", basis: "documented", group: "core", area: "topic", position: place, ...change };
}

const REQUIREMENTS: readonly Requirement[] = [
  requirement("kept"),
  requirement("broken"),
  requirement("hangs", { group: "tasks" }),
  requirement("crashes", { basis: "de-facto" }),
  requirement("lacking", { group: "futures" }),
  requirement("later", { since: "3.12" }),
  requirement("unlucky", { basis: "de-facto", level: "should" }),
  requirement("liked", { basis: "de-facto" }),
  requirement("hidden", { untestable: "no program can see it" }),
  requirement("forgotten", { group: "futures" }),
  requirement("fast", { group: "policy" }),
  requirement("planned", { group: "tls" }),
];

const group = (id: string, change: Partial<Group> = {}): readonly [string, Group] => [id, { id, title: `Title of ${id}`, half: "scheduling", cases: "complete", ...change }];

const entries = (...all: readonly Case[]): ReadonlyMap<string, Case> => new Map(all.map((each) => [each.id, each]));

const provesIn = (groupId: string, id: string, requirementId: string): Case => caseExpecting(["first", "second"], {}, { id, title: `title of ${id}`, group: groupId, verifies: [requirementId] });

export const SPECIFICATION: Specification = {
  profiles: ["3.7", "3.11", "3.12"],
  groups: new Map([group("core"), group("tasks"), group("futures"), group("policy"), group("tls", { half: "io", cases: "planned" })]),
  documents: new Map([["base", { title: "Base Event Loop" }]]),
  requirements: new Map(REQUIREMENTS.map((each) => [each.id, each])),
  cases: entries(
    provesIn("core", "topic/passes", "kept"),
    provesIn("core", "topic/fails", "broken"),
    provesIn("tasks", "topic/hangs", "hangs"),
    provesIn("core", "topic/crashes", "crashes"),
    provesIn("futures", "topic/lacks", "lacking"),
    provesIn("core", "topic/later", "later"),
    provesIn("core", "topic/unlucky", "unlucky"),
    provesIn("core", "topic/liked", "liked"),
    provesIn("policy", "topic/fast", "fast"),
  ),
};

function result(id: string, verdict: Verdict, change: Partial<CaseResult> = {}): CaseResult {
  const testCase = SPECIFICATION.cases.get(id);
  const verified = SPECIFICATION.requirements.get(testCase?.verifies[0] ?? "");
  return { case: id, verdict, group: testCase?.group ?? "core", level: verified?.level ?? "must", basis: verified?.basis ?? "documented", findings: [], duration: 0.0012, ...change };
}

export const EVERY_VERDICT: readonly CaseResult[] = [
  result("topic/crashes", "crash", { findings: [{ message: "the host died: signal SIGSEGV" }], evidence: { ended: "signal SIGSEGV", lastEvents: logOf(["first", HOSTILE]), stderr: `Fatal error\n${HOSTILE}\n`, output: HOSTILE } }),
  result("topic/fails", "fail", {
    findings: [{ message: "`second` came before `first`, the case demands first → second", expected: "first", observed: "second", at: "spec/cases/topic.yaml:8" }, { message: HOSTILE }],
    observation: observationOf([...logOf(["second", "first", HOSTILE]), { kind: "raised", value: errorValue("ValueError", HOSTILE), t: 0.5, at: 1 }], { case: "topic/fails" }),
  }),
  result("topic/fast", "pass"),
  result("topic/hangs", "timeout", { findings: [{ message: "did not end: blocked" }], evidence: { ended: "killed after the budget of 2.0 s", lastEvents: logOf(["first"]), stderr: "", stack: "File \"x.py\", line 3" } }),
  result("topic/lacks", "unsupported", { findings: [{ message: `create_future: ${HOSTILE}` }] }),
  result("topic/later", "not-applicable", { findings: [{ message: "holds since 3.12, the profile is 3.11" }] }),
  result("topic/liked", "pass"),
  result("topic/passes", "pass"),
  result("topic/unlucky", "could-not-run", { findings: [{ message: "no host began the case" }] }),
];

export function reportOf(results: readonly CaseResult[], change: Partial<Report> = {}): Report {
  return {
    format: "loopspec-report/1",
    kit: { version: "0.1.0", specification: "abc123" },
    subject: { adapter: "python:odd:loop", loop: { name: "Odd", class: "OddLoop", module: "odd.loop", version: HOSTILE }, runtime: { name: "CPython", version: "3.11.7" }, platform: "linux", profile: "3.11", traits: [] },
    started: "2026-01-02T03:04:05.678Z",
    duration: 2.345,
    results,
    complete: true,
    ...change,
  };
}
