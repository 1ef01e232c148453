/** The extra info `pipe` of a write pipe is a number, unknown names are false. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override getExtraInfo(name: string): unknown {
    return name === "pipe" ? this.fd : false;
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the extra info `pipe` of a write pipe is a number, unknown names are false",
  breaks: ["connect_write_pipe.extra-pipe", "connect_write_pipe.extra-unknown"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
