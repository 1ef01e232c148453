/** A write pipe whose room somebody else has used up is lost. */
import { systemError } from "../../../../reference/system/errno.js";
import { tryWrite } from "../../../../reference/system/calls-files.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  protected override onWritable(): void {
    if (this.lost) return;
    const written = tryWrite(this.fd, this.buffer.front());
    if (written < 0) return this.end(systemError(-written));
    this.buffer.consume(written);
    if (this.buffer.size > 0) return;
    this.loop.unwatchWriting(this.fd);
    this.flow.shrunk();
    if (this.closing && !this.lost) this.finishClosing();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write pipe whose room somebody else has used up is lost",
  breaks: ["connect_write_pipe.in-vain"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe_transport/*"],
};
