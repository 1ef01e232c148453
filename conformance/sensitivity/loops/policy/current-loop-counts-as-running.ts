/** Get_running_loop gives the current loop if none runs. */
import type { EventLoop } from "../../../../reference/index.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getRunningLoop(): EventLoop {
  return reference();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_running_loop gives the current loop if none runs",
  breaks: ["get_running_loop.not-the-current-one", "get_running_loop.afterwards", "get_running_loop.outside"],
};
