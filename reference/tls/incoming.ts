/**
 * Giving the program what a TLS connection has received.
 *
 * Everything that can be decrypted now is handed over, in pieces as large as there is memory: a copy of one that is kept, or the program's own.
 * Between two pieces the program is asked whether it still wants data, for it may pause or close within any call.
 */
import { RuntimeError } from "../errors/builtin.js";
import { bytesOf } from "../sockets/socket-base.js";
import { BufferedProtocol } from "../transports/protocols.js";
import type { StreamProtocol } from "../transports/protocols.js";
import { NEEDS_MORE } from "./ssl-object.js";
import type { SSLObject } from "./ssl-object.js";

/** The memory that is kept, once for all connections: it is never in use across two calls. */
const PIECE_BYTES = 256 * 1024;
let kept: Buffer | null = null;

type Filled = { readonly count: number; readonly end: "FULL" | "LATER" | "GOODBYE" };

/**
 * @param wantsMore whether the program still wants data.
 * @returns whether the other side has said goodbye.
 */
export function deliver(ssl: SSLObject, program: StreamProtocol, wantsMore: () => boolean): boolean {
  for (;;) {
    const { count, end } = program instanceof BufferedProtocol ? fillBufferOf(ssl, program) : fillAndCopy(ssl, program);
    if (end === "GOODBYE") return true;
    if (end === "LATER" || count === 0 || !wantsMore()) return false;
  }
}

function fillAndCopy(ssl: SSLObject, program: StreamProtocol): Filled {
  const memory = (kept ??= Buffer.allocUnsafeSlow(PIECE_BYTES));
  const filled = fill(ssl, memory);
  const data = filled.count > 0 ? Buffer.from(memory.subarray(0, filled.count)) : null;
  if (data !== null) program.dataReceived?.(data); // tls.data-round-trip
  return filled;
}

function fillBufferOf(ssl: SSLObject, program: BufferedProtocol): Filled {
  const offered = bytesOf(program.getBuffer(ssl.incomingSize));
  if (offered.length === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
  const filled = fill(ssl, offered);
  if (filled.count > 0) program.bufferUpdated(filled.count);
  return filled;
}

function fill(ssl: SSLObject, memory: Uint8Array): Filled {
  let count = 0;
  while (count < memory.length) {
    const result = ssl.read(count === 0 ? memory : memory.subarray(count));
    if (result === NEEDS_MORE) return { count, end: "LATER" };
    if (result === 0) return { count, end: "GOODBYE" };
    count += result;
  }
  return { count, end: "FULL" };
}
