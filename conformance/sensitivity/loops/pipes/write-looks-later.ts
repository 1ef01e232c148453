/** A write pipe looks at the data in the next iteration. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override write(data: unknown): void {
    this.loop.callSoon(() => super.write(data));
  }

  override close(): void {
    this.loop.callSoon(() => super.close());
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write pipe looks at the data in the next iteration",
  breaks: ["connect_write_pipe.buffer-copy"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
