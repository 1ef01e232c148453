/** Writing to a closed write pipe raises RuntimeError. */
import { RuntimeError } from "../../../../reference/index.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override write(data: unknown): void {
    if (this.closing) throw new RuntimeError("closed");
    super.write(data);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writing to a closed write pipe raises RuntimeError",
  breaks: ["connect_write_pipe.write-after-close"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
