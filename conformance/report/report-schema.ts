/**
 * The shape of a report as JSON Schema. `report.schema.json` beside this file holds the same for readers in other languages; a test
 * keeps both equal.
 *
 * What hosts observed (`value`) is not described further: it was checked when it came in, and is only shown.
 */

const text = { type: "string" } as const;
const count = { type: "integer", minimum: 0 } as const;
const seconds = { type: "number" } as const;
const texts = { type: "array", items: text } as const;

const object = (required: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const error = { type: "object", properties: { $: { const: "error" }, type: text, message: text }, required: ["$", "type", "message"] } as const;

export const REPORT_SCHEMA: Readonly<Record<string, unknown>> = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "loopspec-report/1",
  title: "A report of loopspec: the judged result of a run",
  ...object({
    format: { const: "loopspec-report/1" },
    kit: object({ version: text, specification: text }),
    subject: object({ adapter: text, loop: object({ name: text, class: text }, { module: text, inherits: text, version: text }), runtime: object({ name: text, version: text }), platform: text, profile: text }, { traits: texts }),
    started: text,
    duration: seconds,
    results: { type: "array", items: { $ref: "#/$defs/result" } },
    complete: { type: "boolean", description: "False if the run was interrupted; results then holds what was known until then." },
  }),
  $defs: {
    result: object(
      {
        case: text,
        verdict: { enum: ["pass", "fail", "timeout", "crash", "unsupported", "not-applicable", "could-not-run"] },
        group: text,
        level: { enum: ["must", "should", "may", "undefined", "informative", "platform"] },
        basis: { enum: ["documented", "de-facto"] },
        findings: { type: "array", items: object({ message: text }, { expected: text, observed: text, at: text }) },
        duration: seconds,
      },
      { observation: { $ref: "#/$defs/observation" }, evidence: { $ref: "#/$defs/evidence" } },
    ),
    event: object({ kind: { enum: ["log", "raised", "returned", "unhandled", "thread_raised"] }, value: true, t: seconds }, { at: count }),
    observation: object(
      {
        case: text,
        events: { type: "array", items: { $ref: "#/$defs/event" } },
        outcome: {
          oneOf: [
            object({ status: { const: "completed" } }),
            object({ status: { const: "raised" }, error }, { at: count }),
            object({ status: { const: "unsupported" }, reason: text }, { operation: text }),
            object({ status: { const: "not-applicable" }, reason: text }),
            object({ status: { const: "invalid" }, reason: text }, { at: count }),
          ],
        },
        closed: { type: "boolean" },
        leaks: object({}, { fds: texts, threads: texts, children: texts }),
        warnings: { type: "array", items: object({ category: text, message: text }) },
        records: { type: "array", items: object({ level: text, message: text }, { exception: error, logger: text }) },
        duration: seconds,
      },
      { closeError: error, peers: { $ref: "#/$defs/peers" } },
    ),
    peers: { type: "object", additionalProperties: object({ events: { type: "array", items: { $ref: "#/$defs/event" } } }, { failure: text, failedAt: count, unplayable: text }) },
    evidence: object({ ended: text, lastEvents: { type: "array", items: { $ref: "#/$defs/event" } }, stderr: text }, { peers: { $ref: "#/$defs/peers" }, stack: text, output: text }),
  },
};
