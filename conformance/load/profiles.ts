/** profiles.yaml: the documentation versions, the groups and the documents. */
import type { Group } from "../model/specification.js";
import type { Report } from "./problem.js";
import { profilesSchema } from "./schemas.js";
import { itemsOf, textOf, valueAt } from "./source-node.js";
import { openFile } from "./specification-file.js";
import type { Folder } from "./specification-file.js";

export interface Document {
  readonly title: string;
  readonly url?: string;
}

export interface Profiles {
  readonly profiles: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly documents: ReadonlyMap<string, Document>;
}

export function loadProfiles(folder: Folder, report: Report): Profiles | undefined {
  const opened = openFile(folder, "profiles.yaml", profilesSchema, report);
  if (opened === undefined || !opened.isSound) return undefined;
  const groups = new Map<string, Group>();
  const groupsNode = valueAt(opened.root, "groups");
  for (const { key, value } of groupsNode?.kind === "mapping" ? groupsNode.entries.values() : []) {
    groups.set(key, {
      id: key,
      title: textOf(valueAt(value, "title")) ?? key,
      half: textOf(valueAt(value, "half")) === "io" ? "io" : "scheduling",
      cases: textOf(valueAt(value, "cases")) === "planned" ? "planned" : "complete",
    });
  }
  const documents = new Map<string, Document>();
  const documentsNode = valueAt(opened.root, "documents");
  for (const { key, value } of documentsNode?.kind === "mapping" ? documentsNode.entries.values() : []) {
    const url = textOf(valueAt(value, "url"));
    documents.set(key, { title: textOf(valueAt(value, "title")) ?? key, ...(url === undefined ? {} : { url }) });
  }
  const profiles = itemsOf(valueAt(opened.root, "profiles")).map(textOf).filter((profile) => profile !== undefined);
  return { profiles, groups, documents };
}
