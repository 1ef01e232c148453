/**
 * Frames: the outer shape of a file, checked with JSON Schema, and every violation told in a sentence.
 *
 * Ajv says where in the data and which rule; this file says it to a person: with the place in the file, the key by its name, and
 * the nearest known word. A schema helps by its `title` (what the thing is called) and `description` (what a value must look like). Ajv is loaded
 * when the first file needs it, because most runs need it for none (compiled-copy.ts).
 */
import { createRequire } from "node:module";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Report } from "./problem.js";
import { asHint, nearest, suggest } from "./suggestion.js";
import { describe, positionOf, toPlain } from "./source-node.js";
import type { SourceFile, SourceNode } from "./source-node.js";

let ajv: Ajv2020 | undefined;
const compiled = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  ajv ??= newAjv();
  const validator = ajv.compile(schema);
  compiled.set(schema, validator);
  return validator;
}

function newAjv(): Ajv2020 {
  const loaded = createRequire(import.meta.url)("ajv/dist/2020.js") as { readonly Ajv2020: typeof Ajv2020 };
  return new loaded.Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false, messages: false });
}

/**
 * Whether the file has the shape that the schema asks for; reports every way in which it has not. The schema leaves lists under the keys
 * `open` to somebody else.
 */
export function checkFrame(root: SourceNode | undefined, file: SourceFile, schema: object, report: Report, open?: ReadonlySet<string>): root is SourceNode {
  if (root === undefined || (root.kind === "scalar" && root.value === null)) {
    report({ severity: "error", position: file.positionAt(0), message: "the file is empty" });
    return false;
  }
  const validate = validatorOf(schema);
  if (validate(toPlain(root, open)) === true) return true;
  for (const error of validate.errors ?? []) {
    const said = sentence(error, root);
    if (said !== undefined) report({ severity: "error", ...said });
  }
  return false;
}

interface Said {
  readonly position: ReturnType<typeof positionOf>;
  readonly message: string;
  readonly hint?: string;
}

interface Annotated {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly type?: string | readonly string[];
}

function sentence(error: ErrorObject, root: SourceNode): Said | undefined {
  const { node, name, parentTitle } = locate(root, error.instancePath);
  const schema = (error.parentSchema ?? {}) as Annotated;
  const position = positionOf(node);
  const subject = schema.title === undefined ? (name ?? "the file") : `the ${schema.title}`;
  switch (error.keyword) {
    case "required": {
      const missing = String(error.params["missingProperty"]);
      const identity = node.kind === "mapping" ? identityOf(node) : "";
      const slip = node.kind === "mapping" ? nearest(missing, unknownKeys(node, schema)) : undefined;
      // The misspelt key is reported by itself, with the right one as suggestion.
      return slip === undefined ? { position, message: `${subject}${identity} lacks "${missing}"` } : undefined;
    }
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const entry = node.kind === "mapping" ? node.entries.get(key) : undefined;
      const known = Object.keys(schema.properties ?? {});
      const where = entry === undefined ? position : positionOf(entry.keyNode);
      return { position: where, message: `unknown key "${key}" in ${subject}`, ...asHint(suggest(key, known) ?? `known keys: ${known.join(", ")}`) };
    }
    case "enum": {
      const words = (error.params["allowedValues"] as readonly unknown[]).map(String);
      const given = node.kind === "scalar" ? String(node.value) : describe(node);
      return { position, message: `${name ?? "value"} is "${given}"`, ...asHint(suggest(given, words) ?? `one of: ${words.join(", ")}`) };
    }
    case "const":
      return { position, message: `${name ?? "value"} must be ${JSON.stringify(error.params["allowedValue"])}` };
    case "type":
      return { position, message: `${name ?? subject} must be ${typeWords(schema.type)}, not ${describe(node)}`, ...asHint(schema.description ?? typeHint(schema.type, node)) };
    case "pattern":
      return { position, message: `${name ?? "value"} ${describe(node)} is malformed`, ...asHint(schema.description) };
    case "maxItems":
      return { position, message: `${name ?? subject} has more than ${String(error.params["limit"])} entries` };
    case "minItems":
    case "minLength":
    case "minProperties":
      return { position, message: `${name ?? subject} ${Number(error.params["limit"]) > 1 ? `has fewer than ${String(error.params["limit"])} entries` : "is empty"}` };
    case "minimum":
    case "exclusiveMinimum":
      return { position, message: `${name ?? subject} must be at least ${String(error.params["limit"])}, not ${describe(node)}` };
    case "uniqueItems":
      return { position, message: `${name ?? subject} lists the same thing twice`, hint: `entries ${String(Number(error.params["j"]) + 1)} and ${String(Number(error.params["i"]) + 1)} are equal` };
    default:
      return { position, message: `${parentTitle ?? name ?? subject} breaks the rule "${error.keyword}" of its schema` };
  }
}

/** The node at a JSON pointer, and the key that leads to it. */
function locate(root: SourceNode, pointer: string): { node: SourceNode; name?: string; parentTitle?: string } {
  let node = root;
  let name: string | undefined;
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const next: SourceNode | undefined = node.kind === "list" ? node.items[Number(step)] : node.kind === "mapping" ? node.entries.get(step)?.value : undefined;
    if (next === undefined) break;
    name = node.kind === "mapping" ? `"${step}"` : `entry ${Number(step) + 1} of ${name ?? "the list"}`;
    node = next;
  }
  return name === undefined ? { node } : { node, name };
}

const unknownKeys = (node: SourceNode & { kind: "mapping" }, schema: Annotated): string[] =>
  [...node.entries.keys()].filter((key) => schema.properties !== undefined && !Object.hasOwn(schema.properties, key));

function identityOf(node: SourceNode & { kind: "mapping" }): string {
  const id = node.entries.get("id")?.value;
  return id?.kind === "scalar" && typeof id.value === "string" ? ` "${id.value}"` : "";
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
};

const typeWords = (type: string | readonly string[] | undefined): string =>
  (typeof type === "string" ? [type] : (type ?? [])).map((word) => TYPE_WORDS[word] ?? word).join(" or ");

/** A number or a truth value where a text belongs was most likely meant to be quoted. */
const typeHint = (type: string | readonly string[] | undefined, node: SourceNode): string | undefined =>
  type === "string" && node.kind === "scalar" && node.value !== null ? `quote it: "${node.value}"` : undefined;
