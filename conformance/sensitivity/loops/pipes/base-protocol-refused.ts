/** A write pipe wants a protocol that can receive data. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  constructor(loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) {
    if (typeof protocol.dataReceived !== "function") throw new ValueError("no protocol for streams");
    super(loop, pipe, protocol);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write pipe wants a protocol that can receive data",
  breaks: ["connect_write_pipe.base-protocol", "connect_write_pipe.character-device"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
