/**
 * One argument by its type: what may stand there, and what it becomes.
 *
 * Checks concern literals only; what a variable or an operation yields is known when the program runs. A case that wants to pass something of the wrong
 * type on purpose writes it as `{value: ...}`.
 */
import type { Argument, Operation, Place } from "../language/table.js";
import { suggest } from "../load/suggestion.js";
import { describe } from "../load/source-node.js";
import type { SourceNode } from "../load/source-node.js";
import type { Expression } from "../model/program.js";
import type { Compilation } from "./compilation.js";
import { compileArguments } from "./arguments.js";
import { compileExpression, compileMapping } from "./expressions.js";
import { RESERVED, entered, extended, isName, isText } from "./scope.js";
import type { Frame } from "./scope.js";
import { compileSteps } from "./steps.js";

export function compileArgument(operation: Operation, argument: Argument, node: SourceNode, frame: Frame, compilation: Compilation): Expression {
  const where = `"${argument.name}" of ${operation.name}`;
  switch (argument.type) {
    case "value":
      if (operation.name === "raise" || operation.name === "set_exception") checkClassName(node, compilation);
      return compileExpression(node, frame, compilation);
    case "awaitable":
      return compileExpression(node, frame, compilation);
    case "seconds":
    case "number":
      return checked(node, isNumber(node), `${where} must be a number`);
    case "integer":
      return checked(node, isNumber(node) && !(node.kind === "scalar" && node.isFloat), `${where} must be a whole number`);
    case "boolean":
      return checked(node, node.kind === "scalar" && typeof node.value === "boolean", `${where} must be true or false`);
    case "string":
      return checked(node, isText(node), `${where} must be a text`);
    case "list":
      return checked(node, node.kind === "list", `${where} must be a list`);
    case "callback":
      return compileCallback(argument, node, frame, compilation, where);
    case "block":
      return compileBlock(argument, node, frame, compilation);
    case "handlers":
      return compileHandlers(node, frame, compilation, where);
    case "mapping":
      if (node.kind === "mapping") return compileMapping(node, frame, compilation);
      return checked(node, isReference(node), `${where} must be a mapping`);
    case "name":
      if (isText(node) && isName(node.value)) return node.value;
      compilation.problem(node, `${where} must be a name, not ${describe(node)}`, "letters, digits and underscores, without $");
      return null;
    case "names":
      return compileNames(node, frame, compilation, where);
    case "error":
      if (!isText(node)) compilation.problem(node, `${where} must be the name of an error class, not ${describe(node)}`);
      else compilation.checkErrorClass(node.value, node);
      return isText(node) ? node.value : null;
    case "word":
      if (isText(node) && argument.values.includes(node.value)) return node.value;
      compilation.problem(node, `${where} is ${describe(node)}`, suggest(isText(node) ? node.value : "", argument.values) ?? `one of: ${argument.values.join(", ")}`);
      return null;
    case "binding":
      return compileBindingName(node, compilation, where);
    case "constant":
      return compileConstant(operation, node, frame, compilation, where);
    case "address":
      return node.kind === "list" ? synthesized("tuple", { items: compileExpression(node, frame, compilation) }, node, compilation) : compileExpression(node, frame, compilation);
    case "signal":
      return checked(node, !isText(node) || /^SIG[A-Z0-9]+$/.test(node.value), `${where} must be the name of a signal, such as SIGUSR2`);
    case "stdio":
      return checked(node, !isText(node) || ["PIPE", "DEVNULL", "STDOUT"].includes(node.value), `${where} must be PIPE, DEVNULL, STDOUT or null`);
    case "factory":
      return compileFactory(argument, node, frame, compilation, where);
  }

  /** An expression whose literal form must be right; variables and operations are taken on trust, and null is passed on: whoever writes it means it. */
  function checked(value: SourceNode, isRight: boolean, demand: string): Expression {
    if (isRight || isReference(value) || value.kind === "mapping" || isNull(value)) return compileExpression(value, frame, compilation);
    compilation.problem(value, `${demand}, not ${describe(value)}`, "to pass something else on purpose, write {value: ...}");
    return null;
  }
}

/** A call that stands for what the case wrote in a shorter way. */
function synthesized(op: string, args: Readonly<Record<string, Expression>>, node: SourceNode, compilation: Compilation): Expression {
  return { op, args, at: compilation.number(node) };
}

/** A variable that the operation binds by itself, and its successors name2, name3, ... */
function compileBindingName(node: SourceNode, compilation: Compilation, where: string): Expression {
  if (isText(node) && isName(node.value) && !RESERVED.has(node.value)) {
    compilation.bindSeries(node.value);
    return node.value;
  }
  compilation.problem(node, `${where} must be a name, not ${describe(node)}`, "letters, digits and underscores, without $");
  return null;
}

