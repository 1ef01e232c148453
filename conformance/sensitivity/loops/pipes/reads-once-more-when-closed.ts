/** Close in data_received takes effect after one more read. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { readFresh } from "../../../../reference/system/reading.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class Broken extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close in data_received takes effect after one more read",
  breaks: ["connect_read_pipe.read-transport-close"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
