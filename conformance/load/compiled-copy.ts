/**
 * The compiled copy: the packaged specification as one JSON file, made when the kit is built.
 *
 * Reading a thousand cases from YAML, with all the checks that make its errors helpful, takes longer than running them. The copy is
 * trusted only if it was made from exactly the files that stand in the folder now (a digest of all of them) by this version of the kit; otherwise
 * the YAML is read as if there were no copy. So a copy can be missing, but never wrong.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import type { Case, Group, Requirement, Specification } from "../model/specification.js";
import { loadSpecification } from "./load-specification.js";

interface Copy {
  readonly digest: string;
  readonly profiles: readonly string[];
  readonly groups: readonly Group[];
  readonly documents: readonly (readonly [string, { readonly title: string; readonly url?: string }])[];
  readonly requirements: readonly Requirement[];
  readonly cases: readonly Case[];
}

const copyFile = (): string => join(packageFolder(), "dist/specification.json");

/** What the specification in the folder is made of, in one line of digits. The folder as it was named counts, since positions carry it. */
function digestOf(folder: string): string {
  const hash = createHash("sha256").update(readFileSync(join(packageFolder(), "package.json")));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/** The specification of the folder from the copy; undefined if there is no copy of just this. */
export function readCompiledCopy(folder: string): Specification | undefined {
  let copy: Copy;
  try {
    copy = JSON.parse(readFileSync(copyFile(), "utf8")) as Copy;
    if (copy.digest !== digestOf(folder)) return undefined;
  } catch {
    return undefined;
  }
  return {
    profiles: copy.profiles,
    groups: new Map(copy.groups.map((group) => [group.id, group])),
    documents: new Map(copy.documents),
    requirements: new Map(copy.requirements.map((requirement) => [requirement.id, requirement])),
    cases: new Map(copy.cases.map((item) => [item.id, item])),
  };
}

/** Makes the copy of a specification that is sound; of a broken one it makes none, and tells how many errors there are. */
export function writeCompiledCopy(folder: string): { readonly errors: number } {
  if (readCompiledCopy(folder) !== undefined) return { errors: 0 };
  const { specification, problems } = loadSpecification(folder);
  if (specification === undefined) return { errors: problems.filter((problem) => problem.severity === "error").length };
  const copy: Copy = {
    digest: digestOf(folder),
    profiles: specification.profiles,
    groups: [...specification.groups.values()],
    documents: [...specification.documents],
    requirements: [...specification.requirements.values()],
    cases: [...specification.cases.values()],
  };
  writeFileSync(copyFile(), JSON.stringify(copy));
  return { errors: 0 };
}
