/**
 * Expressions: from YAML in a value position to what a host evaluates.
 *
 * A text that begins with a dollar sign reads a variable; a list is a list of expressions; a mapping must be an operation that yields
 * something. Literals keep the difference between 1 and 1.0.
 */
import { yieldsValue } from "../language/table.js";
import { asHint, suggest } from "../load/suggestion.js";
import type { MappingNode, ScalarNode, SourceNode } from "../load/source-node.js";
import type { Expression } from "../model/program.js";
import type { Compilation } from "./compilation.js";
import { readText } from "./scope.js";
import type { Frame } from "./scope.js";
import { compileStep } from "./steps.js";

/** An expression; null stands in for one that has a problem, which was reported. */
export function compileExpression(node: SourceNode, frame: Frame, compilation: Compilation): Expression {
  if (node.kind === "scalar") return compileScalar(node, frame, compilation);
  if (node.kind === "list") return { list: node.items.map((item) => compileExpression(item, frame, compilation)) };
  return compileNested(node, frame, compilation);
}

export function compileScalar(node: ScalarNode, frame: Frame, compilation: Compilation): Expression {
  const { value } = node;
  if (typeof value === "number") return node.isFloat && Number.isInteger(value) ? { float: value } : value;
  if (typeof value !== "string") return value;
  const read = readText(value);
  if (read === undefined) {
    compilation.problem(node, `"${value}" is not a variable`, 'write $name or $name.attribute, or "$$..." for a text that begins with a dollar sign');
    return null;
  }
  if (typeof read === "string") return read;
  compilation.use(read.name, node, frame);
  return read.path.length === 0 ? { ref: read.name } : { ref: read.name, path: read.path };
}

/** An operation that stands where a value is expected. */
function compileNested(node: MappingNode, frame: Frame, compilation: Compilation): Expression {
  const { operations } = compilation.table;
  const keys = [...node.entries.keys()];
  if (!keys.some((key) => operations.has(key))) {
    const hint = keys.length === 1 && keys[0] !== undefined ? suggest(keys[0], operations.keys()) : undefined;
    compilation.problem(node, `a mapping as a value must be an operation, but ${keys.map((key) => `"${key}"`).join(", ") || "an empty mapping"} is none`, ...hintOr(hint, "write {dict: {...}} for a mapping"));
    return null;
  }
  const call = compileStep(node, frame, compilation);
  if (call === undefined) return null;
  const operation = operations.get(call.op);
  if (operation !== undefined && !yieldsValue(operation)) compilation.problem(node, `${call.op} yields no value`, "make it a step of its own");
  return call;
}

const hintOr = (hint: string | undefined, otherwise: string): [string] => [asHint(hint).hint ?? otherwise];

/** The values of a literal mapping. */
export function compileMapping(node: MappingNode, frame: Frame, compilation: Compilation): Expression {
  const dict: Record<string, Expression> = {};
  for (const { key, value } of node.entries.values()) dict[key] = compileExpression(value, frame, compilation);
  return { dict };
}
