/** The context of an error in a protocol names a transport and a protocol, but not those concerned. */
import { EventLoop, Protocol } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override callExceptionHandler(context: Parameters<EventLoop["callExceptionHandler"]>[0]): void {
    super.callExceptionHandler("protocol" in context ? { ...context, transport: new Protocol(), protocol: new Protocol() } : context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "the context of an error in a protocol names a transport and a protocol, but not those concerned",
  breaks: ["call_exception_handler.key-transport", "call_exception_handler.key-protocol"],
  alsoAffects: ["protocol/*", "transport/*"],
};
