/** Close in data_received takes effect after one more read. */
import { readFresh } from "../../../../reference/system/reading.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  protected override onReadable(): void {
    const data = readFresh(this.fd);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length === 0) this.onEof();
    else {
      this.protocol.dataReceived?.(data);
      const more = this.closing ? readFresh(this.fd) : 0;
      if (typeof more !== "number") this.protocol.dataReceived?.(more);
    }
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close in data_received takes effect after one more read",
  breaks: ["connect_read_pipe.read-transport-close"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
