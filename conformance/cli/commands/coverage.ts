/** `loopspec coverage`: what is proven, what is not yet, and what cannot be; with a report, also what a loop keeps. */
import { loadTable } from "../../language/load-table.js";
import { coverageOfLanguage } from "../../lint/coverage-of-language.js";
import type { Report } from "../../model/report.js";
import { languageCoverageMarkdown, languageCoverageTerminal, situationsTerminal } from "../../report/coverage-language.js";
import { coverageMarkdown } from "../../report/coverage-markdown.js";
import { coverageTerminal } from "../../report/coverage-terminal.js";
import { coverageOf } from "../../report/coverage.js";
import { paintFor } from "../../report/paint.js";
import { readReportFile, writeTextFile } from "../../report/report-file.js";
import { KitError, UsageError } from "../../run/faults.js";
import { EXIT } from "../exit.js";
import { prepareFile } from "../outputs.js";
import { openSpecification, specificationFolder } from "../specification.js";

export interface CoverageOptions {
  readonly report?: string;
  readonly markdown?: string;
  readonly spec?: string;
  readonly verbose?: boolean;
  readonly situations?: boolean;
}

const DEFAULT_WIDTH = 100;

export async function coverageCommand(options: CoverageOptions): Promise<number> {
  const markdown = options.markdown === undefined ? undefined : prepareFile(options.markdown);
  const report = options.report === undefined ? undefined : await openReport(options.report);
  const specification = openSpecification(options.spec);
  const folder = specificationFolder(options.spec);
  const table = loadTable(folder, folder, () => undefined);
  if (table === undefined) throw new KitError("the table of the language vanished while it was being read");
  const coverage = coverageOf(specification, report);
  const language = coverageOfLanguage(specification, table);
  if (markdown !== undefined) await writeTextFile(markdown, `${coverageMarkdown(coverage, specification)}\n${languageCoverageMarkdown(language)}`);
  const paint = paintFor(process.stdout, process.env);
  if (options.situations === true) {
    process.stdout.write(situationsTerminal(language, { paint }));
    return EXIT.asExpected;
  }
  const style = { paint, width: process.stdout.columns || DEFAULT_WIDTH, verbose: options.verbose === true };
  process.stdout.write(`${coverageTerminal(coverage, style)}\n${languageCoverageTerminal(language, { paint })}`);
  return EXIT.asExpected;
}

async function openReport(path: string): Promise<Report> {
  const parsed = await readReportFile(path);
  if ("report" in parsed) return parsed.report;
  throw new UsageError(`${JSON.stringify(path)} is no report:${parsed.problems.map((problem) => `\n  ${problem}`).join("")}`, "make one with loopspec run --report");
}
