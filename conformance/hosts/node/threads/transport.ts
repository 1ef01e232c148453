/**
 * Values between threads. JavaScript threads share no objects: data is copied, flags are shared memory, the main loop becomes a stand-in, and everything else
 * crosses as a mere name, which is good for handing it back to the thread that owns it.
 */
import { Flag } from "./flag.js";

/** What stands in another thread for an object of its own. */
export class Foreign {
  constructor(readonly variable: string) {}
}

/** What stands in a thread for the loop under test of the main program. */
export class MainLoop {}

export type Transported =
  | { readonly data: null | boolean | number | string }
  | { readonly list: readonly Transported[] }
  | { readonly dict: readonly (readonly [string, Transported])[] }
  | { readonly flag: SharedArrayBuffer }
  | { readonly foreign: string };

/** @param variable The name under which the value can be found again where it comes from. */
export function pack(value: unknown, variable: string): Transported {
  if (value === null || value === undefined) return { data: null };
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return { data: value };
  if (Array.isArray(value)) return { list: value.map((item) => pack(item, variable)) };
  if (value instanceof Flag) return { flag: value.shared };
  if (value instanceof Foreign) return { foreign: value.variable };
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) return { dict: Object.entries(value).map(([key, item]) => [key, pack(item, variable)] as const) };
  return { foreign: variable };
}

/** @param foreign What to make of the name of an object: the object itself where it lives, a stand-in elsewhere. */
export function unpack(value: Transported, foreign: (variable: string) => unknown): unknown {
  if ("data" in value) return value.data;
  if ("list" in value) return value.list.map((item) => unpack(item, foreign));
  if ("dict" in value) return Object.fromEntries(value.dict.map(([key, item]) => [key, unpack(item, foreign)]));
  if ("flag" in value) return new Flag(value.flag);
  return foreign(value.foreign);
}
