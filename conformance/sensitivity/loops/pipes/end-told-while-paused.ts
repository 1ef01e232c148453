/** A read pipe that is paused reads ahead, and tells of the end when it finds it. */
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import { readFresh } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithReadPipes } from "../../loops-with-transports.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected readonly ahead: Buffer[] = [];

  override pauseReading(): void {
    const reads = this.isReading();
    super.pauseReading();
    if (reads) this.loop.watchReading(this.fd, this.readCallback);
  }

  override resumeReading(): void {
    super.resumeReading();
    for (const data of this.ahead.splice(0)) this.loop.callSoon(() => this.protocol.dataReceived?.(data));
  }

  protected override onReadable(): void {
    if (!this.paused) return super.onReadable();
    const data = readFresh(this.fd);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length > 0) this.ahead.push(data);
    else this.onEof();
  }
}

export const newEventLoop = loopsWithReadPipes(BrokenReadPipeTransport);

export const broken: BrokenLoop = {
  title: "a read pipe that is paused reads ahead, and tells of the end when it finds it",
  breaks: ["connect_read_pipe.paused-end"],
  alsoAffects: ["connect_read_pipe/*", "read_pipe_transport/*", "subprocess*"],
};
