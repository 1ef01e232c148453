/**
 * The log against `expect`, by example and by property: what is generated from an expectation fits it, and no longer does
 * once an event is lost, doubled or moved across an edge.
 */
import { expect } from "chai";
import fc from "fast-check";
import { judge } from "../judge/judge.js";
import type { ObservedValue } from "../model/observation.js";
import { caseExpecting, errorValue, logOf, observationOf } from "./judge-fixtures.js";

const NO_TRAITS: ReadonlySet<string> = new Set();

function findingsOf(entries: readonly unknown[], values: readonly ObservedValue[]): readonly string[] {
  return judge(caseExpecting(entries), observationOf(logOf(values)), NO_TRAITS).findings.map((finding) => finding.message);
}

const accepts = (entries: readonly unknown[], values: readonly ObservedValue[]): boolean => judge(caseExpecting(entries), observationOf(logOf(values)), NO_TRAITS).verdict === "pass";

describe("judge: the log", () => {
  it("names the violated edge", () => {
    expect(findingsOf(["first", "second"], ["second", "first"])).to.deep.equal(["`second` came before `first`, the case demands first → second"]);
  });

  it("names the entry that is missing in the middle, with the nearest candidate", () => {
    expect(findingsOf(["a", "b", "c"], ["a", "c"])).to.deep.equal(["`b` is missing before `c`"]);
    expect(findingsOf(["a", ["b", 1, true], "c"], ["a", "c", ["b", 1, false]])).to.deep.equal(["`[b, 1, true]` is missing before `c` (nearest: `[b, 1, false]`, 2: expected true, observed false)"]);
  });

  it("names what is missing at the end, and how often", () => {
    expect(findingsOf(["a", { unordered: ["b", "b", "c"] }], ["a"])).to.deep.equal(["the log ends too early: `b` (2 times) and `c` are missing"]);
  });

  it("names an event that came once too often", () => {
    expect(findingsOf(["a", "b"], ["a", "a", "b"])).to.deep.equal(["`a` came again, though the case expects it once; `b` was to come next"]);
    expect(findingsOf(["a"], ["a", "a"])).to.deep.equal(["`a` came again, though the case expects it once"]);
  });

  it("names an event that nobody knows", () => {
    expect(findingsOf(["a", { unordered: ["b", "c"] }], ["a", "z"])).to.deep.equal(["nobody expects `z`; `b` or `c` was to come"]);
    expect(findingsOf(["a"], ["a", "z"])).to.deep.equal(["`z` came after everything that the case expects"]);
  });

  it("names the field that differs", () => {
    const context: ObservedValue = { $: "dict", items: { message: "boom", exception: errorValue("ValueError"), handle: { $: "object", type: "Handle", mro: ["Handle", "object"], repr: "<Handle x>" } } };
    const pattern = { message: { type: "string" }, exception: { error: "ValueError" }, handle: { ref: "h" } };
    expect(findingsOf([pattern], [context])).to.deep.equal(["handle: expected the object h, observed <Handle x>"]);
    const observation = observationOf([{ kind: "unhandled", value: context, t: 0 }]);
    const [finding] = judge(caseExpecting([{ unhandled: pattern }]), observation, NO_TRAITS).findings;
    expect(finding?.message).to.equal("context.handle: expected the object h, observed <Handle x>");
  });

  it("reads optional, repeated, either and nested groups", () => {
    const entries = ["a", { optional: "o" }, { repeated: { of: "t", at_least: 2 } }, { either: ["x", { sequence: ["y", "z"] }] }, { unordered: [{ sequence: ["p", "q"] }, { unordered: ["r", { optional: "s" }] }] }];
    expect(accepts(entries, ["a", "t", "t", "x", "p", "q", "r"])).to.equal(true);
    expect(accepts(entries, ["a", "o", "t", "t", "t", "y", "z", "r", "p", "s", "q"])).to.equal(true);
    expect(accepts(entries, ["a", "t", "x", "p", "q", "r"]), "one t is not enough").to.equal(false);
    expect(accepts(entries, ["a", "t", "t", "y", "p", "q", "r"]), "half an alternative").to.equal(false);
    expect(accepts(entries, ["a", "t", "t", "x", "q", "p", "r"]), "sequence inside unordered").to.equal(false);
  });

  it("deals overlapping patterns out, whatever the order", () => {
    const overlapping = [{ unordered: [{ type: "any" }, { type: "integer" }, 3] }];
    expect(accepts(overlapping, [3, 4, "x"])).to.equal(true);
    expect(accepts(overlapping, ["x", 4, 3])).to.equal(true);
    expect(accepts(overlapping, ["x", "y", 3])).to.equal(false);
  });

  it("stays fast for groups of equal, overlapping and wrong patterns", () => {
    const begun = process.cpuUsage();
    expect(accepts([{ unordered: new Array(50).fill("x") }], new Array<string>(50).fill("x"))).to.equal(true);
    expect(accepts([{ unordered: new Array(50).fill({ type: "any" }) }], new Array<string>(49).fill("x"))).to.equal(false);
    const bounds = Array.from({ length: 60 }, (_, index) => ({ at_least: index }));
    expect(accepts([{ unordered: bounds }], Array.from({ length: 60 }, (_, index) => 59 - index))).to.equal(true);
    const workers = Array.from({ length: 20 }, (_, index) => ({ sequence: ["start", `done ${index}`] }));
    expect(accepts([{ unordered: workers }], [...new Array<string>(20).fill("start"), ...new Array<string>(20).fill("done 3")])).to.equal(false);
    expect(accepts(["a", { repeated: { of: "t", at_least: 1 } }, "z"], ["a", ...new Array<string>(100_000).fill("t"), "z"])).to.equal(true);
    expect(process.cpuUsage(begun).user / 1000).to.be.below(5000);
  });

  it("says that it cannot decide rather than guess", () => {
    const workers = Array.from({ length: 18 }, (_, index) => ({ sequence: ["start", `done ${index}`, "end"] }));
    const log = [...new Array<string>(18).fill("start"), ...Array.from({ length: 17 }, (_, index) => `done ${index}`), ...new Array<string>(18).fill("end"), "done 17"];
    const judgement = judge(caseExpecting([{ unordered: workers }]), observationOf(logOf(log)), NO_TRAITS);
    expect(judgement.verdict).to.equal("could-not-run");
    expect(judgement.findings[0]?.message).to.contain("too many readings");
  });
});

