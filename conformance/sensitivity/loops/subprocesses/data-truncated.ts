/** Only the first 64 KiB of an output arrive. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  private readonly seen = new Map<number, number>();

  override pipeDataReceived(fd: number, data: Buffer): void {
    const before = this.seen.get(fd) ?? 0;
    this.seen.set(fd, before + data.length);
    const rest = data.subarray(0, Math.max(0, 65536 - before));
    if (rest.length > 0) super.pipeDataReceived(fd, rest);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "only the first 64 KiB of an output arrive",
  breaks: ["subprocess_protocol.pipe-data-complete"],
  alsoAffects: ["add_signal_handler/from-another-process", "subprocess_protocol/*", "subprocess_transport/*"],
};
