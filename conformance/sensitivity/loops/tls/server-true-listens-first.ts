/** A server refuses True as ssl only when it listens already. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { ServingOptions } from "../../../../reference/loop/serving-options.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override checkServingOptions(options: ServingOptions): void {
    if (typeof options.ssl === "boolean") options.sock?.listen();
    super.checkServingOptions(options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "a server refuses True as ssl only when it listens already",
  breaks: ["tls.create-server-ssl-true-error"],
};
