/** A file of the specification as messages name it, and how an offset in its text becomes line and column. */
import type { Position } from "../model/specification.js";
import type { SourceFile } from "./source-node.js";

/** Line starts are found when the first position is asked for, and a line by bisection. */
export function makeSourceFile(path: string, text: string): SourceFile {
  let starts: number[] | undefined;
  const positionAt = (offset: number): Position => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { path, positionAt };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) starts.push(newline + 1);
  return starts;
}
