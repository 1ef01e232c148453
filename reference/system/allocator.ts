/**
 * What the C library does with large pieces of memory that have been given back.
 *
 * Left to itself, glibc returns them to the system at once, and the next piece of that size is new to the process: the system has to clear and map
 * each of its pages when it is first written to, which costs more than receiving the data that goes there. A process that receives a lot asks for
 * such pieces all the time, so what it gives back is kept, up to a bound.
 */
import { bindCalls } from "./library.js";

interface AllocatorCalls {
  mallopt(parameter: number, value: number): number;
}

const M_TRIM_THRESHOLD = -1;
const M_MMAP_THRESHOLD = -3;

/** Bytes of free memory that the process keeps. The collector lets some 32 MiB come together before it gives them back. */
const KEPT = 64 * 1024 * 1024;
/** Pieces of fewer bytes come out of the memory that is kept, larger ones from the system, one by one. */
const LARGEST_KEPT = 4 * 1024 * 1024;

/** Lets the process keep memory that is freed. Holds until it ends; C libraries without such a setting (musl) stay as they are. */
export function keepFreedMemory(): void {
  let calls: AllocatorCalls;
  try {
    calls = bindCalls<AllocatorCalls>({ mallopt: ["int", ["int", "int"]] });
  } catch {
    return; // this C library has no such function
  }
  calls.mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT);
  calls.mallopt(M_TRIM_THRESHOLD, KEPT);
}
