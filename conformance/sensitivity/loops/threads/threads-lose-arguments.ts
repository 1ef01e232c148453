/** The arguments that a thread gives do not arrive, but for the first. */
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
        call(...args.slice(0, 2));
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the arguments that a thread gives do not arrive, but for the first",
  breaks: ["call_soon_threadsafe.args", "call_soon_threadsafe.partial"],
  alsoAffects: ["call_soon_threadsafe/*", "example-overview/*"],
};
