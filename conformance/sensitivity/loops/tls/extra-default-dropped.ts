/** A TLS transport asks the one underneath without handing the default on. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsChangingTls } from "./tls-transport-loop.js";

export const newEventLoop = loopsChangingTls((transport) => {
  const find = transport.getExtraInfo.bind(transport);
  transport.getExtraInfo = (name: string): unknown => find(name);
});

export const broken: BrokenLoop = {
  title: "get_extra_info of a TLS transport ignores the default",
  breaks: ["tls.extra-unknown"],
};
