/** All servers of a process show the certificate of the first. */
import type { SSLContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

let first: SSLContext | null = null;

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide !== true) return {};
  first ??= context;
  return { context: first };
});

export const broken: BrokenLoop = {
  title: "all servers of a process show the certificate of the first",
  breaks: ["tls.create-server"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
