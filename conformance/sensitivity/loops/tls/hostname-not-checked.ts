/** Clients do not check whose certificate it is. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((_context, options) => ({ options: { ...options, serverHostname: "" } }));

export const broken: BrokenLoop = {
  title: "clients do not check whose certificate it is",
  breaks: ["tls.server-hostname-mismatch", "tls.server-hostname-default-mismatch", "tls.certificate-mismatch-error", "tls.certificate-error-is-ssl-error", "tls.start-tls-certificate"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
