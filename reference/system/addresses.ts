/**
 * Socket addresses, as programs write them and as the system wants them.
 *
 *     AF_INET     [host, port]
 *     AF_INET6    [host, port], [host, port, flow, scope]      always four when it comes from the system
 *     AF_UNIX     a path: a string, or bytes; with a leading NUL it is the name of an abstract socket
 *
 * Only numeric hosts become bytes here (and the empty host, which means every interface). Names are resolved before, by
 * whoever may wait for it; a socket that is used directly asks the system and blocks (sockets/host-lookup.ts).
 */
import { networkInterfaces } from "node:os";
import { AsyncioTypeError, OverflowError } from "../errors/builtin.js";
import { gaierror, OSError } from "../errors/os-error.js";
import { describeValue } from "../printing/describe.js";
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, EAI_ADDRFAMILY, EAI_NONAME } from "./constants.js";
import { formatIPv4, formatIPv6, parseIPv4, parseIPv6 } from "./ip-addresses.js";

export type InternetAddress = readonly [host: string, port: number] | readonly [host: string, port: number, flow: number, scope: number];

/** An address of any family. Null is what a socket without a name has for one in families that are not known here. */
export type SocketAddress = InternetAddress | readonly unknown[] | string | Uint8Array | null;

const UNIX_PATH_BYTES = 108;
const FAMILY_BYTES = 2;

/**
 * The bytes of an address.
 * @throws {AsyncioTypeError} if it has not the form that the family demands.
 * @throws {OverflowError} if the port is out of range; {gaierror} if the host is no numeric one; {OSError} if a path is too long.
 */
export function encodeAddress(family: number, address: unknown): Buffer {
  if (family === AF_UNIX) return encodePath(address);
  if (family === AF_INET) return encodeIPv4(address);
  if (family === AF_INET6) return encodeIPv6(address);
  throw new OSError(`addresses of family ${family} are not known`);
}

/** The address in the bytes that the system returned. */
export function decodeAddress(bytes: Buffer, length: number): SocketAddress {
  if (length < FAMILY_BYTES) return null;
  const family = bytes.readUInt16LE(0);
  if (family === AF_INET) return [formatIPv4(bytes.subarray(4, 8)), bytes.readUInt16BE(2)];
  if (family === AF_INET6) return decodeIPv6(bytes);
  if (family === AF_UNIX) return decodePath(bytes.subarray(FAMILY_BYTES, length));
  return family === AF_UNSPEC ? null : [family, Buffer.from(bytes.subarray(FAMILY_BYTES, length))];
}

function encodeIPv4(address: unknown): Buffer {
  const [host, port] = checkInternet(address, 2, "AF_INET");
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(AF_INET, 0);
  bytes.writeUInt16BE(port, 2);
  const number = host === "" ? new Uint8Array(4) : host === "<broadcast>" ? new Uint8Array(4).fill(255) : parseIPv4(host);
  if (number === null) throw unknownHost(parseIPv6(host) !== null);
  bytes.set(number, 4);
  return bytes;
}

function encodeIPv6(address: unknown): Buffer {
  const [text, port, flow, scope] = checkInternet(address, 4, "AF_INET6");
  const [host = "", zone] = text.split("%");
  const bytes = Buffer.alloc(28);
  bytes.writeUInt16LE(AF_INET6, 0);
  bytes.writeUInt16BE(port, 2);
  bytes.writeUInt32BE(flow, 4);
  const number = host === "" ? new Uint8Array(16) : parseIPv6(host);
  if (number === null) throw unknownHost(parseIPv4(host) !== null);
  bytes.set(number, 8);
  bytes.writeUInt32LE(zone === undefined ? scope : zoneNumber(zone), 24);
  return bytes;
}

function decodeIPv6(bytes: Buffer): SocketAddress {
  const host = formatIPv6(bytes.subarray(8, 24));
  const scope = bytes.readUInt32LE(24);
  return [scope === 0 ? host : `${host}%${zoneName(scope)}`, bytes.readUInt16BE(2), bytes.readUInt32BE(4), scope];
}

function encodePath(address: unknown): Buffer {
  const path = typeof address === "string" ? Buffer.from(address) : address;
  if (!(path instanceof Uint8Array)) throw new AsyncioTypeError(`the address of a Unix socket is a string or bytes, got ${describeValue(address)}`);
  const isAbstract = path.length === 0 || path[0] === 0;
  // A path in the file system needs room for the NUL after it.
  if (path.length > (isAbstract ? UNIX_PATH_BYTES : UNIX_PATH_BYTES - 1)) throw new OSError("AF_UNIX path too long"); // create_unix_server.path-too-long
  const bytes = Buffer.alloc(FAMILY_BYTES + path.length + (isAbstract ? 0 : 1));
  bytes.writeUInt16LE(AF_UNIX, 0);
  bytes.set(path, FAMILY_BYTES);
  return bytes;
}

function decodePath(bytes: Buffer): string | Uint8Array {
  if (bytes.length === 0) return "";
  if (bytes[0] === 0) return Uint8Array.from(bytes);
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

function checkInternet(address: unknown, most: number, family: string): [host: string, port: number, flow: number, scope: number] {
  if (!Array.isArray(address) || address.length < 2 || address.length > most) {
    throw new AsyncioTypeError(`an address of ${family} is a list of host and port, got ${describeValue(address)}`);
  }
  const [host, port, flow = 0, scope = 0] = address as unknown[];
  if (typeof host !== "string" && !(host instanceof Uint8Array)) throw new AsyncioTypeError(`a host is a string, got ${describeValue(host)}`);
  if (!Number.isInteger(port)) throw new AsyncioTypeError(`a port is an integer, got ${describeValue(port)}`);
  if ((port as number) < 0 || (port as number) > 0xffff) throw new OverflowError("port must be 0-65535."); // create_connection.port-out-of-range
  if (!Number.isInteger(flow) || (flow as number) < 0 || (flow as number) > 0xfffff) throw new OverflowError("flowinfo must be 0-1048575.");
  if (!Number.isInteger(scope)) throw new AsyncioTypeError(`a scope is an integer, got ${describeValue(scope)}`);
  return [typeof host === "string" ? host : Buffer.from(host).toString(), port as number, flow as number, scope as number];
}

function unknownHost(hasOtherFamily: boolean): gaierror {
  return hasOtherFamily
    ? new gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    : new gaierror(EAI_NONAME, "Name or service not known");
}

function zoneNumber(zone: string): number {
  if (/^\d+$/.test(zone)) return Number(zone);
  const found = (networkInterfaces()[zone] ?? []).find((entry) => entry.family === "IPv6");
  if (found?.scopeid === undefined) throw unknownHost(false);
  return found.scopeid;
}

function zoneName(scope: number): string {
  for (const [name, entries] of Object.entries(networkInterfaces())) {
    if (entries?.some((entry) => entry.family === "IPv6" && entry.scopeid === scope) === true) return name;
  }
  return String(scope);
}
