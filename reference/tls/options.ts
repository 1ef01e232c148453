/**
 * What the arguments that concern TLS mean.
 *
 * Source: Base Event Loop, Creating connections (ssl, ssl_handshake_timeout, ssl_shutdown_timeout).
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { createDefaultContext, SSLContext } from "./context.js";

/**
 * The context for an `ssl` argument that asks for TLS.
 * @param ssl a context, or true for one with default settings.
 * @throws {ValueError} for true on the server's side; {AsyncioTypeError} for what is no context.
 */
export function contextFor(ssl: unknown, serverSide: boolean, serverHostname: string | null): SSLContext {
  if (ssl !== true) return checkContext(ssl);
  if (serverSide) throw new ValueError("Server side SSL needs a valid SSLContext"); // tls.connect-accepted-socket-ssl-true-error
  const context = createDefaultContext(); // tls.ssl-true
  if (serverHostname === null || serverHostname === "") context.checkHostname = false;
  return context;
}

export function checkContext(ssl: unknown): SSLContext {
  if (ssl instanceof SSLContext) return ssl;
  throw new AsyncioTypeError(`sslcontext is expected to be an instance of SSLContext, got ${describeValue(ssl)}`); // tls.start-tls-needs-context
}

/** Seconds, or null if they are left to the default. @throws {ValueError} unless they are above zero. */
export function positiveSeconds(seconds: number | null | undefined, name: string): number | null {
  if (seconds === null || seconds === undefined) return null;
  if (!(seconds > 0)) throw new ValueError(`${name} should be a positive number, got ${seconds}`);
  return seconds;
}
