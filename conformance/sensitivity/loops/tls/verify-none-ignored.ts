/** Clients demand a certificate although the context says that they need not. */
import { CERT_REQUIRED } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide !== true) context.verifyMode = CERT_REQUIRED;
  return {};
});

export const broken: BrokenLoop = {
  title: "clients demand a certificate although the context says that they need not",
  breaks: ["tls.verify-none"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
