/** Connection_lost gets nothing when the reader has gone while data waits. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  protected override end(): void {
    super.end(null);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost gets nothing when the reader has gone while data waits",
  breaks: ["connect_write_pipe.reader-gone-with-data"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
