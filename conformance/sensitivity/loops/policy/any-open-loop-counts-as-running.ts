/** Get_running_loop gives any loop of the thread that is not closed. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { newEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const made: EventLoop[] = [];

export function newEventLoop(options?: EventLoopOptions): EventLoop {
  const loop = reference(options);
  made.push(loop);
  return loop;
}

export function getRunningLoop(): EventLoop {
  const loop = runningLoopOrNull() ?? made.find((each) => !each.isClosed());
  if (loop === undefined) throw new RuntimeError("there is no loop");
  return loop;
}

export const broken: BrokenLoop = {
  title: "get_running_loop gives any loop of the thread that is not closed",
  breaks: ["get_running_loop.per-thread", "get_running_loop.outside", "get_running_loop.not-the-current-one"],
};
