/** Is_reading is false for ever once reading was paused. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private everPaused = false;

  override pauseReading(): void {
    super.pauseReading();
    this.everPaused = true;
  }

  override isReading(): boolean {
    return super.isReading() && !(this.everPaused && this.asked);
  }

  private asked = true;

  protected override startReading(): void {
    this.asked = false;
    super.startReading();
    this.asked = true;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is false for ever once reading was paused",
  breaks: ["transport.is-reading-resumed"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
