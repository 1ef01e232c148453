/** The extra info `pipe` of a read pipe is a number, unknown names are false. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  override getExtraInfo(name: string): unknown {
    return name === "pipe" ? this.fd : false;
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the extra info `pipe` of a read pipe is a number, unknown names are false",
  breaks: ["connect_read_pipe.extra-pipe", "connect_read_pipe.extra-unknown"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
