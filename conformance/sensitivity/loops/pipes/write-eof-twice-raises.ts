/** Write_eof of a write pipe that is closing raises RuntimeError. */
import { RuntimeError } from "../../../../reference/index.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override writeEof(): void {
    if (this.closing) throw new RuntimeError("ended already");
    super.writeEof();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof of a write pipe that is closing raises RuntimeError",
  breaks: ["connect_write_pipe.close-idempotent"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
