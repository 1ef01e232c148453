/** A write pipe leaves its file object open. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override connectionLost(error: unknown): void {
    this.protocol.connectionLost?.(error);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe leaves its file object open",
  breaks: ["connect_write_pipe.close-closes-pipe"],
  alsoAffects: ["connect_write_pipe/*", "connect_read_pipe/*", "subprocess*"],
};
