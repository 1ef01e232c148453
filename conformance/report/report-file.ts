/**
 * Reports in files. A report is written beside its place and then moved there, so that a reader never sees half of one.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Report } from "../model/report.js";
import { formatReport } from "./json.js";
import type { ParsedReport } from "./parse-report.js";

/** `reports/<name>` means `reports/<name>/report.json`; a path that ends in .json is taken as it is. */
export const reportPath = (path: string): string => (path.endsWith(".json") ? path : join(path, "report.json"));

export async function writeTextFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  await writeFile(beside, text);
  await rename(beside, path);
}

export async function writeReportFile(path: string, report: Report): Promise<string> {
  const file = reportPath(path);
  await writeTextFile(file, formatReport(report));
  return file;
}

export async function readReportFile(path: string): Promise<ParsedReport> {
  const file = reportPath(path);
  // Checking a report needs the schema compiler, which writing one should not have to load.
  const { parseReport } = await import("./parse-report.js");
  try {
    return parseReport(await readFile(file, "utf8"));
  } catch (error) {
    return { problems: [`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
