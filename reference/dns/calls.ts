/**
 * The C library's resolver.
 *
 * It is the resolver that every other program of the machine uses: with /etc/hosts, the services file, the search list and the plug-ins of
 * nsswitch. Node has one of its own with other results and other errors (no services, no flags, no EAI numbers), so it is not asked here.
 *
 * A look-up may take seconds. `callAside` makes the call in a thread of Node's pool; as long as it is on its way it keeps the
 * process alive. Arguments are plain memory that must live as long: the caller's closure holds it.
 */
import { gaierror } from "../errors/os-error.js";
import { errnos, systemError } from "../system/errno.js";
import { bindCalls, errno } from "../system/library.js";

/** A call that can also be made in another thread. */
interface BlockingCall<A extends readonly unknown[]> {
  (...args: A): number;
  async(...args: [...A, (error: unknown, result: number) => void]): void;
}

export type Memory = Uint8Array | null;

interface ResolverCalls {
  readonly getaddrinfo: BlockingCall<[host: Memory, service: Memory, hints: Uint8Array, results: BigUint64Array]>;
  readonly getnameinfo: BlockingCall<
    [address: Uint8Array, length: number, host: Uint8Array, hostSize: number, service: Uint8Array, serviceSize: number, flags: number]
  >;
  freeaddrinfo(results: bigint): void;
  gai_strerror(number: number): string;
}

let bound: ResolverCalls | null = null;

export function resolver(): ResolverCalls {
  return (bound ??= bindCalls<ResolverCalls>({
    getaddrinfo: ["int", ["void *", "void *", "void *", "void *"]],
    getnameinfo: ["int", ["void *", "uint32_t", "void *", "uint32_t", "void *", "uint32_t", "int"]],
    freeaddrinfo: ["void", ["uintptr_t"]],
    gai_strerror: ["const char *", ["int"]],
  }));
}

/** What the resolver returns if the failure is one of the system, with an errno of its own. */
const EAI_SYSTEM = -11;

/** The error for what a call of the resolver returned; null for success. */
export function resolverError(number: number): Error | null {
  if (number === 0) return null;
  const cause = errno();
  if (number === EAI_SYSTEM && cause !== 0 && cause !== errnos.EINTR) return systemError(cause);
  return new gaierror(number, resolver().gai_strerror(number));
}

/** More calls at a time than Node's pool has threads gain nothing, and koffi has room for a few only. */
const MOST_AT_A_TIME = 32;
const waiting: (() => void)[] = [];
let underWay = 0;

/**
 * Makes a call of the resolver in a thread of its own, as soon as one is free.
 * @param done called in a later turn of Node's loop, with the error, or null.
 */
export function callAside<A extends readonly unknown[]>(call: BlockingCall<A>, args: A, done: (error: Error | null) => void): void {
  const start = (): void => {
    underWay += 1;
    call.async(...args, (failure, result) => {
      underWay -= 1;
      waiting.shift()?.();
      done(failure instanceof Error ? failure : resolverError(result));
      void args; // their memory has been in use until now
    });
  };
  if (underWay < MOST_AT_A_TIME) start();
  else waiting.push(start);
}
