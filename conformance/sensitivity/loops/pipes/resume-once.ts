/** A read pipe can be resumed once. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  private resumed = false;

  override resumeReading(): void {
    if (this.resumed) return;
    this.resumed = true;
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
  title: "a read pipe can be resumed once",
  breaks: ["connect_read_pipe.read-transport-resume"],
  alsoAffects: ["subprocess/*", "subprocess_exec/*"],
};
