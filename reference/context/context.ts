/**
 * Context variables: values that follow the flow of control instead of the call stack (PEP 567).
 *
 * A callback runs in a copy of the context in which it was registered, and all steps of a task share the task's
 * one context. Both must cost next to nothing, for every callback pays for it. Three decisions make it so:
 *
 *  - The values live in a map that is never changed once it is visible; `set` replaces it by a changed copy. Copying
 *    a context is copying one pointer. (`set` copies all variables, which is fine: programs have few and set them rarely.)
 *  - A copy that nobody holds by name, such as the one each handle is due, needs no identity. As long as no variable is set,
 *    all these copies are the same object, a *snapshot*. Setting a variable while a snapshot is active
 *    first replaces the active context by a private copy, so that no other handle sees the change.
 *  - The active context is one field per JavaScript thread: entering a context is an assignment.
 *
 * Source: Scheduling Calls (asyncio 3.7 and later: "the context in which the callback was registered").
 */
import { KeyError, RuntimeError } from "../errors/builtin.js";
import type { ContextVar } from "./context-variable.js";

type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const NO_VALUES: Values = new Map();

/** A mapping from context variables to values. Made by `copyContext()`. */
export class Context {
  protected values: Values;
  /** True while this context is active in this thread. Snapshots are shared, and never marked. */
  protected entered = false;
  /** Whether this is an anonymous copy that several handles share. */
  readonly isSnapshot: boolean;
  /** The snapshot of the present values, once somebody needed it. */
  protected presentSnapshot: Context | null = null;

  /** A new context without values; `copyContext()` is what programs use. */
  constructor(values: Values = NO_VALUES, isSnapshot = false) {
    this.values = values;
    this.isSnapshot = isSnapshot;
  }

  /** A context of its own with the same values. */
  copy(): Context {
    return new Context(this.values);
  }

  /** An anonymous copy: the same object each time, until a variable is set. */
  snapshot(): Context {
    if (this.isSnapshot) return this;
    return (this.presentSnapshot ??= new Context(this.values, true));
  }

  /** Whether the variable was set in this context. */
  has<T>(variable: ContextVar<T>): boolean {
    return this.values.has(variable as ContextVar<unknown>);
  }

  /** The variable's value in this context, or `otherwise` if it was not set here. */
  get<T, U = undefined>(variable: ContextVar<T>, otherwise?: U): T | U {
    const key = variable as ContextVar<unknown>;
    return (this.values.has(key) ? this.values.get(key) : otherwise) as T | U;
  }

  /**
   * The variable's value in this context.
   * @throws {KeyError} if it was not set here.
   */
  at<T>(variable: ContextVar<T>): T {
    if (!this.has(variable)) throw new KeyError(variable);
    return this.get(variable) as T;
  }

  /** The number of variables that are set. */
  get size(): number {
    return this.values.size;
  }

  /** The variables that are set, with their values. */
  [Symbol.iterator](): IterableIterator<[ContextVar<unknown>, unknown]> {
    return this.values.entries();
  }

  /** Replaces the value of one variable; only the variable itself calls this. */
  assign(variable: ContextVar<unknown>, value: unknown): void {
    const changed = new Map(this.values);
    changed.set(variable, value);
    this.values = changed;
    this.presentSnapshot = null;
  }

  /** Forgets the value of one variable; only the variable itself calls this. */
  remove(variable: ContextVar<unknown>): void {
    const changed = new Map(this.values);
    changed.delete(variable);
    this.values = changed;
    this.presentSnapshot = null;
  }

  /**
   * Calls a function with this context active; what it sets stays set here.
   * @throws {RuntimeError} if this context is active already.
   */
  run<A extends unknown[], R>(callback: (...args: A) => R, ...args: A): R {
    const outer = active.context;
    this.enter();
    try {
      return callback(...args);
    } finally {
      this.leave();
      active.context = outer;
    }
  }

  /**
   * Makes this the active context. The loop calls this for each handle; `leave` must follow.
   * @throws {RuntimeError} if this context is active already.
   */
  enter(): void {
    if (!this.isSnapshot) {
      if (this.entered) throw new RuntimeError("cannot enter a context that is already entered");
      this.entered = true;
    }
    active.context = this;
  }

  /** The end of what `enter` began; whoever entered also restores the active context. */
  leave(): void {
    this.entered = false;
  }
}

/** The context that is active in this thread. */
export const active: { context: Context } = { context: new Context() };

/** A copy of the active context, with an identity of its own. */
export function copyContext(): Context {
  return active.context.copy();
}
