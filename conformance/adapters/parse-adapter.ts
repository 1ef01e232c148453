/**
 * From what stands after `--loop` to the command that starts a host.
 *
 *   reference                the reference loop of this package
 *   python                   asyncio's default loop
 *   python:module:factory    any asyncio loop: `factory` in `module` returns a new one
 *   module:./file.js         a JavaScript or TypeScript loop behind the interface of the node host
 *   command:...              any host: a command line, split into words as a shell would, but run without one
 *
 * Only what can be checked without starting anything is checked here; whether the loop can really be made, its host says.
 */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import { nearest } from "../load/suggestion.js";
import { UsageError } from "../run/faults.js";
import type { Adapter } from "./adapter.js";
import { findProgram } from "./find-program.js";
import { nodeHostOfModules, nodeHostOfReference } from "./node-host.js";
import { splitWords } from "./split-words.js";

export const ADAPTER_FORMS = ["reference", "python", "python:MODULE:FACTORY", "module:FILE.js", "command:PROGRAM ARGUMENTS"] as const;
const KINDS = ["reference", "python", "module", "command"] as const;

export interface AdapterOptions {
  /** The Python interpreter; by default the first of python3 and python that there is. */
  readonly python?: string;
}

export function parseAdapter(text: string, options: AdapterOptions = {}): Adapter {
  const colon = text.indexOf(":");
  const kind = colon < 0 ? text : text.slice(0, colon);
  const rest = colon < 0 ? undefined : text.slice(colon + 1);
  if (options.python !== undefined && kind !== "python") throw new UsageError(`--python has no meaning for the loop ${JSON.stringify(text)}`, "leave it out");
  switch (kind) {
    case "reference":
      if (rest !== undefined) throw new UsageError("the adapter reference takes nothing behind it", "write --loop reference");
      return { text, kind, ...nodeHost(nodeHostOfReference(process.env)) };
    case "python":
      return { text, kind, ...pythonHost(rest, options.python) };
    case "module":
      return { text, kind, ...nodeHost(nodeHostOfModules(), existingFile(rest ?? "")) };
    case "command":
      return { text, kind, ...commandHost(rest ?? "") };
    default:
      throw unknownAdapter(text, kind);
  }
}

/** Several hosts share the processors: helpers of the collector, one set for each host, cost more time of theirs than they save. */
const COLLECTS_ALONE = "--single-threaded-gc";

function nodeHost(...args: readonly string[]): Pick<Adapter, "command" | "args" | "env"> {
  return { command: process.execPath, args: [COLLECTS_ALONE, ...args], env: {} };
}

function pythonHost(factory: string | undefined, python: string | undefined): Pick<Adapter, "command" | "args" | "env"> {
  if (factory !== undefined && !/^[\w.]+:[\w.]+$/.test(factory)) {
    throw new UsageError(`${JSON.stringify(factory)} is not MODULE:FACTORY`, "for example --loop python:uvloop:new_event_loop");
  }
  const host = join(packageFolder(), "conformance", "hosts", "python");
  return { command: pythonProgram(python), args: factory === undefined ? [host] : [host, factory], env: {} };
}

function pythonProgram(wanted: string | undefined): string {
  if (wanted !== undefined) {
    const found = findProgram(wanted);
    if (found === undefined) throw new UsageError(`there is no Python at ${JSON.stringify(wanted)}`, "--python takes the path or the name of an interpreter");
    return found;
  }
  const found = findProgram("python3") ?? findProgram("python");
  if (found === undefined) throw new UsageError("there is no python3 or python on PATH", "install Python 3.8 or later, or name one with --python PATH");
  return found;
}

function existingFile(name: string): string {
  if (name === "") throw new UsageError("the adapter module needs a file", "for example --loop module:./my-loop.js");
  const file = resolve(name);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new UsageError(`there is no file ${JSON.stringify(name)}`, `looked for it at ${file}`);
  }
  return file;
}

function commandHost(line: string): Pick<Adapter, "command" | "args" | "env"> {
  const [command, ...args] = splitWords(line);
  if (command === undefined || command === "") throw new UsageError("the adapter command needs a program", 'for example --loop "command:./my-host --quiet"');
  if (findProgram(command) === undefined) throw new UsageError(`there is no program ${JSON.stringify(command)}`, "check its path, or that it is on PATH");
  return { command, args, env: {} };
}

function unknownAdapter(text: string, kind: string): UsageError {
  const forms = `a loop is one of: ${ADAPTER_FORMS.join(", ")}`;
  const suggestion = nearest(kind, KINDS);
  return new UsageError(`unknown loop ${JSON.stringify(text)}${suggestion === undefined ? "" : `; did you mean ${JSON.stringify(suggestion)}?`}`, forms);
}
