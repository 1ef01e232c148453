/** Is_closing of a write pipe is always false. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override isClosing(): boolean {
    return false;
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing of a write pipe is always false",
  breaks: ["connect_write_pipe.is-closing"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
