/** Clients use a context with default settings instead of the one that was given. */
import { createDefaultContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((_context, options) => (options.serverSide === true ? {} : { context: createDefaultContext() }));

export const broken: BrokenLoop = {
  title: "clients use a context with default settings instead of the one that was given",
  breaks: ["tls.ssl-context", "tls.ssl-context-used", "tls.extra-sslcontext"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
