/**
 * From YAML data to value patterns.
 *
 * One grammar serves two readers: the judge, which wants the pattern, and the linter, which wants every problem in it at
 * once. So parsing never stops: what cannot be read becomes a pattern that accepts nothing, and a problem that says why.
 *
 * A mapping with a single key that is one of the words is a matcher; a mapping that mixes such a word with other keys could
 * mean two things and is refused, because an expectation that is silently taken for something else proves nothing.
 */
import { distance } from "fastest-levenshtein";
import { ERROR_KEYS, MATCHERS, TYPE_WORDS, type Absent, type ErrorPattern, type Matcher, type ValuePattern } from "./pattern-model.js";
import { patternText } from "./pattern-text.js";

/** Something wrong with a pattern; the path leads to it from the pattern's root. */
export interface PatternProblem {
  readonly severity: "error" | "warning";
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

const DEEPEST = 40;

/** Accepts no value; it stands where a malformed pattern stood. */
export const NOTHING: ValuePattern = { is: "any_of", of: [] };

/** Who reads the problems: the author of a case wants advice, and the judge of thousands only what makes an expectation useless. */
export type PatternReader = "author" | "judge";

/** Where the parser stands, and where it leaves its problems. */
export class PatternPlace {
  private constructor(
    readonly problems: PatternProblem[],
    readonly path: readonly (string | number)[],
    private readonly reader: PatternReader,
  ) {}

  static root(reader: PatternReader = "author"): PatternPlace {
    return new PatternPlace([], [], reader);
  }

  at(...steps: readonly (string | number)[]): PatternPlace {
    return new PatternPlace(this.problems, [...this.path, ...steps], this.reader);
  }

  /** Which word may have been meant, for the one who wrote it. */
  meant(word: string, words: readonly string[]): string | undefined {
    return this.reader === "author" ? nearestWord(word, words) : undefined;
  }

  get tooDeep(): boolean {
    return this.path.length > DEEPEST;
  }

  error(message: string, hint?: string): void {
    this.problems.push({ severity: "error", path: this.path, message, ...(hint === undefined ? {} : { hint }) });
  }

