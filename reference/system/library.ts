/**
 * The way to the operating system.
 *
 * Node offers no calls on plain file descriptors that say what they would have to wait for. The C library does, and koffi lets JavaScript
 * call it. It is loaded when the first call is made: a program that does no input/output neither needs it nor waits for it.
 *
 * Where it cannot be loaded, or the numbers of the platform are not known (constants.ts), the loop schedules as ever, and what
 * needs the system raises a NotImplementedError that says why.
 */
import { createRequire } from "node:module";
import type * as Koffi from "koffi";
import { NotImplementedError } from "../errors/builtin.js";

/** For each function of the C library: the type of its result, and of its arguments. */
export type Declarations<T> = { readonly [K in keyof T]: readonly [result: string, args: readonly string[]] };

interface Loaded {
  readonly koffi: typeof Koffi;
  readonly libc: Koffi.LibraryHandle;
}

let loaded: Loaded | null = null;
let refusal: string | null = null;

/** Why input/output on file descriptors is not possible here; null if it is. */
export function whyNoSystemCalls(): string | null {
  if (loaded === null && refusal === null) {
    try {
      loaded = load();
    } catch (error) {
      refusal = error instanceof Error ? error.message : String(error);
    }
  }
  return refusal;
}

/**
 * The foreign function interface, for what is no plain call.
 * @throws {NotImplementedError} where there is none.
 */
export function foreignFunctions(): typeof Koffi {
  return library().koffi;
}

/**
 * Makes functions of the C library callable.
 * @throws {NotImplementedError} where that is not possible.
 */
export function bindCalls<T>(declarations: Declarations<T>): T {
  const { libc } = library();
  const bound: Record<string, unknown> = {};
  for (const [name, [result, args]] of Object.entries<readonly [string, readonly string[]]>(declarations)) {
    bound[name] = libc.func(name, result, [...args]);
  }
  return bound as T;
}

/** The errno of the call that has just failed. */
export function errno(): number {
  return library().koffi.errno();
}

function library(): Loaded {
  if (loaded !== null) return loaded;
  const reason = whyNoSystemCalls();
  if (loaded === null) throw new NotImplementedError(`no input/output on file descriptors: ${reason ?? "unknown reason"}`);
  return loaded;
}

function load(): Loaded {
  if (process.platform !== "linux") throw new Error(`the numbers of the platform ${process.platform} are not known`);
  const koffi = createRequire(import.meta.url)("koffi") as typeof Koffi;
  return { koffi, libc: koffi.load(null) };
}
