/** The files that are derived from the language table, each with its text; a test says when a committed one is stale. */
import { profilesSchema, requirementsSchema } from "../load/schemas.js";
import { generateCaseSchema } from "./case-schema.js";
import { generateOperationsPage } from "./operations-page.js";
import { errorsSchema, operationsSchema } from "./table-schema.js";
import type { LanguageTable } from "./table.js";

export interface GeneratedFile {
  /** Relative to the package. */
  readonly path: string;
  readonly text: string;
}

export function generatedFiles(table: LanguageTable): GeneratedFile[] {
  return [
    { path: "spec/language/case.schema.json", text: json(generateCaseSchema(table), 1) },
    { path: "spec/language/requirement.schema.json", text: json(requirementsSchema) },
    { path: "spec/language/profiles.schema.json", text: json(profilesSchema) },
    { path: "spec/language/operations.schema.json", text: json(operationsSchema) },
    { path: "spec/language/errors.schema.json", text: json(errorsSchema) },
    { path: "spec/language/OPERATIONS.md", text: generateOperationsPage(table) },
    { path: "conformance/language/operation-names.ts", text: operationNames(table) },
  ];
}

const json = (value: object, indentation = 2): string => `${JSON.stringify(value, null, indentation)}\n`;

function operationNames(table: LanguageTable): string {
  const names = [...table.operations.keys()];
  return [
    "/** The names of all operations. Generated from spec/language/operations.yaml by `npm run generate`; do not edit. */",
    "export const OPERATION_NAMES = [",
    ...names.map((name) => `  "${name}",`),
    "] as const;",
    "",
    "export type OperationName = (typeof OPERATION_NAMES)[number];",
    "",
  ].join("\n");
}
