/** A write pipe transport that is closing does not know its pipe any more. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override getExtraInfo(name: string, fallback: unknown = null): unknown {
    return name === "pipe" && this.isClosing() ? fallback : super.getExtraInfo(name, fallback);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe transport that is closing does not know its pipe any more",
  breaks: ["connect_write_pipe.extra-pipe-at-the-end"],
};
