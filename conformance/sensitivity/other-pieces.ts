/**
 * Transports whose writelines gets other pieces than the program gave it: for a stream, a write pipe and TLS alike.
 */
type Pieces = Iterable<unknown>;

interface TakesPieces {
  writelines(pieces: Pieces): void;
}

/** A class of transports like the given one, to whose writelines the pieces come as `change` leaves them. */
export function withOtherPieces<T extends { readonly prototype: TakesPieces }>(transportClass: T, change: (pieces: Pieces) => Pieces): T {
  const Right = transportClass as unknown as new (...args: unknown[]) => TakesPieces;
  class WithOtherPieces extends Right {
    override writelines(pieces: Pieces): void {
      super.writelines(change(pieces));
    }
  }
  return WithOtherPieces as unknown as T;
}

export const reversed = (pieces: Pieces): Pieces => Array.from(pieces).reverse();

export const firstOf =
  (count: number) =>
  (pieces: Pieces): Pieces =>
    Array.from(pieces).slice(0, count);

/** An iterator has nothing left afterwards. */
export const lookedAtBefore = (pieces: Pieces): Pieces => {
  Array.from(pieces);
  return pieces;
};

/** In the place of a small view of a small buffer, all of that buffer. */
export const wholeBuffers = (pieces: Pieces): Pieces =>
  Array.from(pieces, (piece) => (piece instanceof Uint8Array && piece.byteLength < 3 && piece.buffer.byteLength < 100 ? new Uint8Array(piece.buffer) : piece));
