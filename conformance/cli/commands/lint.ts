/** `loopspec lint`: everything that is wrong with a specification, in its form and in its meaning. */
import { lintSpecification } from "../../lint/lint-specification.js";
import { loadSpecification } from "../../load/load-specification.js";
import { formatProblem, hasErrors, sortProblems } from "../../load/problem.js";
import { paintFor } from "../../report/paint.js";
import { EXIT } from "../exit.js";
import { specificationFolder } from "../specification.js";

export function lintCommand(folder: string | undefined): number {
  const loaded = loadSpecification(specificationFolder(folder));
  const problems = sortProblems([...loaded.problems, ...lintSpecification(loaded)]);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const paint = paintFor(process.stdout, process.env);
  const counts = `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
  const { cases, requirements } = loaded.draft;
  const summary = `${count(requirements.size, "requirement")}, ${count(cases.size, "case")}: ${counts}`;
  process.stdout.write(`${errors > 0 ? paint.red(summary) : paint.green(summary)}\n`);
  return hasErrors(problems) ? EXIT.wrongUsage : EXIT.asExpected;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
