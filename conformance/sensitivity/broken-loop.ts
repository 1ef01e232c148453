/**
 * A broken loop: the reference with one documented behaviour wrong.
 *
 * Each stands in a module of its own under `loops/`, which exports `newEventLoop` (and whatever function it breaks) and this
 * description. A test runs all cases against each and demands that a case about the broken requirement catches it, and that no case
 * about something else fails.
 */
export interface BrokenLoop {
  /** What is wrong, in one sentence. */
  readonly title: string;
  /** The requirements that it breaks: a case that verifies one of them must fail. */
  readonly breaks: readonly string[];
  /** Patterns of other cases that may fail as well, because they build on the broken behaviour. */
  readonly alsoAffects?: readonly string[];
}
