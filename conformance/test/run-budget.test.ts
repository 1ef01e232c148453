/** The decision whether a case is hung, on recorded looks: loaded machines, busy loops, blocked hosts. */
import { expect } from "chai";
import { allowanceFor, describeHang, findHang } from "../run/budget.js";
import type { Look } from "../run/budget.js";

const ALLOWANCE = allowanceFor(0.1, 2);

/** Looks every `pause` seconds: one at the begin, then from the end of the budget on. */
function looks(seconds: number, at: (time: number) => Omit<Look, "at">, pause = 0.1): readonly Look[] {
  const taken: Look[] = [{ at: 0.05, ...at(0.05) }];
  for (let time = ALLOWANCE.budget + 0.05; time <= seconds; time += pause) taken.push({ at: time, ...at(time) });
  return taken;
}

/** When the decision falls, looking on and on. */
function decidedAt(at: (time: number) => Omit<Look, "at">, pause = 0.1): { readonly kind: string; readonly after: number } | undefined {
  const all = looks(60, at, pause);
  for (let count = 1; count <= all.length; count += 1) {
    const hang = findHang(ALLOWANCE, all.slice(0, count));
    if (hang !== undefined) return hang;
  }
  return undefined;
}

describe("the budget", () => {
  it("is the delays, doubled, plus a base", () => {
    expect(ALLOWANCE.budget).to.be.closeTo(2.2, 1e-9);
    expect(ALLOWANCE.settle).to.be.closeTo(1.1, 1e-9);
    expect(ALLOWANCE.ceiling).to.be.closeTo(33, 1e-9);
  });

  it("is not over before it is over", () => {
    expect(findHang(ALLOWANCE, [])).to.equal(undefined);
    expect(findHang(ALLOWANCE, [{ at: 0.1, cpu: 0, asleep: true }, { at: 2.1, cpu: 2, asleep: false }])).to.equal(undefined);
  });

  it("finds a busy loop on an idle machine at once", () => {
    const hang = decidedAt((time) => ({ cpu: time, asleep: false }));
    expect(hang?.kind).to.equal("busy");
    expect(hang?.after).to.be.lessThan(2.5);
  });

  it("finds a busy loop on a machine loaded four times over by the time it really got", () => {
    const hang = decidedAt((time) => ({ cpu: time / 4, asleep: false }));
    expect(hang?.kind).to.equal("busy");
    expect(hang?.after).to.be.within(5, 8);
  });

  it("finds a blocked host after a second of sleep", () => {
    const hang = decidedAt(() => ({ cpu: 0.3, asleep: true }));
    expect(hang?.kind).to.equal("blocked");
    expect(hang?.after).to.be.within(3.2, 3.6);
  });

  it("finds a host that ticks for ever", () => {
    const hang = decidedAt((time) => ({ cpu: time * 0.1, asleep: Math.round(time * 10) % 3 !== 0 }));
    expect(hang?.kind).to.equal("blocked");
    expect(hang?.after).to.be.lessThan(4.2);
  });

  it("excuses a host that wants the processor and does not get it", () => {
    const starved = looks(30, (time) => ({ cpu: time / 50, asleep: false }));
    expect(findHang(ALLOWANCE, starved)).to.equal(undefined);
  });

  it("excuses nobody for ever", () => {
    const hang = decidedAt(() => ({ cpu: 0, asleep: false }));
    expect(hang?.kind).to.equal("overdue");
    expect(hang?.after).to.be.within(33, 33.3);
  });

  it("does not take a pause of its own for sleep of the host", () => {
    // The runner was stopped for ten seconds: two looks cannot prove a second of sleep.
    expect(findHang(ALLOWANCE, [{ at: 0.05, cpu: 0, asleep: true }, { at: 2.3, cpu: 0, asleep: true }, { at: 12.3, cpu: 0, asleep: true }])).to.equal(undefined);
  });

  it("is told in words", () => {
    expect(describeHang("case", { kind: "busy", after: 2.31, cpu: 2.25 }, ALLOWANCE)).to.equal(
      "the case did not end: after 2.3 s (budget 2.2 s, 2.3 s of processor time) the host was still computing: a busy loop",
    );
  });
});
