/** The end of a cancelled call removes whatever watch its socket has by then, which may be that of the next call. */
import { CancelledError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  protected override *waitToRead<T>(sock: Socket, failure: number, attempt: () => T | number): Coroutine<T> {
    try {
      return yield* super.waitToRead(sock, failure, attempt);
    } catch (error) {
      if (error instanceof CancelledError) this.unwatchReading(sock.fileno());
      throw error;
    }
  }

  protected override *waitToWrite<T>(sock: Socket, failure: number, attempt: () => T | number): Coroutine<T> {
    try {
      return yield* super.waitToWrite(sock, failure, attempt);
    } catch (error) {
      if (error instanceof CancelledError) this.unwatchWriting(sock.fileno());
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "the end of a cancelled socket call ends the watch of the call that has taken its place",
  breaks: ["sock_recv.cancelled-then-again", "sock_recv_into.cancelled-then-again", "sock_sendall.cancelled-then-again", "sock_accept.cancelled-then-again"],
};
