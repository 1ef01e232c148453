/** What an exception handler writes to a pipe is lost. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends WritePipeTransport {
  override write(data: unknown): void {
    if (!(this.loop instanceof LoopWithPlaces && this.loop.isHandling())) super.write(data);
  }
}

class Broken extends LoopWithPlaces {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what an exception handler writes to a pipe is lost",
  breaks: ["connect_write_pipe.write-transport-write"],
};
