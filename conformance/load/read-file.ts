/**
 * The edge to the file system: reads files and folders of a specification, and turns every failure into a problem.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "./problem.js";

/** Larger files are not read: a YAML parser takes its time over what is hostile. The largest file of a sane specification has half of this. */
export const LARGEST_FILE = 128 * 1024;
const DEEPEST_FOLDER = 16;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file, or undefined and a problem. `shown` is the file's name in messages. */
export function readText(path: string, shown: string, report: Report): string | undefined {
  const fail = (message: string, hint?: string): undefined => {
    report({ severity: "error", position: { file: shown, line: 0, column: 0 }, message, ...(hint === undefined ? {} : { hint }) });
    return undefined;
  };
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (!found.isFile()) return fail("is not a file");
    if (found.size > LARGEST_FILE) return fail(`is too large (${found.size} bytes; at most ${LARGEST_FILE} are read)`, "split it into several files");
    bytes = readFileSync(path);
  } catch (error) {
    return fail(`cannot be read: ${reasonOf(error)}`);
  }
  return decode(bytes, fail);
}

/** Bytes as text, or a problem when they are no text. */
export function decode(bytes: Uint8Array, fail: (message: string, hint?: string) => undefined): string | undefined {
  if (bytes.length > LARGEST_FILE) return fail(`is too large (${bytes.length} bytes; at most ${LARGEST_FILE} are read)`, "split it into several files");
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return fail("is not valid UTF-8", "save it as UTF-8 text");
  }
  // Control characters other than tab, line feed and carriage return have no place in YAML.
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (control !== null) {
    const line = text.slice(0, control.index).split("\n").length;
    return fail(`holds the control character U+${control[0].charCodeAt(0).toString(16).padStart(4, "0")} in line ${line}`, "is it a binary file?");
  }
  return text;
}

/** The paths of all YAML files below a folder, relative to it, sorted. A folder that is missing is a problem. */
export function listYaml(folder: string, shown: string, report: Report): string[] {
  const found: string[] = [];
  const walk = (relative: string, depth: number): void => {
    const here = relative === "" ? shown : `${shown}/${relative}`;
    const complain = (severity: "error" | "warning", file: string, message: string): void =>
      report({ severity, position: { file, line: 0, column: 0 }, message });
    if (depth > DEEPEST_FOLDER) return complain("error", here, `folders are nested deeper than ${DEEPEST_FOLDER} levels`);
    let entries;
    try {
      entries = readdirSync(join(folder, relative), { withFileTypes: true });
    } catch (error) {
      return complain("error", here, `cannot be read: ${reasonOf(error)}`);
    }
    for (const entry of entries) {
      const name = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(name, depth + 1);
      else if (entry.name.endsWith(".yaml")) found.push(name);
      else if (entry.name.endsWith(".yml")) complain("warning", `${shown}/${name}`, "is not read: files of a specification end in .yaml");
    }
  };
  walk("", 0);
  return found.sort();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "permission denied",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? error.message;
}