const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

function compileConstant(operation: Operation, node: SourceNode, frame: Frame, compilation: Compilation, where: string): Expression {
  const nodes = node.kind === "list" ? node.items : [node];
  const names = nodes.map((item) => (isText(item) && CONSTANT.test(item.value) ? item.value : undefined)).filter((name) => name !== undefined);
  if (names.length === nodes.length && nodes.length > 0) {
    const name: Expression = node.kind === "list" ? { list: names } : (names[0] ?? null);
    return operation.name === "constant" ? name : synthesized("constant", { name }, node, compilation);
  }
  if (isText(node) && !isReference(node)) return compilation.problem(node, `${where} must be the name of a constant, such as AF_INET, not ${describe(node)}`, "to pass something else on purpose, write {value: ...}") ?? null;
  return compileExpression(node, frame, compilation);
}

/** A mapping that is no operation describes the protocols that the factory makes. */
function compileFactory(argument: Argument, node: SourceNode, frame: Frame, compilation: Compilation, where: string): Expression {
  const operation = compilation.table.operations.get("protocol_factory");
  if (operation === undefined || node.kind !== "mapping" || [...node.entries.keys()].some((key) => compilation.table.operations.has(key))) {
    return compileCallback(argument, node, frame, compilation, where);
  }
  return synthesized(operation.name, compileArguments(operation, node, [], frame, compilation, node), node, compilation);
}

const isNumber = (node: SourceNode): boolean => node.kind === "scalar" && typeof node.value === "number";
const isNull = (node: SourceNode): boolean => node.kind === "scalar" && node.value === null;
const isReference = (node: SourceNode): boolean => isText(node) && node.value.startsWith("$") && !node.value.startsWith("$$");

function checkClassName(node: SourceNode, compilation: Compilation): void {
  if (isText(node) && !node.value.startsWith("$")) compilation.checkErrorClass(node.value, node);
}

function compileCallback(argument: Argument, node: SourceNode, frame: Frame, compilation: Compilation, where: string): Expression {
  if (node.kind === "list") {
    const place: Place = argument.place ?? "callback";
    const own = entered(frame, place, ["args", "kwargs", ...argument.parameters]);
    const steps = compileSteps(node, own, compilation);
    return argument.parameters.length === 0 ? { function: steps } : { function: steps, parameters: argument.parameters };
  }
  if (isReference(node) || isNull(node)) return compileExpression(node, frame, compilation);
  if (node.kind === "mapping" && !isControl(node, compilation)) return compileExpression(node, frame, compilation);
  const hint = isText(node) && compilation.table.operations.has(node.value) ? `write [${node.value}]` : node.kind === "mapping" ? "write [ ] around the step" : "to pass something else on purpose, write {value: ...}";
  compilation.problem(node, `${where} must be a list of steps, or what yields a callable, not ${describe(node)}`, hint);
  return null;
}

/** What no callable can be; a step with such a result stands where its list was meant: `call_soon: {log: x}`. */
const NO_CALLABLE: ReadonlySet<string> = new Set(["none", "handle", "timer_handle", "boolean", "seconds"]);

const isControl = (node: SourceNode & { kind: "mapping" }, compilation: Compilation): boolean =>
  [...node.entries.keys()].some((key) => NO_CALLABLE.has(compilation.table.operations.get(key)?.result ?? ""));

function compileBlock(argument: Argument, node: SourceNode, frame: Frame, compilation: Compilation): Expression {
  const within = argument.place === undefined ? frame : entered(frame, argument.place, argument.parameters);
  return { block: compileSteps(node, within, compilation) };
}

function compileHandlers(node: SourceNode, frame: Frame, compilation: Compilation, where: string): Expression {
  if (node.kind !== "mapping") {
    compilation.problem(node, `${where} must map error classes to steps, not ${describe(node)}`, "write except: {ValueError: [...]}");
    return { handlers: [] };
  }
  const within = extended(frame, ["error"], true);
  const handlers = [...node.entries.values()].map(({ key, keyNode, value }) => {
    compilation.checkErrorClass(key, keyNode);
    return { error: key, block: compileSteps(value, within, compilation) };
  });
  return { handlers };
}

function compileNames(node: SourceNode, frame: Frame, compilation: Compilation, where: string): Expression {
  const nodes = node.kind === "list" ? node.items : [node];
  const names: string[] = [];
  for (const item of nodes) {
    if (!isText(item) || !isName(item.value)) {
      compilation.problem(item, `${where} must be names, not ${describe(item)}`, "letters, digits and underscores, without $");
      continue;
    }
    compilation.use(item.value, item, frame);
    names.push(item.value);
  }
  return { list: names };
}
