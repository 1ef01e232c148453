/** A write pipe does not notice that its reader has gone while it is idle. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override watchForReader(): void {}
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe does not notice that its reader has gone while it is idle",
  breaks: ["connect_write_pipe.reader-gone"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
