/** A buffered protocol is given data as any other. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsReadingFor } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsReadingFor((program) => ({
  dataReceived: (data: Buffer) => program.dataReceived?.(data),
  eofReceived: () => program.eofReceived?.(),
  connectionLost: (error: unknown) => program.connectionLost?.(error),
}));

export const broken: BrokenLoop = {
  title: "a buffered protocol is given data as any other",
  breaks: ["tls.buffered-protocol"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
