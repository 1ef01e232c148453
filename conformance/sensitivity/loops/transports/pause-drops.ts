/** What arrives while reading is paused is lost. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override pauseReading(): void {
    if (this.isReading()) this.paused = true;
  }

  protected override onReadable(): void {
    if (!this.paused) super.onReadable();
    else receive(this.fd, 1000000);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what arrives while reading is paused is lost",
  breaks: ["transport.resume-reading"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
