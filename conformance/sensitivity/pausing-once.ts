/** The flow control of a transport whose protocol, once it was resumed, is not told to pause any more. */
import { FlowControl } from "../../reference/transports/flow-control.js";

export class PausingOnce extends FlowControl {
  private resumed = false;

  override grown(): void {
    if (!this.resumed) super.grown();
  }

  override shrunk(): void {
    const before = this.paused;
    super.shrunk();
    if (before && !this.paused) this.resumed = true;
  }
}
