/**
 * Text that a stranger chose, made safe to show.
 *
 * Messages, class names and the output of a host may hold anything: escape sequences that recolour or clear the terminal,
 * direction marks that make a line read differently from what it says, halves of surrogate pairs. Whatever is not
 * a visible character is shown by its code.
 */

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const UNSAFE_IN_LINES = new RegExp(UNSAFE.source.replace("\\u0000-\\u001f", "\\u0000-\\u0008\\u000b-\\u001f"), "gu");

const escaped = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code === 0x0a) return "\\n";
  if (code === 0x0d) return "\\r";
  if (code === 0x09) return "\\t";
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
};

/** One line: line breaks are shown by their code as well. */
export const printable = (text: string): string => text.replace(UNSAFE, escaped);

/** Several lines: line feeds and tabs stay. */
export const printableLines = (text: string): string => text.replaceAll("\r\n", "\n").replace(UNSAFE_IN_LINES, escaped);

/** At most `limit` characters; what is cut away is marked. */
export const shortened = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, Math.max(0, limit - 1))}…`);
