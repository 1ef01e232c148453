/** A read pipe whose data somebody else has taken is lost. */
import { systemError } from "../../../../reference/system/errno.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenTransport extends ReadPipeTransport {
  protected override readFailed(errno: number): void {
    this.end(systemError(errno));
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a read pipe whose data somebody else has taken is lost",
  breaks: ["connect_read_pipe.in-vain"],
  alsoAffects: ["connect_read_pipe/*"],
};
