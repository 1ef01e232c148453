/** The number of a descriptor, from whatever names one. */
import { ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import type { HasFileno } from "./file-object.js";

/** A descriptor: its number, or an object that has one. */
export type Descriptor = number | HasFileno;

/**
 * @throws {ValueError} if the number is negative (a closed socket's is), or if there is none.
 */
export function fdOf(descriptor: Descriptor): number {
  const fd = typeof descriptor === "number" ? descriptor : askFileno(descriptor);
  if (!Number.isInteger(fd)) throw new ValueError(`Invalid file object: ${describeValue(descriptor)}`); // add_reader.not-a-file
  if (fd < 0) throw new ValueError(`Invalid file descriptor: ${fd}`); // add_reader.negative-fd, add_reader.closed-socket
  return fd;
}

function askFileno(descriptor: unknown): number {
  const fileno = (descriptor as Partial<HasFileno> | null | undefined)?.fileno;
  if (typeof fileno !== "function") throw new ValueError(`Invalid file object: ${describeValue(descriptor)}`);
  return fileno.call(descriptor) as number;
}
