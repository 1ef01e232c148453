/** Future() belongs to the loop that ran last, if any did. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, FutureOptions } from "../../../../reference/index.js";
import { Future as ReferenceFuture } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let last: EventLoop | null = null;

class Remembered extends EventLoop {
  override runForever(): Promise<void> {
    last = this;
    return super.runForever();
  }
}

export class Future<T = unknown> extends ReferenceFuture<T> {
  constructor(options: FutureOptions = {}) {
    super(options.loop === undefined && last !== null ? { loop: last } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembered(options);

export const broken: BrokenLoop = {
  title: "Future() belongs to the loop that ran last, if any did",
  breaks: ["future.default-loop-current"],
  alsoAffects: ["Future/*", "example*"],
};
