/** A new loop is no instance of AbstractEventLoop. */
import type { EventLoopOptions } from "../../../../reference/index.js";
import { EventLoop as Reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Loop(options);

class Loop extends Reference {}

/** What the others are compared with: a class of its own. */
export class EventLoop extends Reference {}

export const broken: BrokenLoop = {
  title: "a new loop is no instance of AbstractEventLoop",
  breaks: ["new_event_loop.is-an-event-loop", "abstract_event_loop.base-class", "get_event_loop.creates-in-main-thread"],
};
