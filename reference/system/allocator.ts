/**
 * What the C library does with large pieces of memory that have been given back.
 *
 * Left to itself, glibc keeps one or two of them and returns the rest to the system. The collector gives back dozens at once, so most of those that follow
 * are new to the process: the system has to clear and map each of their pages when it is first written to, which costs more than receiving the data
 * that goes there. A process that receives a lot asks for such pieces all the time, so what it gives back is kept, up to a bound.
 */
import { bindCalls } from "./library.js";

interface AllocatorCalls {
  mallopt(parameter: number, value: number): number;
}

const M_TRIM_THRESHOLD = -1;
const M_MMAP_THRESHOLD = -3;

/** Bytes of free memory that the process keeps. The collector lets some 32 MiB come together before it gives them back. */
const KEPT = 64 * 1024 * 1024;
/** Pieces of fewer bytes come out of the memory that is kept, larger ones from the system, one by one: as much as glibc allows, which it would reach by itself. */
const LARGEST_KEPT = 32 * 1024 * 1024;

/** The user's own settings of the same. */
const SETTINGS = ["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TOP_PAD_", "GLIBC_TUNABLES"];

/** Lets the process keep memory that is freed, unless the user has settings for that. Holds until it ends; C libraries without such a setting (musl) stay as they are. */
export function keepFreedMemory(): void {
  if (SETTINGS.some((name) => process.env[name] !== undefined)) return;
  let calls: AllocatorCalls;
  try {
    calls = bindCalls<AllocatorCalls>({ mallopt: ["int", ["int", "int"]] });
  } catch {
    return; // this C library has no such function
  }
  calls.mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT);
  calls.mallopt(M_TRIM_THRESHOLD, KEPT);
}
