/** A worker thread of the host: runs the programs of `in_thread`, one after the other, and says how each ended. */
import { type MessagePort, parentPort } from "node:worker_threads";
import { reserveStandardOutput } from "../channel.js";
import { ProgramFault, Unsupported } from "../faults.js";
import "../operations/all.js";
import { MainLoopLink } from "./main-loop-link.js";
import { prepareThread, rememberedOutcome } from "./run-thread.js";
import type { ThreadProgram } from "./thread-program.js";
import "./thread-operations.js";

export interface ThreadOrder {
  readonly program: ThreadProgram;
  /** The way to the loop of the main program. */
  readonly ticket: unknown;
}

reserveStandardOutput();

async function serve(order: ThreadOrder): Promise<void> {
  const link = new MainLoopLink(order.ticket);
  const thread = await prepareThread(order.program, link);
  try {
    await thread.run();
  } catch (error) {
    if (!(error instanceof ProgramFault) && !(error instanceof Unsupported)) thread.state.event("thread_raised", error);
  }
  const outcome = rememberedOutcome(thread.state);
  link.close();
  thread.end();
  (parentPort as MessagePort).postMessage({ outcome });
}

parentPort?.on("message", (order: ThreadOrder) => void serve(order));
