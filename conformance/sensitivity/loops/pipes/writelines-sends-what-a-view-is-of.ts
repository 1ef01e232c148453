/** Writelines of a write pipe writes all of the buffer that a piece is a view of. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

const whole = (piece: unknown): unknown => (piece instanceof Uint8Array && piece.byteLength < 3 && piece.buffer.byteLength < 100 ? new Uint8Array(piece.buffer) : piece);

class BrokenWritePipeTransport extends WritePipeTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines(Array.from(pieces, whole));
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes all of the buffer that a piece is a view of",
  breaks: ["connect_write_pipe.writelines-bytes-like"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe*"],
};
