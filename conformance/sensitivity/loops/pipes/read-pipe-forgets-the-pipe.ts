/** A read pipe transport that is closing does not know its pipe any more. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override getExtraInfo(name: string, fallback: unknown = null): unknown {
    return name === "pipe" && this.isClosing() ? fallback : super.getExtraInfo(name, fallback);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe transport that is closing does not know its pipe any more",
  breaks: ["connect_read_pipe.extra-pipe-at-the-end"],
};
