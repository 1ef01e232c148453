/** A reader is not called at the end of the stream. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { tryRecv } from "../../../../reference/system/calls-sockets.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

const MSG_PEEK = 2;

class Optimistic extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => (hasEnded(descriptor) ? undefined : callback(...given)), ...args);
  }
}

/** Asks by the number, since that is what most cases hand over; what is no socket gives an errno. */
const hasEnded = (descriptor: Descriptor): boolean => tryRecv(fdOf(descriptor), Buffer.alloc(1), 1, MSG_PEEK) === 0;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Optimistic(options);

export const broken: BrokenLoop = {
  title: "a reader is not called at the end of the stream",
  breaks: ["add_reader.eof-readable"],
  alsoAffects: ["add_reader/datagram-socket", "add_reader/listening-socket"],
};
