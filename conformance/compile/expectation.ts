/**
 * The expectation of a case: its patterns as plain data, for the judge to give them meaning.
 *
 * Plain data does not tell 1 from 1.0, so a whole float becomes the matcher `{float: 1}`.
 */
import { itemsOf, valueAt } from "../load/source-node.js";
import type { MappingNode, SourceNode } from "../load/source-node.js";
import type { Expectation, Pattern } from "../model/specification.js";

export function toPattern(node: SourceNode): Pattern {
  if (node.kind === "list") return node.items.map(toPattern);
  if (node.kind === "scalar") return node.isFloat && Number.isInteger(node.value) ? { float: node.value } : node.value;
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, isAmount(key) ? plainNumber(value) : toPattern(value)]));
}

/** Words whose number is a bound, not a value to compare with. */
const isAmount = (key: string): boolean => key === "at_least" || key === "length" || key === "float";
const plainNumber = (node: SourceNode): Pattern => (node.kind === "scalar" ? node.value : toPattern(node));

export function compileExpectation(node: MappingNode): Expectation {
  const before = valueAt(node, "before");
  const elapsed = valueAt(node, "elapsed");
  const warnings = valueAt(node, "warnings");
  const records = valueAt(node, "records");
  const leaves = valueAt(node, "leaves");
  const wire = valueAt(node, "wire");
  return {
    expect: itemsOf(valueAt(node, "expect")).map(toPattern),
    ...(before === undefined ? {} : { before: itemsOf(before).map((edge) => itemsOf(edge).map(toPattern) as unknown as readonly [Pattern, Pattern]) }),
    ...(wire?.kind === "mapping" ? { wire: Object.fromEntries([...wire.entries.values()].map(({ key, value }) => [key, itemsOf(value).map(toPattern)])) } : {}),
    ...(elapsed === undefined ? {} : { elapsed: itemsOf(elapsed).map(toPattern) as NonNullable<Expectation["elapsed"]> }),
    ...(warnings === undefined ? {} : { warnings: itemsOf(warnings).map(toPattern) }),
    ...(records === undefined ? {} : { records: itemsOf(records).map(toPattern) }),
    ...(leaves === undefined ? {} : { leaves: itemsOf(leaves).map(toPattern) as NonNullable<Expectation["leaves"]> }),
  };
}
