/** A read pipe passes text on. */
import { readFresh } from "../../../../reference/system/reading.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  protected override onReadable(): void {
    const data = readFresh(this.fd);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length > 0) this.protocol.dataReceived?.(data.toString() as unknown as Buffer);
    else this.onEof();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a read pipe passes text on",
  breaks: ["connect_read_pipe.data-bytes", "connect_read_pipe.registers"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
