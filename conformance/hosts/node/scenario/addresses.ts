/** Whatever a program may give as an address: a server, a socket, a transport, a mapping, a pair, a path. */
import { NameError } from "../faults.js";

type Member = (...args: unknown[]) => unknown;

const member = (value: object, name: string): Member | undefined => {
  const found = (value as Record<string, unknown>)[name];
  return typeof found === "function" ? (found as Member).bind(value) : undefined;
};

/** The address in the form that sockets take. */
export function addressOf(value: unknown): unknown {
  if (typeof value === "string" || value instanceof Uint8Array || Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) throw new NameError(`no address: ${String(value)}`);
  const ownName = member(value, "getsockname");
  if (ownName !== undefined) return ownName();
  const { sockets } = value as { sockets?: unknown };
  if (Array.isArray(sockets) && sockets.length > 0) return addressOf(sockets[0]);
  const information = member(value, "getExtraInfo");
  // Cases about something else must not depend on which of the two a loop tells.
  if (information !== undefined) return information("sockname") ?? (information("socket") as { getsockname(): unknown } | null | undefined)?.getsockname();
  const { host, port, path } = value as { host?: unknown; port?: unknown; path?: unknown };
  if (typeof path === "string") return path;
  if (typeof host === "string") return [host, port];
  throw new NameError("the value has no address");
}

/** The address for a method under test: what stands for no address is handed on as it is, for the case may want to see what the loop says to it. */
export function addressToTry(value: unknown): unknown {
  try {
    return addressOf(value);
  } catch (error) {
    if (error instanceof NameError) return value;
    throw error;
  }
}

/** The address as the protocol's requests carry it. A loop that tells of a port that is none fails the case by that; the runner would take it for a fault of the host. */
export function addressForRunner(address: unknown): object {
  if (Array.isArray(address)) {
    const port = Number(address[1]);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new RangeError(`no peer can be sent to port ${String(address[1])}`);
    return { host: String(address[0]), port };
  }
  if (address instanceof Uint8Array && address[0] === 0) return { abstract: Buffer.from(address.subarray(1)).toString("base64") };
  const path = address instanceof Uint8Array ? Buffer.from(address).toString("utf8") : String(address);
  return path.startsWith("\0") ? { abstract: Buffer.from(path.slice(1)).toString("base64") } : { path };
}
