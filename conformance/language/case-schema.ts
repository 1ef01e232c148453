/**
 * The JSON Schema of case files, complete, generated from the table: what editors need to help while a case is written.
 *
 * The loader does not use it for steps, because a choice between a hundred operations makes poor messages; a test makes sure that
 * it agrees with the compiler. What a schema cannot say (places, variables, names of requirements) it leaves to the compiler and the linter.
 */
import { isWord, yieldsValue } from "./table.js";
import type { Argument, LanguageTable, Operation } from "./table.js";
import { caseFrame } from "./case-frame.js";
import { peerStepSchema } from "./peer-schema.js";

const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const REFERENCE = { type: "string", pattern: "^\\$[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*$" };
const TEXT = { type: "string", pattern: "^([^$]|\\$\\$|\\$[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*$|$)" };
const NAME = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" };

export function generateCaseSchema(table: LanguageTable): object {
  const operations = [...table.operations.values()];
  const words = operations.filter(isWord).map((operation) => operation.name);
  const definitions: Record<string, object> = {
    name: NAME,
    errorClass: { enum: [...table.errors.keys()] },
    steps: { type: "array", items: ref("step") },
    step: { if: { type: "string" }, then: { enum: words }, else: { allOf: [{ type: "object" }, oneOperation(operations), ...operations.map(whenNamed)] } },
    value: {
      if: { type: "object" },
      then: ref("call"),
      else: { anyOf: [TEXT, { type: ["null", "boolean", "number"] }, { type: "array", items: ref("value") }] },
    },
    call: { allOf: [{ type: "object" }, ref("step"), oneOperation(operations.filter(yieldsValue))] },
    mapping: { type: "object", additionalProperties: ref("value") },
    callback: { if: { type: "array" }, then: ref("steps"), else: { anyOf: [REFERENCE, { type: "null" }, ref("call")] } },
    factory: { anyOf: [ref("protocolArguments"), ref("callback")] },
    handlers: { type: "object", propertyNames: ref("errorClass"), additionalProperties: ref("steps") },
    list: { if: { type: "array" }, then: { items: ref("value") }, else: literalOr({ type: "array" }) },
    names: { anyOf: [NAME, { type: "array", items: NAME }] },
    entry: ENTRY,
  };
  for (const operation of operations) definitions[definitionName(operation)] = operationSchema(operation, table);
  const protocol = table.operations.get("protocol_factory");
  definitions["protocolArguments"] = protocol === undefined ? {} : longForm(protocol);
  definitions["peerStep"] = peerStepSchema();
  const frame = caseFrame({ steps: { ...ref("steps"), minItems: 1 }, entry: ref("entry"), peerStep: ref("peerStep") });
  return { ...frame, $defs: definitions };
}

const definitionName = (operation: Operation): string => `operation.${operation.name}`;

/** Exactly one key of the step is an operation. */
const oneOperation = (operations: readonly Operation[]): object => ({
  anyOf: operations.map((operation) => ({ required: [operation.name] })),
});

/** The rules of an operation, applied when the step names it: no avalanche of alternatives. */
const whenNamed = (operation: Operation): object => ({ if: { required: [operation.name] }, then: ref(definitionName(operation)) });

function operationSchema(operation: Operation, table: LanguageTable): object {
  const clauses = operation.clauses.map((name) => operation.arguments.get(name)).filter((argument) => argument !== undefined);
  const properties: Record<string, object> = {
    [operation.name]: valueSchema(operation, table),
    ...Object.fromEntries(clauses.map((clause) => [clause.name, argumentSchema(clause)])),
    raises: ref("errorClass"),
  };
  if (yieldsValue(operation)) properties["as"] = ref("name");
  // A required clause may stand below the operation instead, in the long form.
  const required = clauses.filter((clause) => clause.required).map((clause) => clause.name);
  const beside = required.length === 0 ? {} : { anyOf: [{ required }, { properties: { [operation.name]: { type: "object", required } } }] };
  return { description: operation.doc, type: "object", properties, additionalProperties: false, ...beside };
}

/** What may stand behind the name of the operation: the primary argument, or all arguments by name. */
function valueSchema(operation: Operation, table: LanguageTable): object {
  const long = longForm(operation);
  const primary = operation.primary === undefined ? undefined : operation.arguments.get(operation.primary);
  if (primary === undefined) return isWord(operation) ? { anyOf: [{ type: "null" }, long] } : long;
  // The same rule as isLongForm: a mapping of arguments, unless its single key is an operation.
  const namesake = [...operation.arguments.keys()].filter((name) => table.operations.has(name));
  const isLong = {
    type: "object",
    propertyNames: { enum: [...operation.arguments.keys()] },
    ...(primary.type === "mapping" ? { minProperties: 1 } : {}),
    ...(namesake.length > 0 && primary.type !== "mapping" ? { not: { maxProperties: 1, anyOf: namesake.map((name) => ({ required: [name] })) } } : {}),
  };
  return { if: isLong, then: long, else: argumentSchema(primary) };
}

function longForm(operation: Operation): object {
  const given = [...operation.arguments.values()];
  const required = given.filter((argument) => argument.required && !operation.clauses.includes(argument.name)).map((argument) => argument.name);
  return { type: "object", properties: Object.fromEntries(given.map((argument) => [argument.name, argumentSchema(argument)])), required, additionalProperties: false };
}

function argumentSchema(argument: Argument): object {
  const doc = argument.doc === undefined ? {} : { description: argument.doc };
  return { ...typeSchema(argument), ...doc };
}

function typeSchema(argument: Argument): object {
  switch (argument.type) {
    case "value":
    case "awaitable":
      return ref("value");
    case "seconds":
    case "number":
      return literalOr({ type: "number" });
    case "integer":
      return literalOr({ type: "integer" });
    case "boolean":
      return literalOr({ type: "boolean" });
    case "string":
      return literalOr(TEXT);
    case "block":
      return ref("steps");
    case "error":
      return ref("errorClass");
    case "word":
      return { enum: argument.values };
    case "mapping":
      return { anyOf: [ref("mapping"), REFERENCE, { type: "null" }] };
    case "binding":
      return ref("name");
    case "constant":
    case "address":
    case "signal":
    case "stdio":
      return ref("value");
    case "factory":
      return ref("factory");
    case "callback":
    case "handlers":
    case "list":
    case "name":
    case "names":
      return ref(argument.type);
  }
}

const literalOr = (literal: object): object => ({ anyOf: [literal, REFERENCE, { type: "null" }, ref("call")] });

/** An entry of `expect`: anything is a value pattern, but the words that arrange entries want entries. */
const ENTRY = {
  if: { type: "object", minProperties: 1, maxProperties: 1 },
  then: {
    properties: {
      unordered: { type: "array", items: ref("entry") },
      sequence: { type: "array", items: ref("entry") },
      either: { type: "array", items: ref("entry") },
      optional: ref("entry"),
      repeated: { type: "object", required: ["of"], properties: { of: {}, at_least: { type: "integer", minimum: 0 } }, additionalProperties: false },
    },
  },
};
