/** What comes together with the other side's goodbye is lost. */
import { Protocol } from "../../../../reference/index.js";
import type { StreamProtocol } from "../../../../reference/index.js";
import { deliver } from "../../../../reference/tls/incoming.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override readForProgram(): void {
    if (!this.mayRead()) return;
    const { program } = this;
    const pieces: Buffer[] = [];
    const collector = { ...new Protocol(), dataReceived: (data: Buffer) => void pieces.push(data) } as unknown as StreamProtocol;
    if (deliver(this.ssl, collector, () => true)) {
      this.peerSaidGoodbye();
      return;
    }
    for (const piece of pieces) program.dataReceived?.(piece);
    this.sendOutgoing();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "what comes together with the other side's goodbye is lost",
  breaks: ["tls.peer-close-connection-lost"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
