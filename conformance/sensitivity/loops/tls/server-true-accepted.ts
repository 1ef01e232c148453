/** A server takes True and False as ssl for None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { ServingOptions } from "../../../../reference/loop/serving-options.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override checkServingOptions(options: ServingOptions): void {
    if (typeof options.ssl !== "boolean") super.checkServingOptions(options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "a server takes True and False as ssl for None",
  breaks: ["tls.create-server-ssl-true-error", "tls.create-server-ssl-false-error"],
  alsoAffects: ["create_unix_server/*"],
};
