/** Value patterns: what each word accepts, and what it must refuse. */
import { expect } from "chai";
import { matches } from "../judge/pattern-match.js";
import { parseValue, PatternPlace } from "../judge/pattern-parse.js";
import { expectationProblems, patternProblems } from "../judge/pattern-problems.js";
import type { ObservedValue } from "../model/observation.js";
import { errorValue } from "./judge-fixtures.js";

const NONE: ReadonlySet<string> = new Set();
const NODE: ReadonlySet<string> = new Set(["single-number-type", "no-tuples"]);

function fits(pattern: unknown, value: ObservedValue, traits = NONE): boolean {
  const place = PatternPlace.root();
  const parsed = parseValue(pattern, place);
  expect(place.problems.filter((problem) => problem.severity === "error")).to.deep.equal([]);
  return matches(parsed, value, traits);
}

const float = (value: number | "nan" | "inf" | "-inf"): ObservedValue => ({ $: "float", value });
const tuple = (...items: ObservedValue[]): ObservedValue => ({ $: "tuple", items });
const dict = (items: Record<string, ObservedValue>, refs?: string[]): ObservedValue => ({ $: "dict", items, ...(refs === undefined ? {} : { refs }) });
const handle: ObservedValue = { $: "object", type: "TimerHandle", mro: ["TimerHandle", "Handle", "object"], refs: ["h", "other"], repr: "<TimerHandle>" };
const callable: ObservedValue = { $: "object", type: "function", mro: ["function", "object"] };

describe("judge: values", () => {
  const table: readonly (readonly [unknown, readonly ObservedValue[], readonly ObservedValue[]])[] = [
    [null, [null], [false, 0, "", "null"]],
    [true, [true], [1, "true", false]],
    [1, [1], [true, float(1), "1", 2]],
    [0, [0, -0], [false, null]],
    [0.5, [float(0.5)], [0, float(0.25), "0.5"]],
    [Infinity, [float("inf")], [float("-inf"), float(1)]],
    [Number.NaN, [float("nan")], [float(0)]],
    ["text", ["text"], ["Text", null, ["text"]]],
    [[1, "a"], [[1, "a"], tuple(1, "a")], [[1], [1, "a", 2], ["a", 1], { $: "set", items: [1, "a"] }]],
    [[], [[], tuple()], [null, [null]]],
    [{ key: 1 }, [dict({ key: 1 }), dict({ key: 1, more: 2 })], [dict({}), dict({ key: 2 }), ["key", 1]]],
    [{ key: { absent: true }, other: 1 }, [dict({ other: 1 })], [dict({ other: 1, key: null })]],
    [{ dict: { type: "string" } }, [dict({ type: "string" })], ["x", dict({})]],
    [{ type: "string" }, ["", "x"], [1, null]],
    [{ type: "number" }, [1, float(0.5)], [true, "1"]],
    [{ type: "integer" }, [1], [float(1), true]],
    [{ type: "float" }, [float(1), float("nan")], [1]],
    [{ type: "boolean" }, [true, false], [0, null]],
    [{ type: "bytes" }, [{ $: "bytes", base64: "" }], ["", []]],
    [{ type: "list" }, [[], [1]], [tuple(), { $: "set", items: [] }]],
    [{ type: "tuple" }, [tuple()], [[]]],
    [{ type: "set" }, [{ $: "set", items: [] }], [[]]],
    [{ type: "mapping" }, [dict({})], [[]]],
    [{ type: "callable" }, [callable, { $: "object", type: "functools.partial", mro: ["functools.partial", "object"] }], [handle, null, dict({})]],
    [{ type: "none" }, [null], [false]],
    [{ type: "any" }, [null, 1, handle, errorValue("E")], []],
    [{ type: "Handle" }, [handle], [callable, { $: "object", type: "uvloop.loop.Handle", mro: ["uvloop.loop.Handle", "object"] }, "Handle"]],
    [{ type: "ValueError" }, [errorValue("ValueError")], [errorValue("TypeError")]],
    [{ error: "ArithmeticError" }, [errorValue("ZeroDivisionError", "", ["ArithmeticError", "Exception"]), errorValue("ArithmeticError")], [errorValue("ValueError"), "ArithmeticError"]],
    [{ error: "ArithmeticError", exactly: true }, [errorValue("ArithmeticError")], [errorValue("ZeroDivisionError", "", ["ArithmeticError"])]],
    [{ error: "E", message: "no" }, [errorValue("E", "no")], [errorValue("E", "yes")]],
    [{ error: "E", message: { contains: "o" } }, [errorValue("E", "no")], [errorValue("E", "yes")]],
    [{ error: "E", args: ["no"] }, [errorValue("E", "no")], [errorValue("E")]],
    [{ error: "E", ref: "e" }, [{ ...errorValue("E"), refs: ["e"] }], [errorValue("E"), { ...errorValue("E"), refs: ["f"] }]],
    [{ ref: "h" }, [handle, dict({}, ["h"])], [callable, "h", dict({})]],
    [{ at_least: 1 }, [1, 2, float(1), float("inf")], [0, float(0.999), float("nan"), true, "2"]],
    [{ float: 1 }, [float(1)], [1, float(2)]],
    [{ set: [1, { type: "any" }] }, [{ $: "set", items: ["x", 1] }, { $: "set", items: [1, 2] }], [{ $: "set", items: [1] }, { $: "set", items: [2, 3] }, [1, 2]]],
    [{ length: 2 }, [[1, 2], tuple(1, 2), dict({ a: 1, b: 2 })], [[1], "ab", 2]],
    [{ contains: 1 }, [[0, 1], tuple(1), { $: "set", items: [1] }], [[true], [], "1"]],
    [{ contains: "ell" }, ["hello", ["ell"]], ["help", ["hello"]]],
    [{ not: "x" }, ["y", null], ["x"]],
    [{ any_of: [1, { type: "string" }] }, [1, "x"], [2, null]],
  ];
  for (const [pattern, good, bad] of table) {
    it(`${JSON.stringify(pattern)} accepts ${good.length} and refuses ${bad.length} values`, () => {
      for (const value of good) expect(fits(pattern, value), JSON.stringify(value)).to.equal(true);
      for (const value of bad) expect(fits(pattern, value), JSON.stringify(value)).to.equal(false);
    });
  }

  it("forgives what a runtime cannot tell apart", () => {
    expect(fits({ type: "float" }, 1, NODE)).to.equal(true);
    expect(fits({ float: 1 }, 1, NODE)).to.equal(true);
    expect(fits(1, float(1), NODE)).to.equal(true);
    expect(fits(0.5, 1, NODE)).to.equal(false);
    expect(fits({ type: "integer" }, float(0.5), NODE)).to.equal(false);
    expect(fits({ type: "tuple" }, [], NODE)).to.equal(true);
    expect(fits(1, true, NODE)).to.equal(false);
  });

  it("reads only what a mapping owns", () => {
    const hostile = JSON.parse('{"$":"dict","items":{"__proto__":{"polluted":1}}}') as ObservedValue;
    expect(fits({ polluted: 1 }, hostile)).to.equal(false);
    expect(fits({ toString: { type: "any" } }, dict({}))).to.equal(false);
    expect(fits({ constructor: { absent: true } }, dict({}))).to.equal(true);
  });
});

