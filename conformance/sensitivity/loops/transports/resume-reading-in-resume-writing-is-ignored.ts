/** Resume_reading within resume_writing is ignored. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private isWriting = false;

  protected override onWritable(): void {
    this.isWriting = true;
    super.onWritable();
    this.isWriting = false;
  }

  override resumeReading(): void {
    if (!this.isWriting) super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading within resume_writing is ignored",
  breaks: ["transport.resume-reading"],
  alsoAffects: ["transport/*", "protocol/*", "server/*", "create_*", "tls*", "start_tls*"],
};
