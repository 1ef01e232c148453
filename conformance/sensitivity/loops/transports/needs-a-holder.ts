/** A connection whose transport was thrown away and collected receives nothing more. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override startReading(): void {
    if (!this.isReading()) return;
    const { loop, fd } = this;
    loop.releaseFd(fd, this);
    const reference = new WeakRef(this);
    loop.watchReading(fd, () => {
      const transport = reference.deref();
      if (transport === undefined) loop.unwatchReading(fd);
      else transport.onReadable();
    });
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a connection whose transport was thrown away and collected receives nothing more",
  breaks: ["transport.needs-no-holder"],
  alsoAffects: ["add_*", "remove_*", "sock_*", "transport/*", "protocol/*", "create_connection/*"],
};
