/**
 * From host and port to addresses that a socket can be connected to.
 *
 * The results are the C library's, in its order, which is the order in which to try them. A numeric host with a numeric port needs
 * nobody to be asked: that call does not wait, and is made where we are. Everything else is looked up in another thread.
 */
import { decodeAddress } from "../system/addresses.js";
import { parseIPv4, parseIPv6 } from "../system/ip-addresses.js";
import { foreignFunctions } from "../system/library.js";
import { hostBytes, integer, serviceBytes } from "./arguments.js";
import { callAside, resolver, resolverError } from "./calls.js";

export interface GetaddrinfoOptions {
  /** The family of the addresses (AF_INET, AF_INET6). Default: 0, any. */
  readonly family?: number;
  /** The type of the sockets (SOCK_STREAM, SOCK_DGRAM). Default: 0, any. */
  readonly type?: number;
  /** The protocol of the sockets. Default: 0, any. */
  readonly proto?: number;
  /** AI_*, combined. Default: 0. */
  readonly flags?: number;
}

/** One way to reach a host: what a socket is made with, the canonical name if it was asked for, and the address to connect to. */
export type AddressInfo = [family: number, type: number, proto: number, canonname: string, address: readonly unknown[]];

/** Takes the outcome of a look-up: an error, or null and the addresses. */
export type AddressTaker = (error: Error | null, addresses: AddressInfo[]) => void;

/** A question to the resolver, in the memory of C. */
export interface AddressQuery {
  readonly host: Uint8Array | null;
  readonly service: Uint8Array | null;
  readonly hints: Uint8Array;
  /** Whether the answer needs nobody to be asked. */
  readonly isNumeric: boolean;
}

/** struct addrinfo, where pointers have 64 bits: flags, family, type, proto, length, then three pointers. */
const RECORD_BYTES = 48;
const FAMILY = 4;
const TYPE = 8;
const PROTO = 12;
const LENGTH = 16;
const ADDRESS = 24;
const CANONNAME = 32;
const NEXT = 40;

/** @throws {AsyncioTypeError} or {OSError} for arguments that are no host, no port or no integers. */
export function makeAddressQuery(host: unknown, port: unknown, options: GetaddrinfoOptions): AddressQuery {
  const hints = Buffer.alloc(RECORD_BYTES);
  const query = { host: hostBytes(host), service: serviceBytes(port), hints, isNumeric: isNumericHost(host) && isNumericPort(port) };
  const { family = 0, type = 0, proto = 0, flags = 0 } = options;
  hints.writeInt32LE(integer(flags, "flags"), 0);
  hints.writeInt32LE(integer(family, "family"), FAMILY);
  hints.writeInt32LE(integer(type, "type"), TYPE);
  hints.writeInt32LE(integer(proto, "proto"), PROTO);
  return query;
}

/** Answers a question at once, or blocks until it is answered. */
export function lookUpNow(query: AddressQuery): AddressInfo[] {
  const results = new BigUint64Array(1);
  const error = resolverError(resolver().getaddrinfo(query.host, query.service, query.hints, results));
  if (error !== null) throw error;
  return takeResults(results[0] ?? 0n);
}

/** Answers a question later. @param taker called in a later turn of Node's loop. */
export function lookUpAside(query: AddressQuery, taker: AddressTaker): void {
  const results = new BigUint64Array(1);
  callAside(resolver().getaddrinfo, [query.host, query.service, query.hints, results], (error) => {
    taker(error, error === null ? takeResults(results[0] ?? 0n) : []);
  });
}

function isNumericHost(host: unknown): boolean {
  if (host === null || host === undefined) return true;
  return typeof host === "string" && (parseIPv4(host) !== null || parseIPv6(host) !== null);
}

function isNumericPort(port: unknown): boolean {
  return port === null || port === undefined || typeof port === "number";
}

/** Copies the linked list that the C library made, and gives it back. */
function takeResults(first: bigint): AddressInfo[] {
  const koffi = foreignFunctions();
  const addresses: AddressInfo[] = [];
  try {
    for (let record = first; record !== 0n; ) {
      const bytes = Buffer.from(koffi.view(record, RECORD_BYTES));
      addresses.push(decodeRecord(bytes));
      record = bytes.readBigUInt64LE(NEXT);
    }
  } finally {
    if (first !== 0n) resolver().freeaddrinfo(first);
  }
  return addresses;
}

function decodeRecord(bytes: Buffer): AddressInfo {
  const koffi = foreignFunctions();
  const name = bytes.readBigUInt64LE(CANONNAME);
  const length = bytes.readUInt32LE(LENGTH);
  const address = decodeAddress(Buffer.from(koffi.view(bytes.readBigUInt64LE(ADDRESS), length)), length);
  return [
    bytes.readInt32LE(FAMILY),
    bytes.readInt32LE(TYPE),
    bytes.readInt32LE(PROTO),
    name === 0n ? "" : koffi.decode.string(name), // getaddrinfo.canonname
    Array.isArray(address) ? (address as readonly unknown[]) : [],
  ];
}
