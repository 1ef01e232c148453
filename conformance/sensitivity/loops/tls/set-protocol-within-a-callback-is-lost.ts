/** A protocol that hands a TLS transport over in data_received gets what follows nevertheless. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsReadingFor } from "../../loops-with-tls.js";

// The protocol from before the reading comes back after it.
export const newEventLoop = loopsWithTlsReadingFor((program) => program);

export const broken: BrokenLoop = {
  title: "a protocol that hands a TLS transport over in data_received gets what follows nevertheless",
  breaks: ["tls.set-protocol"],
  alsoAffects: ["tls*", "start_tls*"],
};
