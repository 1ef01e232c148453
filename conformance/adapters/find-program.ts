/** Looks a program up as the system would: by its path if it has one, otherwise in the folders of PATH. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, sep } from "node:path";

export function findProgram(name: string, path = process.env["PATH"] ?? ""): string | undefined {
  if (name.includes(sep) || name.includes("/")) return isExecutable(name) ? name : undefined;
  return path
    .split(delimiter)
    .map((folder) => join(folder === "" ? "." : folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
