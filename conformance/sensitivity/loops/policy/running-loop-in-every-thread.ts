/** Get_running_loop gives a loop in every thread but the main one, whether or not one runs there. */
import { isMainThread } from "node:worker_threads";
import { getRunningLoop as reference, newEventLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function getRunningLoop(): EventLoop {
  try {
    return reference();
  } catch (error) {
    if (isMainThread) throw error;
    return newEventLoop();
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "get_running_loop gives a loop in every thread but the main one, whether or not one runs there",
  breaks: ["get_running_loop.per-thread"],
};
