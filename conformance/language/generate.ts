/**
 * `npm run generate`: writes every file that is derived from the language table. With `--check` it writes nothing and fails
 * if a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import { generatedFiles } from "./generated-files.js";
import { loadTable } from "./load-table.js";
import { packageFolder } from "./package-folder.js";

function main(checkOnly: boolean): number {
  const root = packageFolder();
  const problems: Problem[] = [];
  const table = loadTable(join(root, "spec"), "spec", (problem) => problems.push(problem));
  for (const problem of problems) console.error(formatProblem(problem));
  if (table === undefined || problems.length > 0) return 2;

  let stale = 0;
  for (const { path, text } of generatedFiles(table)) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    stale += 1;
    if (!checkOnly) writeFileSync(target, text);
    console.log(`${checkOnly ? "stale" : "written"}: ${path}`);
  }
  return checkOnly && stale > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.includes("--check"));
