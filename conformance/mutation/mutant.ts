/** One small change to the source of asyncio, and what is needed to make it. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import { KitError, UsageError } from "../run/faults.js";

/** What is done to the source; `mutate.py` explains. */
export const KINDS = [
  "left out",
  "twice",
  "later",
  "at once",
  "swapped",
  "turned round",
  "always",
  "never",
  "operand dropped",
  "argument dropped",
  "other comparison",
  "other operator",
  "other constant",
  "other default",
  "other end",
  "another error",
  "takes all",
  "takes none",
  "None instead",
  "returns None",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Mutant {
  readonly module: string;
  readonly function: string;
  readonly kind: Kind;
  /** The lines of what is replaced, the first and the last. */
  readonly line: number;
  readonly last: number;
  /** Where it stands in the source, in bytes. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly text: string;
}

const FOLDER = join(packageFolder(), "conformance/mutation/python");
const MOST_OUTPUT = 256 * 1024 * 1024;

/** The environment of a host whose interpreter imports what changes or watches asyncio, before anything else. */
export const injectedEnvironment = (variables: Readonly<Record<string, string>>): Record<string, string> => ({
  ...variables,
  PYTHONPATH: [join(FOLDER, "injected"), process.env["PYTHONPATH"]].filter(Boolean).join(delimiter),
});

/**
 * Every change that can be made to functions of these modules.
 * @throws {UsageError} if that Python cannot find one of them, or cannot write programs down (which came with 3.9).
 */
export function mutantsOf(python: string, modules: readonly string[]): readonly Mutant[] {
  const { status, stdout, stderr, error } = spawnSync(python, [join(FOLDER, "mutate.py"), ...modules], { encoding: "utf8", maxBuffer: MOST_OUTPUT });
  if (error !== undefined) throw new KitError(`${python} could not be started: ${error.message}`);
  if (status !== 0) throw new UsageError(`the modules ${modules.join(", ")} could not be changed: ${stderr.trim().split("\n").at(-1) ?? ""}`, "name modules of Python source that this interpreter has, and one of version 3.9 or later");
  return stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Mutant);
}

/** A mutant in one line, as a reader of asyncio would look for it. */
export const mutantText = ({ module, line, function: name, kind, original, text }: Mutant): string =>
  `${module}:${line} ${name}: ${kind}: ${shortened(original)}${kind === "left out" ? "" : ` -> ${shortened(text)}`}`;

const LONGEST = 90;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
