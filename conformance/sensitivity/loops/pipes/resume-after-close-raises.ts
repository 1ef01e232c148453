/** Resume_reading of a closed read pipe raises RuntimeError. */
import { RuntimeError } from "../../../../reference/index.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  override resumeReading(): void {
    if (this.closing) throw new RuntimeError("closed");
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading of a closed read pipe raises RuntimeError",
  breaks: ["connect_read_pipe.pause-after-close"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
