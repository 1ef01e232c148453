/**
 * In which order, and how, several addresses of a host are tried.
 *
 * The resolver lists them in its order of preference. `interleave` changes it so that a broken family delays a connection only by one attempt: the
 * families take turns.
 *
 * Source: RFC 8305; asyncio, create_connection (interleave).
 */
import { ExceptionGroup } from "../errors/exception-group.js";
import { OSError } from "../errors/os-error.js";
import type { AddressInfo } from "../loop/name-resolution.js";

/** @param first how many of the first family come before the others get their turn. */
export function interleaved(infos: readonly AddressInfo[], first: number): AddressInfo[] {
  const families = new Map<number, AddressInfo[]>();
  for (const info of infos) {
    const list = families.get(info[0]);
    if (list === undefined) families.set(info[0], [info]);
    else list.push(info);
  }
  const lists = [...families.values()];
  const ordered = lists[0]?.splice(0, Math.max(0, first - 1)) ?? [];
  while (lists.some((list) => list.length > 0)) {
    for (const list of lists) ordered.push(...list.splice(0, 1));
  }
  return ordered;
}

/** The one error that stands for all the failed attempts. */
export function errorOfAttempts(errors: readonly OSError[], wantsAll: boolean): Error {
  if (wantsAll) return new ExceptionGroup("create_connection failed", errors); // create_connection.all-errors
  const [first] = errors;
  if (first === undefined) return new OSError("getaddrinfo() returned empty list");
  const messages = errors.map((error) => error.message);
  if (messages.every((message) => message === first.message)) return first; // create_connection.all-errors-default
  return new OSError(`Multiple exceptions: ${messages.join(", ")}`);
}
