/** Write to a pipe never tries to write; what is written waits for the loop. */
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override write(data: unknown): void {
    const bytes = bytesOf(data);
    if (bytes.length === 0 || this.closing) return;
    this.buffer.append(bytes);
    this.loop.watchWriting(this.fd, this.writeCallback);
    this.flow.grown();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "write to a pipe never tries to write; what is written waits for the loop",
  breaks: ["connect_write_pipe.write-at-once"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe_transport/*", "subprocess*"],
};
