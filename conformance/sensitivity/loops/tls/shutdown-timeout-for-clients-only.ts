/** The connections of a server ignore ssl_shutdown_timeout. */
import { loopsWithTlsSettings } from "../../loops-with-tls.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const newEventLoop = loopsWithTlsSettings((_context, options) => {
  const { sslShutdownTimeout: _ignored, ...rest } = options;
  return { options: options.serverSide === true ? rest : options };
});

export const broken: BrokenLoop = {
  title: "the connections of a server ignore ssl_shutdown_timeout",
  breaks: ["tls.shutdown-timeout-elsewhere"],
  alsoAffects: ["tls-timeout/*"],
};
