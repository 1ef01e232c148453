/**
 * Problems: what is wrong with a file of the specification, said to the person who can mend it.
 *
 * Loading never throws and never stops at the first mistake: every part that finds something adds a problem, and all of them
 * are shown together. A problem whose line is 0 concerns the file or folder as a whole.
 */
import type { Position } from "../model/specification.js";

export type Severity = "error" | "warning";

export interface Problem {
  readonly severity: Severity;
  readonly position: Position;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it, or what was probably meant. */
  readonly hint?: string;
}

/** Where a part of the loader puts the problems it finds. */
export type Report = (problem: Problem) => void;

/** A problem as one line: `file:line:column  what is wrong; hint`. Warnings say that they are. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.position;
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const prefix = problem.severity === "warning" ? "warning: " : "";
  const hint = problem.hint === undefined ? "" : `; ${problem.hint}`;
  return `${place}  ${prefix}${problem.message}${hint}`;
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.severity === "error");

/** The order of reading: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.position.file, b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column,
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
