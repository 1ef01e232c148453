/** The version of the kit, as its package.json says it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";

export function kitVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version?: string };
  return manifest.version ?? "0";
}
