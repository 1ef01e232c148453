/** A write_eof in resume_writing is ignored. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private isWritable = false;

  protected override onWritable(): void {
    this.isWritable = true;
    super.onWritable();
    this.isWritable = false;
  }

  override writeEof(): void {
    if (!this.isWritable) super.writeEof();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write_eof in resume_writing is ignored",
  breaks: ["protocol.write-eof-in-resume-writing"],
};
