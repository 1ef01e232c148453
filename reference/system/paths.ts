/** Paths of the file system, as programs name them. */
import { fileURLToPath } from "node:url";
import { AsyncioTypeError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";

/** A path: text, bytes, or an object that stands for one. */
export type Path = string | Uint8Array | URL;

/** @throws {AsyncioTypeError} for what is no path at all. */
export function plainPath(path: unknown): string | Uint8Array {
  if (typeof path === "string" || path instanceof Uint8Array) return path;
  if (path instanceof URL) return fileURLToPath(path); // create_unix_server.path-like
  throw new AsyncioTypeError(`expected a path: a string, bytes or a file URL, got ${describeValue(path)}`); // create_unix_connection.path-wrong-type
}

/** Whether a path is the name of an abstract socket, which stands in no directory. */
export function isAbstract(path: string | Uint8Array): boolean {
  return path.length === 0 || path[0] === "\0" || path[0] === 0;
}
