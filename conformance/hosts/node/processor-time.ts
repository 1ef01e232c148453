/**
 * The processor time that the current thread has used. Node tells that of the whole process only, collector and compiler threads included; the thread's own is
 * known to Linux, in nanoseconds.
 */
import { readFileSync } from "node:fs";

/** Seconds. */
export function processorTime(): number {
  try {
    return Number.parseInt(readFileSync("/proc/thread-self/schedstat", "utf8"), 10) / 1e9;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}
