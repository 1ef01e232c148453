/** Connection_lost of a read pipe gets nothing when reading failed. */
import { wouldBlock } from "../../../../reference/system/errno.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  protected override readFailed(errno: number): void {
    if (!wouldBlock(errno)) this.end(null);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost of a read pipe gets nothing when reading failed",
  breaks: ["connect_read_pipe.read-error"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
