/**
 * Addresses for sockets that are used directly.
 *
 * `socket.connect(["localhost", 80])` resolves the name before anything else, and blocks meanwhile: whoever calls a
 * socket's own method has chosen to. The loop never comes here with a name, it resolves without blocking.
 */
import { gaierror } from "../errors/os-error.js";
import { decodeAddress, encodeAddress } from "../system/addresses.js";
import { AF_INET, AF_INET6 } from "../system/constants.js";
import { foreignFunctions, bindCalls } from "../system/library.js";

interface LookupCalls {
  getaddrinfo(host: string, service: null, hints: Uint8Array, results: BigUint64Array): number;
  freeaddrinfo(results: bigint): void;
  gai_strerror(number: number): string;
}

let bound: LookupCalls | null = null;

function calls(): LookupCalls {
  return (bound ??= bindCalls<LookupCalls>({
    getaddrinfo: ["int", ["str", "void *", "void *", "void *"]],
    freeaddrinfo: ["void", ["uintptr_t"]],
    gai_strerror: ["const char *", ["int"]],
  }));
}

/** struct addrinfo: four integers, a length, and where the address stands. */
const HINTS_BYTES = 48;
const ADDRESS_OFFSET = 24;
const IPV6_ADDRESS_BYTES = 28;
const IPV4_ADDRESS_BYTES = 16;

/** The bytes of an address, whose host may be a name. */
export function encodeOrResolve(family: number, address: unknown): Buffer {
  try {
    return encodeAddress(family, address);
  } catch (error) {
    if (!(error instanceof gaierror) || !Array.isArray(address)) throw error;
    return encodeAddress(family, [...lookUp(family, String(address[0])), ...(address.slice(1) as unknown[])]);
  }
}

/** The first address of a host, as a list of one numeric host. */
function lookUp(family: number, host: string): [string] {
  const hints = Buffer.alloc(HINTS_BYTES);
  hints.writeInt32LE(family, 4);
  const results = new BigUint64Array(1);
  const failure = calls().getaddrinfo(host, null, hints, results);
  if (failure !== 0) throw new gaierror(failure, calls().gai_strerror(failure));
  const first = results[0] ?? 0n;
  try {
    return [numericHost(first, family)];
  } finally {
    calls().freeaddrinfo(first);
  }
}

function numericHost(result: bigint, family: number): string {
  const koffi = foreignFunctions();
  const record = Buffer.from(koffi.view(result, HINTS_BYTES));
  const bytes = Buffer.from(koffi.view(record.readBigUInt64LE(ADDRESS_OFFSET), family === AF_INET6 ? IPV6_ADDRESS_BYTES : IPV4_ADDRESS_BYTES));
  const address = decodeAddress(bytes, bytes.length);
  if (family !== AF_INET && family !== AF_INET6) throw new gaierror(-6, "ai_family not supported");
  return Array.isArray(address) ? String(address[0]) : "";
}
