/** Inside a running loop run makes a task of the coroutine and returns None. */
import type { Coroutine, RunOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { run as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function run(main: Coroutine<unknown>, options?: RunOptions): Promise<unknown> | null {
  const around = runningLoopOrNull();
  if (around === null) return reference(main, options);
  around.createTask(main);
  return null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "inside a running loop run makes a task of the coroutine and returns None",
  breaks: ["run.inside-a-running-loop"],
};
