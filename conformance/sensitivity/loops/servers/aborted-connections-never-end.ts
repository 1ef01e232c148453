/** Wait_closed waits for ever for a connection that was aborted. */
import { Server } from "../../../../reference/index.js";
import type { Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override detach(transport: Transport): void {
    if (!this.aborted.has(transport)) super.detach(transport);
  }

  protected readonly aborted = new Set<Transport>();

  override attach(transport: Transport): void {
    super.attach(transport);
    const abort = transport.abort.bind(transport);
    transport.abort = () => {
      this.aborted.add(transport);
      abort();
    };
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed waits for ever for a connection that was aborted",
  breaks: ["server.wait-closed-after-connection-lost"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
