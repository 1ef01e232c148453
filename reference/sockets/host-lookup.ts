/**
 * Addresses for sockets that are used directly.
 *
 * `socket.connect(["localhost", 80])` resolves the name before anything else, and blocks meanwhile: whoever calls a
 * socket's own method has chosen to. The loop never comes here with a name, it resolves without blocking.
 */
import { lookUpNow, makeAddressQuery } from "../dns/getaddrinfo.js";
import { gaierror } from "../errors/os-error.js";
import { encodeAddress } from "../system/addresses.js";

/** The bytes of an address, whose host may be a name. */
export function encodeOrResolve(family: number, address: unknown): Buffer {
  try {
    return encodeAddress(family, address);
  } catch (error) {
    if (!(error instanceof gaierror) || !Array.isArray(address)) throw error;
    const [host, ...rest] = address as unknown[];
    const [found] = lookUpNow(makeAddressQuery(host, null, { family }));
    if (found === undefined) throw error;
    return encodeAddress(family, [found[4][0], ...rest]);
  }
}
