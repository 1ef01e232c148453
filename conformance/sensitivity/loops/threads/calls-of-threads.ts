/** A loop that may change what becomes of the callbacks that other threads register: a broken loop says what stands in the place of a thread's calls. */
import { EventLoop } from "../../../../reference/index.js";
import type { LoopTicket, RemoteFunctions } from "../../../../reference/index.js";

/** Calls the first argument, a callback as it came from the thread, with the others. */
export type CallOfThread = (...args: unknown[]) => unknown;

export abstract class CallsOfThreads extends EventLoop {
  /** How many runs have begun. */
  protected runs = 0;

  override runForever(): Promise<void> {
    this.runs += 1;
    return super.runForever();
  }

  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as CallOfThread | undefined;
    return super.remote(call === undefined ? functions : { ...functions, call: this.inPlaceOf(call) });
  }

  /** What is done, for one thread, in place of calling. */
  protected abstract inPlaceOf(call: CallOfThread): CallOfThread;
}
