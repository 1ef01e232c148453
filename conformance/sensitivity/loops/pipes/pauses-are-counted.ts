/** A read pipe is resumed only as often as it was paused. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  private pauses = 0;

  override pauseReading(): void {
    this.pauses += 1;
    super.pauseReading();
  }

  override resumeReading(): void {
    this.pauses = Math.max(0, this.pauses - 1);
    if (this.pauses === 0) super.resumeReading();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a read pipe is resumed only as often as it was paused",
  breaks: ["connect_read_pipe.pause-idempotent"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*"],
};
