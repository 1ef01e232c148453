/**
 * From untrusted JSON to an ObservedValue: every kind is checked once, here, so that nothing behind it has to wonder.
 *
 * The result is the parsed JSON itself, not a copy: what passes has exactly the shape that the model declares. Own
 * properties called `__proto__` are what JSON.parse makes of that key, and harmless as long as nobody assigns them.
 */
import type { ObservedError, ObservedObject, ObservedValue } from "../model/observation.js";
import { ProtocolViolation } from "./line-reader.js";
import { DEEPEST_VALUE } from "./limits.js";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isStringArray(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((element) => typeof element === "string");
}

export function decodeValue(value: unknown, where: string): ObservedValue {
  checkValue(value, where, 0);
  return value as ObservedValue;
}

export function decodeError(value: unknown, where: string): ObservedError {
  checkValue(value, where, 0);
  if (!isObject(value) || value["$"] !== "error") throw new ProtocolViolation(`${where} must be an error`);
  return value as unknown as ObservedError;
}

function checkValue(value: unknown, where: string, depth: number): void {
  if (depth > DEEPEST_VALUE) throw new ProtocolViolation(`${where} is nested deeper than ${DEEPEST_VALUE} levels`);
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const element of value) checkValue(element, where, depth + 1);
    return;
  }
  checkTagged(value as JsonObject, where, depth);
}

function checkTagged(value: JsonObject, where: string, depth: number): void {
  switch (value["$"]) {
    case "float":
      return demand(isFloat(value["value"]), where, "a float needs a number, or nan, inf, -inf, as its value");
    case "bytes":
      return demand(typeof value["base64"] === "string", where, "bytes need base64");
    case "tuple":
    case "set":
      demand(Array.isArray(value["items"]), where, `a ${String(value["$"])} needs a list of items`);
      return checkValue(value["items"], where, depth + 1);
    case "dict": {
      const items = value["items"];
      demand(isObject(items), where, "a dict needs a mapping of items");
      checkRefs(value, where);
      for (const item of Object.values(items as JsonObject)) checkValue(item, where, depth + 1);
      return;
    }
    case "error":
      checkClass(value, where);
      demand(typeof value["message"] === "string", where, "an error needs a message");
      demand(Array.isArray(value["args"]), where, "an error needs a list of args");
      return checkValue(value["args"], where, depth + 1);
    case "object":
      return checkClass(value, where);
    default:
      throw new ProtocolViolation(`${where}: ${JSON.stringify(value["$"]) ?? "a missing $"} names no kind of value`);
  }
}

function isFloat(value: unknown): boolean {
  return typeof value === "number" || value === "nan" || value === "inf" || value === "-inf";
}

function checkClass(value: JsonObject, where: string): void {
  const { type, mro } = value as Partial<ObservedObject>;
  demand(typeof type === "string" && isStringArray(mro), where, "an object or error needs its type and its mro");
  checkRefs(value, where);
  demand(value["repr"] === undefined || typeof value["repr"] === "string", where, "repr must be a string");
}

function checkRefs(value: JsonObject, where: string): void {
  demand(value["refs"] === undefined || isStringArray(value["refs"]), where, "refs must be a list of names");
}

function demand(condition: boolean, where: string, message: string): void {
  if (!condition) throw new ProtocolViolation(`${where}: ${message}`);
}
