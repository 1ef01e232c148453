/** Time limits of zero or less mean the default. */
import { loopsWithTlsSettings } from "../../loops-with-tls.js";
import type { BrokenLoop } from "../../broken-loop.js";

const isPositive = (seconds: number | null | undefined): seconds is number => typeof seconds === "number" && seconds > 0;

export const newEventLoop = loopsWithTlsSettings((_context, options) => {
  const { sslHandshakeTimeout, sslShutdownTimeout, ...rest } = options;
  return {
    options: {
      ...rest,
      ...(isPositive(sslHandshakeTimeout) ? { sslHandshakeTimeout } : {}),
      ...(isPositive(sslShutdownTimeout) ? { sslShutdownTimeout } : {}),
    },
  };
});

export const broken: BrokenLoop = {
  title: "time limits of zero or less mean the default",
  breaks: ["tls.handshake-timeout-positive", "tls.shutdown-timeout-positive"],
};
