/** The transport of a pipe that had to wait with its data goes on asking whether it may write when all is written. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override onWritable(): void {
    super.onWritable();
    if (!this.closing && !this.lost && this.buffer.size === 0) this.loop.watchWriting(this.fd, () => undefined);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "the transport of a pipe that had to wait with its data goes on asking whether it may write when all is written",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe_transport/*", "subprocess*"],
};
