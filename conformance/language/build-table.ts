/**
 * Building the table: from the two YAML files, already checked against their schemas, to typed operations, with the checks that a schema cannot
 * make: that names refer to something, and that no short form can be read in two ways.
 */
import type { Report } from "../load/problem.js";
import { asHint, suggest } from "../load/suggestion.js";
import { itemsOf, positionOf, textOf, valueAt } from "../load/source-node.js";
import type { Entry, SourceNode } from "../load/source-node.js";
import { ARGUMENT_TYPES, KINDS, MODIFIERS, PLACES } from "./table.js";
import type { Argument, LanguageTable, Operation } from "./table.js";

export function buildTable(operationsRoot: SourceNode, errorsRoot: SourceNode, report: Report): LanguageTable {
  const operations = new Map<string, Operation>();
  for (const { key, value } of entriesOf(valueAt(operationsRoot, "operations"))) operations.set(key, readOperation(key, value));
  const errors = new Map<string, string | null>();
  for (const { key, value } of entriesOf(valueAt(errorsRoot, "errors"))) errors.set(key, textOf(value) ?? null);

  for (const { key, value } of entriesOf(valueAt(errorsRoot, "errors"))) {
    const base = textOf(value);
    if (base !== undefined && !errors.has(base)) {
      report({ severity: "error", position: positionOf(value), message: `${key} derives from "${base}", which is not in the table`, ...asHint(suggest(base, errors.keys())) });
    }
  }
  for (const { key, value } of entriesOf(valueAt(operationsRoot, "operations"))) {
    const operation = operations.get(key);
    if (operation === undefined) continue;
    for (const message of flawsOf(operation, operations)) report({ severity: "error", position: positionOf(value), message: `operation ${key}: ${message}` });
  }
  return { operations, errors };
}

function readOperation(name: string, node: SourceNode): Operation {
  const group = textOf(valueAt(node, "group"));
  const primary = textOf(valueAt(node, "primary"));
  const places = valueAt(node, "in");
  const given = new Map<string, Argument>();
  for (const { key, value } of entriesOf(valueAt(node, "arguments"))) given.set(key, readArgument(key, value));
  return {
    name,
    kind: oneOf(KINDS, valueAt(node, "kind")) ?? "language",
    doc: textOf(valueAt(node, "doc")) ?? "",
    clauses: textsOf(valueAt(node, "clauses")),
    arguments: given,
    result: textOf(valueAt(node, "result")) ?? "none",
    ...(group === undefined ? {} : { group }),
    ...(primary === undefined ? {} : { primary }),
    ...(places === undefined ? {} : { places: PLACES.filter((place) => textsOf(places).includes(place)) }),
  };
}

function readArgument(name: string, node: SourceNode): Argument {
  const defaultText = textOf(valueAt(node, "default"));
  const place = oneOf(PLACES, valueAt(node, "place"));
  const doc = textOf(valueAt(node, "doc"));
  const required = valueAt(node, "required");
  return {
    name,
    type: oneOf(ARGUMENT_TYPES, valueAt(node, "type")) ?? "value",
    required: required?.kind === "scalar" && required.value === true,
    parameters: textsOf(valueAt(node, "parameters")),
    values: textsOf(valueAt(node, "values")),
    ...(defaultText === undefined ? {} : { defaultVariable: defaultText.slice(1).split(".") as [string, ...string[]] }),
    ...(place === undefined ? {} : { place }),
    ...(doc === undefined ? {} : { doc }),
  };
}

/** What would make the operation ambiguous or senseless. */
function flawsOf(operation: Operation, operations: ReadonlyMap<string, Operation>): string[] {
  const flaws: string[] = [];
  const { primary, clauses } = operation;
  for (const name of primary === undefined ? clauses : [primary, ...clauses]) {
    if (!operation.arguments.has(name)) flaws.push(`"${name}" is not among its arguments`);
  }
  if (operation.kind !== "language" && operation.group === undefined) flaws.push("an operation of the API belongs to a group");
  for (const argument of operation.arguments.values()) {
    if ((MODIFIERS as readonly string[]).includes(argument.name)) flaws.push(`"${argument.name}" stands beside every operation and cannot be an argument`);
    if (argument.type === "word" && argument.values.length === 0) flaws.push(`the argument "${argument.name}" is a word, but has no values`);
    if (argument.required && argument.defaultVariable !== undefined) flaws.push(`the argument "${argument.name}" is required and has a default`);
    flaws.push(...ambiguities(operation, argument, operations));
  }
  return flaws;
}

/**
 * An argument named like an operation makes `op: {name: ...}` readable in two ways. Reading it as the nested operation is safe only where the
 * arguments by name could not stand so: the primary is required, hence a single key is at best the primary itself; and with
 * two keys the nested operation must not be able to have the other one beside it.
 */
function ambiguities(operation: Operation, argument: Argument, operations: ReadonlyMap<string, Operation>): string[] {
  const namesake = operations.get(argument.name);
  if (namesake === undefined || operation.primary === undefined) return [];
  if (operation.arguments.get(operation.primary)?.required !== true) {
    return [`its argument "${argument.name}" is named like an operation, and its primary is optional: the short form could mean either`];
  }
  const shared = namesake.clauses.find((clause) => operation.arguments.has(clause));
  return shared === undefined ? [] : [`its arguments "${argument.name}" and "${shared}" look like the operation ${argument.name} with its clause ${shared}`];
}

const entriesOf = (node: SourceNode | undefined): readonly Entry[] => (node?.kind === "mapping" ? [...node.entries.values()] : []);

const textsOf = (node: SourceNode | undefined): string[] => itemsOf(node).map(textOf).filter((text) => text !== undefined);

const oneOf = <Word extends string>(words: readonly Word[], node: SourceNode | undefined): Word | undefined => words.find((word) => word === textOf(node));
