/** Every format is fed a report in which every verdict occurs, whole and partial. */
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { coverageMarkdown } from "../report/coverage-markdown.js";
import { coverageTerminal } from "../report/coverage-terminal.js";
import { coverageOf } from "../report/coverage.js";
import { formatReport } from "../report/json.js";
import { junitReport } from "../report/junit.js";
import { markdownReport } from "../report/markdown.js";
import { PLAIN, wantsColor } from "../report/paint.js";
import { parseReport } from "../report/parse-report.js";
import { readReportFile, writeReportFile } from "../report/report-file.js";
import { REPORT_SCHEMA } from "../report/report-schema.js";
import { terminalReport } from "../report/terminal.js";
import type { ObservedValue } from "../model/observation.js";
import type { Report } from "../model/report.js";
import { logOf, observationOf } from "./judge-fixtures.js";
import { EVERY_VERDICT, reportOf, SPECIFICATION } from "./report-fixtures.js";

const WHOLE = reportOf(EVERY_VERDICT);
const PARTIAL = reportOf(EVERY_VERDICT.slice(0, 3), { complete: false });
const style = { paint: PLAIN, width: 100 };

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  terminal: (report) => terminalReport(report, SPECIFICATION, style),
  json: formatReport,
  markdown: (report) => markdownReport(report, SPECIFICATION),
  junit: (report) => junitReport(report, SPECIFICATION),
  "coverage as Markdown": (report) => coverageMarkdown(coverageOf(SPECIFICATION, report), SPECIFICATION),
  "coverage for the terminal": (report) => coverageTerminal(coverageOf(SPECIFICATION, report), style),
};

describe("reports with every verdict", () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`${name}: control characters and direction marks never get through`, () => {
      expect(format(WHOLE)).not.to.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    });

    it(`${name}: a partial report is marked`, () => {
      expect(format(PARTIAL)).to.match(/partial|"complete": false/i);
      expect(format(WHOLE)).not.to.match(/partial|"complete": false/i);
    });

    it(`${name}: a report without results, and one of another specification`, () => {
      expect(format(reportOf([]))).to.be.a("string");
      expect(format(reportOf(EVERY_VERDICT.map((result) => ({ ...result, case: `other/${result.case}`, group: "elsewhere" }))))).to.be.a("string");
    });
  }
});

describe("report: terminal", () => {
  const text = terminalReport(WHOLE, SPECIFICATION, style);

  it("tells a failure in full", () => {
    const expected = [
      "✗ fail  topic/fails  title of topic/fails",
      "    must, documented · core · spec/cases/topic.yaml:4",
      "    breaks broken",
      "      The promise broken <holds>. (Base Event Loop, Calls)",
      "    ▸ `second` came before `first`, the case demands first → second",
    ].join("\n");
    expect(text).to.contain(expected);
    expect(text).to.match(/✗ {2}first\n/);
    expect(text).to.match(/✓ {2}second +second +0\.0 ms\n/);
    expect(text).to.contain("again: loopspec run --loop python:odd:loop --only topic/fails");
  });

  it("shows the evidence of lost hosts", () => {
    expect(text).to.contain("the host: signal SIGSEGV");
    expect(text).to.contain("Fatal error");
    expect(text).to.contain('File "x.py", line 3');
    expect(text).to.contain("killed after the budget of 2.0 s");
  });

  it("counts by group, level and basis, and ends with the sum", () => {
    expect(text).to.match(/core +must +1 +1 +· +1 +·\n/);
    expect(text).to.match(/core +must, de-facto +1 +1 +· +· +·\n/);
    expect(text.trimEnd().split("\n").at(-1)).to.equal("3 passed, 1 failed, 1 timed out, 1 crashed, 1 unsupported, 1 not applicable, 1 could not run in 2.3 s");
  });

  it("certifies by documented musts alone", () => {
    expect(text).to.match(/core +falls short +1 of 2 +1 of 2 +1 broken\n/);
    expect(text).to.match(/policy +certified +1 of 1 +none\n/);
    expect(text).to.match(/futures +not complete +0 of 2 +none +1 unsupported, 1 without a case\n/);
    expect(text).to.contain("catalogued, cases still to be written: tls");
  });

  it("shows the first failures only, unless asked", () => {
    const many = reportOf(Array.from({ length: 40 }, (_, index) => ({ case: `many/${index}`, verdict: "fail" as const, group: "core", level: "must" as const, basis: "documented" as const, findings: [{ message: "wrong" }], duration: 0 })));
    expect(terminalReport(many, SPECIFICATION, style)).to.contain("15 more, in full with --verbose:");
    expect(terminalReport(many, SPECIFICATION, { ...style, verbose: true })).not.to.contain("more, in full");
  });

  it("honours NO_COLOR, FORCE_COLOR and pipes", () => {
    expect(wantsColor({ isTTY: true }, {})).to.equal(true);
    expect(wantsColor({ isTTY: true }, { NO_COLOR: "1" })).to.equal(false);
    expect(wantsColor({ isTTY: true }, { NO_COLOR: "", TERM: "dumb" })).to.equal(false);
    expect(wantsColor({}, {})).to.equal(false);
    expect(wantsColor({}, { FORCE_COLOR: "1" })).to.equal(true);
  });
});

