/** Which cases a pattern means. */
import { expect } from "chai";
import type { Specification } from "../model/specification.js";
import { byEnvironment } from "../run/plan.js";
import { UsageError } from "../run/faults.js";
import { selectCases } from "../run/select.js";
import type { Selection } from "../run/select.js";
import { fakeCase, fakeSpecification } from "./run-fakes.js";

const SPECIFICATION: Specification = fakeSpecification([
  fakeCase("stop/in-batch"),
  fakeCase("stop/before-run"),
  fakeCase("close/stop-first", { verifies: ["close.first"] }),
  fakeCase("call_soon/fifo", { verifies: ["call_soon.fifo", "log.works"] }),
]);

function selected(selection: Selection): readonly string[] {
  return selectCases(SPECIFICATION, selection).map((item) => item.id);
}

function refusal(selection: Selection): UsageError {
  try {
    selected(selection);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error("the selection was accepted");
}

describe("a selection", () => {
  it("without filters is everything", () => {
    expect(selected({})).to.have.lengthOf(4);
  });

  it("by substring", () => {
    expect(selected({ only: ["stop"] })).to.deep.equal(["stop/in-batch", "stop/before-run", "close/stop-first"]);
  });

  it("by glob", () => {
    expect(selected({ only: ["stop/*"] })).to.deep.equal(["stop/in-batch", "stop/before-run"]);
    expect(selected({ only: ["*fi??"] })).to.deep.equal(["call_soon/fifo"]);
  });

  it("by requirement", () => {
    expect(selected({ only: ["requirement:call_soon.fifo"] })).to.deep.equal(["call_soon/fifo"]);
    expect(selected({ only: ["requirement:c*"] })).to.deep.equal(["close/stop-first", "call_soon/fifo"]);
  });

  it("by several patterns widens, by other filters narrows", () => {
    expect(selected({ only: ["fifo", "before"] })).to.deep.equal(["stop/before-run", "call_soon/fifo"]);
    expect(selected({ groups: ["core"] })).to.have.lengthOf(4);
    expect(refusal({ only: ["fifo"], basis: "de-facto" }).message).to.match(/no case fits/);
  });

  it("that matches nothing is a mistake, with suggestions", () => {
    const error = refusal({ only: ["stop/*", "call_soon/fio"] });
    expect(error.message).to.equal('no case matches "call_soon/fio"');
    expect(error.hint).to.match(/^nearest: call_soon\/fifo, /);
    expect(refusal({ only: ["requirement:call_soon.fif"] }).hint).to.match(/^nearest: call_soon\.fifo, /);
    expect(refusal({ only: ["fifo,before"] }).hint).to.match(/; for several patterns repeat the option$/);
    expect(refusal({ groups: ["cor"] }).message).to.equal('unknown group "cor"; did you mean "core"?');
  });

  it("takes no harm from characters that mean something elsewhere", () => {
    expect(refusal({ only: ["(a+)+$*"] }).message).to.match(/no case matches/);
    expect(refusal({ only: ["*".repeat(500) + "x"] }).message).to.match(/no case matches/);
  });
});

describe("cases by environment", () => {
  const wanting = (id: string, environment: Readonly<Record<string, string | null>>): ReturnType<typeof fakeCase> => fakeCase(id, { environment });
  const shares = (...args: Parameters<typeof byEnvironment>): readonly unknown[] =>
    byEnvironment(...args).map(({ environment, cases }) => [environment, cases.map(({ id }) => id).join(" ")]);

  it("put the plain ones first, even if there are none", () => {
    expect(shares([fakeCase("a"), wanting("b", { X: "1" }), fakeCase("c")])).to.deep.equal([[{}, "a c"], [{ X: "1" }, "b"]]);
    expect(shares([])).to.deep.equal([[{}, ""]]);
  });

  it("share an environment unless they contradict each other", () => {
    const cases = [wanting("a", { X: "1" }), wanting("b", { Y: "2" }), wanting("c", { X: "2" }), wanting("d", { X: "1", Z: "3" }), wanting("e", { X: null, Y: "2" })];
    expect(shares(cases)).to.deep.equal([
      [{}, ""],
      [{ X: "1", Y: "2", Z: "3" }, "a b d"],
      [{ X: "2" }, "c"],
      [{ X: undefined, Y: "2" }, "e"],
    ]);
  });

  it("need none for what every host gets anyway", () => {
    const cases = [wanting("a", { X: "1" }), wanting("b", { X: null }), wanting("c", { Y: null })];
    expect(shares(cases, { X: "1" })).to.deep.equal([[{}, "a c"], [{ X: undefined }, "b"]]);
  });
});
