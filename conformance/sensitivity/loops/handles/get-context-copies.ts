/** Get_context returns a copy of the context. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override getContext(): Context {
    return super.getContext().copy();
  }
}

class OddTimer extends TimerHandle {
  override getContext(): Context {
    return super.getContext().copy();
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "get_context returns a copy of the context",
  breaks: ["handle.get-context"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
