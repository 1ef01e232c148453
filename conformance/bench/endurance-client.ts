/**
 * The other side of `npm run endurance`, on Node's own sockets. Usage: node endurance-client.js PORT storm COUNT | slow BYTES.
 */
import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";

const [port = 0, amount = 0] = [Number(process.argv[2]), Number(process.argv[4])];

/** Reads a stream in pieces of the reader's choice; nothing is taken from the system while nobody asks. */
class Reader {
  private readonly pieces: Buffer[] = [];
  private available = 0;
  private ended = false;
  private wake: (() => void) | undefined;

  constructor(private readonly socket: Socket) {
    socket.pause();
    socket.on("data", (data: Buffer) => {
      this.pieces.push(data);
      this.available += data.length;
      this.wake?.();
    });
    socket.on("close", () => {
      this.ended = true;
      this.wake?.();
    });
    socket.pause();
  }

  /** So many bytes, or nothing if the stream ends before. */
  async read(size: number): Promise<Buffer> {
    while (this.available < size && !this.ended) {
      this.socket.resume();
      await new Promise<void>((resolve) => (this.wake = resolve));
      this.socket.pause();
    }
    if (this.available < size) return Buffer.alloc(0);
    const all = Buffer.concat(this.pieces);
    this.pieces.splice(0, this.pieces.length, all.subarray(size));
    this.available -= size;
    return all.subarray(0, size);
  }
}

/** Opens all connections, then talks over each of them twice, then closes them. */
async function storm(): Promise<object> {
  const sockets = await Promise.all(
    Array.from({ length: amount }, async () => {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      return { socket, reader: new Reader(socket) };
    }),
  );
  let answered = 0;
  for (const round of ["first", "second"]) {
    await Promise.all(
      sockets.map(async ({ socket, reader }, index) => {
        const message = Buffer.from(`${round} message of connection ${index}`);
        socket.write(message);
        if (message.equals(await reader.read(message.length))) answered += 1;
      }),
    );
  }
  await Promise.all(
    sockets.map(async ({ socket }) => {
      socket.end();
      socket.resume();
      await once(socket, "close");
    }),
  );
  return { answered };
}

const PIECE = 64 * 1024;
/** The reader pauses a millisecond after each so many bytes, which keeps it behind the writer. */
const BREATH = 2 * 1024 * 1024;

/** Each word of the stream is its own number, so that nothing can be lost, doubled or moved without being seen. */
function fill(piece: Buffer, offset: number): void {
  for (let at = 0; at < piece.length; at += 4) piece.writeUInt32LE(((offset + at) / 4) >>> 0, at);
}

async function slow(): Promise<object> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const reader = new Reader(socket);
  const writing = (async () => {
    for (let offset = 0; offset < amount; offset += PIECE) {
      const piece = Buffer.allocUnsafe(PIECE);
      fill(piece, offset);
      if (!socket.write(piece)) await once(socket, "drain");
    }
  })();
  let received = 0;
  let wrong = 0;
  const expected = Buffer.allocUnsafe(PIECE);
  while (received < amount) {
    const data = await reader.read(PIECE);
    if (data.length === 0) break;
    fill(expected, received);
    if (!data.equals(expected)) wrong += 1;
    received += data.length;
    if (received % BREATH === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await writing;
  socket.destroy();
  return { received, wrong };
}

const result = process.argv[3] === "storm" ? await storm() : await slow();
process.stdout.write(JSON.stringify(result), () => process.exit(0));
