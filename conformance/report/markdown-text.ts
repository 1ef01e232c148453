/**
 * Text that is safe inside Markdown.
 */
import { printable, printableLines } from "../judge/printable.js";

/** Words in running text or a table cell: nothing in them is taken for markup. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** An inline code span, fenced by more backticks than the text has in a row. */
export function codeSpan(text: string): string {
  const inner = printable(text).replaceAll("|", "\\|");
  const fence = "`".repeat(longestRun(inner) + 1);
  return inner.startsWith("`") || inner.endsWith("`") ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}

export function codeBlock(lines: readonly string[], language = "text"): readonly string[] {
  const safe = printableLines(lines.join("\n"));
  const fence = "`".repeat(Math.max(3, longestRun(safe) + 1));
  return [`${fence}${language}`, safe, fence];
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** A table; cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map((_, column) => (right.includes(column) ? "---:" : "---"))), ...rows.map(line)];
}