  warning(message: string, hint?: string): void {
    this.problems.push({ severity: "warning", path: this.path, message, ...(hint === undefined ? {} : { hint }) });
  }
}

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The word that is most like the given one, if any is near enough to be a slip of the pen. */
function nearestWord(word: string, words: readonly string[]): string | undefined {
  const furthest = word.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = furthest + 1;
  for (const candidate of words) {
    const between = distance(word.toLowerCase(), candidate.toLowerCase());
    if (between < bestDistance) [best, bestDistance] = [candidate, between];
  }
  return best;
}

export function parseValue(raw: unknown, place: PatternPlace): ValuePattern {
  if (place.tooDeep) return refuse(place, `the pattern is nested more than ${DEEPEST} levels deep`);
  if (raw === null) return { is: "none" };
  if (typeof raw === "boolean") return { is: "boolean", value: raw };
  if (typeof raw === "string") return { is: "string", value: raw };
  if (typeof raw === "number") return Number.isInteger(raw) ? { is: "integer", value: raw } : { is: "float", value: raw };
  if (Array.isArray(raw)) return { is: "elements", items: parseValues(raw, place) };
  if (isMapping(raw)) return parseMapping(raw, place);
  return refuse(place, `${typeof raw} is no pattern`, "use a scalar, a list or a mapping");
}

const parseValues = (raw: readonly unknown[], place: PatternPlace): readonly ValuePattern[] => raw.map((item, index) => parseValue(item, place.at(index)));

function refuse(place: PatternPlace, message: string, hint?: string): ValuePattern {
  place.error(message, hint);
  return NOTHING;
}

function parseMapping(raw: Readonly<Record<string, unknown>>, place: PatternPlace): ValuePattern {
  const keys = Object.keys(raw);
  const [first] = keys;
  if (first !== undefined && keys.length === 1) {
    const word = MATCHERS.find((matcher) => matcher === first);
    if (word !== undefined) return MATCHER_PARSERS[word](raw[first], place.at(first), raw);
    const meant = place.meant(first, MATCHERS);
    if (meant !== undefined && first !== "message") place.at(first).warning(`${JSON.stringify(first)} is taken for a key of a mapping`, `if the matcher ${JSON.stringify(meant)} was meant, correct it; if not, write {dict: {${first}: ...}}`);
    return parseEntries(raw, place);
  }
  if (keys.includes("error") && keys.every((key) => (ERROR_KEYS as readonly string[]).includes(key))) return parseError(raw, place);
  if (keys.includes("error") && typeof raw["error"] === "string") {
    for (const key of keys.filter((candidate) => !(ERROR_KEYS as readonly string[]).includes(candidate))) {
      const meant = place.meant(key, ERROR_KEYS);
      place.at(key).error(`an error pattern has no key ${JSON.stringify(key)}`, meant === undefined ? `its keys are ${ERROR_KEYS.join(", ")}; a mapping with such keys is written {dict: {...}}` : `did you mean ${JSON.stringify(meant)}?`);
    }
    return NOTHING;
  }
  for (const key of keys) {
    if (key === "absent" || (MATCHERS as readonly string[]).includes(key)) {
      return refuse(place.at(key), `the word ${JSON.stringify(key)} stands beside other keys`, `write {dict: {${key}: ..., ...}} if it is a key of a mapping; otherwise ${JSON.stringify(key)} must stand alone`);
    }
  }
  return parseEntries(raw, place);
}

function parseEntries(raw: Readonly<Record<string, unknown>>, place: PatternPlace): ValuePattern {
  return { is: "mapping", entries: Object.entries(raw).map(([key, value]) => [key, parseEntry(value, place.at(key))] as const) };
}

function parseEntry(raw: unknown, place: PatternPlace): ValuePattern | Absent {
  if (!isMapping(raw) || Object.keys(raw).length !== 1 || !Object.hasOwn(raw, "absent")) return parseValue(raw, place);
  if (raw["absent"] !== true) return refuse(place.at("absent"), "the value of \"absent\" is always true", "leave the key out if it may be there");
  return { is: "absent" };
}

type MatcherParser = (value: unknown, place: PatternPlace, whole: Readonly<Record<string, unknown>>) => ValuePattern;

const MATCHER_PARSERS: Readonly<Record<Matcher, MatcherParser>> = {
  type: (value, place) => {
    if (typeof value !== "string" || value === "") return refuse(place, "\"type\" takes a type word or the name of a class");
    if (!(TYPE_WORDS as readonly string[]).includes(value)) {
      const meant = value === "int" ? "integer" : value === "str" ? "string" : value === "bool" ? "boolean" : value === "dict" ? "mapping" : value === "None" ? "none" : place.meant(value, TYPE_WORDS);
      if (meant !== undefined && /^[a-z]+$/.test(value) && value !== "future") place.warning(`${JSON.stringify(value)} is taken for the name of a class`, `did you mean ${JSON.stringify(meant)}?`);
    }
    return { is: "type", name: value };
  },
  error: (_value, place, whole) => parseError(whole, place),
  ref: (value, place) => (typeof value === "string" && value !== "" && !value.startsWith("$") ? { is: "ref", name: value } : refuse(place, "\"ref\" takes the name of a variable, without the dollar sign")),
  at_least: (value, place) => (typeof value === "number" && !Number.isNaN(value) ? { is: "at_least", bound: value } : refuse(place, "\"at_least\" takes a number")),
  float: (value, place) => (typeof value === "number" ? { is: "float", value } : refuse(place, "\"float\" takes a number")),
  set: (value, place) => (Array.isArray(value) ? { is: "set", items: parseValues(value, place) } : refuse(place, "\"set\" takes a list of patterns, one for each element")),
  length: (value, place) => (typeof value === "number" && Number.isInteger(value) && value >= 0 ? { is: "length", count: value } : refuse(place, "\"length\" takes a number of elements")),
  contains: (value, place) => ({ is: "contains", item: parseValue(value, place) }),
  not: (value, place) => ({ is: "not", of: parseValue(value, place) }),
  any_of: (value, place) => (Array.isArray(value) && value.length > 0 ? { is: "any_of", of: parseValues(value, place) } : refuse(place, "\"any_of\" takes a list of at least one pattern")),
  bytes: (value, place) => {
    if (typeof value === "string") return { is: "bytes", base64: Buffer.from(value, "utf8").toString("base64"), text: JSON.stringify(value) };
    const hex = isMapping(value) && Object.keys(value).length === 1 ? value["hex"] : undefined;
    if (typeof hex === "string" && /^([0-9a-fA-F]{2})*$/.test(hex)) return { is: "bytes", base64: Buffer.from(hex, "hex").toString("base64"), text: `of the digits ${hex}` };
    return refuse(place, "\"bytes\" takes a text, or {hex: digits}");
  },
  dict: (value, place) => (isMapping(value) ? parseEntries(value, place) : refuse(place, "\"dict\" takes a mapping from keys to patterns")),
};

/** `{error: Class, args: [...], message: text, exactly: true, ref: name}`. */
export function parseError(raw: Readonly<Record<string, unknown>>, place: PatternPlace): ValuePattern {
  const { error: name, exactly, ref } = raw;
  if (typeof name !== "string" || name === "") return refuse(place, `"error" takes the name of a class, not ${patternText(name)}`);
  if (exactly !== undefined && typeof exactly !== "boolean") return refuse(place.at("exactly"), "\"exactly\" is true or false");
  if (ref !== undefined && typeof ref !== "string") return refuse(place.at("ref"), "\"ref\" takes the name of a variable");
  const pattern: ErrorPattern = { is: "error", name, exactly: exactly === true };
  return {
    ...pattern,
    ...(raw["args"] === undefined ? {} : { args: parseValue(raw["args"], place.at("args")) }),
    ...(raw["message"] === undefined ? {} : { message: parseValue(raw["message"], place.at("message")) }),
    ...(ref === undefined ? {} : { ref }),
  };
}
