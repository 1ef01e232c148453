/** Data_received of a TLS connection gets a view of memory that is no bytes object. */
import type { StreamProtocol } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  protected override readForProgram(): void {
    const { program } = this;
    const given: StreamProtocol = {
      dataReceived: (data: Buffer) => program.dataReceived?.(new DataView(data.buffer, data.byteOffset, data.byteLength) as unknown as Buffer),
      eofReceived: () => program.eofReceived?.(),
      connectionLost: (error: unknown) => program.connectionLost?.(error),
    };
    this.program = given;
    try {
      super.readForProgram();
    } finally {
      this.program = program;
    }
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "data_received of a TLS connection gets a view of memory that is no bytes object",
  breaks: ["tls.data-received-bytes"],
  alsoAffects: ["tls*", "start_tls/*", "create_*", "connect_accepted_socket/*", "run_forever/*"],
};
