/**
 * The frame of a case file: every key but the scenario's steps and the expected entries, which others describe. The loader checks files against
 * it; the full schema for editors (case-schema.ts) fills the two holes.
 */
import { CASE_ID, profile } from "../load/schemas.js";

const text = { type: "string", minLength: 1 };

/** What stands in the holes: the schema of a list of steps, that of an entry of `expect` or `wire`, and that of a step of a peer. */
export interface Holes {
  readonly steps: object;
  readonly entry: object;
  readonly peerStep: object;
}

export const OPEN: Holes = { steps: { type: "array", minItems: 1 }, entry: {}, peerStep: {} };

export function caseFrame(holes: Holes): object {
  const kase = {
    title: "case",
    type: "object",
    required: ["id", "title", "verifies", "scenario", "expect"],
    additionalProperties: false,
    properties: {
      id: { type: "string", pattern: CASE_ID, description: "an id is <topic>/<what-it-shows>, such as call_soon/fifo" },
      title: text,
      member: text,
      group: text,
      verifies: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
      since: profile,
      until: profile,
      note: text,
      handler: { enum: ["default"] },
      current_loop: { enum: [false] },
      debug: { enum: ["untouched"] },
      environment: {
        title: "environment",
        type: "object",
        additionalProperties: { type: ["string", "null"], description: "the value of an environment variable is a text (quote it), or null: the variable is not set" },
      },
      scenario: holes.steps,
      peers: { title: "peers", type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: holes.peerStep, description: "a peer is a list of steps" } },
      expect: { type: "array", items: holes.entry },
      wire: { title: "wire", type: "object", minProperties: 1, additionalProperties: { type: "array", items: holes.entry, description: "what a peer must have logged is a list of entries" } },
      before: { type: "array", minItems: 1, items: { type: "array", minItems: 2, maxItems: 2 } },
      elapsed: {
        type: "array",
        minItems: 1,
        items: {
          title: "elapsed",
          type: "object",
          required: ["from", "to", "at_least"],
          additionalProperties: false,
          properties: { from: {}, to: {}, at_least: { type: "number", minimum: 0 } },
        },
      },
      warnings: { type: "array" },
      records: { type: "array" },
      leaves: { type: "array", uniqueItems: true, items: { enum: ["fds", "threads", "children", "warnings", "records"] } },
    },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "case file",
    type: "object",
    required: ["member", "group", "cases"],
    additionalProperties: false,
    properties: { member: text, group: text, cases: { type: "array", minItems: 1, items: kase } },
  };
}

/** The frame that the loader checks; one object, so that its validator is compiled once. */
export const openCaseFrame: object = caseFrame(OPEN);

/** The keys whose lists the open frame does not look into. */
export const OPEN_KEYS: ReadonlySet<string> = new Set(["scenario", "expect", "warnings", "records"]);
