/** A buffered protocol is given data as any other. */
import type { StreamProtocol } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override readForProgram(): void {
    const { program } = this;
    const plain = { dataReceived: (data: Buffer) => program.dataReceived?.(data), eofReceived: () => program.eofReceived?.(), connectionLost: (error: unknown) => program.connectionLost?.(error) };
    this.program = plain as unknown as StreamProtocol;
    try {
      super.readForProgram();
    } finally {
      this.program = program;
    }
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "a buffered protocol is given data as any other",
  breaks: ["tls.buffered-protocol"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
