/** Data_received of a TLS connection gets a view of memory that is no bytes object. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsReadingFor } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsReadingFor((program) => ({
  dataReceived: (data: Buffer) => program.dataReceived?.(new DataView(data.buffer, data.byteOffset, data.byteLength) as unknown as Buffer),
  eofReceived: () => program.eofReceived?.(),
  connectionLost: (error: unknown) => program.connectionLost?.(error),
}));

export const broken: BrokenLoop = {
  title: "data_received of a TLS connection gets a view of memory that is no bytes object",
  breaks: ["tls.data-received-bytes"],
  alsoAffects: ["tls*", "start_tls/*", "create_*", "connect_accepted_socket/*", "run_forever/*"],
};
