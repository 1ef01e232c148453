/** What every case demands besides its log, and what no observation can do to the judge. */
import { expect } from "chai";
import fc from "fast-check";
import { judge } from "../judge/judge.js";
import { alignTrace } from "../judge/trace.js";
import type { ObservedValue, Observation } from "../model/observation.js";
import { caseExpecting, errorValue, logOf, observationOf } from "./judge-fixtures.js";

const NO_TRAITS: ReadonlySet<string> = new Set();
const messages = (testCase: Parameters<typeof judge>[0], observation: Observation): readonly string[] => judge(testCase, observation, NO_TRAITS).findings.map((finding) => finding.message);

describe("judge: demands beside the log", () => {
  it("takes outcomes for what they are", () => {
    const testCase = caseExpecting(["a"]);
    expect(judge(testCase, observationOf([], { outcome: { status: "unsupported", reason: "no such method", operation: "call_at" } }), NO_TRAITS)).to.deep.equal({ verdict: "unsupported", findings: [{ message: "call_at: no such method" }] });
    expect(judge(testCase, observationOf([], { outcome: { status: "invalid", reason: "unknown operation", at: 1 } }), NO_TRAITS)).to.deep.equal({
      verdict: "could-not-run",
      findings: [{ message: "the host could not make sense of the program: unknown operation", at: "spec/cases/topic.yaml:9" }],
    });
    expect(messages(testCase, observationOf([], { outcome: { status: "raised", error: errorValue("TypeError", "no"), at: 0 } }))).to.deep.equal(['the step at spec/cases/topic.yaml:8 raised TypeError("no"), and the scenario ended there']);
  });

  it("a malformed expectation is the kit's fault", () => {
    expect(judge(caseExpecting([{ set: 1 }]), observationOf([]), NO_TRAITS).verdict).to.equal("could-not-run");
  });

  it("steps that must raise", () => {
    const testCase = caseExpecting([{ raised: "ValueError" }], {}, { raises: { 1: "ValueError" } });
    expect(messages(testCase, observationOf([{ kind: "raised", value: errorValue("UnicodeError", "", ["ValueError"]), t: 0, at: 1 }]))).to.deep.equal([]);
    expect(messages(testCase, observationOf([{ kind: "raised", value: errorValue("TypeError", "no"), t: 0, at: 1 }]))).to.deep.equal(['the step at spec/cases/topic.yaml:9 should have raised ValueError, but raised TypeError("no")']);
    expect(messages(testCase, observationOf([{ kind: "returned", value: 5, t: 0, at: 1 }]))).to.deep.equal(["the step at spec/cases/topic.yaml:9 should have raised ValueError, but returned 5"]);
  });

  it("the class of the step decides, even where the log would do with less", () => {
    const testCase = caseExpecting([{ raised: "Exception" }], {}, { raises: { 0: "ValueError" } });
    expect(messages(testCase, observationOf([{ kind: "raised", value: errorValue("TypeError"), t: 0, at: 0 }]))).to.have.length(1);
  });

  it("calls of the exception handler and dead threads", () => {
    const context: ObservedValue = { $: "dict", items: { message: "Task was destroyed", exception: errorValue("ValueError", "no") } };
    expect(messages(caseExpecting(["a"]), observationOf([...logOf(["a"]), { kind: "unhandled", value: context, t: 0 }]))).to.deep.equal([
      'the exception handler was called, which the case does not expect: Task was destroyed, exception ValueError("no")',
    ]);
    expect(messages(caseExpecting(["a"]), observationOf([{ kind: "thread_raised", value: errorValue("ValueError", "no"), t: 0 }, ...logOf(["a"])]))).to.deep.equal(['an error ended a thread of the scenario: ValueError("no")']);
    expect(messages(caseExpecting([{ thread_raised: "ValueError" }]), observationOf([{ kind: "thread_raised", value: errorValue("ValueError", "no"), t: 0 }]))).to.deep.equal([]);
  });

  it("edges between events", () => {
    const testCase = caseExpecting([{ unordered: ["a", "b", "c"] }], { before: [["a", "c"]] });
    expect(messages(testCase, observationOf(logOf(["b", "a", "c"])))).to.deep.equal([]);
    expect(messages(testCase, observationOf(logOf(["c", "a", "b"])))).to.deep.equal(["`c` came before `a`, the case demands a → c"]);
    const optional = caseExpecting(["a", { optional: "b" }], { before: [["a", "b"]] });
    expect(messages(optional, observationOf(logOf(["a"])))).to.deep.equal(["`b` is not in the log; the case demands a → b"]);
  });

  it("lower bounds of time, less a tick", () => {
    const testCase = caseExpecting(["a", "b"], { elapsed: [{ from: "a", to: "b", at_least: 0.02 }] });
    const after = (seconds: number): Observation =>
      observationOf([
        { kind: "log", value: "a", t: 1 },
        { kind: "log", value: "b", t: 1 + seconds },
      ]);
    expect(messages(testCase, after(0.0195))).to.deep.equal([]);
    expect(messages(testCase, after(0.018))).to.deep.equal(["`b` came 18 ms after `a`, the case demands at least 20 ms"]);
  });

  it("warnings and records", () => {
    const coroutine = { category: "RuntimeWarning", message: "coroutine 'x' was never awaited" };
    const record = { level: "ERROR", message: "Task exception was never retrieved" };
    const observation = observationOf([], { warnings: [coroutine, { category: "DeprecationWarning", message: "old" }], records: [record, { level: "WARNING", message: "slow" }] });
    expect(messages(caseExpecting([]), observation)).to.deep.equal([
      "a warning that the case does not list: RuntimeWarning \"coroutine 'x' was never awaited\"",
      "a log record that the case does not list: ERROR Task exception was never retrieved",
    ]);
    expect(messages(caseExpecting([], { warnings: [{ category: "RuntimeWarning", message: { contains: "never" } }], records: ["ERROR"] }), observation)).to.deep.equal([]);
    expect(messages(caseExpecting([], { leaves: ["warnings", "records"] }), observation)).to.deep.equal([]);
    expect(messages(caseExpecting([], { warnings: ["ResourceWarning"] }), observationOf([]))).to.deep.equal(["the warning `ResourceWarning` did not occur"]);
  });

  it("no warning at all, whatever its category", () => {
    const old = { category: "DeprecationWarning", message: "old" };
    const none = caseExpecting([], { warnings: [] });
    expect(messages(none, observationOf([]))).to.deep.equal([]);
    expect(messages(none, observationOf([], { warnings: [old] }))).to.deep.equal(["a warning that the case does not list: DeprecationWarning old"]);
    expect(messages(caseExpecting([]), observationOf([], { warnings: [old] }))).to.deep.equal([]);
    expect(messages(none, observationOf([], { records: [{ level: "WARNING", message: "slow" }] }))).to.deep.equal([]);
  });

  it("no record of level WARNING or above", () => {
    const none = caseExpecting([], { records: [] });
    const of = (level: string): Observation => observationOf([], { records: [{ level, message: "text" }] });
    for (const level of ["WARNING", "ERROR", "CRITICAL"]) expect(messages(none, of(level)), level).to.deep.equal([`a log record that the case does not list: ${level} text`]);
    for (const level of ["DEBUG", "INFO"]) expect(messages(none, of(level)), level).to.deep.equal([]);
    expect(messages(caseExpecting([]), of("WARNING"))).to.deep.equal([]);
    expect(messages(none, observationOf([], { warnings: [{ category: "DeprecationWarning", message: "old" }] }))).to.deep.equal([]);
  });

  it("the exception that a record carries, or none", () => {
    const error = { $: "error", type: "ValueError", mro: ["ValueError", "Exception", "BaseException"], message: "why", args: ["why"] } as const;
    const carrying = observationOf([], { records: [{ level: "ERROR", message: "text", exception: error }] });
    const bare = observationOf([], { records: [{ level: "ERROR", message: "text" }] });
    const demand = (exception: null | { error: string }): ReturnType<typeof caseExpecting> => caseExpecting([], { records: [{ level: "ERROR", exception }] });
    expect(messages(demand({ error: "ValueError" }), carrying)).to.deep.equal([]);
    expect(messages(demand(null), bare)).to.deep.equal([]);
    expect(messages(demand({ error: "KeyError" }), carrying)).to.include("a log record that the case does not list: ERROR text with ValueError(\"why\")");
    expect(messages(demand({ error: "ValueError" }), bare)).to.have.length(2);
    expect(messages(demand(null), carrying)).to.have.length(2);
  });

  it("records of any logger where none is named, and of asyncio's alone where there must be none", () => {
    const foreign = observationOf([], { records: [{ level: "ERROR", message: "text", logger: "qt" }] });
    expect(messages(caseExpecting([], { records: ["ERROR"] }), foreign)).to.deep.equal([]);
    expect(messages(caseExpecting([], { records: [{ level: "ERROR", logger: "asyncio" }] }), foreign)).to.have.length(1);
    expect(messages(caseExpecting([]), foreign)).to.deep.equal([]);
    expect(messages(caseExpecting([], { records: [] }), foreign)).to.deep.equal([]);
  });

  it("no error that an executor reports of the callbacks of its futures", () => {
    const reported = observationOf([], { records: [{ level: "ERROR", message: "text", logger: "concurrent.futures" }] });
    expect(messages(caseExpecting([]), reported)).to.have.length(1);
    expect(messages(caseExpecting([], { leaves: ["records"] }), reported)).to.deep.equal([]);
  });

  it("as many warnings and records as `times` says", () => {
    const slow = { level: "WARNING", message: "slow" };
    const twice = caseExpecting([], { records: [{ level: "WARNING", message: { contains: "slow" }, times: 2 }] });
    const seen = (count: number): Observation => observationOf([], { records: Array.from({ length: count }, () => slow) });
    expect(messages(twice, seen(2))).to.deep.equal([]);
    expect(messages(twice, seen(0))[0]).to.match(/^the log record .* did not occur$/);
    expect(messages(twice, seen(1))[0]).to.match(/^the log record .* occurred once$/);
    expect(messages(twice, seen(3))[0]).to.match(/^the log record .* occurred 3 times$/);
    const warned = caseExpecting([], { warnings: [{ category: "ResourceWarning", times: 1 }] });
    const warning = { category: "ResourceWarning", message: "open" };
    expect(messages(warned, observationOf([], { warnings: [warning] }))).to.deep.equal([]);
    expect(messages(warned, observationOf([], { warnings: [warning, warning] }))[0]).to.match(/^the warning .* occurred 2 times$/);
    // Without `times` any number will do.
    expect(messages(caseExpecting([], { warnings: ["ResourceWarning"] }), observationOf([], { warnings: [warning, warning] }))).to.deep.equal([]);
  });

  it("loops that stay open, and things left behind", () => {
    expect(messages(caseExpecting([]), observationOf([], { closed: false, closeError: errorValue("RuntimeError", "running") }))).to.deep.equal(['the loop could not be closed after the scenario: RuntimeError("running")']);
    expect(messages(caseExpecting([]), observationOf([], { leaks: { fds: ["5 -> socket"], threads: ["t1", "t2"] } }))).to.deep.equal(["the case left a file descriptor behind: 5 -> socket", "the case left 2 threads behind: t1, t2"]);
    expect(messages(caseExpecting([], { leaves: ["fds", "threads"] }), observationOf([], { leaks: { fds: ["5 -> socket"], threads: ["t1", "t2"] } }))).to.deep.equal([]);
  });
});

