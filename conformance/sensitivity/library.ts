/** The library of broken loops: which modules there are, and what each says of itself. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BrokenLoop } from "./broken-loop.js";

export interface LibraryEntry extends BrokenLoop {
  /** `area/name`. */
  readonly id: string;
  /** The compiled module. */
  readonly file: string;
}

const loopsFolder = fileURLToPath(new URL("./loops/", import.meta.url));

/** All broken loops, by id. */
export async function loadLibrary(): Promise<readonly LibraryEntry[]> {
  const files = readdirSync(loopsFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const entries = await Promise.all(
    files.map(async (name): Promise<LibraryEntry | undefined> => {
      const file = join(loopsFolder, name);
      const { broken } = (await import(pathToFileURL(file).href)) as { broken?: BrokenLoop };
      // A module without a description is a piece that several broken loops share.
      return broken === undefined ? undefined : { ...broken, id: relative(loopsFolder, file).replace(/\.js$/, "").split(sep).join("/"), file };
    }),
  );
  return entries.filter((entry) => entry !== undefined).sort((left, right) => (left.id < right.id ? -1 : 1));
}
