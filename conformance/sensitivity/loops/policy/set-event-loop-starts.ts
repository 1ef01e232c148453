/** Set_event_loop runs what is ready on the loop that it is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  if (loop instanceof Hasty) loop.runWhatIsReady();
}

class Hasty extends EventLoop {
  runWhatIsReady(): void {
    if (!this.isRunning()) this.runBatch(this.takeBatch());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "set_event_loop runs what is ready on the loop that it is given",
  breaks: ["set_event_loop.does-not-run"],
};
