/** A socket in place of a read pipe is left blocking. */
import { Socket } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import { setBlocking } from "../../../../reference/system/calls-files.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  constructor(loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) {
    super(loop, pipe, protocol);
    if (pipe instanceof Socket) setBlocking(this.fd, true);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a socket in place of a read pipe is left blocking",
  breaks: ["connect_read_pipe.non-blocking"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*"],
};
