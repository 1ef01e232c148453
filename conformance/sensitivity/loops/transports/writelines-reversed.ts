/** Writelines sends the pieces in reverse. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { reversed, withOtherPieces } from "../../other-pieces.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

export const newEventLoop = loopsWithTransport(withOtherPieces(StreamTransport, reversed));

export const broken: BrokenLoop = {
  title: "writelines sends the pieces in reverse",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
