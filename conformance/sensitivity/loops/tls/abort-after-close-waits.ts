/** abort of a TLS transport that is closing does nothing: the peer is waited for. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsChangingTls } from "./tls-transport-loop.js";

export const newEventLoop = loopsChangingTls((transport) => {
  const abort = transport.abort.bind(transport);
  transport.abort = (): void => {
    if (!transport.isClosing()) abort();
  };
});

export const broken: BrokenLoop = {
  title: "abort after close of a TLS transport does nothing",
  breaks: ["tls.abort-after-close"],
};
