/**
 * From an address to the names of its host and service.
 *
 * The address must be numeric: its text becomes bytes by the C library's own rules first. If no name is wanted, or has to be looked up
 * anywhere, the second call does not wait either; otherwise it is made in another thread.
 */
import { AsyncioTypeError, OverflowError, ValueError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import { describeValue } from "../printing/describe.js";
import { encodeAddress } from "../system/addresses.js";
import { AF_INET, AI_NUMERICHOST, NI_NUMERICHOST, NI_NUMERICSERV, SOCK_DGRAM } from "../system/constants.js";
import { integer } from "./arguments.js";
import { callAside, resolver, resolverError } from "./calls.js";
import { lookUpNow, makeAddressQuery } from "./getaddrinfo.js";

export type NameInfo = [host: string, service: string];

/** Takes the outcome of a look-up: an error, or null and the names. */
export type NameTaker = (error: Error | null, names: NameInfo) => void;

export interface NameQuery {
  readonly address: Uint8Array;
  readonly flags: number;
  /** Whether the answer needs nobody to be asked. */
  readonly isNumeric: boolean;
}

/** As large as the C library can make them. */
const HOST_BYTES = 1025;
const SERVICE_BYTES = 32;
const LARGEST_FLOW = 0xfffff;

/**
 * @throws {AsyncioTypeError} for what is no address; {gaierror} if its host is not numeric; {OverflowError} for numbers out of range.
 */
export function makeNameQuery(address: unknown, flags: unknown): NameQuery {
  const checkedFlags = integer(flags, "flags");
  const [host, port, flow, scope] = checkAddress(address);
  const found = lookUpNow(makeAddressQuery(host, port, { type: SOCK_DGRAM, flags: AI_NUMERICHOST })); // getnameinfo.host-not-found
  const [first] = found;
  if (first === undefined || found.length > 1) throw new OSError("the address is more than one");
  const [family, , , , resolved] = first;
  if (family === AF_INET && (address as unknown[]).length !== 2) throw new OSError("an IPv4 address consists of host and port");
  const numbers = family === AF_INET ? resolved : [resolved[0], resolved[1], flow, scope === 0 ? (resolved[3] ?? 0) : scope]; // getnameinfo.ipv6
  const wanted = NI_NUMERICHOST | NI_NUMERICSERV;
  return { address: encodeAddress(family, numbers), flags: checkedFlags, isNumeric: (checkedFlags & wanted) === wanted };
}

/** Answers a question at once, or blocks until it is answered. */
export function nameNow(query: NameQuery): NameInfo {
  const answer = makeAnswer();
  const error = resolverError(resolver().getnameinfo(...argumentsOf(query, answer)));
  if (error !== null) throw error;
  return readAnswer(answer);
}

/** Answers a question later. @param taker called in a later turn of Node's loop. */
export function nameAside(query: NameQuery, taker: NameTaker): void {
  const answer = makeAnswer();
  callAside(resolver().getnameinfo, argumentsOf(query, answer), (error) => {
    taker(error, error === null ? readAnswer(answer) : ["", ""]);
  });
}

interface Answer {
  readonly host: Buffer;
  readonly service: Buffer;
}

function makeAnswer(): Answer {
  return { host: Buffer.alloc(HOST_BYTES), service: Buffer.alloc(SERVICE_BYTES) };
}

function argumentsOf(query: NameQuery, { host, service }: Answer): [Uint8Array, number, Buffer, number, Buffer, number, number] {
  return [query.address, query.address.length, host, host.length, service, service.length, query.flags];
}

function readAnswer({ host, service }: Answer): NameInfo {
  return [host.toString("utf8", 0, host.indexOf(0)), service.toString("utf8", 0, service.indexOf(0))];
}

function checkAddress(address: unknown): [host: string, port: number, flow: number, scope: number] {
  if (!Array.isArray(address)) throw new AsyncioTypeError(`an address is a list of host and port, got ${describeValue(address)}`); // getnameinfo.not-a-tuple
  const [host, port, flow = 0, scope = 0] = address as unknown[];
  if (typeof host !== "string" || address.length < 2 || address.length > 4) {
    throw new AsyncioTypeError(`an address is a list of host and port, got ${describeValue(address)}`);
  }
  if (host.includes("\0")) throw new ValueError("a host name must not contain a NUL");
  const numbers = [integer(port, "port"), integer(flow, "flowinfo"), integer(scope, "scope")] as const;
  if (numbers[1] < 0 || numbers[1] > LARGEST_FLOW) throw new OverflowError(`flowinfo must be 0-${LARGEST_FLOW}`);
  return [host, ...numbers];
}