describe("judge: hostile observations", () => {
  const value = fc.jsonValue({ maxDepth: 4 }).map((json) => json as ObservedValue);
  const tagged = fc.record({ $: fc.constantFrom("float", "tuple", "set", "dict", "bytes", "error", "object", "??"), value, items: value, refs: value, type: value, mro: value, message: value, args: value, base64: value }, { requiredKeys: ["$"] }) as fc.Arbitrary<unknown> as fc.Arbitrary<ObservedValue>;
  const event = fc.record({ kind: fc.constantFrom("log", "raised", "returned", "unhandled", "thread_raised"), value: fc.oneof(value, tagged), t: fc.double({ noNaN: true }), at: fc.integer() }) as fc.Arbitrary<Observation["events"][number]>;
  const testCase = caseExpecting(["a", { unordered: [{ message: { type: "string" } }, { error: "X", args: [1] }, { set: [1] }, { length: 2 }, { raised: "E" }, { contains: "x" }, { type: "callable" }, { ref: "h" }] }]);

  it("never make it throw", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (events) => {
        const observation = observationOf(events);
        expect(judge(testCase, observation, NO_TRAITS).verdict).to.equal("fail");
        alignTrace(testCase, observation, NO_TRAITS);
      }),
    );
  });

  it("cannot exhaust it by nesting, nor reach it through prototypes", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as ObservedValue;
    expect(judge(testCase, observationOf(logOf([deep])), NO_TRAITS).verdict).to.equal("fail");
    const polluting = JSON.parse('{"$":"dict","items":{"__proto__":{"message":"x"}},"__proto__":{"refs":["h"]}}') as ObservedValue;
    expect(judge(caseExpecting([{ ref: "h" }]), observationOf(logOf([polluting])), NO_TRAITS).verdict).to.equal("fail");
    expect(({} as { refs?: unknown }).refs).to.equal(undefined);
  });

  it("shows control characters by their codes", () => {
    const [message] = messages(caseExpecting(["a"]), observationOf(logOf(["\u001b[2Jgone\u202e"])));
    expect(message).to.equal('expected a, observed "\\u001b[2Jgone\\u202e"');
  });
});

describe("judge: traces", () => {
  it("puts both logs side by side", () => {
    const { rows } = alignTrace(caseExpecting(["a", "b", "c", "d"]), observationOf(logOf(["b", "a", "c", "q"])), NO_TRAITS);
    expect(rows.map((row) => `${row.fits ? "✓" : "✗"} ${row.expected ?? "-"} | ${row.observed ?? "-"}`)).to.deep.equal(["✗ a | -", "✓ b | b", "✗ - | a", "✓ c | c", "✗ d | q"]);
  });

  it("keeps long logs short, around the break", () => {
    const { rows, omitted } = alignTrace(caseExpecting([{ repeated: { of: "t", at_least: 1 } }, "z"]), observationOf(logOf([...new Array<string>(500).fill("t"), "y"])), NO_TRAITS);
    expect(rows.length).to.be.below(130);
    expect(omitted).to.be.above(300);
    expect(rows.at(-1)).to.include({ fits: false, expected: "z", observed: "y" });
  });
});
