/**
 * The options of the process that its threads start with.
 *
 * A thread normally inherits all of them. But a process that was given its program on the command line (`node --eval`) has options that a
 * thread refuses to start with, and any explicit list may contain only options that concern a single thread. So for such a process the list is
 * made of what matters to a program's modules: its loaders.
 */
import type { WorkerOptions } from "node:worker_threads";

const PROGRAM_OPTION = /^(--input-type|-e|--eval|-p|--print|-pe)(=|$)/;
const LOADER_OPTION = /^(--import|--require|-r|--loader|--experimental-loader|--conditions|-C)(=|$)/;

/** @param options those of the process, as in `process.execArgv`. */
export function threadOptions(options: readonly string[]): WorkerOptions {
  if (!options.some((option) => PROGRAM_OPTION.test(option))) return {};
  const execArgv = options.filter((option, index) => {
    const before = options[index - 1] ?? "";
    return LOADER_OPTION.test(option) || (LOADER_OPTION.test(before) && !before.includes("="));
  });
  return { execArgv };
}
