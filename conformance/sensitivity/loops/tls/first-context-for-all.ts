/** All clients of a process use the first context. */
import type { SSLContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

let first: SSLContext | null = null;

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide === true) return {};
  first ??= context;
  return { context: first };
});

export const broken: BrokenLoop = {
  title: "all clients of a process use the first context",
  breaks: ["tls.ssl-context-used", "tls.extra-sslcontext"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
