/**
 * Steps: a word, or a mapping of one operation with its clauses and modifiers, to a call.
 */
import { MODIFIERS, isWord, yieldsValue } from "../language/table.js";
import type { Operation } from "../language/table.js";
import { suggest } from "../load/suggestion.js";
import { describe, valueAt } from "../load/source-node.js";
import type { Entry, MappingNode, SourceNode } from "../load/source-node.js";
import type { Call, Expression } from "../model/program.js";
import { compileArguments } from "./arguments.js";
import type { Compilation } from "./compilation.js";
import { RESERVED, isName, isText } from "./scope.js";
import type { Frame } from "./scope.js";

export function compileSteps(node: SourceNode, frame: Frame, compilation: Compilation): Call[] {
  if (node.kind !== "list") {
    compilation.problem(node, `steps are a list, not ${describe(node)}`, isText(node) ? `write [${node.value}]` : "write [ ] around the step, or a dash before it");
    return [];
  }
  return node.items.map((item) => compileStep(item, frame, compilation)).filter((call) => call !== undefined);
}

export function compileStep(node: SourceNode, frame: Frame, compilation: Compilation): Call | undefined {
  if (isText(node)) return compileWord(node.value, node, frame, compilation);
  if (node.kind === "mapping") return compileMappingStep(node, frame, compilation);
  return compilation.problem(node, `a step is a word or a mapping with one operation, not ${describe(node)}`);
}

function compileWord(word: string, node: SourceNode, frame: Frame, compilation: Compilation): Call | undefined {
  const operation = compilation.table.operations.get(word);
  if (operation === undefined) return unknownOperation(word, node, compilation);
  checkPlace(operation, node, frame, compilation);
  if (!isWord(operation)) {
    const lacking = [...operation.arguments.values()].filter((argument) => argument.required).map((argument) => argument.name);
    return compilation.problem(node, `${word} needs ${lacking.map((name) => `"${name}"`).join(" and ")}`, operation.primary === undefined ? `write ${word}: {${lacking.join(": ..., ")}: ...}` : `write ${word}: ...`);
  }
  const at = compilation.number(node);
  return { op: word, args: compileArguments(operation, undefined, [], frame, compilation, node), at };
}

function compileMappingStep(node: MappingNode, frame: Frame, compilation: Compilation): Call | undefined {
  const found = findOperation(node, compilation);
  if (found === undefined) return undefined;
  const { entry, operation } = found;
  checkPlace(operation, entry.keyNode, frame, compilation);
  const at = compilation.number(entry.keyNode);
  const clauses = operation.clauses.length === 0 ? [] : [...node.entries.values()].filter((other) => other !== entry && operation.clauses.includes(other.key));
  const args = compileArguments(operation, entry.value, clauses, frame, compilation, entry.keyNode);
  const bound = compileBinding(valueAt(node, "as"), operation, compilation);
  const caught = compileRaises(valueAt(node, "raises"), at, compilation);
  return makeCall(operation.name, args, at, bound, caught);
}

function makeCall(op: string, args: Readonly<Record<string, Expression>>, at: number, bound: string | undefined, caught: boolean): Call {
  // Most calls are neither bound nor caught; this runs for each of the thousands of a specification.
  if (bound === undefined) return caught ? { op, args, at, catch: true } : { op, args, at };
  return caught ? { op, args, at, as: bound, catch: true } : { op, args, at, as: bound };
}

/** The one operation of a step; every other key must be a clause of it or a modifier. */
function findOperation(node: MappingNode, compilation: Compilation): { entry: Entry; operation: Operation } | undefined {
  const { operations } = compilation.table;
  const entries = [...node.entries.values()];
  const entry = entries.find((candidate) => operations.has(candidate.key));
  const operation = entry === undefined ? undefined : operations.get(entry.key);
  if (entry === undefined || operation === undefined) {
    const first = entries.find((other) => !isModifier(other.key));
    if (first === undefined) return compilation.problem(node, "a step without an operation");
    return unknownOperation(first.key, first.keyNode, compilation);
  }
  for (const other of entries) {
    if (other === entry || isModifier(other.key) || operation.clauses.includes(other.key)) continue;
    if (operations.has(other.key)) compilation.problem(other.keyNode, `a second operation "${other.key}" in the step "${entry.key}"`, "each step of a list begins with a dash of its own");
    else if (operation.arguments.has(other.key)) compilation.problem(other.keyNode, `"${other.key}" is an argument of ${entry.key} and stands below it, not beside it`, `write ${entry.key}: {..., ${other.key}: ...}`);
    else compilation.problem(other.keyNode, `unknown key "${other.key}" beside ${entry.key}`, suggest(other.key, [...operation.clauses, ...MODIFIERS]));
  }
  return { entry, operation };
}

const isModifier = (key: string): boolean => (MODIFIERS as readonly string[]).includes(key);

const unknownOperation = (word: string, node: SourceNode, compilation: Compilation): undefined =>
  compilation.problem(node, `unknown operation "${word}"`, suggest(word, compilation.table.operations.keys()) ?? "the operations stand in spec/language/OPERATIONS.md");

function checkPlace(operation: Operation, node: SourceNode, frame: Frame, compilation: Compilation): void {
  if (operation.places !== undefined && !operation.places.includes(frame.place)) {
    compilation.problem(node, `${operation.name} is not allowed in ${PLACE_WORDS[frame.place]}`, `only in ${operation.places.map((place) => PLACE_WORDS[place]).join(", ")}`);
  } else if (operation.name === "reraise" && !frame.handling) {
    compilation.problem(node, "reraise outside of an except clause", "there is no error to raise again");
  }
}

const PLACE_WORDS: Readonly<Record<Frame["place"], string>> = {
  main: "the main program",
  callback: "a callback",
  coroutine: "a coroutine",
  thread: "a thread",
  asyncgen: "an asynchronous generator",
};

function compileBinding(node: SourceNode | undefined, operation: Operation, compilation: Compilation): string | undefined {
  if (node === undefined) return undefined;
  if (!isText(node) || !isName(node.value)) return compilation.problem(node, `"as" takes a name, not ${describe(node)}`, "letters, digits and underscores, without $");
  if (RESERVED.has(node.value)) return compilation.problem(node, `"${node.value}" is given by the language and cannot be bound`);
  if (!yieldsValue(operation)) compilation.problem(node, `${operation.name} yields no value that could be bound`);
  compilation.bind(node.value);
  return node.value;
}

function compileRaises(node: SourceNode | undefined, at: number, compilation: Compilation): boolean {
  if (node === undefined) return false;
  if (!isText(node)) {
    compilation.problem(node, `"raises" takes the name of an error class, not ${describe(node)}`);
    return false;
  }
  compilation.checkErrorClass(node.value, node);
  compilation.raises[at] = node.value;
  return true;
}
