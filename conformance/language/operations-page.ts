/** The language reference, OPERATIONS.md: every operation of the table on one page, for people who write cases or a host. */
import { isWord } from "./table.js";
import type { Argument, LanguageTable, Operation } from "./table.js";

export function generateOperationsPage(table: LanguageTable): string {
  const operations = [...table.operations.values()];
  const api = operations.filter((operation) => operation.kind !== "language");
  const groups = [...new Set(api.map((operation) => operation.group ?? ""))];
  const language = operations.filter((operation) => operation.kind === "language");
  return [
    "# Operations of the scenario language",
    "",
    "<!-- Generated from operations.yaml and errors.yaml by `npm run generate`. Change those, not this page. -->",
    "",
    `${operations.length} operations: ${api.length} of asyncio's API, ${language.length} of the language itself. How cases are written stands in [README.md](README.md).`,
    "",
    "In the column *short form*, `...` stands for the primary argument. Arguments in **bold** are required; those behind a semicolon are clauses, which stand beside the operation. Every",
    "operation also takes `as: name` and `raises: ErrorClass`.",
    "",
    ...groups.flatMap((group) => section(`Group ${group}`, api.filter((operation) => operation.group === group))),
    ...section("The language itself", language),
    "## Error classes",
    "",
    "Each with the class it derives from:",
    "",
    ...[...table.errors].map(([name, base]) => `- \`${name}\`${base === null ? "" : `: \`${base}\``}`),
    "",
  ].join("\n");
}

function section(title: string, operations: readonly Operation[]): string[] {
  return [
    `## ${title}`,
    "",
    "| operation | short form | arguments | yields | what it does |",
    "|---|---|---|---|---|",
    ...operations.map((operation) => `| ${[`\`${operation.name}\``, shortForm(operation), argumentList(operation), operation.result, meaning(operation)].map(escape).join(" | ")} |`),
    "",
  ];
}

function shortForm(operation: Operation): string {
  if (operation.primary !== undefined) return `\`${operation.name}: ...\``;
  return isWord(operation) ? `\`${operation.name}\`` : "";
}

function argumentList(operation: Operation): string {
  const given = [...operation.arguments.values()];
  const below = given.filter((argument) => !operation.clauses.includes(argument.name)).map((argument) => argumentText(argument));
  const beside = given.filter((argument) => operation.clauses.includes(argument.name)).map((argument) => argumentText(argument));
  return [below.join(", "), beside.join(", ")].filter((part) => part !== "").join("; ");
}

function argumentText(argument: Argument): string {
  const name = argument.required ? `**${argument.name}**` : argument.name;
  const details = [
    argument.type === "word" ? argument.values.join(" \\| ") : argument.type,
    ...(argument.defaultVariable === undefined ? [] : [`default $${argument.defaultVariable.join(".")}`]),
    ...(argument.parameters.length === 0 ? [] : [`gives ${argument.parameters.map((name) => `$${name}`).join(", ")}`]),
    ...(argument.doc === undefined ? [] : [argument.doc]),
  ];
  return `${name} (${details.join("; ")})`;
}

const meaning = (operation: Operation): string => (operation.places === undefined ? operation.doc : `${operation.doc} Only in: ${operation.places.join(", ")}.`);

const escape = (cell: string): string => cell.replaceAll(/(?<!\\)\|/g, "\\|");
