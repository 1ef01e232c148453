/** A read pipe does not notice what came while it was paused. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { readFresh } from "../../../../reference/system/reading.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override resumeReading(): void {
    if (this.paused) readFresh(this.fd);
    super.resumeReading();
  }
}

class BrokenPipes extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenReadPipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a read pipe does not notice what came while it was paused",
  breaks: ["connect_read_pipe.read-transport-resume"],
  alsoAffects: ["connect_read_pipe/*"],
};
