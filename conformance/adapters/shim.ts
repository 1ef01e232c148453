/**
 * What stands behind a shim.
 *
 * Version managers such as pyenv and asdf put small shell scripts on PATH that look up which interpreter is meant and then become it. That
 * costs more processor time than the interpreter's own start, and a run starts a dozen hosts. So a shim is asked once which
 * interpreter it becomes, and the hosts are started with that one. Other wrappers are left alone: they may set variables that the loop needs.
 */
import { execFile } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { basename, dirname, isAbsolute } from "node:path";

/** Seconds after which a shim that does not answer is used as it is. */
const PATIENCE = 5;
const SCRIPT_MARK = "#!";

/** @param program the path of a program @returns whether it is a version manager's script */
export function isShim(program: string): boolean {
  return basename(dirname(program)) === "shims" && firstCharacters(program) === SCRIPT_MARK;
}

/** @returns the path of the interpreter that the shim becomes here, or the shim itself if it does not say */
export function interpreterBehind(shim: string): Promise<string> {
  return new Promise((resolve) => {
    const ask = ["-S", "-c", "import sys; print(sys.executable)"];
    execFile(shim, ask, { timeout: PATIENCE * 1000, killSignal: "SIGKILL" }, (error, output) => {
      const answer = output.trim();
      resolve(error === null && isAbsolute(answer) ? answer : shim);
    });
  });
}

function firstCharacters(file: string): string {
  const bytes = Buffer.alloc(SCRIPT_MARK.length);
  try {
    const opened = openSync(file, "r");
    try {
      readSync(opened, bytes);
    } finally {
      closeSync(opened);
    }
  } catch {
    return "";
  }
  return bytes.toString("latin1");
}
