/**
 * Loops that differ from the reference in how their TLS connections behave alone.
 *
 * TLS is one protocol below the program's own, with one transport in front of it; most faults fit into one overridden method of either. What remains is
 * to have a loop make its connections of them.
 */
import { EventLoop } from "../../reference/index.js";
import type { Future, SSLContext, StreamProtocol, TlsTransport } from "../../reference/index.js";
import type { TlsProtocolOptions } from "../../reference/tls/tls-link.js";
import { TlsProtocol } from "../../reference/tls/tls-protocol.js";
import type { TlsOperations } from "../../reference/transports/tls-transport.js";
import type { NewEventLoop } from "./broken-loop.js";

type TlsProtocolClass = new (loop: EventLoop, program: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options?: TlsProtocolOptions) => TlsProtocol;

/** A `newEventLoop` whose loops speak TLS by the given class. @param loopClass what they are otherwise. */
export function loopsWithTls(tlsClass: TlsProtocolClass, loopClass: typeof EventLoop = EventLoop): NewEventLoop {
  class LoopWithTls extends loopClass {
    protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
      return new tlsClass(this, protocol, context, waiter, options);
    }
  }
  return (options) => new LoopWithTls(options);
}

/** A `newEventLoop` whose loops give programs TLS transports of the given class. @param loopClass what they are otherwise. */
export function loopsWithTlsTransports(transportClass: new (tls: TlsOperations, loop: EventLoop) => TlsTransport, loopClass?: typeof EventLoop): NewEventLoop {
  class TlsWithTransport extends TlsProtocol {
    protected override makeTransport(): TlsTransport {
      return new transportClass(this, this.loop);
    }
  }
  return loopsWithTls(TlsWithTransport, loopClass);
}

/** A `newEventLoop` whose loops change what a connection is told about its TLS before it begins. */
export function loopsWithTlsSettings(change: (context: SSLContext, options: TlsProtocolOptions) => { readonly context?: SSLContext; readonly options?: TlsProtocolOptions }): NewEventLoop {
  class LoopWithSettings extends EventLoop {
    protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
      const changed = change(context, options);
      return super.makeTlsProtocol(protocol, changed.context ?? context, waiter, changed.options ?? options);
    }
  }
  return (options) => new LoopWithSettings(options);
}

/** A `newEventLoop` whose TLS connections hand what they receive to a stand-in of the program's protocol. */
export function loopsWithTlsReadingFor(standIn: (program: StreamProtocol) => StreamProtocol): NewEventLoop {
  class TlsReadingForStandIn extends TlsProtocol {
    protected override readForProgram(): void {
      const { program } = this;
      this.program = standIn(program);
      try {
        super.readForProgram();
      } finally {
        this.program = program;
      }
    }
  }
  return loopsWithTls(TlsReadingForStandIn);
}
