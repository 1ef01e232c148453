/** An only argument of a thread that is None is not passed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        call(...(args.length === 2 && isNone(args[1]) ? args.slice(0, 1) : args));
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

/** None on its way between threads. */
const isNone = (value: unknown): boolean => (value as { data?: unknown } | null)?.data === null;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an only argument of a thread that is None is not passed",
  breaks: ["call_soon_threadsafe.args"],
};
