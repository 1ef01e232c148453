/**
 * Ctrl-C. The first one (or SIGTERM) ends the run in order: hosts are killed, and what is known is reported. The second one
 * ends the process at once; the hosts are killed even then, by the runner's exit handler.
 */
import { EXIT } from "./exit.js";

export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back to the system. */
  release(): void;
}

export function watchForInterruption(): Interruption {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.on(name, interrupt);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, interrupt);
    },
  };
}
