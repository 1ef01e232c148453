/**
 * How much of the API the cases exercise, as text: members that no case uses, arguments that no case gives, situations in which no case uses a member, and
 * context keys that no case looks at are what a reader wants to see first.
 */
import type { LanguageCoverage, OperationCoverage } from "../lint/coverage-of-language.js";
import { codeSpan, markdownTable } from "./markdown-text.js";
import type { Paint } from "./paint.js";
import { tableLines, type Cell } from "./text-table.js";

const SITUATIONS_EXPLAINED =
  "How many cases use each member where no loop runs, in a task, in a callback, in a callback of a descriptor, a protocol, an exception handler or a signal handler, in a thread of its own, in debug mode, and for another loop than the one under test.";

const isGiven = (argument: { readonly cases: readonly string[] }): boolean => argument.cases.length > 0;

export function languageCoverageMarkdown(coverage: LanguageCoverage): string {
  const rows = coverage.operations.map((operation) => [
    codeSpan(operation.operation),
    operation.group,
    String(operation.cases.length),
    operation.arguments.map((argument) => `${codeSpan(argument.argument)} ${isGiven(argument) ? argument.cases.length : "**0**"}`).join(", "),
  ]);
  return [
    "## Members of the API",
    "",
    "How many cases use each member, and how many give each of its arguments (for the loop: another one than the loop under test).",
    "",
    ...markdownTable(["member", "group", "cases", "arguments"], rows, [2]),
    "",
    "## Situations",
    "",
    SITUATIONS_EXPLAINED,
    "",
    ...markdownTable(["member", ...situationsOf(coverage)], coverage.operations.map(situationRow), situationsOf(coverage).map((_, index) => index + 1)),
    "",
    "## Keys of the exception handler's context",
    "",
    ...markdownTable(["key", "cases"], coverage.contextKeys.map(({ key, cases }) => [codeSpan(key), String(cases.length)]), [1]),
    "",
  ].join("\n");
}

export function languageCoverageTerminal(coverage: LanguageCoverage, { paint }: { readonly paint: Paint }): string {
  const header: readonly Cell[] = ["member", "cases", "arguments never given"].map((text) => ({ text, paint: paint.dim }));
  const rows = coverage.operations.map((operation): readonly Cell[] => [
    { text: operation.operation },
    { text: String(operation.cases.length), ...(operation.cases.length === 0 ? { paint: paint.yellow } : {}) },
    { text: neverGiven(operation), paint: paint.dim },
  ]);
  const keys = coverage.contextKeys.map(({ key, cases }) => `${key} ${cases.length}`);
  return [...tableLines([header, ...rows], ["left", "right", "left"]), "", `${paint.dim("context keys looked at:")} ${keys.join(", ")}`, ""].join("\n");
}

/** In which situations cases use each member. */
export function situationsTerminal(coverage: LanguageCoverage, { paint }: { readonly paint: Paint }): string {
  const header: readonly Cell[] = ["member", ...situationsOf(coverage)].map((text) => ({ text, paint: paint.dim }));
  const rows = coverage.operations.map((operation): readonly Cell[] => [
    { text: operation.operation },
    ...operation.situations.map(({ cases }): Cell => (cases.length === 0 ? { text: "·", paint: paint.dim } : { text: String(cases.length) })),
  ]);
  return [...tableLines([header, ...rows], ["left", ...situationsOf(coverage).map(() => "right" as const)]), ""].join("\n");
}

const situationsOf = (coverage: LanguageCoverage): readonly string[] => coverage.operations[0]?.situations.map(({ situation }) => situation) ?? [];

const situationRow = (operation: OperationCoverage): string[] => [codeSpan(operation.operation), ...operation.situations.map(({ cases }) => (cases.length === 0 ? "" : String(cases.length)))];

const neverGiven = (operation: OperationCoverage): string =>
  operation.arguments
    .filter((argument) => !isGiven(argument))
    .map((argument) => argument.argument)
    .join(", ");
