/** Where the kit itself is installed: the folder with its package.json, above this file. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isKit(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error("loopspec is not installed completely: no package.json above its own files");
    folder = above;
  }
  return folder;
}

function isKit(folder: string): boolean {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown }).name === "loopspec";
}
