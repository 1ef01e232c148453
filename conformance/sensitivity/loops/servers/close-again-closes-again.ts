/** A second close closes the descriptor numbers again, whosever they are. */
import { AF_INET, SOCK_STREAM, Server, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  protected numbers: number[] = [];

  override close(): void {
    if (this.listening === null) {
      for (const fd of this.numbers) new TransportedSocket(fd).close();
    }
    this.numbers = this.listening?.map((sock) => sock.fileno()) ?? [];
    super.close();
  }
}

class TransportedSocket extends Socket {
  constructor(fd: number) {
    super(AF_INET, SOCK_STREAM, 0, fd);
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "a second close closes the descriptor numbers again, whosever they are",
  breaks: ["server.close-idempotent"],
  alsoAffects: ["server/*", "create_server/*"],
};
