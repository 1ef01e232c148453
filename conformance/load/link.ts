/**
 * Links: what one file says about another must exist there. Ids are unique; requirements, groups, documents and profiles that
 * are named are known.
 */
import type { CaseNode } from "./cases.js";
import type { Report } from "./problem.js";
import type { RequirementNode } from "./requirements.js";
import { itemsOf, positionOf, textOf, valueAt } from "./source-node.js";
import type { MappingNode, SourceNode } from "./source-node.js";
import { asHint, suggest } from "./suggestion.js";

/** Reports every id that an earlier node has already; both places are named. */
export function checkUnique(what: string, nodes: readonly MappingNode[], report: Report): void {
  const first = new Map<string, SourceNode>();
  for (const owner of nodes) {
    const node = valueAt(owner, "id");
    const id = textOf(node);
    if (node === undefined || id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, node);
      continue;
    }
    const { file, line, column } = positionOf(earlier);
    report({ severity: "error", position: positionOf(node), message: `the ${what} id "${id}" is taken`, hint: `it stands at ${file}:${line}:${column} already` });
  }
}

/** The names that may be referred to, gathered once for all files. */
export interface KnownNames {
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly profiles: ReadonlySet<string>;
  readonly requirements: ReadonlySet<string>;
}

export function linkRequirement({ node }: RequirementNode, known: KnownNames, report: Report): void {
  checkKnown("group", valueAt(node, "group"), known.groups, report);
  checkKnown("document", valueAt(valueAt(node, "source"), "document"), known.documents, report);
  linkProfiles(node, known, report);
}

export function linkCase({ node, fileRoot }: CaseNode, known: KnownNames, report: Report): void {
  checkKnown("group", valueAt(node, "group") ?? valueAt(fileRoot, "group"), known.groups, report);
  linkProfiles(node, known, report);
  for (const id of itemsOf(valueAt(node, "verifies"))) checkKnown("requirement", id, known.requirements, report);
}

function linkProfiles(node: MappingNode, known: KnownNames, report: Report): void {
  checkKnown("profile", valueAt(node, "since"), known.profiles, report);
  checkKnown("profile", valueAt(node, "until"), known.profiles, report);
}

function checkKnown(what: string, node: SourceNode | undefined, known: ReadonlySet<string>, report: Report): void {
  const name = textOf(node);
  if (node === undefined || name === undefined || known.has(name)) return;
  report({ severity: "error", position: positionOf(node), message: `unknown ${what} "${name}"`, ...asHint(suggest(name, known)) });
}
