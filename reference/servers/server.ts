/**
 * Servers: listening sockets, and the connections that were accepted on them.
 *
 * Closing a server closes its listening sockets and nothing else. The connections live on, and the server knows
 * them: it is completely closed when it no longer listens and the last of them is lost. That is what `waitClosed` waits for.
 *
 * Source: Base Event Loop, Server; asyncio, Server Objects.
 */
import { RuntimeError } from "../errors/builtin.js";
import { CancelledError } from "../errors/asyncio.js";
import type { Future } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { Socket } from "../sockets/socket.js";
import { TransportSocket } from "../sockets/transport-socket.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { sleep } from "../tasks/sleep.js";
import type { TransportOwner } from "../transports/stream-transport.js";
import type { Transport } from "../transports/transport.js";

/** What accepts connections on a listening socket until it is told to stop. */
export interface Listener {
  start(sock: Socket, server: Server): void;
  stop(sock: Socket): void;
}

export class AbstractServer {}

export class Server extends AbstractServer implements TransportOwner {
  protected readonly loop: EventLoop;
  protected readonly listener: Listener;
  protected readonly backlog: number;
  /** The listening sockets; null if the server was closed. */
  protected listening: readonly Socket[] | null;
  protected readonly clients = new Set<Transport>();
  /** Who waits for the end; null when it has come. */
  protected waiters: Future<null>[] | null = [];
  protected serving = false;
  protected servingForever: Future<null> | null = null;

  constructor(loop: EventLoop, sockets: readonly Socket[], listener: Listener, backlog: number) {
    super();
    this.loop = loop;
    this.listening = sockets;
    this.listener = listener;
    this.backlog = backlog;
  }

  /** The listening sockets; none when the server was closed. */
  get sockets(): readonly TransportSocket[] {
    return this.listening === null ? [] : this.listening.map((sock) => new TransportSocket(sock)); // server.sockets-copy
  }

  getLoop(): EventLoop {
    return this.loop;
  }

  /** Whether the server accepts connections. */
  isServing(): boolean {
    return this.serving;
  }

  /** Stops listening. Connections stay open. */
  close(): void {
    const sockets = this.listening;
    if (sockets === null) return; // server.close-idempotent
    this.listening = null;
    for (const sock of sockets) this.listener.stop(sock); // server.close-closes-listening-sockets
    this.serving = false;
    this.servingForever?.cancel(); // server.serve-forever-close-cancels
    this.servingForever = null;
    if (this.clients.size === 0) this.wakeUp();
  }

  /** Closes all connections, each as its transport's `close()` does. */
  closeClients(): void {
    for (const transport of [...this.clients]) transport.close();
  }

  /** Closes all connections at once. */
  abortClients(): void {
    for (const transport of [...this.clients]) transport.abort();
  }

  /** Begins to accept connections. */
  *startServing(): Coroutine<void> {
    this.beginServing(); // server.start-serving-idempotent
    yield* sleep(0);
  }

  /**
   * Accepts connections until it is cancelled, which closes the server.
   * @throws {RuntimeError} if the server is closed, or somebody waits here already.
   */
  *serveForever(): Coroutine<void> {
    if (this.servingForever !== null) throw new RuntimeError(`server ${String(this)} is already being awaited on serve_forever()`); // server.serve-forever-once
    if (this.listening === null) throw new RuntimeError(`server ${String(this)} is closed`); // server.serve-forever-closed
    this.beginServing();
    const future = this.loop.createFuture<null>();
    this.servingForever = future;
    try {
      yield* future;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      this.close(); // server.serve-forever-cancel-closes
      throw error; // server.serve-forever-cancel-raises, and server.serve-forever-cancel-with-connections: it waits for nobody
    } finally {
      this.servingForever = null;
    }
  }

  /** Waits until the server is closed and its last connection is lost. */
  *waitClosed(): Coroutine<void> {
    if (this.waiters === null) return;
    const waiter = this.loop.createFuture<null>();
    this.waiters.push(waiter);
    yield* waiter;
  }

  /** What `async with` does on entering. */
  *enter(): Coroutine<this> {
    return this;
  }

  /** What `async with` does on leaving. */
  *exit(): Coroutine<void> {
    this.close();
    yield* this.waitClosed();
  }

  /** Called by the transport of a new connection. */
  attach(transport: Transport): void {
    this.clients.add(transport);
  }

  /** Called by a transport when `connectionLost` has returned. */
  detach(transport: Transport): void {
    this.clients.delete(transport);
    if (this.clients.size === 0 && this.listening === null) this.wakeUp(); // server.wait-closed-after-connection-lost
  }

  /** Begins to accept connections, without waiting for the first iteration. */
  beginServing(): void {
    if (this.serving || this.listening === null) return;
    this.serving = true;
    for (const sock of this.listening) {
      sock.listen(this.backlog); // create_server.start-serving-false
      this.listener.start(sock, this);
    }
  }

  override toString(): string {
    return `<${this.constructor.name} sockets=${this.listening?.length ?? 0}>`;
  }

  protected wakeUp(): void {
    const waiters = this.waiters;
    this.waiters = null;
    for (const waiter of waiters ?? []) if (!waiter.done()) waiter.setResult(null);
  }
}
