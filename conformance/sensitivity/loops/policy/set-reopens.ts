/** Set_event_loop opens a closed loop again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reopening extends EventLoop {
  reopen(): void {
    this.closed = false;
  }
}

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  if (loop instanceof Reopening) loop.reopen();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reopening(options);

export const broken: BrokenLoop = {
  title: "set_event_loop opens a closed loop again",
  breaks: ["close.irreversible"],
};
