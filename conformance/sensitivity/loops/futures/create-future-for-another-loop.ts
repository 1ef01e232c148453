/** Create_future makes a future of the loop that was made first. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let first: EventLoop | undefined;

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    if (first === undefined || first.isClosed()) first = this;
  }

  override createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: first ?? this });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_future makes a future of the loop that was made first",
  breaks: ["create_future.attached-to-the-loop"],
  alsoAffects: ["*"],
};
