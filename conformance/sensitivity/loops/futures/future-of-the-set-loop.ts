/** Future() belongs to the loop that was set, also while another one runs. */
import { RuntimeError } from "../../../../reference/index.js";
import type { EventLoop, FutureOptions } from "../../../../reference/index.js";
import { Future as ReferenceFuture, setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  current = loop;
}

export class Future<T = unknown> extends ReferenceFuture<T> {
  constructor(options: FutureOptions = {}) {
    const loop = options.loop ?? current;
    if (loop === null) throw new RuntimeError("no loop is set");
    super({ loop });
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "Future() belongs to the loop that was set, also while another one runs",
  breaks: ["future.default-loop-running", "example.futures-await-future-in-coroutine"],
  alsoAffects: ["Future/*", "example*"],
};
