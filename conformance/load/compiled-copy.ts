/**
 * The compiled copy: the packaged specification as one file of JSON lines, made when the kit is built.
 *
 * Reading a thousand cases from YAML, with all the checks that make its errors helpful, takes longer than running them. The copy is
 * trusted only if it was made from exactly the files that stand in the folder now (a digest of all of them) by this version of the kit; otherwise
 * the YAML is read as if there were no copy. So a copy can be missing, but never wrong.
 *
 * The first line has everything but the programs; each of the others is the program of one case. A run sends them to hosts as they are, and
 * nothing but `show` and the linter looks inside: so they are parsed when somebody asks. Likewise the places of steps, which stand there as bare numbers.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import type { Case, Group, Position, Requirement, Specification } from "../model/specification.js";
import type { Program } from "../model/program.js";
import { programText, rememberProgramText } from "../model/program-text.js";
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

/** Without its program; and of the steps the line and the column of each, in the file of the case. */
type PackedCase = Omit<Case, "program" | "steps"> & { readonly steps: readonly number[] };

/** Changes with what a copy looks like: one of an older build is none. */
const FORMAT = "4";

const copyFile = (): string => join(packageFolder(), "dist/specification.jsonl");

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
  let programs: readonly string[];
  try {
    const [first = "", ...others] = readFileSync(copyFile(), "latin1").split("\n");
    programs = others;
    copy = JSON.parse(first) as Copy;
    if (copy.digest !== digestOf(folder)) return undefined;
  } catch {
    return undefined;
  }
  const specification = {
    profiles: copy.profiles,
    groups: new Map(copy.groups.map((group) => [group.id, group])),
    documents: new Map(copy.documents),
    requirements: new Map(copy.requirements.map((requirement) => [requirement.id, requirement])),
    cases: new Map(copy.cases.map((item, index) => [item.id, unpacked(item, programs[index] ?? "")])),
  };
  rememberDigest(specification, copy.specificationDigest);
  return specification;
}

function packed({ program: _, ...item }: Case): PackedCase {
  return { ...item, steps: item.steps.flatMap(({ line, column }) => [line, column]) };
}

function unpacked(item: PackedCase, program: string): Case {
  const { steps, position } = item;
  // In place: a copy of each case would take longer than the rest.
  const kase = item as unknown as Case;
  onDemand(kase, "program", () => JSON.parse(program) as Program);
  onDemand(kase, "steps", () => positions(steps, position.file));
  rememberProgramText(kase, program);
  return kase;
}

function positions(numbers: readonly number[], file: string): readonly Position[] {
  const found: Position[] = [];
  for (let index = 0; index < numbers.length; index += 2) found.push({ file, line: numbers[index] ?? 1, column: numbers[index + 1] ?? 1 });
  return found;
}

/** Defines a property that is made when it is first read. */
function onDemand<Key extends keyof Case>(item: Case, key: Key, make: () => Case[Key]): void {
  const settle = (): Case[Key] => {
    const value = make();
    Object.defineProperty(item, key, { value });
    return value;
  };
  Object.defineProperty(item, key, { get: settle, enumerable: true, configurable: true });
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
  const lines = [JSON.stringify(copy), ...[...specification.cases.values()].map(programText)];
  writeFileSync(copyFile(), lines.map(inAscii).join("\n"));
  return { errors: 0 };
}

/** JSON that reads the same in any encoding, and fastest in the simplest one. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
