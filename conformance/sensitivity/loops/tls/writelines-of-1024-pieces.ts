/** writelines of a TLS transport sends the first 1024 pieces, as many as one call of the system takes. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsChangingTls } from "./tls-transport-loop.js";

export const newEventLoop = loopsChangingTls((transport) => {
  const writelines = transport.writelines.bind(transport);
  transport.writelines = (pieces: Iterable<unknown>): void => writelines(Array.from(pieces).slice(0, 1024));
});

export const broken: BrokenLoop = {
  title: "writelines of a TLS transport sends no more than 1024 pieces",
  breaks: ["tls.writelines-many"],
};
