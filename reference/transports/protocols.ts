/**
 * Protocols: the side of a connection that is the program's.
 *
 * The loop calls their methods, one at a time and in a fixed order: `connectionMade` first, `connectionLost` last, and between them
 * whatever the transport has to tell. A program derives from one of these classes and overrides what it cares about.
 *
 * Only of one class the loop asks which one it is: a `BufferedProtocol` offers its own memory to receive into.
 *
 * Source: asyncio, Transports and protocols.
 */
import type { BaseTransport } from "./transport.js";

/** What a transport calls. Methods that an object lacks are not called. */
export interface StreamProtocol {
  connectionMade?(transport: BaseTransport): unknown;
  connectionLost?(error: unknown): unknown;
  dataReceived?(data: Buffer): unknown;
  eofReceived?(): unknown;
  getBuffer?(sizehint: number): Uint8Array;
  bufferUpdated?(count: number): unknown;
  pauseWriting?(): unknown;
  resumeWriting?(): unknown;
}

export class BaseProtocol {
  /** Called first. @param _transport the other side of this object: with it, the protocol acts on the connection. */
  connectionMade(_transport: BaseTransport): unknown {
    return undefined;
  }

  /** Called last. @param _error null after an orderly end or a `close()` of one's own, otherwise what went wrong. */
  connectionLost(_error: unknown): unknown {
    return undefined;
  }

  /** Called when more is waiting to be sent than the high limit allows. */
  pauseWriting(): unknown {
    return undefined;
  }

  /** Called after `pauseWriting`, when what waits has shrunk to the low limit. */
  resumeWriting(): unknown {
    return undefined;
  }
}

/** A protocol for a stream of bytes. */
export class Protocol extends BaseProtocol {
  /** Called with some of the stream; how the stream is cut is not defined. */
  dataReceived(_data: Buffer): unknown {
    return undefined;
  }

  /** Called when the other side will send nothing more. @returns true to keep the connection open, for writing. */
  eofReceived(): unknown {
    return undefined;
  }
}

/** A protocol for a stream of bytes that are received into its own memory. */
export class BufferedProtocol extends BaseProtocol {
  /** Called before receiving. @param _sizehint how much would be good, -1 if nothing is known. @returns memory of at least one byte. */
  getBuffer(_sizehint: number): Uint8Array {
    return new Uint8Array(0);
  }

  /** Called after so many bytes were written to the memory. */
  bufferUpdated(_count: number): unknown {
    return undefined;
  }

  /** As that of `Protocol`. */
  eofReceived(): unknown {
    return undefined;
  }
}

/** A protocol for datagrams. */
export class DatagramProtocol extends BaseProtocol {
  datagramReceived(_data: Buffer, _address: unknown): unknown {
    return undefined;
  }

  /** Called when the system reports that an earlier datagram failed. */
  errorReceived(_error: unknown): unknown {
    return undefined;
  }
}

/** A protocol for a child process. */
export class SubprocessProtocol extends BaseProtocol {
  /** @param _fd 1 for standard output, 2 for standard error. */
  pipeDataReceived(_fd: number, _data: Buffer): unknown {
    return undefined;
  }

  pipeConnectionLost(_fd: number, _error: unknown): unknown {
    return undefined;
  }

  processExited(): unknown {
    return undefined;
  }
}
