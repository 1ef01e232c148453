/** The limits of one transport hold for all that are made after it. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

let shared: [low: number, high: number] | null = null;

class BrokenFlowControl extends FlowControl {
  override limits(): [low: number, high: number] {
    return shared ?? super.limits();
  }

  override setLimits(limits: WriteBufferLimits = {}): void {
    super.setLimits(limits);
    shared = super.limits();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "the limits of one transport hold for all that are made after it",
  breaks: ["transport.set-write-buffer-limits-high"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
