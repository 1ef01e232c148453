/** The JSON Schemas of the two files that the language table is read from. */
import { ARGUMENT_TYPES, KINDS, PLACES } from "./table.js";

const NAME = "^[A-Za-z_][A-Za-z0-9_]*$";
const names = { type: "array", items: { type: "string", pattern: NAME, description: "a name of letters, digits and underscores" } };

const argument = {
  title: "argument",
  type: "object",
  required: ["type"],
  additionalProperties: false,
  properties: {
    type: { enum: ARGUMENT_TYPES },
    required: { type: "boolean" },
    default: { type: "string", pattern: "^\\$[A-Za-z_]+(\\.[A-Za-z_]+)*$", description: "a variable, such as $loop or $self.transport" },
    parameters: names,
    place: { enum: PLACES },
    values: names,
    doc: { type: "string" },
  },
};

const operation = {
  title: "operation",
  type: "object",
  required: ["kind", "doc", "result", "arguments"],
  additionalProperties: false,
  properties: {
    kind: { enum: KINDS },
    group: { type: "string" },
    doc: { type: "string", minLength: 1 },
    in: { type: "array", minItems: 1, items: { enum: PLACES } },
    primary: { type: "string" },
    clauses: names,
    arguments: { type: "object", title: "arguments", additionalProperties: argument },
    result: { type: "string" },
  },
};

export const operationsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "table of operations",
  type: "object",
  required: ["operations"],
  additionalProperties: false,
  properties: { operations: { type: "object", title: "operations", additionalProperties: operation } },
};

export const errorsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "table of error classes",
  type: "object",
  required: ["errors"],
  additionalProperties: false,
  properties: {
    errors: { type: "object", title: "error classes", additionalProperties: { type: ["string", "null"], description: "the class it derives from, or null" } },
  },
};
