/**
 * Values on the wire: the encoding that PROTOCOL.md describes, for JavaScript values.
 *
 * Identity is told by `refs`: the names of the global variables that hold the very object. Encoding never throws and never changes
 * the value; getters of foreign objects are not touched.
 */
import type { ObservedError, ObservedValue } from "../../model/observation.js";
import type { Frame } from "./frame.js";

const DEEPEST = 8;

type Constructor = { readonly name: string };

/** Classes that JavaScript could not call by their Python names. */
const PYTHON_NAMES: Readonly<Record<string, string>> = { Socket: "socket", AsyncioTypeError: "TypeError", ConcurrentFuture: "concurrent.futures.Future" };

/** The names of an object's classes, the most derived first, in asyncio's words. */
function classesOf(value: object): string[] {
  const names: string[] = [];
  for (let prototype: unknown = Object.getPrototypeOf(value); prototype !== null && prototype !== undefined; prototype = Object.getPrototypeOf(prototype)) {
    const constructor = (prototype as { constructor?: Constructor }).constructor;
    if (constructor === undefined || constructor.name === "Object") continue;
    names.push(PYTHON_NAMES[constructor.name] ?? constructor.name);
  }
  names.push("object");
  return names;
}

/** Errors that JavaScript throws by itself have no place in asyncio's hierarchy; they count as Exception. */
function errorClasses(error: Error): string[] {
  const names = classesOf(error).filter((name) => name !== "Error" || error.constructor === Error);
  if (names.includes("BaseException")) return names;
  return [...names.filter((name) => name !== "object"), "Exception", "BaseException", "object"];
}

const isPlainMapping = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === Object.prototype || prototype === null;
};

const isGenerator = (value: object): boolean => Object.prototype.toString.call(value) === "[object Generator]";

/** Encodes values against the variables of one case. */
export class Encoder {
  constructor(private readonly globals: Frame) {}

  encode(value: unknown, depth = 0): ObservedValue {
    if (value === undefined || value === null) return null;
    switch (typeof value) {
      case "boolean":
      case "string":
        return value;
      case "number":
        return encodeNumber(value);
      case "bigint":
        return Number(value);
      case "function":
        return this.encodeFunction(value);
      case "object":
        return this.encodeObject(value, depth);
      default:
        return { $: "object", type: typeof value, mro: [typeof value, "object"], repr: String(value) };
    }
  }

  encodeError(error: Error, depth = 0): ObservedError {
    const mro = errorClasses(error);
    const args = (error as { args?: unknown }).args;
    return {
      $: "error",
      type: mro[0] ?? "Error",
      mro,
      message: String(error.message),
      args: Array.isArray(args) ? args.map((item) => this.encode(item, depth + 1)) : [],
      ...this.refs(error),
    };
  }

  private encodeFunction(value: { readonly prototype?: unknown; readonly name: string }): ObservedValue {
    // An error class handed around as a value is an error, as PROTOCOL.md says; any other function is a callable.
    if (value.prototype instanceof Error) {
      const mro = errorClasses(Object.create(value.prototype as object) as Error);
      return { $: "error", type: mro[0] ?? value.name, mro, message: "", args: [], ...this.refs(value) };
    }
    return { $: "object", type: "function", mro: ["function", "object"], ...this.refs(value), repr: `<function ${value.name}>` };
  }

  private encodeObject(value: object, depth: number): ObservedValue {
    if (depth > DEEPEST) return { $: "object", type: "...", mro: ["..."] };
    if (value instanceof Error) return this.encodeError(value, depth);
    if (Array.isArray(value)) return value.map((item) => this.encode(item, depth + 1));
    if (value instanceof Set) return { $: "set", items: [...value].map((item) => this.encode(item, depth + 1)) };
    if (value instanceof Uint8Array) return { $: "bytes", base64: Buffer.from(value).toString("base64") };
    if (isGenerator(value)) return { $: "object", type: "coroutine", mro: ["coroutine", "object"], ...this.refs(value) };
    if (isPlainMapping(value)) {
      const items = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.encode(item, depth + 1)]));
      return { $: "dict", items, ...this.refs(value) };
    }
    const mro = classesOf(value);
    return { $: "object", type: mro[0] ?? "object", mro, ...this.refs(value), repr: `<${mro[0] ?? "object"}>` };
  }

  private refs(value: unknown): { refs?: readonly string[] } {
    const names: string[] = [];
    for (const [name, held] of this.globals.entries()) if (held === value) names.push(name);
    return names.length > 0 ? { refs: names.sort() } : {};
  }
}

function encodeNumber(value: number): ObservedValue {
  if (Number.isNaN(value)) return { $: "float", value: "nan" };
  if (!Number.isFinite(value)) return { $: "float", value: value > 0 ? "inf" : "-inf" };
  return Number.isInteger(value) ? value : { $: "float", value };
}
