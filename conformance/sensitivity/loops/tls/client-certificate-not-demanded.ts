/** Servers accept clients without a certificate, whatever the context says. */
import { CERT_NONE } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((context, options) => {
  if (options.serverSide === true) context.verifyMode = CERT_NONE;
  return {};
});

export const broken: BrokenLoop = {
  title: "servers accept clients without a certificate, whatever the context says",
  breaks: ["tls.client-certificate"],
};
