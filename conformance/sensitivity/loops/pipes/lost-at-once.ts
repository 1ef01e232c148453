/** Close of a write pipe calls connection_lost before it returns. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override scheduleLost(error: unknown): void {
    this.lost = true;
    this.loop.unwatchReading(this.fd);
    this.connectionLost(error);
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "close of a write pipe calls connection_lost before it returns",
  breaks: ["connect_write_pipe.close-then-lost", "connect_write_pipe.abort-lost"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
