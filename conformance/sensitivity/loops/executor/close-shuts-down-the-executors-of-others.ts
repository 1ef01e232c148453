/** Close shuts down the default executors of all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const loops = new Set<Broken>();

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    loops.add(this);
  }

  protected override release(): void {
    for (const loop of loops) void loop.defaultExecutor?.shutdown({ wait: false });
    loops.delete(this);
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close shuts down the default executors of all loops",
  breaks: ["close.spares-explicit-executor"],
};
