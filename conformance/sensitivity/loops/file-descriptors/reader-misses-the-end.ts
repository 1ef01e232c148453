/** A reader is not called at the end of the stream. */
import { EventLoop, Socket } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const MSG_PEEK = 2;

class Optimistic extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => (hasEnded(descriptor) ? undefined : callback(...given)), ...args);
  }
}

function hasEnded(descriptor: Descriptor): boolean {
  try {
    return descriptor instanceof Socket && descriptor.recv(1, MSG_PEEK).length === 0;
  } catch {
    return false;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Optimistic(options);

export const broken: BrokenLoop = {
  title: "a reader is not called at the end of the stream",
  breaks: ["add_reader.eof-readable"],
  alsoAffects: ["add_reader/datagram-socket", "add_reader/listening-socket"],
};
