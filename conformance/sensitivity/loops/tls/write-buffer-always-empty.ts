/** Get_write_buffer_size of a TLS transport is always 0. */
import { TlsTransport } from "../../../../reference/index.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTlsTransport extends TlsTransport {
  override getWriteBufferSize(): number {
    return 0;
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "get_write_buffer_size of a TLS transport is always 0",
  breaks: ["tls.write-buffer-size"],
  alsoAffects: ["tls-data/flow-control"],
};
