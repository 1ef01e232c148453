/** A resume_reading in the resume_writing of another transport is ignored. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

let isWriting = false;

class BrokenTransport extends StreamTransport {
  protected override onWritable(): void {
    isWriting = true;
    super.onWritable();
    isWriting = false;
  }

  override resumeReading(): void {
    if (!isWriting) super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a resume_reading in the resume_writing of another transport is ignored",
  breaks: ["transport.proxy"],
};
