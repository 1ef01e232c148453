/** A transport that is lost while writing is paused calls resume_writing behind connection_lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    super.connectionLost(error);
    this.discardBuffered();
    this.flow.shrunk();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport that is lost while writing is paused calls resume_writing behind connection_lost",
  breaks: ["protocol.resume-writing-not-after-lost"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
