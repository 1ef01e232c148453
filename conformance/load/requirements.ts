/** requirements/*.yaml: what the documentation promises. */
import type { Requirement } from "../model/specification.js";
import type { Report } from "./problem.js";
import { requirementsSchema } from "./schemas.js";
import { itemsOf, positionOf, textOf, valueAt } from "./source-node.js";
import type { MappingNode } from "./source-node.js";
import { openFile } from "./specification-file.js";
import type { Folder } from "./specification-file.js";

/** A requirement as it was read: its node, and the requirement if its frame is in order. */
export interface RequirementNode {
  readonly node: MappingNode;
  readonly requirement?: Requirement;
}

export type RequirementSource = RequirementNode & { readonly requirement: Requirement };

export const isRead = (source: RequirementNode): source is RequirementSource => source.requirement !== undefined;

export function loadRequirements(folder: Folder, name: string, report: Report): RequirementNode[] {
  const opened = openFile(folder, name, requirementsSchema, report);
  if (opened === undefined) return [];
  const area = textOf(valueAt(opened.root, "area")) ?? "";
  return itemsOf(valueAt(opened.root, "requirements")).flatMap((node) => {
    if (node.kind !== "mapping") return [];
    const requirement = readRequirement(node, area);
    return [requirement === undefined ? { node } : { node, requirement }];
  });
}

/** Undefined if the frame of the row is broken, which was reported. */
function readRequirement(node: MappingNode, area: string): Requirement | undefined {
  const text = (key: string): string => textOf(valueAt(node, key)) ?? "";
  const level = LEVELS.find((word) => word === text("level"));
  const basis = BASES.find((word) => word === text("basis"));
  if (level === undefined || basis === undefined || text("id") === "" || text("group") === "") return undefined;
  const source = valueAt(node, "source");
  const cpython = valueAt(node, "cpython");
  const optional = Object.fromEntries((["since", "until", "untestable"] as const).filter((key) => text(key) !== "").map((key) => [key, text(key)]));
  return {
    id: text("id"),
    text: text("text"),
    source: { document: textOf(valueAt(source, "document")) ?? "", section: textOf(valueAt(source, "section")) ?? "" },
    level,
    basis,
    group: text("group"),
    area,
    ...optional,
    ...(cpython === undefined
      ? {}
      : {
          cpython: itemsOf(cpython).map((item) => ({
            versions: textOf(valueAt(item, "versions")) ?? "",
            does: textOf(valueAt(item, "does")) ?? "",
            ...(valueAt(item, "concerns") === undefined ? {} : { concerns: "module" as const }),
            ...(valueAt(item, "runtime") === undefined ? {} : { runtime: textOf(valueAt(item, "runtime")) ?? "" }),
          })),
        }),
    position: positionOf(node),
  };
}

const LEVELS = ["must", "should", "may", "undefined", "informative", "platform"] as const;
const BASES = ["documented", "de-facto"] as const;
