/**
 * Reading below a variable: `$context.message`, `$args.0`, `$handle.get_context`.
 *
 * Keys of mappings and elements of lists are data and read as they stand. Attributes of other objects are asyncio's, whose JavaScript names are in camelCase;
 * a method that is read comes bound to its object, as in Python.
 */

/** Attributes of Python that JavaScript calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = { __cause__: "cause" };

/** asyncio's name of a member or an argument, as JavaScript writes it. */
export const camelCase = (name: string): string => name.replace(/(?<=[a-z0-9])_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

export function readMember(value: object, key: string): unknown {
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const member = (value as Record<string, unknown>)[RENAMED[key] ?? camelCase(key)];
  return typeof member === "function" && typeof value !== "function" ? boundMethod(value, key, member as Method) : member;
}

type Method = (...args: unknown[]) => unknown;

/** The bound methods that were read so far: reading one again gives an equal one, as in Python. */
const bound = new WeakMap<object, Map<string, Method>>();

function boundMethod(owner: object, key: string, method: Method): Method {
  const methods = bound.get(owner) ?? new Map<string, Method>();
  bound.set(owner, methods);
  const known = methods.get(key) ?? (method.bind(owner) as Method);
  methods.set(key, known);
  return known;
}
