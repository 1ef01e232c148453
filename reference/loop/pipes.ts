/**
 * Pipes as transports.
 *
 * A pipe is a file object: something with a descriptor, which the transport owns from now on. Its descriptor is made non-blocking.
 *
 * Source: Base Event Loop, Connect pipes.
 */
import type { Coroutine } from "../tasks/awaitable.js";
import type { PipeEnd } from "../transports/pipe-end.js";
import type { StreamProtocol } from "../transports/protocols.js";
import { ReadPipeTransport } from "../transports/read-pipe.js";
import type { ReadTransport, WriteTransport } from "../transports/transport.js";
import { WritePipeTransport } from "../transports/write-pipe.js";
import { DatagramEndpoints } from "./datagrams.js";

/** The layer of the loop for pipes. */
export abstract class Pipes extends DatagramEndpoints {
  /**
   * Makes a transport for the reading end of a pipe.
   * @param protocolFactory called without arguments, returns the protocol.
   * @param pipe a file object of a pipe, a socket or a character device.
   * @returns the transport and the protocol, whose `connectionMade` was called.
   * @throws {AttributeError} if it is no file object; {ValueError} if it is closed, or of another kind.
   */
  *connectReadPipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: ReadTransport, protocol: P]> {
    this.checkClosed();
    const protocol = protocolFactory(); // connect_read_pipe.factory
    const transport = this.makeReadPipeTransport(pipe, protocol);
    yield* this.closeUnlessMade(transport); // connect_read_pipe.made-before-return
    return [transport, protocol];
  }

  /** As `connectReadPipe`, for the writing end. */
  *connectWritePipe<P extends StreamProtocol>(protocolFactory: () => P, pipe: PipeEnd): Coroutine<[transport: WriteTransport, protocol: P]> {
    this.checkClosed();
    const protocol = protocolFactory(); // connect_write_pipe.factory
    const transport = this.makeWritePipeTransport(pipe, protocol);
    yield* this.closeUnlessMade(transport); // connect_write_pipe.made-before-return
    return [transport, protocol];
  }

  protected makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new ReadPipeTransport(this.asEventLoop(), pipe, protocol);
  }

  protected makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new WritePipeTransport(this.asEventLoop(), pipe, protocol);
  }
}
