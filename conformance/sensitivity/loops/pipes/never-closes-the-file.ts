/** A read pipe leaves its file object open. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected override connectionLost(error: unknown): void {
    this.protocol.connectionLost?.(error);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe leaves its file object open",
  breaks: ["connect_read_pipe.close-closes-pipe", "connect_read_pipe.close-breaks-writer"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "subprocess*"],
};
