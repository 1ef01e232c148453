/**
 * Programs: what a host is given to run.
 *
 * A program is a scenario in which nothing is left to interpretation: short forms are spelled out, literals are told apart
 * from references, blocks (run in place) from functions (callable values). It is plain JSON and holds no expectation: a step
 * that the case expects to raise is only marked `catch`, and the runner judges what the host saw.
 */

/** An expression; its value may be a literal, a variable, a structure, a callable, or what an operation yields. */
export type Expression =
  | null
  | boolean
  | number
  | string
  | FloatExpression
  | ReferenceExpression
  | ListExpression
  | DictExpression
  | FunctionExpression
  | BlockExpression
  | HandlersExpression
  | Call;

/** A float without a fraction (`1.0` in the YAML), which plain JSON could not tell from an integer. */
export interface FloatExpression {
  readonly float: number;
}

/** `$name.a.0`: variable `name`, then attribute `a`, then element 0 of that. */
export interface ReferenceExpression {
  readonly ref: string;
  readonly path?: readonly string[];
}

export interface ListExpression {
  readonly list: readonly Expression[];
}

/** A mapping with literal keys. */
export interface DictExpression {
  readonly dict: Readonly<Record<string, Expression>>;
}

/**
 * A callable value. When it is called, `parameters` name its positional arguments, `$args` is the list of all of them and
 * `$kwargs` the mapping of the named ones, in a frame of the call's own. Each evaluation makes a new object.
 */
export interface FunctionExpression {
  readonly function: readonly Call[];
  readonly parameters?: readonly string[];
}

/** Steps that the operation runs itself, in place or (coroutine, thread) later. */
export interface BlockExpression {
  readonly block: readonly Call[];
}

/** The `except` clauses of a `try`, in order: the first whose class the error is an instance of is taken. */
export interface HandlersExpression {
  readonly handlers: readonly { readonly error: string; readonly block: readonly Call[] }[];
}

/** One step: an operation with its arguments by name. */
export interface Call {
  readonly op: string;
  readonly args: Readonly<Record<string, Expression>>;
  /** The number of the step within its program; reports lead from it back to file and line. */
  readonly at: number;
  /** The variable that the result is bound to. */
  readonly as?: string;
  /** Catch whatever the step raises and report it as a `raised` event (or, if it does not raise, as `returned`). */
  readonly catch?: true;
}

export interface Program {
  readonly steps: readonly Call[];
  /** False if the case starts without a current loop of the thread. Default: the loop under test is set. */
  readonly current_loop?: false;
  /** `default` if the host must leave the loop's own exception handler in place. Default: the host records in its own. */
  readonly handler?: "default";
  /** False if the host must not switch debug mode off before the scenario. Default: debug mode is off. */
  readonly debug?: "untouched";
}
