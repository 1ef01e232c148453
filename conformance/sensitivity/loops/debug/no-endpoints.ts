/** In debug mode the description of a new endpoint fails, and with it the endpoint. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    if (this.getDebug()) {
      sock.close();
      throw new RuntimeError("the endpoint cannot be described");
    }
    return super.makeDatagramTransport(sock, protocol, remoteAddress);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the description of a new endpoint fails, and with it the endpoint",
  breaks: ["set_debug.input-output"],
};
