/** The real Python host on loops that hang it, kill it or write to its output: runner and host together. */
import { expect } from "chai";
import { join } from "node:path";
import { findProgram } from "../adapters/find-program.js";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { packageFolder } from "../language/package-folder.js";
import type { CaseResult } from "../model/report.js";
import { runSuite } from "../run/run-suite.js";
import { KIT, fakeCase, fakeSpecification } from "./run-fakes.js";

const STOPS = fakeCase("loop/stops", {
  program: {
    steps: [
      { op: "log", args: { value: "before" }, at: 0 },
      { op: "call_soon", args: { callback: { function: [{ op: "stop", args: { loop: { ref: "loop" } }, at: 2 }] }, loop: { ref: "loop" } }, at: 1 },
      { op: "run_forever", args: { loop: { ref: "loop" } }, at: 3 },
    ],
  },
  expectation: { expect: ["before"] },
  steps: [0, 1, 2, 3].map((line) => ({ file: "fake.yaml", line: line + 1, column: 1 })),
});
const UNHARMED = fakeCase("loop/unharmed");

async function runOn(loop: string): Promise<readonly CaseResult[]> {
  const cases = [STOPS, UNHARMED];
  const specification = { ...fakeSpecification(cases), profiles: ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"] };
  const adapter = { ...parseAdapter(`python:faulty_loops:${loop}`), env: { PYTHONPATH: join(packageFolder(), "conformance", "test", "fixtures", "loops") } };
  const report = await runSuite(() => ({ specification, cases, kit: KIT }), { adapter, baseBudget: 0.5 });
  return report.results;
}

describe("a Python loop", function () {
  this.timeout(30_000);
  before(function () {
    if (findProgram("python3") === undefined) this.skip();
  });

  it("that spins is a busy loop, and the stack shows where", async () => {
    const [stops, unharmed] = await runOn("Spinning");
    expect(stops?.verdict).to.equal("timeout");
    expect(stops?.findings[0]?.message).to.match(/busy loop/);
    expect(stops?.evidence?.lastEvents.map((event) => event.value)).to.deep.equal(["before"]);
    expect(stops?.evidence?.stack).to.match(/faulty_loops\.py", line \d+ in stop/);
    expect(unharmed?.verdict).to.equal("pass");
  });

  it("that sleeps is blocked, and the stack shows where", async () => {
    const [stops, unharmed] = await runOn("Sleeping");
    expect(stops?.findings[0]?.message).to.match(/blocked/);
    expect(stops?.evidence?.stack).to.match(/in stop/);
    expect(unharmed?.verdict).to.equal("pass");
  });

  it("that kills its process has crashed", async () => {
    const [stops, unharmed] = await runOn("Dying");
    expect(stops?.verdict).to.equal("crash");
    expect(stops?.evidence).to.include({ ended: "signal SIGKILL", stderr: "farewell\n" });
    expect(unharmed?.verdict).to.equal("pass");
  });

  it("that leaves descriptors whatever it does fails no case that is about something else", async () => {
    expect((await runOn("Leaking")).map((result) => result.findings)).to.deep.equal([[], []]);
  });

  it("that prints does not disturb the protocol", async () => {
    expect((await runOn("Printing")).map((result) => result.verdict)).to.deep.equal(["pass", "pass"]);
  });
});
