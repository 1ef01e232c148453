/** Which cases are sent to a host at all, and at which level they count. */
import { expect } from "chai";
import { operationsOf } from "../compile/operations-of.js";
import { applicability, compareProfiles } from "../judge/applicability.js";
import { levelOf } from "../judge/level.js";
import type { Requirement, Specification } from "../model/specification.js";
import { caseExpecting } from "./judge-fixtures.js";

const requirement = (id: string, change: Partial<Requirement> = {}): readonly [string, Requirement] => [
  id,
  { id, text: "", source: { document: "d", section: "s" }, level: "must", basis: "documented", group: "core", area: "a", position: { file: "f", line: 1, column: 1 }, ...change },
];

const requirements = new Map([requirement("always"), requirement("late", { since: "3.10" }), requirement("early", { until: "3.9", basis: "de-facto" }), requirement("soft", { level: "should" })]);
const specification: Specification = { profiles: ["3.7", "3.9", "3.10", "3.14"], groups: new Map(), documents: new Map(), requirements, cases: new Map() };
const subject = (profile: string): Parameters<typeof applicability>[2] => ({ profile, groups: ["core"], operations: ["stop", "call_soon", "log"] });
const program = { steps: [{ op: "call_soon", at: 0, args: { callback: { function: [{ op: "log", at: 1, args: { value: "x" } }] } } }] };

describe("applicability", () => {
  it("follows the requirements' profiles unless the case has its own", () => {
    const late = caseExpecting([], {}, { verifies: ["always", "late"] });
    expect(applicability(late, specification, subject("3.9"))).to.deep.equal({ applicable: false, verdict: "not-applicable", reason: "holds since 3.10, the profile is 3.9" });
    expect(applicability(late, specification, subject("3.10")).applicable).to.equal(true);
    expect(applicability({ ...late, since: "3.7" }, specification, subject("3.9")).applicable).to.equal(true);
    expect(applicability(caseExpecting([], {}, { verifies: ["early"] }), specification, subject("3.14"))).to.have.property("reason", "held until 3.9, the profile is 3.14");
  });

  it("asks for the group and for every operation, at any depth", () => {
    expect(applicability(caseExpecting([], {}, { group: "tls" }), specification, subject("3.9"))).to.include({ applicable: false, verdict: "unsupported" });
    const operations = [...operationsOf(program)];
    expect(applicability(caseExpecting([], {}, { program, operations }), specification, subject("3.9"))).to.deep.equal({ applicable: true });
    expect(applicability(caseExpecting([], {}, { program, operations }), specification, { ...subject("3.9"), operations: ["call_soon"] })).to.have.property("reason", "the host does not know the operation log");
    expect(operations).to.deep.equal(["call_soon", "log"]);
  });

  it("compares profiles by number", () => {
    expect(["3.10", "3.9", "3.7", "3.14"].sort(compareProfiles)).to.deep.equal(["3.7", "3.9", "3.10", "3.14"]);
  });
});

describe("levelOf", () => {
  it("takes the strongest level, and de-facto if any part is", () => {
    expect(levelOf(caseExpecting([], {}, { verifies: ["soft"] }), requirements)).to.deep.equal({ level: "should", basis: "documented" });
    expect(levelOf(caseExpecting([], {}, { verifies: ["soft", "early"] }), requirements)).to.deep.equal({ level: "must", basis: "de-facto" });
  });
});
