/**
 * Loops that differ from the reference in the class of their transports alone: of datagrams, of pipes or of subprocesses.
 *
 * Most faults of those fit into one overridden method of that class; what remains is to have a loop make its transports of it.
 */
import { EventLoop } from "../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, Socket } from "../../reference/index.js";
import type { Popen } from "../../reference/subprocesses/popen.js";
import type { PipeEnd } from "../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../reference/transports/protocols.js";
import type { ChildProcessTransport, SubprocessListener } from "../../reference/transports/subprocess-transport.js";
import type { ReadTransport, WriteTransport } from "../../reference/transports/transport.js";
import type { NewEventLoop } from "./broken-loop.js";

/** A `newEventLoop` whose loops make the transports of datagram endpoints of the given class. */
export function loopsWithDatagramTransports(transportClass: new (loop: EventLoop, sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown) => DatagramTransport): NewEventLoop {
  class LoopWithDatagramTransports extends EventLoop {
    protected override makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
      return new transportClass(this, sock, protocol, remoteAddress);
    }
  }
  return (options) => new LoopWithDatagramTransports(options);
}

/** A `newEventLoop` whose loops make the transports of subprocesses of the given class. */
export function loopsWithSubprocessTransports(transportClass: new (loop: EventLoop, popen: Popen, protocol: SubprocessListener) => ChildProcessTransport): NewEventLoop {
  class LoopWithSubprocessTransports extends EventLoop {
    protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
      return new transportClass(this, popen, protocol);
    }
  }
  return (options) => new LoopWithSubprocessTransports(options);
}

/** A `newEventLoop` whose loops make the transports of pipes that they read of the given class. */
export function loopsWithReadPipes(transportClass: new (loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) => ReadTransport): NewEventLoop {
  class LoopWithReadPipes extends EventLoop {
    protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
      return new transportClass(this, pipe, protocol);
    }
  }
  return (options) => new LoopWithReadPipes(options);
}

/** A `newEventLoop` whose loops make the transports of pipes that they write to of the given class. */
export function loopsWithWritePipes(transportClass: new (loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) => WriteTransport): NewEventLoop {
  class LoopWithWritePipes extends EventLoop {
    protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
      return new transportClass(this, pipe, protocol);
    }
  }
  return (options) => new LoopWithWritePipes(options);
}