describe("judge: problems of patterns", () => {
  const messages = (pattern: unknown): readonly string[] => patternProblems(pattern).map((problem) => `${problem.severity} ${problem.path.join(".")}: ${problem.message}`);

  it("finds words that stand beside other keys", () => {
    expect(messages({ type: "string", length: 3 })).to.deep.equal(['error type: the word "type" stands beside other keys']);
    expect(messages({ error: "ValueError", mesage: "x" })).to.deep.equal(['error mesage: an error pattern has no key "mesage"']);
  });

  it("suspects misspelt words", () => {
    expect(messages({ at_leats: 3 })).to.deep.equal(['warning at_leats: "at_leats" is taken for a key of a mapping']);
    expect(patternProblems({ type: "int" })[0]?.hint).to.equal('did you mean "integer"?');
  });

  it("finds arguments of the wrong kind, all of them at once", () => {
    expect(messages([{ ref: "$h" }, { at_least: "x" }, { set: 1 }, { length: -1 }, { any_of: [] }, { absent: true }])).to.have.length(5);
  });

  it("does not complain about ordinary contexts", () => {
    expect(patternProblems({ message: { type: "string" }, exception: { error: "ValueError" }, future: { ref: "f" }, task: { absent: true } })).to.deep.equal([]);
  });

  it("survives any nesting", () => {
    let pattern: unknown = 1;
    for (let depth = 0; depth < 5000; depth += 1) pattern = [pattern];
    expect(patternProblems(pattern)).to.have.length(1);
  });

  it("checks entries and everything beside expect", () => {
    const problems = expectationProblems({
      expect: ["a", { unordered: "b" }, { optional: "x", unordered: [] }, { repeated: "x" }, { raised: 5 }, { unorderd: ["x"] }],
      before: [["a"] as unknown as [unknown, unknown]],
      elapsed: [{ from: "a", to: "b", at_least: "1" as unknown as number }],
      warnings: [{ categori: "X" }],
    });
    expect(problems.map((problem) => problem.path.join("."))).to.deep.equal(["expect.1.unordered", "expect.2.unordered", "expect.3.repeated", "expect.4.raised", "expect.5.unorderd", "before.0", "elapsed.0.at_least", "warnings.0.categori"]);
  });
});
