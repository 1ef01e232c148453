/**
 * Text tables: columns as wide as their widest cell; numbers stand to the right.
 *
 * Widths are taken before colours are put on, since escape sequences take no room on the screen.
 */

export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export type Alignment = "left" | "right";

export function tableLines(rows: readonly (readonly Cell[])[], alignments: readonly Alignment[], gap = "  "): readonly string[] {
  const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell.text)));
        const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
        return alignments[column] === "right" ? room + text : text + room;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Code points; wide characters are rare enough in case files. */
export const displayWidth = (text: string): number => [...text].length;

/** Cuts a text to a width and marks the cut. */
export const fitted = (text: string, width: number): string => {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
};

/** Breaks a text into lines at blanks. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
