/** A read pipe reads one piece and no more. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  private reads = 0;

  protected override onReadable(): void {
    this.reads += 1;
    if (this.reads === 1) super.onReadable();
    else if (this.reads === 2) this.loop.unwatchReading(this.fd);
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe reads one piece and no more",
  breaks: ["connect_read_pipe.registers"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "subprocess*"],
};
