/** Servers ignore ssl_handshake_timeout. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsSettings } from "../../loops-with-tls.js";

export const newEventLoop = loopsWithTlsSettings((_context, options) => ({ options: options.serverSide === true ? { ...options, sslHandshakeTimeout: null } : options }));

export const broken: BrokenLoop = {
  title: "servers ignore ssl_handshake_timeout",
  breaks: ["tls.handshake-timeout-server", "tls.handshake-timeout-connect-accepted-socket"],
};
