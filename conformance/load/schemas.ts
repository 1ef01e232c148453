/**
 * The JSON Schemas of the files that make up a specification, except cases: those depend on the operations and are generated
 * (conformance/language/case-schema.ts). The copies for editors in spec/language/ are generated from here.
 */
const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Ids are permanent, hence strict. */
export const REQUIREMENT_ID = "^[A-Za-z_][A-Za-z0-9_]*(\\.[a-z0-9]+(-[a-z0-9]+)*)+$";
export const CASE_ID = "^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*(/[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*)+$";

const text = { type: "string", minLength: 1 };
/** A profile must be quoted, or YAML takes 3.10 for the number 3.1. */
export const profile = { type: "string", pattern: "^3\\.[0-9]+$", description: 'a version of the documentation in quotes, such as "3.11"' };

const requirement = {
  title: "requirement",
  type: "object",
  required: ["id", "text", "source", "level", "basis", "group"],
  additionalProperties: false,
  properties: {
    id: { type: "string", pattern: REQUIREMENT_ID, description: "an id is <member>.<words-with-dashes>, such as call_soon.fifo" },
    text,
    source: {
      title: "source of a requirement",
      type: "object",
      required: ["document", "section"],
      additionalProperties: false,
      properties: { document: text, section: text },
    },
    level: { enum: ["must", "should", "may", "undefined", "informative", "platform"] },
    basis: { enum: ["documented", "de-facto"] },
    group: text,
    since: profile,
    until: profile,
    untestable: text,
    cpython: {
      type: "array",
      minItems: 1,
      items: {
        title: "deviation of CPython",
        type: "object",
        required: ["versions", "does"],
        additionalProperties: false,
        properties: { versions: text, does: text, concerns: { enum: ["module"] }, runtime: { enum: ["cpython", "pypy", "graalpy"] } },
      },
    },
  },
};

export const requirementsSchema = {
  $schema: DRAFT,
  title: "requirements file",
  type: "object",
  required: ["area", "requirements"],
  additionalProperties: false,
  properties: { area: text, requirements: { type: "array", minItems: 1, items: requirement } },
};

export const profilesSchema = {
  $schema: DRAFT,
  title: "profiles file",
  type: "object",
  required: ["profiles", "groups", "documents"],
  additionalProperties: false,
  properties: {
    profiles: { type: "array", minItems: 1, uniqueItems: true, items: profile },
    groups: {
      type: "object",
      title: "groups",
      additionalProperties: {
        title: "group",
        type: "object",
        required: ["title", "half", "cases"],
        additionalProperties: false,
        properties: { title: text, half: { enum: ["scheduling", "io"] }, cases: { enum: ["complete", "planned"] } },
      },
    },
    documents: {
      type: "object",
      title: "documents",
      additionalProperties: {
        title: "document",
        type: "object",
        required: ["title"],
        additionalProperties: false,
        properties: { title: text, url: { type: "string", pattern: "^https?://", description: "an address that begins with http" } },
      },
    },
  },
};
