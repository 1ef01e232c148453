/**
 * Hosts and services, from what programs write to what the C library reads.
 *
 *     host       null (this machine), a string, or bytes as they are
 *     service    null, a number, the name of a service ("http"), or bytes
 *
 * Strings outside ASCII are host names of the world: they travel in the spelling that the domain name system has for them.
 */
import { domainToASCII } from "node:url";
import { AsyncioTypeError, OverflowError, ValueError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import { describeValue } from "../printing/describe.js";

const LONGEST_LABEL = 63;

/** The host in the memory of C, ended by a NUL. */
export function hostBytes(host: unknown): Uint8Array | null {
  if (host === null || host === undefined) return null; // getaddrinfo.host-none
  if (typeof host === "string") return endedByNul(Buffer.from(asciiHost(host)));
  if (host instanceof Uint8Array) return endedByNul(host); // getaddrinfo.host-bytes
  throw new AsyncioTypeError(`a host is a string, bytes or null, got ${describeValue(host)}`);
}

/** The service in the memory of C, ended by a NUL. */
export function serviceBytes(port: unknown): Uint8Array | null {
  if (port === null || port === undefined) return null;
  if (typeof port === "bigint" || (typeof port === "number" && Number.isInteger(port))) return endedByNul(Buffer.from(BigInt(port).toString()));
  if (typeof port === "string") return endedByNul(Buffer.from(port)); // getaddrinfo.service-name
  if (port instanceof Uint8Array) return endedByNul(port);
  throw new OSError(`a port is an integer, the name of a service, bytes or null, got ${describeValue(port)}`);
}

/** An integer of C. @throws {AsyncioTypeError} for what is none, {OverflowError} if it is too large. */
export function integer(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new AsyncioTypeError(`${name} must be an integer, got ${describeValue(value)}`);
  if (value !== (value | 0)) throw new OverflowError(`${name} is too large: ${value}`);
  return value;
}

function asciiHost(host: string): string {
  const labels = host.split(".");
  if (labels.length > 1 && labels.at(-1) === "") labels.pop(); // a dot at the end closes the name
  for (const label of host === "" ? [] : labels) {
    if (label === "") throw new ValueError(`a part of the host name ${describeValue(host)} is empty`);
    if (isAscii(label) && label.length > LONGEST_LABEL) throw new ValueError(`a part of the host name ${describeValue(host)} is too long`);
  }
  if (isAscii(host)) return host;
  const ascii = domainToASCII(host);
  if (ascii === "") throw new ValueError(`${describeValue(host)} cannot be a host name`);
  return ascii;
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

function endedByNul(bytes: Uint8Array): Uint8Array {
  const ended = Buffer.alloc(bytes.length + 1);
  ended.set(bytes);
  return ended;
}
