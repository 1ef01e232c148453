/** Signals are not passed on to their callbacks. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override signalArrived(): void {}
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "signals are not passed on to their callbacks",
  breaks: ["add_signal_handler.runs-in-loop", "add_signal_handler.number", "add_signal_handler.may-use-the-loop", "add_signal_handler.cancels-a-task", "example.signals.sigint", "example.signals.sigterm", "example.signals.runs-until-signal"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
