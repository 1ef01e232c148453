/** cases/*.yaml: how each promise is proven. Every case whose own part of the file is in order is compiled. */
import { compileCase } from "../compile/compile-case.js";
import { OPEN_KEYS, openCaseFrame } from "../language/case-frame.js";
import type { LanguageTable } from "../language/table.js";
import type { Case } from "../model/specification.js";
import type { Report } from "./problem.js";
import { itemsOf, textOf, valueAt } from "./source-node.js";
import type { MappingNode } from "./source-node.js";
import { openFile, parseFile } from "./specification-file.js";
import type { Folder, SpecificationFile } from "./specification-file.js";

/** A case as it was read: its node, the file's own node for what it inherits, and the compiled case if it has no problems. */
export interface CaseNode {
  readonly node: MappingNode;
  readonly fileRoot: MappingNode;
  readonly compiled?: Case;
}

/** A case that compiled. */
export type CaseSource = CaseNode & { readonly compiled: Case };

export const isCompiled = (source: CaseNode): source is CaseSource => source.compiled !== undefined;

/** Every case of a file, those with problems included. */
export function loadCases(folder: Folder, name: string, table: LanguageTable, report: Report): CaseNode[] {
  return compileFile(openFile(folder, name, openCaseFrame, report, OPEN_KEYS), table, report);
}

/** The cases of a text; for tools and tests that have no folder. */
export function parseCases(shown: string, text: string, table: LanguageTable, report: Report): CaseNode[] {
  return compileFile(parseFile(shown, text, openCaseFrame, report, OPEN_KEYS), table, report);
}

function compileFile(opened: SpecificationFile | undefined, table: LanguageTable, report: Report): CaseNode[] {
  if (opened === undefined) return [];
  const { root } = opened;
  const defaults = { member: textOf(valueAt(root, "member")) ?? "", group: textOf(valueAt(root, "group")) ?? "" };
  return itemsOf(valueAt(root, "cases")).flatMap((node) => {
    if (node.kind !== "mapping") return [];
    const compiled = compileCase(node, defaults, table, report);
    // A case without an id cannot be spoken of; the frame has complained.
    return [compiled === undefined || compiled.id === "" ? { node, fileRoot: root } : { node, fileRoot: root, compiled }];
  });
}
