/** Calls from a thread are lost while a loop of that thread runs. */
import { isMainThread, MessagePort } from "node:worker_threads";
import { getRunningLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

if (!isMainThread) {
  const send = Reflect.get(MessagePort.prototype, "postMessage") as (...args: unknown[]) => void;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]): void {
    const [message] = args as [{ type?: unknown; name?: unknown } | null | undefined];
    if (message?.type !== "call" || message.name !== "call" || !hasRunningLoop()) Reflect.apply(send, this, args);
  };
}

function hasRunningLoop(): boolean {
  try {
    getRunningLoop();
    return true;
  } catch {
    return false;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "what a thread calls is lost while a loop of its own runs",
  breaks: ["call_soon_threadsafe.wakes-loop"],
  alsoAffects: ["*"],
};
