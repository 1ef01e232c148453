/** Close does not give back a descriptor that the loop has opened for itself. */
import { openSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Leaking extends EventLoop {
  override close(): void {
    if (!this.isClosed()) openSync("/dev/null", "r");
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Leaking(options);

export const broken: BrokenLoop = {
  title: "close leaves a descriptor of the loop open",
  breaks: ["close.frees-descriptors"],
  alsoAffects: ["*"],
};
