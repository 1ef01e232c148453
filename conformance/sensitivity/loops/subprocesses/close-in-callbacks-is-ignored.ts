/** A close in pipe_data_received is ignored. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private isTelling = false;

  protected override tell(call: () => void): void {
    super.tell(() => {
      this.isTelling = true;
      try {
        call();
      } finally {
        this.isTelling = false;
      }
    });
  }

  override close(): void {
    if (!this.isTelling || this.getReturncode() !== null) super.close();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a close in pipe_data_received is ignored",
  breaks: ["subprocess_transport.close-in-callbacks"],
  alsoAffects: ["subprocess*"],
};
