/**
 * Resolving names without blocking the loop.
 *
 * Both methods are coroutines. What needs nobody to be asked is answered in the next iteration; for anything else the C library is called in
 * another thread (dns/calls.ts), and the coroutine waits for a future. While such a call is on its way, the loop gives Node a turn after
 * each iteration, since it is Node that brings the answer. A look-up cannot be stopped: whoever cancels the wait forgets its answer.
 *
 * Source: Base Event Loop, DNS.
 */
import { lookUpAside, lookUpNow, makeAddressQuery } from "../dns/getaddrinfo.js";
import type { AddressInfo, GetaddrinfoOptions } from "../dns/getaddrinfo.js";
import { makeNameQuery, nameAside, nameNow } from "../dns/getnameinfo.js";
import type { NameInfo } from "../dns/getnameinfo.js";
import { AsyncioTypeError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { Watching } from "./watching.js";

export type { AddressInfo, GetaddrinfoOptions } from "../dns/getaddrinfo.js";

/** The layer of the loop that resolves names. */
export abstract class NameResolution extends Watching {
  /**
   * A coroutine that resolves a host and a port.
   * @param host a name, a numeric address, or bytes; null means this machine.
   * @param port a number, the name of a service, or bytes; null means none.
   * @returns what sockets can be made with and connected to, in the order in which to try it.
   * @throws {gaierror} if there is nothing; {AsyncioTypeError} or {OSError} for arguments of a wrong type.
   * @throws {AsyncioTypeError} at once, if there is anything after the options or in their place.
   */
  getaddrinfo(host: unknown, port: unknown, options: GetaddrinfoOptions = {}, ...more: never[]): Coroutine<AddressInfo[]> {
    if (typeof options !== "object" || options === null || more.length > 0) {
      throw new AsyncioTypeError(`getaddrinfo takes host, port and options, got ${describeValue(options)}`); // getaddrinfo.options-keyword-only
    }
    return this.resolveAddress(host, port, options);
  }

  /**
   * A coroutine that looks up the names of an address.
   * @param address `[host, port]`, or four elements for IPv6; the host is numeric.
   * @param flags NI_*, combined.
   * @throws {gaierror} if there is no name and one is required; {AsyncioTypeError} for what is no address.
   */
  getnameinfo(address: unknown, flags = 0): Coroutine<NameInfo> {
    return this.resolveName(address, flags);
  }

  protected *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    this.checkClosed();
    const query = makeAddressQuery(host, port, options);
    if (query.isNumeric) {
      yield; // never in the iteration of the call
      return lookUpNow(query); // getaddrinfo.numeric-host
    }
    return yield* this.waitForAnswer<AddressInfo[]>((taker) => lookUpAside(query, taker)); // getaddrinfo.does-not-block
  }

  protected *resolveName(address: unknown, flags: number): Coroutine<NameInfo> {
    this.checkClosed();
    const query = makeNameQuery(address, flags);
    if (query.isNumeric) {
      yield;
      return nameNow(query);
    }
    return yield* this.waitForAnswer<NameInfo>((taker) => nameAside(query, taker)); // getnameinfo.does-not-block
  }

  /** Waits until something outside the loop has called the taker. */
  protected *waitForAnswer<T>(start: (taker: (error: Error | null, answer: T) => void) => void): Coroutine<T> {
    const loop = this.asEventLoop();
    const future = loop.createFuture<T>();
    loop.openBridge();
    start((error, answer) => {
      loop.closeBridge();
      if (future.done() || loop.isClosed()) return;
      if (error === null) future.setResult(answer);
      else future.setException(error);
    });
    return yield* future;
  }
}
