/**
 * Loading a specification: from a folder to one value, or to every problem of every file at once.
 *
 *   text ──▶ YAML ──▶ frame (JSON Schema) ──▶ requirements, programs ──▶ links between files
 *
 * Each step goes on with whatever is sound, so that a mistake in one case hides no mistake in another. What can be
 * used is in `draft` in any case; it becomes the `specification` when nothing is wrong.
 */
import { relative, resolve } from "node:path";
import { loadTable } from "../language/load-table.js";
import type { LanguageTable } from "../language/table.js";
import type { Specification } from "../model/specification.js";
import { isCompiled, loadCases } from "./cases.js";
import type { CaseSource } from "./cases.js";
import { checkUnique, linkCase, linkRequirement } from "./link.js";
import type { KnownNames } from "./link.js";
import { hasErrors, sortProblems } from "./problem.js";
import type { Problem } from "./problem.js";
import { loadProfiles } from "./profiles.js";
import { listYaml } from "./read-file.js";
import { isRead, loadRequirements } from "./requirements.js";
import type { RequirementSource } from "./requirements.js";
import { textOf, valueAt } from "./source-node.js";
import type { Folder } from "./specification-file.js";

export interface Loaded {
  /** The specification; missing as long as any problem is an error. */
  readonly specification?: Specification;
  /** By file, from top to bottom. */
  readonly problems: readonly Problem[];
  /** Everything that is sound, whatever else is wrong. */
  readonly draft: Specification;
  /** What the draft was read from, for the linter. */
  readonly sources: { readonly requirements: readonly RequirementSource[]; readonly cases: readonly CaseSource[] };
  /** The language that the cases are written in; missing if its own files are broken. */
  readonly table?: LanguageTable;
}

export function loadSpecification(folder: string): Loaded {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const at: Folder = { path: resolve(folder), shown: shownName(folder) };

  const profiles = loadProfiles(at, report);
  const table = loadTable(at.path, at.shown, report);
  const rows = listYaml(resolve(at.path, "requirements"), `${at.shown}/requirements`, report).flatMap((name) => loadRequirements(at, `requirements/${name}`, report));
  const requirements = rows.filter(isRead);
  const caseFiles = listYaml(resolve(at.path, "cases"), `${at.shown}/cases`, report);
  const caseNodes = table === undefined ? [] : caseFiles.flatMap((name) => loadCases(at, `cases/${name}`, table, report));
  const cases = caseNodes.filter(isCompiled);

  checkUnique("requirement", rows.map(({ node }) => node), report);
  checkUnique("case", caseNodes.map(({ node }) => node), report);
  if (profiles !== undefined) {
    const known: KnownNames = {
      groups: new Set(profiles.groups.keys()),
      documents: new Set(profiles.documents.keys()),
      profiles: new Set(profiles.profiles),
      requirements: new Set(rows.map(({ node }) => textOf(valueAt(node, "id")) ?? "")),
    };
    for (const source of rows) linkRequirement(source, known, report);
    for (const source of caseNodes) linkCase(source, known, report);
  }

  const draft: Specification = {
    profiles: profiles?.profiles ?? [],
    groups: profiles?.groups ?? new Map(),
    documents: profiles?.documents ?? new Map(),
    requirements: new Map(requirements.map(({ requirement }) => [requirement.id, requirement])),
    cases: new Map(cases.map(({ compiled }) => [compiled.id, compiled])),
  };
  return {
    problems: sortProblems(problems),
    draft,
    sources: { requirements, cases },
    ...(table === undefined ? {} : { table }),
    ...(hasErrors(problems) ? {} : { specification: draft }),
  };
}

/** The folder as the reader knows it: relative to where they stand, if it is below. */
function shownName(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).replaceAll("\\", "/");
  return path === "" ? "." : path.startsWith("..") ? folder.replace(/\/+$/, "") : path;
}

