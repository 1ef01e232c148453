/** A loop that a thread sets takes the current one of the other threads away. */
import type { EventLoop } from "../../../../reference/index.js";
import { BroadcastChannel, receiveMessageOnPort } from "node:worker_threads";
import { getEventLoop as referenceGet, setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

/** Tells the other threads; they hear of it when they look next. */
const others = new BroadcastChannel("loopspec: the current loop");
others.unref();

function listen(): void {
  if (receiveMessageOnPort(others as never) !== undefined) reference(null);
}

export function setEventLoop(loop: EventLoop | null): void {
  listen();
  reference(loop);
  others.postMessage("set");
}

export function getEventLoop(): EventLoop {
  listen();
  return referenceGet();
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a loop that a thread sets takes the current one of the other threads away",
  breaks: ["set_event_loop.per-thread"],
};
