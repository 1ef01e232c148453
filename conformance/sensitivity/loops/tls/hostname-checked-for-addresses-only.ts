/** Clients check the name of a certificate only if it is an address. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((_context, options) => ({ options: /^[\d.]+$/.test(options.serverHostname ?? "") ? options : { ...options, serverHostname: "" } }));

export const broken: BrokenLoop = {
  title: "clients check the name of a certificate only if it is an address",
  breaks: ["tls.server-hostname-mismatch", "tls.server-hostname-default-mismatch", "tls.certificate-mismatch-error", "tls.start-tls-certificate"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
