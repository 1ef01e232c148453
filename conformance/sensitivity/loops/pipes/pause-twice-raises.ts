/** Pause_reading of a paused read pipe raises RuntimeError. */
import { RuntimeError } from "../../../../reference/index.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  override pauseReading(): void {
    if (this.paused) throw new RuntimeError("paused already");
    super.pauseReading();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_reading of a paused read pipe raises RuntimeError",
  breaks: ["connect_read_pipe.pause-idempotent"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
