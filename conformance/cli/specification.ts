/** The specification that a command works on; a broken one ends the command with everything that is wrong with it. */
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import { readCompiledCopy } from "../load/compiled-copy.js";
import { loadSpecification } from "../load/load-specification.js";
import { formatProblem } from "../load/problem.js";
import type { Specification } from "../model/specification.js";
import { UsageError } from "../run/faults.js";

const PROBLEMS_SHOWN = 30;

export function specificationFolder(folder: string | undefined): string {
  return folder ?? join(packageFolder(), "spec");
}

/** @param tell is given a line before something that takes seconds, on a machine that is busy a minute, and cannot be watched. */
export function openSpecification(folder: string | undefined, tell: (line: string) => void = () => undefined): Specification {
  const copy = folder === undefined ? readCompiledCopy(specificationFolder(folder)) : undefined;
  if (copy !== undefined) return copy;
  tell(folder === undefined ? "reading the specification from YAML, since the build has no copy of it as it is now (`npm run build` makes one)" : `reading the specification in ${folder}`);
  const { specification, problems } = loadSpecification(specificationFolder(folder));
  const errors = problems.filter((problem) => problem.severity === "error");
  if (specification !== undefined && errors.length === 0) return specification;
  const shown = errors.slice(0, PROBLEMS_SHOWN).map((problem) => `\n  ${formatProblem(problem)}`);
  const more = errors.length > PROBLEMS_SHOWN ? `\n  … and ${errors.length - PROBLEMS_SHOWN} more` : "";
  throw new UsageError(`the specification is broken (${errors.length} ${errors.length === 1 ? "error" : "errors"}):${shown.join("")}${more}`, "loopspec lint shows everything");
}
