/** Get_event_loop raises RuntimeError while there is one loop only. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let open = 0;

class Counted extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    open += 1;
  }

  override close(): void {
    if (!this.isClosed()) open -= 1;
    super.close();
  }
}

export function getEventLoop(): EventLoop {
  if (open < 2 && runningLoopOrNull() === null) throw new RuntimeError("one loop needs no current one");
  return reference();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Counted(options);

export const broken: BrokenLoop = {
  title: "get_event_loop raises RuntimeError while there is one loop only",
  breaks: ["set_event_loop.sets-current", "get_event_loop.current-of-thread", "get_event_loop.same-object", "get_event_loop.closed-loop"],
};
