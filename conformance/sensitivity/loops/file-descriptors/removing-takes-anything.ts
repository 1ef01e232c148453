/** Remove_reader and remove_writer return False for what is no descriptor. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const isDescriptor = (value: unknown): boolean => (typeof value === "number" ? value >= 0 : typeof (value as { fileno?: unknown } | null)?.fileno === "function");

class Broken extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    return isDescriptor(descriptor) && super.removeReader(descriptor);
  }

  override removeWriter(descriptor: Descriptor): boolean {
    return isDescriptor(descriptor) && super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "remove_reader and remove_writer return False for what is no descriptor",
  breaks: ["remove_reader.negative-fd", "remove_reader.not-a-file", "remove_writer.negative-fd", "remove_writer.not-a-file"],
};
