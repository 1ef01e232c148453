/** Optional arguments of asyncio's functions, as JavaScript passes them: in one object, under camelCase names. */
import { camelCase } from "../read-member.js";
import type { Arguments } from "./registry.js";

/** The options among the named arguments that the program gives; an empty list if it gives none, so that the call can be made without. */
export function optionsOf(args: Arguments, ...names: readonly string[]): readonly [] | readonly [Record<string, unknown>] {
  const given = names.filter((name) => name in args);
  return given.length === 0 ? [] : [Object.fromEntries(given.map((name) => [camelCase(name), args[name]]))];
}

/** Leading arguments that may be left out: as many as are needed for the last one that is given, or all if options follow. */
export function leading(args: Arguments, names: readonly string[], followed: boolean): readonly unknown[] {
  const last = followed ? names.length : names.findLastIndex((name) => name in args) + 1;
  return names.slice(0, last).map((name) => args[name] ?? null);
}
