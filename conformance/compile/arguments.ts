/**
 * Arguments: tells the short form from the long one, puts clauses beside them, fills in defaults, and compiles each by its type.
 *
 * Arguments are evaluated in the order in which they are written; defaults, which have no effect of their own, come last.
 */
import { isLongForm } from "../language/table.js";
import type { Argument, Operation } from "../language/table.js";
import { nearest, suggest } from "../load/suggestion.js";
import { describe } from "../load/source-node.js";
import type { Entry, SourceNode } from "../load/source-node.js";
import type { Expression } from "../model/program.js";
import type { Compilation } from "./compilation.js";
import { compileArgument } from "./argument-types.js";
import { extended, isName, isText } from "./scope.js";
import type { Frame } from "./scope.js";

/** An argument as the case gives it. */
interface Given {
  readonly argument: Argument;
  readonly node: SourceNode;
}

export function compileArguments(
  operation: Operation,
  value: SourceNode | undefined,
  clauses: readonly Entry[],
  frame: Frame,
  compilation: Compilation,
  place: SourceNode,
): Record<string, Expression> {
  const given = value === undefined ? [] : readValue(operation, value, compilation);
  for (const { key, keyNode, value: node } of clauses) {
    const argument = operation.arguments.get(key);
    if (argument === undefined) continue;
    if (given.some((other) => other.argument === argument)) compilation.problem(keyNode, `"${key}" of ${operation.name} is given twice`);
    else given.push({ argument, node });
  }
  checkNoneLacks(operation, given, value, compilation, place);

  const names = localNames(operation, given);
  const compiled: Record<string, Expression> = {};
  for (const { argument, node } of given) {
    // Values are evaluated where the operation stands; only its blocks see the names that it introduces.
    const within = argument.type === "block" || argument.type === "callback" ? extended(frame, names) : frame;
    compiled[argument.name] = compileArgument(operation, argument, node, within, compilation);
  }
  for (const argument of operation.arguments.values()) {
    if (argument.defaultVariable !== undefined && !Object.hasOwn(compiled, argument.name)) compiled[argument.name] = defaultOf(argument, argument.defaultVariable, operation, frame, compilation, place);
  }
  return compiled;
}

/** A default stands for what every place has ($loop), or only some (the $self of a protocol's callbacks): elsewhere the case must say what it means. */
function defaultOf(argument: Argument, [name, ...path]: readonly [string, ...string[]], operation: Operation, frame: Frame, compilation: Compilation, place: SourceNode): Expression {
  if (!frame.locals.has(name)) compilation.problem(place, `${operation.name} lacks "${argument.name}"`, `only the callbacks of a protocol know a $${name}; write ${operation.name}: {${argument.name}: ..., ...}`);
  return path.length === 0 ? { ref: name } : { ref: name, path };
}

function checkNoneLacks(operation: Operation, given: readonly Given[], value: SourceNode | undefined, compilation: Compilation, place: SourceNode): void {
  const lacking: string[] = [];
  for (const argument of operation.arguments.values()) {
    if (argument.required && !given.some((other) => other.argument === argument)) lacking.push(argument.name);
  }
  if (lacking.length === 0) return;
  // A misspelt argument was reported with the right name as suggestion.
  const unknown = value?.kind === "mapping" ? [...value.entries.keys()].filter((key) => !operation.arguments.has(key)) : [];
  if (lacking.some((name) => nearest(name, unknown) !== undefined)) return;
  compilation.problem(place, `${operation.name} lacks ${lacking.map((name) => `"${name}"`).join(" and ")}`);
}

function readValue(operation: Operation, value: SourceNode, compilation: Compilation): Given[] {
  const primary = operation.primary === undefined ? undefined : operation.arguments.get(operation.primary);
  if (value.kind === "mapping" && isLongForm(operation, [...value.entries.keys()], compilation.table.operations)) {
    return [...value.entries.values()].flatMap(({ key, keyNode, value: node }) => {
      const argument = operation.arguments.get(key);
      if (argument !== undefined) return [{ argument, node }];
      compilation.problem(keyNode, `unknown argument "${key}" of ${operation.name}`, suggest(key, operation.arguments.keys()) ?? noArguments(operation));
      return [];
    });
  }
  if (primary !== undefined) return [...misspelt(operation, value, compilation), { argument: primary, node: value }];
  if (value.kind === "scalar" && value.value === null) return [];
  const names = [...operation.arguments.keys()];
  compilation.problem(value, `${operation.name} takes its arguments by name, not ${describe(value)}`, names.length === 0 ? noArguments(operation) : `write ${operation.name}: {${names[0] ?? ""}: ...}`);
  return [];
}

const noArguments = (operation: Operation): string => (operation.arguments.size === 0 ? `${operation.name} takes no arguments` : `it takes ${[...operation.arguments.keys()].join(", ")}`);

/**
 * A mapping in which some keys are arguments was meant as the long form, unless it is an operation or a literal mapping: say which
 * key is wrong before the complaint about the value confuses.
 */
function misspelt(operation: Operation, value: SourceNode, compilation: Compilation): Given[] {
  if (value.kind !== "mapping" || operation.arguments.get(operation.primary ?? "")?.type === "mapping") return [];
  const entries = [...value.entries.values()];
  if (entries.some(({ key }) => compilation.table.operations.has(key)) || !entries.some(({ key }) => operation.arguments.has(key))) return [];
  for (const { key, keyNode } of entries) {
    if (!operation.arguments.has(key)) compilation.problem(keyNode, `unknown argument "${key}" of ${operation.name}`, suggest(key, operation.arguments.keys()));
  }
  return [];
}

/** The names that an operation gives its steps: loop counters and `with` variables. */
function localNames(operation: Operation, given: readonly Given[]): string[] {
  // Names are given in clauses, and most operations have none.
  if (operation.clauses.length === 0) return [];
  return given.flatMap(({ argument, node }) => {
    if (argument.type === "name") return isText(node) && isName(node.value) ? [node.value] : [];
    return argument.name === "with" && operation.clauses.includes("with") && node.kind === "mapping" ? [...node.entries.keys()] : [];
  });
}
