/**
 * Threads without an executor.
 *
 * Every loop has a default executor of its own, and starting a thread costs a hundred times what most jobs do. So an executor that was
 * shut down does not end its idle threads but leaves a few here, where the next one finds them. A thread keeps no state between jobs but the modules it
 * has loaded, and does not keep the process alive.
 */
import { PoolThread } from "./pool-thread.js";

/** More spare threads than this are ended instead. */
const MOST = 8;

const spare: PoolThread[] = [];

/** A thread for the executor, a spare one if there is any. */
export function takeThread(onEnd: (thread: PoolThread) => void): PoolThread {
  const thread = spare.pop() ?? new PoolThread();
  thread.onEnd = onEnd;
  return thread;
}

/** Takes an idle thread back from its executor. */
export function leaveThread(thread: PoolThread): void {
  if (spare.length >= MOST) {
    thread.onEnd = () => undefined;
    void thread.end();
    return;
  }
  thread.onEnd = (ended) => {
    const position = spare.indexOf(ended);
    if (position >= 0) spare.splice(position, 1);
  };
  spare.push(thread);
}
