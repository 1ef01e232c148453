/**
 * The files that a run writes. That they can be written is found out before the run, which would be lost otherwise; the modules
 * that write them are loaded only if somebody asked for files.
 */
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import { KitError, UsageError, messageOf } from "../run/faults.js";

export interface Outputs {
  readonly json?: string;
  readonly markdown?: string;
  readonly junit?: string;
}

/** `--report PATH` means a folder with both forms of the report, unless PATH ends in .json: then it is that file only. */
export function prepareOutputs(options: { readonly report?: string; readonly junit?: string }): Outputs {
  const { report, junit } = options;
  const toFile = report?.endsWith(".json") === true;
  return {
    ...(report === undefined ? {} : { json: prepareFile(toFile ? report : join(report, "report.json")) }),
    ...(report === undefined || toFile ? {} : { markdown: prepareFile(join(report, "report.md")) }),
    ...(junit === undefined ? {} : { junit: prepareFile(junit) }),
  };
}

/** Makes the folder of a file that is going to be written, and makes sure that it can be. */
export function prepareFile(file: string): string {
  const folder = dirname(file);
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("it is a folder");
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UsageError(`${JSON.stringify(file)} cannot be written: ${messageOf(error)}`, "choose another place");
  }
  return file;
}

export async function writeOutputs(outputs: Outputs, report: Report, specification: Specification): Promise<void> {
  const { json, markdown, junit } = outputs;
  try {
    if (json !== undefined) await (await import("../report/report-file.js")).writeReportFile(json, report);
    if (markdown !== undefined) await writeText(markdown, (await import("../report/markdown.js")).markdownReport(report, specification));
    if (junit !== undefined) await writeText(junit, (await import("../report/junit.js")).junitReport(report, specification));
  } catch (error) {
    throw new KitError(`the report could not be written: ${messageOf(error)}`, undefined, { cause: error });
  }
}

async function writeText(file: string, text: string): Promise<void> {
  await (await import("../report/report-file.js")).writeTextFile(file, text);
}

/** Makes a folder and those above it. One by one, since Node's recursive form never returns where the file system refuses with «no such file» (as /proc does). */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}
