/** What resume_writing writes to another transport is dropped. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

/** The transports whose protocols are being told to resume. */
const resuming: unknown[] = [];

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    resuming.push(this.transport);
    try {
      super.shrunk();
    } finally {
      resuming.pop();
    }
  }
}

class BrokenTransport extends StreamTransport {
  protected override readonly flow = new BrokenFlowControl(this, this.loop);

  override write(data: unknown): void {
    if (resuming.length === 0 || resuming.at(-1) === this) super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what resume_writing writes to another transport is dropped",
  breaks: ["protocol.resume-writing-may-write"],
};
