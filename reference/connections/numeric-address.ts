/**
 * Addresses that need no resolution.
 *
 * A numeric host with a numeric port can be used as it is. Asking the resolver would give the same answer later, so the loop does not ask.
 */
import { AF_INET, AF_INET6, AF_UNSPEC, IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_STREAM } from "../system/constants.js";
import { parseIPv4, parseIPv6 } from "../system/ip-addresses.js";
import type { AddressInfo, GetaddrinfoOptions } from "../loop/name-resolution.js";

const KNOWN_PROTOCOLS: ReadonlySet<number> = new Set([0, IPPROTO_TCP, IPPROTO_UDP]);

/** What `getaddrinfo` would answer for a numeric address; null for any other. */
export function numericAddressInfo(host: unknown, port: unknown, options: GetaddrinfoOptions, flow: unknown = 0, scope: unknown = 0): AddressInfo | null {
  const { family = AF_UNSPEC, type = 0, proto = 0 } = options;
  if (!KNOWN_PROTOCOLS.has(proto) || (type !== SOCK_STREAM && type !== SOCK_DGRAM)) return null;
  const protocol = type === SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP;
  const text = host instanceof Uint8Array ? Buffer.from(host).toString() : host;
  const number = numericPort(port);
  if (typeof text !== "string" || number === null) return null;
  if (family !== AF_INET6 && parseIPv4(text) !== null) return [AF_INET, type, protocol, "", [text, number]];
  if (family !== AF_INET && parseIPv6(text) !== null) return [AF_INET6, type, protocol, "", [text, number, flow, scope]];
  return null;
}

/** @returns null if it is the name of a service. */
function numericPort(port: unknown): number | null {
  const text = port instanceof Uint8Array ? Buffer.from(port).toString() : port;
  if (text === null || text === undefined || text === "") return 0;
  if (typeof text === "number") return text;
  return typeof text === "string" && /^\s*\d+\s*$/.test(text) ? Number(text) : null; // create_connection.port-as-string
}