describe("report: JSON", () => {
  it("reads what it wrote, and writes it the same again", () => {
    const parsed = parseReport(formatReport(WHOLE));
    if (!("report" in parsed)) throw new Error(parsed.problems.join("\n"));
    expect(parsed.report).to.deep.equal(WHOLE);
    expect(formatReport(parsed.report)).to.equal(formatReport(WHOLE));
  });

  it("does not depend on the order of keys", () => {
    const turned = JSON.parse(JSON.stringify({ ...WHOLE, results: WHOLE.results.map((result) => Object.fromEntries(Object.entries(result).reverse())) })) as Report;
    expect(formatReport(turned)).to.equal(formatReport(WHOLE));
  });

  it("refuses what is no report, with a reason", () => {
    const problems = (json: string): string => {
      const parsed = parseReport(json);
      return "report" in parsed ? "none" : parsed.problems.join("; ");
    };
    expect(problems(formatReport(WHOLE).slice(0, -20))).to.contain("cut off");
    expect(problems('{"format":"other/1"}')).to.contain('its format is "other/1"');
    expect(problems("[]")).to.contain("its format is missing");
    expect(problems(formatReport(WHOLE).replace('"verdict":"pass"', '"verdict":"splendid"'))).to.contain("verdict");
    expect(problems(formatReport(WHOLE).replace('"complete": true', '"complete": true, "extra": 1'))).to.contain("(extra)");
  });

  it("survives bottomless values and hostile keys", () => {
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as ObservedValue;
    const polluting = JSON.parse('{"$":"dict","items":{"__proto__":{"x":1}}}') as ObservedValue;
    const [result] = EVERY_VERDICT;
    if (result === undefined) throw new Error("no result");
    const json = formatReport(reportOf([{ ...result, verdict: "fail", observation: observationOf(logOf([deep, polluting])) }]));
    expect(parseReport(json)).to.have.property("report");
    expect(json).to.contain('{"__proto__":{"x":1}}');
  });

  it("keeps the published schema equal to the one in use", () => {
    const published = JSON.parse(readFileSync(new URL("../../../conformance/report/report.schema.json", import.meta.url), "utf8")) as unknown;
    expect(published).to.deep.equal(JSON.parse(JSON.stringify(REPORT_SCHEMA)));
  });

  it("goes through files whole", async () => {
    const folder = await mkdtemp(join(tmpdir(), "loopspec-report-"));
    try {
      const file = await writeReportFile(join(folder, "odd"), WHOLE);
      expect(file).to.equal(join(folder, "odd", "report.json"));
      expect(await readReportFile(join(folder, "odd"))).to.deep.equal({ report: WHOLE });
      expect(await readdir(join(folder, "odd"))).to.deep.equal(["report.json"]);
      expect(await readReportFile(join(folder, "none"))).to.have.property("problems");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("report: JUnit", () => {
  const xml = junitReport(WHOLE, SPECIFICATION);

  it("is well-formed", () => {
    expect(unclosed(xml)).to.deep.equal([]);
    expect(unclosed(junitReport(PARTIAL, SPECIFICATION))).to.deep.equal([]);
  });

  it("uses failure, error and skipped for what they mean", () => {
    const elementFor = (id: string): string => new RegExp(`<testcase name="${id}"[^>]*?(?:/>|>\\s*<(\\w+))`).exec(xml)?.[1] ?? "none";
    expect(["passes", "fails", "hangs", "crashes", "unlucky", "lacks", "later"].map((id) => elementFor(`topic/${id}`))).to.deep.equal(["none", "failure", "error", "error", "error", "skipped", "skipped"]);
    expect(xml).to.match(/<testsuites [^>]*tests="9" failures="1" errors="3" skipped="2"/);
  });

  it("has an error for a partial run", () => {
    expect(junitReport(PARTIAL, SPECIFICATION)).to.match(/<testsuites [^>]*tests="4" failures="1" errors="2"[\s\S]*<error message="PARTIAL/);
  });
});

/** The elements that are not closed in order, or text that XML does not allow. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [token, closing, name, attributes, selfClosing] of xml.replace(/^<\?xml[^>]*\?>/, "").matchAll(/<(\/?)([A-Za-z]+)((?:\s[a-z]+="[^"<]*")*)\s*(\/?)>|[<]/g)) {
    if (name === undefined) wrong.push(token);
    else if (closing === "/") {
      if (open.pop() !== name) wrong.push(token);
    } else if (selfClosing !== "/") open.push(name);
    if (/&(?!(?:amp|lt|gt|quot|#10|#9);)/.test(attributes ?? "")) wrong.push(token);
  }
  return [...wrong, ...open];
}

describe("report: Markdown", () => {
  const text = markdownReport(WHOLE, SPECIFICATION);

  it("has a section for everything that did not pass", () => {
    expect(text.match(/^## .*/gm)).to.deep.equal(["## Certificate", "## Results by group", "## Broken promises (3)", "## Could not run (1)", "## Unsupported (1)", "## Not applicable (1)"]);
  });

  it("lets no text break out of its place", () => {
    const outside = text.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, "");
    expect(outside).not.to.contain("<b>");
    for (const row of outside.split("\n").filter((line) => line.startsWith("| core"))) expect(row.replaceAll("\\|", "").split("|").length).to.be.oneOf([7, 8]);
  });
});
