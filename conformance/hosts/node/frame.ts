/**
 * Frames: where `$name` is looked up.
 *
 * A case has one global scope, which every `as` binds in, and a chain of frames above it: a call of a callback opens one for its
 * arguments, a coroutine for its `with` variables, a loop for its index. A callable keeps the frame in which it was made.
 */
export type Place = "main" | "callback" | "coroutine" | "asyncgen" | "thread";

export class Frame {
  private readonly locals = new Map<string, unknown>();

  constructor(
    readonly parent: Frame | undefined,
    readonly place: Place,
  ) {}

  /** Binds a variable of this frame. */
  define(name: string, value: unknown): void {
    this.locals.set(name, value);
  }

  /** The frame that has the variable, or undefined. */
  holderOf(name: string): Frame | undefined {
    return this.locals.has(name) ? this : this.parent?.holderOf(name);
  }

  read(name: string): unknown {
    return this.locals.get(name);
  }

  remove(name: string): void {
    this.locals.delete(name);
  }

  /** The variables of this frame alone. */
  entries(): IterableIterator<[string, unknown]> {
    return this.locals.entries();
  }
}
