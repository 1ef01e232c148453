/**
 * Loading the language table of a specification folder. A folder without a `language` folder of its own (somebody's private cases)
 * is written in the language of the kit.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../load/problem.js";
import { readText } from "../load/read-file.js";
import { readYaml } from "../load/read-yaml.js";
import { checkFrame } from "../load/frame.js";
import type { SourceNode } from "../load/source-node.js";
import { buildTable } from "./build-table.js";
import { packageFolder } from "./package-folder.js";
import { errorsSchema, operationsSchema } from "./table-schema.js";
import type { LanguageTable } from "./table.js";

/** The table, or undefined if it has problems: nothing else can be read without it. */
export function loadTable(folder: string, shown: string, report: Report): LanguageTable | undefined {
  const own = join(folder, "language");
  const isOwn = existsSync(join(own, "operations.yaml"));
  const from = isOwn ? own : join(packageFolder(), "spec", "language");
  const shownFrom = isOwn ? `${shown}/language` : "spec/language";
  const operations = readTableFile(join(from, "operations.yaml"), `${shownFrom}/operations.yaml`, operationsSchema, report);
  const errors = readTableFile(join(from, "errors.yaml"), `${shownFrom}/errors.yaml`, errorsSchema, report);
  return operations === undefined || errors === undefined ? undefined : buildTable(operations, errors, report);
}

function readTableFile(path: string, shown: string, schema: object, report: Report): SourceNode | undefined {
  const text = readText(path, shown, report);
  if (text === undefined) return undefined;
  const { root, file, problems } = readYaml(shown, text);
  problems.forEach(report);
  if (problems.length > 0) return undefined;
  return checkFrame(root, file, schema, report) ? root : undefined;
}
