/** A client checks the certificate of its first connection only. */
import { CERT_NONE } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

let isFirst = true;

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide !== true && !isFirst) {
    context.checkHostname = false;
    context.verifyMode = CERT_NONE;
  }
  isFirst = false;
  return {};
});

export const broken: BrokenLoop = {
  title: "a client checks the certificate of its first connection only",
  breaks: ["tls.certificate-untrusted", "tls.ssl-context-used"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
