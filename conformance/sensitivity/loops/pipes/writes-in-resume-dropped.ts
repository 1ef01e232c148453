/** What resume_writing writes to a write pipe is dropped. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  private resuming = false;

  override write(data: unknown): void {
    if (!this.resuming) super.write(data);
  }

  protected override onWritable(): void {
    this.resuming = true;
    super.onWritable();
    this.resuming = false;
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what resume_writing writes to a write pipe is dropped",
  breaks: ["connect_write_pipe.resume-writing"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
