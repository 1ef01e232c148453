import type { EventLoop, EventLoopOptions } from "../../reference/index.js";

/**
 * A broken loop: the reference with one documented behaviour wrong.
 *
 * Each stands in a module of its own under `loops/`, which exports `newEventLoop` (and whatever function it breaks) and this
 * description. A case about what it breaks must catch it; cases about something else should pass, but for those that build on
 * the broken behaviour (matrix.ts).
 */
export interface BrokenLoop {
  /** What is wrong, in one sentence. */
  readonly title: string;
  /** The requirements that it breaks: a case that verifies one of them must fail. */
  readonly breaks: readonly string[];
  /** Patterns of other cases that may fail as well, because they build on the broken behaviour. */
  readonly alsoAffects?: readonly string[];
}

/** What the module of a broken loop exports under the name `newEventLoop`. */
export type NewEventLoop = (options?: EventLoopOptions) => EventLoop;
