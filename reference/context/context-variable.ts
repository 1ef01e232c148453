/**
 * A context variable and the tokens that undo its assignments.
 *
 * The variable itself holds nothing but a name and a default: its values live in contexts (context.ts).
 */
import { LookupError, RuntimeError, ValueError } from "../errors/builtin.js";
import { active } from "./context.js";
import type { Context } from "./context.js";

/** Stands for "was not set" in a token. */
const MISSING: unique symbol = Symbol("missing");

/** What `set` returns; hands the variable's former value to `reset`. */
export class Token<T> {
  readonly variable: ContextVar<T>;
  readonly context: Context;
  protected readonly former: T | typeof MISSING;
  protected used = false;

  constructor(variable: ContextVar<T>, context: Context, former: T | typeof MISSING) {
    this.variable = variable;
    this.context = context;
    this.former = former;
  }

  /** Marks the token as used and tells what to restore. */
  redeem(): { readonly wasSet: boolean; readonly value: T | undefined } {
    if (this.used) throw new RuntimeError("a token can be used only once");
    this.used = true;
    return this.former === MISSING ? { wasSet: false, value: undefined } : { wasSet: true, value: this.former };
  }
}

export interface ContextVarOptions<T> {
  /** What `get` answers in a context where the variable was not set. */
  readonly default?: T;
}

export class ContextVar<T> {
  readonly name: string;
  protected readonly fallback: T | typeof MISSING;

  constructor(name: string, options: ContextVarOptions<T> = {}) {
    this.name = name;
    this.fallback = "default" in options ? (options.default as T) : MISSING;
  }

  /**
   * The value in the active context; else `otherwise`; else the default of the variable.
   * @throws {LookupError} if there is none of the three.
   */
  get(...otherwise: [] | [T]): T {
    const context = active.context;
    if (context.has(this)) return context.get(this) as T;
    if (otherwise.length === 1) return otherwise[0];
    if (this.fallback !== MISSING) return this.fallback;
    throw new LookupError(`the context variable ${this.name} has no value in this context and no default`);
  }

  /** Sets the variable in the active context. */
  set(value: T): Token<T> {
    if (active.context.isSnapshot) active.context = active.context.copy();
    const context = active.context;
    const former = context.has(this) ? (context.get(this) as T) : MISSING;
    context.assign(this as ContextVar<unknown>, value);
    return new Token<T>(this, context, former);
  }

  /**
   * Restores what the variable was before the `set` that returned the token.
   * @throws {ValueError} if the token is another variable's, or of another context.
   * @throws {RuntimeError} if the token was used before.
   */
  reset(token: Token<T>): void {
    if (token.variable !== this) throw new ValueError("the token was made by another variable");
    if (token.context !== active.context) throw new ValueError("the token was made in another context");
    const { wasSet, value } = token.redeem();
    if (wasSet) active.context.assign(this as ContextVar<unknown>, value);
    else active.context.remove(this as ContextVar<unknown>);
  }
}
