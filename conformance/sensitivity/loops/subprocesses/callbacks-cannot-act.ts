/** In the callbacks of a subprocess protocol the pipes cannot be reached, and nobody is killed. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private isTelling = false;

  override pipeDataReceived(fd: number, data: Buffer): void {
    this.tell(() => {
      this.isTelling = true;
      try {
        this.protocol.pipeDataReceived?.(fd, data);
      } finally {
        this.isTelling = false;
      }
    });
  }

  override getPipeTransport(fd: number): ReturnType<ChildProcessTransport["getPipeTransport"]> {
    return this.isTelling ? null : super.getPipeTransport(fd);
  }

  override kill(): void {
    if (!this.isTelling) super.kill();
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "in pipe_data_received the pipes cannot be reached, and nobody is killed",
  breaks: ["subprocess_protocol.answers"],
  alsoAffects: ["subprocess*"],
};
