/** One file of a specification: its root, once text, YAML and frame are in order, and its problems if not. `open` as in checkFrame. */
import { join } from "node:path";
import { checkFrame } from "./frame.js";
import type { Report } from "./problem.js";
import { readText } from "./read-file.js";
import { readYaml } from "./read-yaml.js";
import type { MappingNode, SourceFile } from "./source-node.js";

export interface SpecificationFile {
  readonly file: SourceFile;
  readonly root: MappingNode;
  /** False if the frame is violated somewhere: parts of the file may still be of use. */
  readonly isSound: boolean;
}

/** A folder on disk and the name under which messages show it. */
export interface Folder {
  readonly path: string;
  readonly shown: string;
}

export function openFile(folder: Folder, name: string, schema: object, report: Report, open?: ReadonlySet<string>): SpecificationFile | undefined {
  const shown = `${folder.shown}/${name}`;
  const text = readText(join(folder.path, name), shown, report);
  return text === undefined ? undefined : parseFile(shown, text, schema, report, open);
}

/** The same for a text that is at hand. */
export function parseFile(shown: string, text: string, schema: object, report: Report, open?: ReadonlySet<string>): SpecificationFile | undefined {
  const { root, file, problems } = readYaml(shown, text);
  problems.forEach(report);
  // Where YAML itself is wrong, what the tree lacks would only be complained about a second time.
  if (problems.length > 0) return undefined;
  const isSound = checkFrame(root, file, schema, report, open);
  return root?.kind === "mapping" ? { file, root, isSound } : undefined;
}
