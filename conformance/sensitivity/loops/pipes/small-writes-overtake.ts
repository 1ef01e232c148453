/** A small write to a pipe overtakes what waits. */
import { tryWrite } from "../../../../reference/system/calls-files.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override write(data: unknown): void {
    const isSmall = data instanceof Uint8Array && data.length < 100 && data.length > 0;
    if (isSmall && this.buffer.size > 0 && !this.closing && tryWrite(this.fd, data) === data.length) return;
    super.write(data);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a small write to a pipe overtakes what waits",
  breaks: ["connect_write_pipe.write-order"],
};
