/** Writelines of a write pipe writes all of the buffer that a piece is a view of. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

const whole = (piece: unknown): unknown => (piece instanceof Uint8Array && piece.byteLength < 3 && piece.buffer.byteLength < 100 ? new Uint8Array(piece.buffer) : piece);

class BrokenWritePipeTransport extends WritePipeTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines(Array.from(pieces, whole));
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes all of the buffer that a piece is a view of",
  breaks: ["connect_write_pipe.writelines-bytes-like"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe*"],
};
