/**
 * Reports read from JSON. A report may come from anywhere, so its shape is checked; what is wrong with it is said in words.
 */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Report } from "../model/report.js";
import { REPORT_SCHEMA } from "./report-schema.js";

export type ParsedReport = { readonly report: Report } | { readonly problems: readonly string[] };

export function parseReport(json: string): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problems: [`not a report: ${error instanceof Error ? error.message : String(error)}; was the file cut off?`] };
  }
  const format = typeof value === "object" && value !== null ? (value as { format?: unknown }).format : undefined;
  if (format !== "loopspec-report/1") return { problems: [`not a report of this kit: its format is ${JSON.stringify(format) ?? "missing"}, not "loopspec-report/1"`] };
  const validate = new Ajv2020({ strict: false }).compile(REPORT_SCHEMA);
  return validate(value) ? { report: value as Report } : { problems: (validate.errors ?? []).map(problemText) };
}

function problemText(error: ErrorObject): string {
  const extra = error.keyword === "additionalProperties" ? ` (${String(error.params["additionalProperty"])})` : "";
  return `${error.instancePath === "" ? "the report" : error.instancePath.slice(1).replaceAll("/", ".")} ${error.message ?? "is malformed"}${extra}`;
}
