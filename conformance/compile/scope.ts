/**
 * Names: which variables exist where.
 *
 * All names that `as` binds live in one scope per case, and a callback may read what a later step binds; so a name counts as bound if any
 * step of the case binds it. Parameters of callbacks, `with` variables, loop counters and `$error` are local to the steps they are given
 * to, and visible in everything nested there.
 */
import type { Place } from "../language/table.js";
import type { ScalarNode, SourceNode } from "../load/source-node.js";

export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Names that a host in JavaScript must never use as a key. */
const DANGEROUS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
export const isName = (text: string): boolean => NAME.test(text) && !DANGEROUS.has(text);

/** Names that are given by the place, and would be hidden or confused if a case bound them. */
export const RESERVED: ReadonlySet<string> = new Set(["loop", "args", "kwargs", "self", "tls", "peers"]);

/** Where a step stands: its place, and the variables that are local there. */
export interface Frame {
  readonly place: Place;
  readonly locals: ReadonlySet<string>;
  /** Inside an except clause of the same function, where `reraise` makes sense. */
  readonly handling: boolean;
}

export const MAIN: Frame = { place: "main", locals: new Set(["loop", "tls", "peers"]), handling: false };

/** The frame of steps that run as a function, coroutine or thread of their own. */
export const entered = (frame: Frame, place: Place, names: readonly string[]): Frame => ({
  place,
  locals: new Set([...frame.locals, ...names]),
  handling: false,
});

/** The frame of a block that runs in place and knows some more names. */
export const extended = (frame: Frame, names: readonly string[], handling = frame.handling): Frame =>
  names.length === 0 && handling === frame.handling ? frame : { place: frame.place, locals: new Set([...frame.locals, ...names]), handling };

/** A use of a variable, kept until all names of the case are known. */
export interface Use {
  readonly name: string;
  readonly node: SourceNode;
  readonly frame: Frame;
}

/** A reference as it is written: `$name`, `$name.attribute.0`. */
export interface WrittenReference {
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * What a text means: a reference, a literal (`$$5` is the text `$5`), or a malformed reference (undefined).
 */
export function readText(text: string): WrittenReference | string | undefined {
  if (!text.startsWith("$")) return text;
  if (text.startsWith("$$")) return text.slice(1);
  const [name = "", ...path] = text.slice(1).split(".");
  const wellFormed = isName(name) && path.every((step) => /^[A-Za-z0-9_]+$/.test(step) && !DANGEROUS.has(step));
  return wellFormed ? { name, path } : undefined;
}

/** A scalar that is a text. */
export const isText = (node: SourceNode): node is ScalarNode & { value: string } => node.kind === "scalar" && typeof node.value === "string";
