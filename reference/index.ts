/**
 * loopspec/reference: the reference event loop.
 *
 * The names are asyncio's in camelCase. Where a Python call would block, the call here returns a promise.
 */
export { BaseException, Exception } from "./errors/base.js";
export {
  ArithmeticError,
  AssertionError,
  AsyncioTypeError,
  AsyncioTypeError as TypeError,
  AttributeError,
  GeneratorExit,
  IndexError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  NotImplementedError,
  OverflowError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  ValueError,
  ZeroDivisionError,
} from "./errors/builtin.js";
export {
  BlockingIOError,
  BrokenPipeError,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  gaierror,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
  PermissionError,
  ProcessLookupError,
} from "./errors/os-error.js";
export { SSLCertVerificationError, SSLEOFError, SSLError, SSLZeroReturnError } from "./errors/tls-errors.js";
export { ExceptionGroup } from "./errors/exception-group.js";
export { CancelledError, InvalidStateError, TimeoutError } from "./errors/asyncio.js";

export type { Clock } from "./clock/clock.js";
export { SystemClock } from "./clock/system-clock.js";
export { VirtualClock } from "./clock/virtual-clock.js";
export { Context, copyContext } from "./context/context.js";
export { ContextVar, Token } from "./context/context-variable.js";
export type { ContextVarOptions } from "./context/context-variable.js";
export { EpollPoller } from "./poller/epoll-poller.js";
export { IdlePoller } from "./poller/poller.js";
export type { FdPoller, Poller, PollerHost } from "./poller/poller.js";

export * from "./system/constants.js";
export type { InternetAddress, SocketAddress } from "./system/addresses.js";
export type { Descriptor } from "./system/descriptor.js";
export { FileObject, pipe } from "./system/file-object.js";
export type { HasFileno } from "./system/file-object.js";
export { whyNoSystemCalls } from "./system/library.js";
export { fromFd, Socket, socketpair } from "./sockets/socket.js";
export { TransportSocket } from "./sockets/transport-socket.js";

export { EventLoop } from "./loop/event-loop.js";
export type { CreateTaskOptions, EventLoopOptions, TaskFactory } from "./loop/event-loop.js";
export type { ExceptionContext, ExceptionHandler } from "./loop/exception-handling.js";
export { Handle } from "./loop/handle.js";
export { TimerHandle } from "./loop/timer-handle.js";
export { ConsoleLogger } from "./loop/logger.js";
export type { Logger } from "./loop/logger.js";
export { Driver } from "./loop/driver.js";
export { ReadyQueue } from "./loop/ready-queue.js";
export { TimerHeap } from "./loop/timer-heap.js";

export { BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol, SubprocessProtocol } from "./transports/protocols.js";
export type { StreamProtocol } from "./transports/protocols.js";
export { BaseTransport, DatagramTransport, ReadTransport, SubprocessTransport, Transport, WriteTransport } from "./transports/transport.js";
export type { ExtraInfo, WriteBufferLimits } from "./transports/transport.js";
export { FlowControl } from "./transports/flow-control.js";
export { StreamTransport } from "./transports/stream-transport.js";
export type { StreamTransportOptions, TransportOwner } from "./transports/stream-transport.js";
export { WriteBuffer } from "./transports/write-buffer.js";
export { TlsTransport } from "./transports/tls-transport.js";
export { CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED, createDefaultContext, SSLContext, verifyModeOf } from "./tls/context.js";
export type { DefaultContextOptions, VerifyMode } from "./tls/context.js";
export type { CertificateDescription } from "./tls/certificate.js";
export { SSLObject } from "./tls/ssl-object.js";
export { whyNoTls } from "./tls/openssl.js";
export { TlsProtocol } from "./tls/tls-protocol.js";
export { TlsLink } from "./tls/tls-link.js";
export type { TlsProtocolOptions, TransportBelow } from "./tls/tls-link.js";
export type { StartTlsOptions } from "./loop/tls-transports.js";
export type { AddressInfo, GetaddrinfoOptions } from "./dns/getaddrinfo.js";
export type { NameInfo } from "./dns/getnameinfo.js";
export { AbstractServer, Server } from "./servers/server.js";
export type { Listener } from "./servers/server.js";
export type { ProtocolFactory, TlsSettings, TlsTimes } from "./loop/stream-transports.js";
export type { CreateConnectionOptions } from "./loop/stream-connections.js";
export type { ConnectAcceptedSocketOptions, CreateServerOptions, ServingOptions } from "./loop/serving-options.js";
export type { CreateUnixConnectionOptions, CreateUnixServerOptions } from "./loop/unix-connections.js";

export { SocketDatagramTransport } from "./transports/datagram-transport.js";
export type { DatagramReceiver } from "./transports/datagram-transport.js";
export type { DatagramEndpointOptions } from "./connections/datagram-endpoint.js";
export type { PipeEnd } from "./transports/pipe-end.js";
export { ReadPipeTransport } from "./transports/read-pipe.js";
export { WritePipeTransport } from "./transports/write-pipe.js";
export { ChildProcessTransport } from "./transports/subprocess-transport.js";
export type { SubprocessListener } from "./transports/subprocess-transport.js";
export type { SubprocessOptions } from "./subprocesses/command.js";
export { Popen } from "./subprocesses/popen.js";
export { DEVNULL, PIPE, STDOUT } from "./subprocesses/stdio.js";
export type { Redirection } from "./subprocesses/stdio.js";
export type { Signal } from "./signals/signal-numbers.js";

export { getEventLoop, getRunningLoop, newEventLoop, resetEventLoop, setEventLoop, setEventLoopFactory } from "./policy/thread-state.js";
export type { EventLoopFactory } from "./policy/thread-state.js";

export { ConcurrentFuture } from "./futures/concurrent-future.js";
export { Future, isFuture } from "./futures/future.js";
export type { DoneCallback, FutureOptions, FutureState } from "./futures/future.js";
export { fromPromise } from "./futures/promise-bridge.js";
export { runCoroutineThreadsafe, wrapFuture } from "./futures/chain.js";

export { isCoroutine } from "./tasks/awaitable.js";
export type { Awaitable, Coroutine } from "./tasks/awaitable.js";
export { createTask } from "./tasks/create-task.js";
export { ensureFuture } from "./tasks/ensure-future.js";
export { gather, GatheringFuture } from "./tasks/gather.js";
export type { GatheredResults, GatherOptions } from "./tasks/gather.js";
export { allTasks, currentTask } from "./tasks/introspection.js";
export { run } from "./tasks/run.js";
export type { RunOptions } from "./tasks/run.js";
export { shield } from "./tasks/shield.js";
export { sleep } from "./tasks/sleep.js";
export { Task } from "./tasks/task.js";
export type { TaskOptions } from "./tasks/task.js";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./tasks/wait.js";
export type { ReturnWhen, WaitOptions, WaitResult } from "./tasks/wait.js";
export { waitFor } from "./tasks/wait-for.js";

export { AsyncGenerator, asyncGenerator, emit } from "./generators/async-generator.js";

export { ThreadPoolExecutor } from "./threads/executor.js";
export type { Executor, ExecutorFunction, ShutdownOptions, ThreadPoolOptions } from "./threads/executor.js";
export type { FunctionPlace } from "./threads/job.js";
export { attachLoop, RemoteHandle, RemoteLoop } from "./threads/remote-loop.js";
export { RemoteFuture } from "./threads/remote-future.js";
export type { LoopTicket, RemoteFunctions } from "./threads/ticket.js";
