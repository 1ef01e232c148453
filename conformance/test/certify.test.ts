/**
 * The truth of the specification: the reference loop passes every case, CPython's own loop every must-case that applies to it.
 *
 * Python is optional for a user and demanded by the project's CI (LOOPSPEC_REQUIRE_PYTHON), so that a green CI always means a certified CPython.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert } from "chai";
import type { CaseResult, Report } from "../model/report.js";
import { loopspec } from "./cli-process.js";
import { usablePythons } from "./python-host/interpreters.js";

const pythons = usablePythons();
const required = (process.env["LOOPSPEC_REQUIRE_PYTHON"] ?? "") !== "";

describe("certification", function () {
  this.timeout(180_000);
  let folder = "";
  before(() => (folder = mkdtempSync(join(tmpdir(), "loopspec-certify-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const certify = async (args: readonly string[], environment: Parameters<typeof loopspec>[1] = {}): Promise<Report> => {
    const file = join(folder, "report.json");
    const { code, stdout, stderr } = await loopspec(["run", ...args, "--report", file], { NO_COLOR: "1", ...environment });
    assert.equal(code, 0, `${stdout}\n${stderr}`);
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    assert.isTrue(report.complete);
    assert.isAbove(report.results.filter((result) => result.verdict === "pass").length, 900);
    return report;
  };

  // The first run measures the coverage of the modules, where it is measured; users run the bundle.
  for (const [how, environment] of [["as modules", { NODE_V8_COVERAGE: process.env["NODE_V8_COVERAGE"] ?? "" }], ["bundled", { NODE_V8_COVERAGE: undefined }]] as const) {
    it(`the reference loop, ${how}, passes every case that JavaScript can express`, async () => {
      const report = await certify(["--loop", "reference"], environment);
      const failed = report.results.filter((result) => !["pass", "not-applicable", "unsupported"].includes(result.verdict));
      assert.deepEqual(failed.map((result) => `${result.verdict} ${result.case}`), []);
      const unsupported = report.results.filter((result) => result.verdict === "unsupported");
      const reasonOf = (result: CaseResult): string => result.findings[0]?.message ?? "";
      for (const result of unsupported) assert.match(reasonOf(result), /JavaScript/, result.case);
      // What is about the names of arguments, about objects that threads share or about objects that count as false, stays out of reach, however much there is of it; and nothing else for that reason.
      const reasons = [
        { reason: /JavaScript has no keyword arguments$/, cases: /\/(?:parameter-names|keyword-error|unknown-keyword)$/ },
        { reason: /JavaScript has no objects that count as false$/, cases: /counts-as-false$/ },
        { reason: /belongs to the thread that made it|threads? of JavaScript/, cases: /thread|^run_in_executor\// },
      ];
      const others = unsupported.filter((result) => !reasons.some(({ reason }) => reason.test(reasonOf(result))));
      for (const { reason, cases } of reasons) {
        for (const result of unsupported.filter((item) => reason.test(reasonOf(item)))) assert.match(result.case, cases);
      }
      assert.isAtMost(others.length, 2, others.map((result) => result.case).join(", "));
    });
  }

  it("has a Python to certify, where the project demands one", () => {
    if (required) assert.isNotEmpty(pythons, "LOOPSPEC_REQUIRE_PYTHON is set, but there is no Python 3.8 or later named python3");
    else if (pythons.length === 0) console.log("      no Python 3.8 or later here: CPython's own loop was not certified");
  });

  for (const python of pythons) {
    it(`CPython's own loop passes every case that applies to it (${python})`, async () => {
      const report = await certify(["--loop", "python", "--python", python]);
      const { runtime, loop } = report.subject;
      console.log(`      certified ${runtime.name} ${runtime.version}, ${loop.class}`);
      const others = report.results.filter((result) => !["pass", "not-applicable"].includes(result.verdict));
      assert.deepEqual(others.map((result) => `${result.verdict} ${result.case}`), []);
    });

    it(`debug mode everywhere makes no difference to that (${python})`, async () => {
      const report = await certify(["--loop", "python", "--python", python], { PYTHONASYNCIODEBUG: "1" });
      const others = report.results.filter((result) => !["pass", "not-applicable"].includes(result.verdict));
      assert.deepEqual(others.map((result) => `${result.verdict} ${result.case}`), []);
    });
  }
});
