/** Clients check the name although the context says that they need not. */
import { CERT_NONE } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide !== true && context.verifyMode !== CERT_NONE) context.checkHostname = true;
  return {};
});

export const broken: BrokenLoop = {
  title: "clients check the name although the context says that they need not",
  breaks: ["tls.check-hostname-false"],
};
