/** What arrived with the data in whose data_received a TLS transport is closed is delivered as well. */
import type { StreamProtocol } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsReadingFor } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsReadingFor((program): StreamProtocol => {
  const inTwoPieces = (data: Buffer): void => {
    program.dataReceived?.(data.subarray(0, 1000));
    if (data.length > 1000) program.dataReceived?.(data.subarray(1000));
  };
  return Object.create(program, { dataReceived: { value: inTwoPieces } }) as StreamProtocol;
});

export const broken: BrokenLoop = {
  title: "what arrived with the data in whose data_received a TLS transport is closed is delivered as well",
  breaks: ["tls.close-stops-receiving"],
  alsoAffects: ["tls*", "start_tls*"],
};
