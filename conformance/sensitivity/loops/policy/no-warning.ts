/** Get_event_loop creates a loop without a warning. */
import type { EventLoop } from "../../../../reference/index.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getEventLoop(): EventLoop {
  const emit = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return reference();
  } finally {
    process.emitWarning = emit;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_event_loop creates a loop without a warning",
  breaks: ["get_event_loop.warns"],
};