/** Expectations whose events are all different, each with a log that it allows. */
interface Sample {
  readonly entries: readonly unknown[];
  readonly log: readonly string[];
  /** Events of which each must stand before the next. */
  readonly chain: readonly string[];
}

const samples: fc.Arbitrary<Sample> = fc
  .array(
    fc.record({
      shape: fc.constantFrom("event", "sequence", "unordered", "threads", "optional", "repeated", "either"),
      size: fc.integer({ min: 1, max: 5 }),
      random: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((blocks) => {
    const entries: unknown[] = [];
    const log: string[] = [];
    const chain: string[] = [];
    blocks.forEach(({ shape, size, random }, block) => {
      const names = Array.from({ length: size }, (_, index) => `e${block}.${index}`);
      const shuffled = names.map((name, index) => [random[index] ?? 0, name] as const).sort(([left], [right]) => left - right).map(([, name]) => name);
      const anchor = `anchor ${block}`;
      entries.push(anchor);
      log.push(anchor);
      chain.push(anchor);
      if (shape === "event" || shape === "sequence") {
        entries.push({ sequence: names });
        log.push(...names);
        chain.push(...names);
      } else if (shape === "unordered") {
        entries.push({ unordered: names });
        log.push(...shuffled);
      } else if (shape === "threads") {
        const other = names.map((name) => `${name}'`);
        entries.push({ unordered: [{ sequence: names }, { sequence: other }] });
        const [left, right] = [[...names], [...other]];
        for (let turn = 0; left.length + right.length > 0; turn += 1) log.push(((random[turn] ?? 0) % 2 === 0 ? left.shift() ?? right.shift() : right.shift() ?? left.shift()) ?? "");
      } else if (shape === "optional") {
        entries.push({ optional: names[0] });
      } else if (shape === "repeated") {
        entries.push({ repeated: { of: names[0], at_least: size } });
        log.push(...new Array<string>(size).fill(names[0] ?? ""));
      } else {
        entries.push({ either: [{ sequence: names }, "never"] });
        log.push(...names);
      }
    });
    return { entries, log, chain };
  });

describe("judge: the log, by property", () => {
  it("accepts a log made from its expectation", () => {
    fc.assert(fc.property(samples, ({ entries, log }) => accepts(entries, log)));
  });

  it("refuses a log that lacks an event", () => {
    fc.assert(fc.property(samples, fc.nat(), ({ entries, log }, position) => !accepts(entries, log.filter((_, index) => index !== position % log.length))));
  });

  it("refuses a log with an event doubled, unless it may repeat", () => {
    fc.assert(
      fc.property(samples, fc.nat(), ({ entries, log }, position) => {
        const at = position % log.length;
        const event = log[at] ?? "";
        const mayRepeat = JSON.stringify(entries).includes(`{"repeated":{"of":"${event}"`);
        return accepts(entries, [...log.slice(0, at), event, ...log.slice(at)]) === mayRepeat;
      }),
    );
  });

  it("refuses a log in which two events were swapped across an edge", () => {
    fc.assert(
      fc.property(samples, fc.nat(), ({ entries, log, chain }, position) => {
        const at = position % (chain.length - 1);
        const [earlier, later] = [chain[at] ?? "", chain[at + 1] ?? ""];
        const swapped = log.map((event) => (event === earlier ? later : event === later ? earlier : event));
        return !accepts(entries, swapped);
      }),
    );
  });

  it("accepts every permutation of an unordered group", () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index % 5}`);
    fc.assert(fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (permuted) => accepts(["a", { unordered: names }, "z"], ["a", ...permuted, "z"])));
  });

  it("agrees with trying every order, on overlapping patterns", () => {
    const value = fc.constantFrom<ObservedValue>(1, 2, "x", true, null);
    const pattern = fc.constantFrom<unknown>(1, 2, "x", { type: "any" }, { type: "integer" }, { at_least: 2 }, { optional: "x" }, { optional: { type: "any" } });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 5 }), fc.array(value, { maxLength: 5 }), (patterns, values) => {
        const anyOrder = permutations(patterns).some((order) => accepts(order, values));
        return accepts([{ unordered: patterns }], values) === anyOrder;
      }),
      { numRuns: 60 },
    );
  });
});

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}
