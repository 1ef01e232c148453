/** The pair is returned only when data could have been received for a while, and that data is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const [transport, protocol] = yield* super.makeConnection(sock, factory, settings);
    const deliver = protocol.dataReceived?.bind(protocol);
    const late = { on: false };
    protocol.dataReceived = (data) => (late.on ? deliver?.(data) : undefined);
    yield* sleep(0.02);
    late.on = true;
    return [transport, protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the pair is returned only when data could have been received for a while, and that data is dropped",
  breaks: ["create_connection.protocol-tied-to-transport"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
