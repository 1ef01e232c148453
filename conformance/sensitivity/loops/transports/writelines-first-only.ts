/** Writelines sends the first piece only. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { firstOf, withOtherPieces } from "../../other-pieces.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

export const newEventLoop = loopsWithTransport(withOtherPieces(StreamTransport, firstOf(1)));

export const broken: BrokenLoop = {
  title: "writelines sends the first piece only",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
