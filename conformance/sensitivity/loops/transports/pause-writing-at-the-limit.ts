/** Pause_writing is called at the high limit already. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override grown(): void {
    if (!this.paused && this.high > 0 && this.transport.getWriteBufferSize() === this.high) {
      this.paused = true;
      this.tell("pauseWriting", "pause_writing failed");
    } else super.grown();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "pause_writing is called at the high limit already",
  breaks: ["protocol.pause-writing-not-at-limit"],
  alsoAffects: ["transport/*", "protocol/*"],
};
