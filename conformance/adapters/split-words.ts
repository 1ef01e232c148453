/**
 * Splits a command line into words as a shell would, without being one: white space separates, single quotes keep
 * everything, double quotes keep everything but backslash escapes of `"` and `\`, and a backslash outside of quotes keeps the next character. Nothing is
 * expanded: no variables, no globs, no substitutions.
 */
import { UsageError } from "../run/faults.js";

export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    const next = line.charAt(index + 1);
    if (quote !== undefined && character === quote) quote = undefined;
    else if (quote === "'") word = (word ?? "") + character;
    else if (character === "\\" && (quote === undefined || next === '"' || next === "\\")) {
      if (next === "") throw new UsageError("the command ends in a lone backslash", "write two backslashes for one");
      word = (word ?? "") + next;
      index += 1;
    } else if (quote !== undefined) word += character;
    else if (character === "'" || character === '"') {
      quote = character;
      word ??= "";
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + character;
  }
  if (quote !== undefined) throw new UsageError(`the command has an opening ${quote} without its partner: ${line}`);
  if (word !== undefined) words.push(word);
  return words;
}
