/** Clients accept any certificate. */
import { CERT_NONE } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide !== true) {
    context.checkHostname = false;
    context.verifyMode = CERT_NONE;
  }
  return {};
});

export const broken: BrokenLoop = {
  title: "clients accept any certificate",
  breaks: ["tls.ssl-context-used", "tls.certificate-untrusted", "tls.server-hostname-mismatch", "tls.server-hostname-default-mismatch", "tls.certificate-mismatch-error", "tls.extra-peercert", "tls.start-tls-certificate"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
