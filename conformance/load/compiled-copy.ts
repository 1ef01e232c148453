/**
 * The compiled copy: the packaged specification as one JSON file, made when the kit is built.
 *
 * Reading a thousand cases from YAML, with all the checks that make its errors helpful, takes longer than running them. The copy is
 * trusted only if it was made from exactly the files that stand in the folder now (a digest of all of them) by this version of the kit; otherwise
 * the YAML is read as if there were no copy. So a copy can be missing, but never wrong. It keeps the places of steps, which would make up most of
 * it, as bare numbers, and the digest that reports carry.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import type { Case, Group, Position, Requirement, Specification } from "../model/specification.js";
import { loadSpecification } from "./load-specification.js";
import { rememberDigest, specificationDigest } from "./specification-digest.js";

interface Copy {
  readonly digest: string;
  readonly specificationDigest: string;
  readonly profiles: readonly string[];
  readonly groups: readonly Group[];
  readonly documents: readonly (readonly [string, { readonly title: string; readonly url?: string }])[];
  readonly requirements: readonly Requirement[];
  readonly cases: readonly PackedCase[];
}

/** The line and the column of each step, in the file of the case. */
type PackedCase = Omit<Case, "steps"> & { readonly steps: readonly number[] };

/** Changes with what a copy looks like: one of an older build is none. */
const FORMAT = "3";

const copyFile = (): string => join(packageFolder(), "dist/specification.json");

/** What the specification in the folder is made of, in one line of digits. The folder as it was named counts, since positions carry it. */
function digestOf(folder: string): string {
  const hash = createHash("sha256").update(FORMAT).update(readFileSync(join(packageFolder(), "package.json")));
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
  const specification = {
    profiles: copy.profiles,
    groups: new Map(copy.groups.map((group) => [group.id, group])),
    documents: new Map(copy.documents),
    requirements: new Map(copy.requirements.map((requirement) => [requirement.id, requirement])),
    cases: new Map(copy.cases.map((item) => [item.id, unpacked(item)])),
  };
  rememberDigest(specification, copy.specificationDigest);
  return specification;
}

function packed(item: Case): PackedCase {
  return { ...item, steps: item.steps.flatMap(({ line, column }) => [line, column]) };
}

function unpacked(item: PackedCase): Case {
  const { file } = item.position;
  const steps: Position[] = [];
  for (let index = 0; index < item.steps.length; index += 2) steps.push({ file, line: item.steps[index] ?? 1, column: item.steps[index + 1] ?? 1 });
  // In place: a copy of each case would take longer than the rest.
  return Object.assign(item, { steps });
}

/** Makes the copy of a specification that is sound; of a broken one it makes none, and tells how many errors there are. */
export function writeCompiledCopy(folder: string): { readonly errors: number } {
  if (readCompiledCopy(folder) !== undefined) return { errors: 0 };
  const { specification, problems } = loadSpecification(folder);
  if (specification === undefined) return { errors: problems.filter((problem) => problem.severity === "error").length };
  const copy: Copy = {
    digest: digestOf(folder),
    specificationDigest: specificationDigest(specification),
    profiles: specification.profiles,
    groups: [...specification.groups.values()],
    documents: [...specification.documents],
    requirements: [...specification.requirements.values()],
    cases: [...specification.cases.values()].map(packed),
  };
  writeFileSync(copyFile(), JSON.stringify(copy));
  return { errors: 0 };
}
