/** Errors of pause_writing and resume_writing come out of the TLS transport. */
import { TlsTransport } from "../../../../reference/index.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting"): void {
    (this.transport.getProtocol() as StreamProtocol | null)?.[method]?.();
  }
}

class BrokenTlsTransport extends TlsTransport {
  protected readonly broken = new BrokenFlowControl(this, this.loop);

  override controlWriting(): void {
    const [low, high] = this.flow.limits();
    this.broken.setLimits({ low, high });
    this.broken.grown();
    this.broken.shrunk();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "errors of pause_writing and resume_writing come out of the TLS transport",
  breaks: ["tls.flow-control-error"],
  alsoAffects: ["tls-*"],
};
