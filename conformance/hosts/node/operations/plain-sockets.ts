/**
 * Sockets outside of any loop: what a case needs to be the other side of a connection, or to hand to the loop.
 *
 * Blocking operations block the thread, as they would in Python, but not for ever: they wait in small pieces until a deadline.
 */
import { constants as openFlags, fstatSync, openSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import type { FileObject, Socket } from "../../../../reference/index.js";
import { setInheritable, waitForFd } from "../../../../reference/system/calls-files.js";
import type { CaseState } from "../case-state.js";
import { addressOf } from "../scenario/addresses.js";
import { immutableBytes } from "../scenario/immutable-bytes.js";
import { mayListen } from "../scenario/listening.js";
import { isOpen } from "../scenario/resources.js";
import { asBytes } from "./buffers.js";
import { constantOf } from "./machine.js";
import { isGiven } from "./members.js";
import { definePlain } from "./registry.js";
import type { Arguments, PlainOperation } from "./registry.js";

/** Seconds after which an operation that blocks gives up. */
const PATIENCE = 5;
const POLL_READABLE = 1;
const LINGER_NOT_AT_ALL = Buffer.from(Int32Array.of(1, 0).buffer);

const orElse = (value: unknown, name: string, state: CaseState): number => (isGiven(value) ? Number(value) : constantOf(name, state));

/** Bytes that a unix socket takes, by its type: how much, and how many datagrams, is a setting of the machine otherwise. */
const SEND_BUFFERS = { SOCK_STREAM: 106496, SOCK_DGRAM: 16384 } as const;

/** A socket of the case's own, in the mode that the program asks for. */
function adopt(socket: Socket, args: Arguments, state: CaseState): Socket {
  if (socket.family === constantOf("AF_UNIX", state)) {
    const type = socket.type === constantOf("SOCK_STREAM", state) ? "SOCK_STREAM" : "SOCK_DGRAM";
    socket.setsockopt(constantOf("SOL_SOCKET", state), constantOf("SO_SNDBUF", state), SEND_BUFFERS[type]);
  }
  socket.setblocking(args["blocking"] === true);
  return state.resources.track(socket);
}

const makeSocket = (args: Arguments, state: CaseState): Socket =>
  adopt(new state.subject.Socket(orElse(args["family"], "AF_INET", state), orElse(args["type"], "SOCK_STREAM", state), Number(args["proto"] ?? 0)), args, state);

/** Where a socket of that family is bound if the program does not say. */
function anyAddress(family: number, state: CaseState): unknown {
  if (family === constantOf("AF_UNIX", state)) return state.resources.freshPath();
  return [family === constantOf("AF_INET6", state) ? "::1" : "127.0.0.1", 0];
}

/** A bound socket; its family is that of the address, if the program gives the one and not the other. */
function bound(args: Arguments, state: CaseState): Socket {
  const address = "address" in args ? addressOf(args["address"]) : undefined;
  const socket = makeSocket(address === undefined || isGiven(args["family"]) ? args : { ...args, family: familyOf(address, state) }, state);
  socket.bind(address ?? anyAddress(socket.family, state));
  return socket;
}

/** Runs an operation with the socket's own waiting, for so long at most. */
function waiting<T>(socket: Socket, operation: () => T): T {
  const mode = socket.gettimeout();
  socket.settimeout(PATIENCE);
  try {
    return operation();
  } finally {
    if (socket.fileno() >= 0) socket.settimeout(mode);
  }
}

/** Runs an operation that does not wait; `otherwise` if it would have to. */
function atOnce<T>(socket: Socket, state: CaseState, operation: () => T, otherwise: T): T {
  const mode = socket.gettimeout();
  socket.settimeout(0);
  try {
    return operation();
  } catch (error) {
    if (error instanceof state.subject.BlockingIOError) return otherwise;
    throw error;
  } finally {
    if (socket.fileno() >= 0) socket.settimeout(mode);
  }
}

/** The address of a peer, as the runner tells it. */
const isPeer = (value: unknown): boolean => typeof value === "object" && value !== null && "host" in value;

function familyOf(address: unknown, state: CaseState): number {
  if (!Array.isArray(address)) return constantOf("AF_UNIX", state);
  return constantOf(String(address[0]).includes(":") ? "AF_INET6" : "AF_INET", state);
}

const socketIn = (args: Arguments, name = "sock"): Socket => args[name] as Socket;

/** The socket itself, that of a transport, or the first one of a server. */
const inner = (value: unknown): Socket => {
  const holder = value as { getExtraInfo?: (name: string) => unknown; sockets?: readonly unknown[] } | null;
  if (typeof holder?.getExtraInfo === "function") return holder.getExtraInfo("socket") as Socket;
  return (Array.isArray(holder?.sockets) ? holder.sockets[0] : value) as Socket;
};

/** What a transport that does not show its socket tells of a name; where there is a socket, that one knows best. */
const shown = (value: unknown, name: "sockname" | "peername"): unknown => {
  const { getExtraInfo } = value as { getExtraInfo?: unknown };
  if (typeof getExtraInfo !== "function") return undefined;
  const ask = getExtraInfo.bind(value) as (which: string) => unknown;
  return ask("socket") == null ? ask(name) : undefined;
};

const receiveUntil = (socket: Socket, count: number): Buffer =>
  waiting(socket, () => {
    const parts: Buffer[] = [];
    for (let rest = count; rest > 0; ) {
      const part = socket.recv(rest);
      if (part.length === 0) break;
      parts.push(part);
      rest -= part.length;
    }
    return immutableBytes(Buffer.concat(parts));
  });

const fill = (socket: Socket, state: CaseState): number => {
  const zeros = Buffer.alloc(65536);
  let total = 0;
  for (;;) {
    const sent = atOnce(socket, state, () => socket.send(zeros), 0);
    if (sent === 0) return total;
    total += sent;
  }
};

/** How the descriptor was opened. */
const flagsOf = (fd: number): number => Number.parseInt(/^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "0", 8);

/** Whether the system, not the object, waits in operations on the descriptor. */
const isBlocking = (fd: number): boolean => (flagsOf(fd) & openFlags.O_NONBLOCK) === 0;

/** Another object for a socket, or for an end of a pipe, which is opened anew where the system shows it. */
function duplicate(of: Socket | FileObject, state: CaseState): Socket | FileObject {
  if ("dup" in of) return adopt(of.dup(), {}, state);
  const fd = of.fileno();
  return state.resources.track(new state.subject.FileObject(openSync(`/proc/self/fd/${fd}`, flagsOf(fd) & (openFlags.O_WRONLY | openFlags.O_RDWR))));
}

const isReadable: PlainOperation = (args) => waitForFd((args["of"] as { fileno(): number }).fileno(), POLL_READABLE, Number(args["seconds"] ?? 0));

definePlain({
  socketpair: (args, { state }) => {
    const family = orElse(args["family"], "AF_UNIX", state);
    const type = orElse(args["type"], "SOCK_STREAM", state);
    if (family === constantOf("AF_UNIX", state)) return state.subject.socketpair(family, type).map((socket) => adopt(socket, args, state));
    if (type !== constantOf("SOCK_STREAM", state)) {
      const pair = [family, family].map((each) => adopt(new state.subject.Socket(each, type), args, state));
      for (const socket of pair) socket.bind(anyAddress(family, state));
      pair.forEach((socket, index) => socket.connect(pair[1 - index]?.getsockname()));
      return pair;
    }
    const listener = new state.subject.Socket(family, type);
    try {
      listener.bind(anyAddress(family, state));
      listener.listen(1);
      const first = adopt(new state.subject.Socket(family, type), args, state);
      waiting(first, () => first.connect(listener.getsockname()));
      return [first, adopt(waiting(listener, () => listener.accept())[0], args, state)];
    } finally {
      listener.close();
    }
  },
  socket: (args, { state }) => makeSocket(args, state),
  bound_socket: (args, { state }) => bound(args, state),
  listening_socket: (args, { state }) => {
    const socket = bound(args, state);
    socket.listen("backlog" in args ? Number(args["backlog"]) : undefined);
    return socket;
  },
  bound_pair: (_args, { state }) => {
    // The system chooses a port of one family; somebody may have it in the other.
    for (;;) {
      const four = bound({}, state);
      try {
        return [four, bound({ address: ["::1", four.getsockname()?.[1]] }, state)];
      } catch (error) {
        four.close();
        if ((error as { errno?: number }).errno !== constants.errno.EADDRINUSE) throw error;
      }
    }
  },
  bind_socket: (args) => socketIn(args).bind(addressOf(args["address"])),
  listen_socket: (args) => socketIn(args).listen("backlog" in args ? Number(args["backlog"]) : undefined),
  connect_socket: (args, { state }) => {
    const address = addressOf(args["address"]);
    const socket = "sock" in args ? socketIn(args) : makeSocket({ ...args, family: familyOf(address, state) }, state);
    waiting(socket, () => socket.connect(address));
    return socket;
  },
  accept_socket: (args, { state }) => adopt(waiting(socketIn(args), () => socketIn(args).accept())[0], args, state),
  accept_now: (args, { state }) => atOnce<Socket | null>(socketIn(args), state, () => adopt(socketIn(args).accept()[0], args, state), null),
  duplicate: (args, { state }) => duplicate(args["of"] as Socket | FileObject, state),
  send_bytes: (args) => waiting(socketIn(args), () => socketIn(args).sendall(asBytes(args["data"]))),
  receive_bytes: (args) => receiveUntil(socketIn(args), Number(args["count"])),
  receive_now: (args, { state }) => atOnce<Buffer | null>(socketIn(args), state, () => immutableBytes(socketIn(args).recv(Number(args["count"]))), null),
  send_now: (args, { state }) => atOnce(socketIn(args), state, () => socketIn(args).send(asBytes(args["data"])), 0),
  fill_socket: (args, { state }) => fill(socketIn(args), state),
  send_datagram: (args) => {
    const socket = socketIn(args);
    if (!isGiven(args["address"])) socket.send(asBytes(args["data"]));
    else socket.sendto(asBytes(args["data"]), addressOf(args["address"]));
  },
  receive_datagram: (args) => {
    const [data, sender] = waiting(socketIn(args), () => socketIn(args).recvfrom(65536));
    return [immutableBytes(data), sender];
  },
  shutdown_socket: (args, { state }) => socketIn(args).shutdown(constantOf({ read: "SHUT_RD", write: "SHUT_WR", both: "SHUT_RDWR" }[String(args["how"])] ?? "", state)),
  close_socket: (args) => (args["sock"] as { close(): void }).close(),
  reset_socket: (args, { state }) => {
    const socket = socketIn(args);
    socket.setsockopt(constantOf("SOL_SOCKET", state), constantOf("SO_LINGER", state), LINGER_NOT_AT_ALL);
    socket.close();
  },
  fileno: (args) => {
    const of = args["of"] as { fileno(): number; close(): void };
    return isOpen(of) ? of.fileno() : -1;
  },
  is_descriptor_open: (args) => {
    try {
      fstatSync(Number(args["fd"]));
      return true;
    } catch {
      return false;
    }
  },
  set_inheritable: (args) => setInheritable(Number(args["fd"]), args["inheritable"] === true),
  set_blocking: (args) => socketIn(args).setblocking(args["blocking"] === true),
  is_blocking: (args) => isBlocking(inner(args["sock"]).fileno()),
  set_timeout: (args) => socketIn(args).settimeout(Number(args["seconds"])),
  set_socket_option: (args, { state }) => inner(args["sock"]).setsockopt(orElse(args["level"], "SOL_SOCKET", state), Number(args["option"]), args["value"] as number),
  get_socket_option: (args, { state }) => inner(args["sock"]).getsockopt(orElse(args["level"], "SOL_SOCKET", state), Number(args["option"])),
  socket_name: (args) => shown(args["sock"], "sockname") ?? inner(args["sock"]).getsockname(),
  peer_name: (args) => shown(args["sock"], "peername") ?? inner(args["sock"]).getpeername(),
  is_readable: isReadable,
  is_refused: (args, { state }) => {
    const address = addressOf(args["address"]);
    // What a peer of the runner does is not of this process; a path is nobody else's.
    if (!isPeer(args["address"]) && Array.isArray(address) && !mayListen(Number(address[1]))) return true;
    const socket = new state.subject.Socket(familyOf(address, state), constantOf("SOCK_STREAM", state));
    try {
      waiting(socket, () => socket.connect(address));
      return false;
    } catch (error) {
      if (error instanceof state.subject.ConnectionRefusedError || error instanceof state.subject.FileNotFoundError) return true;
      // It listens in a family of which this machine has no address, so nobody can be refused.
      if ((error as { errno?: number }).errno === constants.errno.EADDRNOTAVAIL) return false;
      throw error;
    } finally {
      socket.close();
    }
  },
});

