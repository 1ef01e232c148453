/** A paused transport goes on reading and keeps what it gets. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly ahead: Buffer[] = [];

  override pauseReading(): void {
    if (this.isReading()) this.paused = true;
  }

  override resumeReading(): void {
    const wasPaused = this.paused;
    super.resumeReading();
    if (!wasPaused || this.closing) return;
    const kept = this.ahead.splice(0);
    this.loop.callSoon(() => {
      for (const data of kept) super.deliver(data);
    });
  }

  protected override onReadable(): void {
    if (!this.paused) {
      super.onReadable();
      return;
    }
    const data = receive(this.fd, 1000000);
    if (typeof data !== "number" && data.length > 0) this.ahead.push(data);
    else this.loop.unwatchReading(this.fd);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a paused transport goes on reading and keeps what it gets",
  breaks: ["transport.pause-reading-backpressure"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
