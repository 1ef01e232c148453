/** A new loop is in debug mode if the last switch of any loop was to that. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let latest: boolean | null = null;

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    this.debug = latest ?? this.debug;
  }

  override setDebug(enabled: boolean): void {
    super.setDebug(enabled);
    latest = this.getDebug();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a new loop is in debug mode if the last switch of any loop was to that",
  breaks: ["get_debug.default-unset"],
  alsoAffects: ["*"],
};
