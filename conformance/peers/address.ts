/**
 * Addresses: where a peer listens, and where a host may send it.
 *
 * The host is not trusted: a peer connects to this machine and nowhere else, whatever the request says.
 */
import { isIPv4, isIPv6 } from "node:net";

export type PeerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** An address as a request has it; the abstract path is base64 and lacks its leading zero. */
export interface RequestedAddress {
  readonly host?: unknown;
  readonly port?: unknown;
  readonly path?: unknown;
  readonly abstract?: unknown;
}

const LONGEST_PATH = 107;

/** The address, or a text that says why it is none. */
export function readAddress({ host, port, path, abstract }: RequestedAddress): PeerAddress | string {
  if (typeof path === "string") return path !== "" && !path.includes("\0") && Buffer.byteLength(path) <= LONGEST_PATH ? { path } : "a path that no unix socket can have";
  if (typeof abstract === "string") return readAbstract(abstract);
  if (typeof host !== "string" || typeof port !== "number") return "neither host and port nor a path";
  if (!Number.isInteger(port) || port < 1 || port > 65535) return `the port ${port}`;
  const local = loopback(host);
  return local === undefined ? `the host ${JSON.stringify(host.slice(0, 100))}, which is not this machine's loopback` : { host: local, port };
}

/** Node takes a path as text, so an abstract one must be UTF-8. */
function readAbstract(base64: string): PeerAddress | string {
  const bytes = Buffer.from(base64, "base64");
  const text = bytes.toString("utf8");
  return bytes.length > 0 && bytes.length <= LONGEST_PATH && Buffer.from(text, "utf8").equals(bytes) ? { path: `\0${text}` } : "an abstract path that the runner cannot write";
}

/** A server that listens on all addresses is reached by loopback as well. */
function loopback(host: string): string | undefined {
  const [bare = ""] = host.split("%");
  if (host === "localhost" || host === "0.0.0.0" || host === "") return "127.0.0.1";
  if (host === "::" || host === "::1") return "::1";
  if (isIPv4(host) && host.startsWith("127.")) return host;
  return isIPv6(bare) && /^::ffff:127\./i.test(bare) ? bare : undefined;
}
