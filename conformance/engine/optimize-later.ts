/**
 * Node's engine, in processes that live for seconds.
 *
 * A function that has run for a while is compiled again, optimized, by a thread of its own. In a run of some seconds that seldom pays: in the host
 * of a loop each case runs other code than the one before. An eighth of a run's processor time went there.
 *
 * It is told at run time, when the process has loaded its modules: given on the command line, it would make the engine refuse the compiled form of
 * Node's own modules, which belongs to other settings. Engines after that of Node 20 count calls instead, and optimize in two stages; they are left alone.
 */
import { setFlagsFromString } from "node:v8";

/** The last engine that has the setting; others complain about it on standard error. */
const LAST_ENGINE = 11;

/** Bytes of bytecode that a function runs before it counts as busy; thirty times as many as usual. */
const BUDGET = 2_000_000;

export function optimizeLater(): void {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_ENGINE) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
