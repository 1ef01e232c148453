/** A write in pause_writing calls pause_writing again. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  private depth = 0;

  override grown(): void {
    if (this.paused || this.transport.getWriteBufferSize() <= this.high || this.depth > 5) return;
    this.depth += 1;
    this.tell("pauseWriting", "protocol.pause_writing() failed");
    this.depth -= 1;
    this.paused = true;
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a write in pause_writing calls pause_writing again",
  breaks: ["protocol.pause-writing-may-write"],
  alsoAffects: ["transport/*", "protocol/*"],
};
