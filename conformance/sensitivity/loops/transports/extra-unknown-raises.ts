/** Get_extra_info of an unknown key raises KeyError. */
import { KeyError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise?: unknown): unknown {
    if (otherwise === undefined && !Object.hasOwn(this.extra, name)) throw new KeyError(name);
    return super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info of an unknown key raises KeyError",
  breaks: ["transport.extra-unknown"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
