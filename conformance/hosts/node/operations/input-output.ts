/** The event loop's methods for input and output: descriptors, sockets, names, connections, servers, pipes, processes, signals. */
import { callMember, listOf } from "./members.js";
import { leading, optionsOf } from "./options.js";
import { definePlain } from "./registry.js";
import type { Arguments, PlainOperation } from "./registry.js";
import { standardStream } from "./standard-streams.js";
import { addressToTry } from "../scenario/addresses.js";
import { isImmutable } from "../scenario/immutable-bytes.js";

/** An operation some of whose arguments, if they are given, are addresses in any form. */
const addressing =
  (operation: PlainOperation, ...names: readonly string[]): PlainOperation =>
  (args, context) => {
    const given = names.filter((each) => each in args);
    return operation({ ...args, ...Object.fromEntries(given.map((each) => [each, addressToTry(args[each])])) }, context);
  };

/** A method that takes these arguments by position. */
const plain =
  (name: string, ...names: readonly string[]): PlainOperation =>
  (args, context) =>
    callMember(args["loop"], name, names.map((each) => args[each]), context);

/** A method whose callback gets further arguments. */
const registering =
  (name: string, subject: string): PlainOperation =>
  (args, context) =>
    callMember(args["loop"], name, [args[subject], args["callback"], ...listOf(args["args"])], context);

/** A method of a protocol factory, places that may be left out, and options. */
const connecting =
  (name: string, places: readonly string[], ...options: readonly string[]): PlainOperation =>
  (args, context) => {
    const given = optionsOf(args, ...options);
    return callMember(args["loop"], name, [args["protocol_factory"], ...leading(args, places, given.length > 0), ...given], context);
  };

/** Receiving into a buffer that nobody may change has no meaning where there is no such buffer. */
const receivingInto =
  (name: string, ...names: readonly string[]): PlainOperation =>
  (args, context) => {
    if (isImmutable(args["buf"])) throw context.state.lacking(context.call.op, "JavaScript has no read-only buffers");
    return callMember(args["loop"], name, ["sock", "buf", ...names.filter((each) => each in args)].map((each) => args[each]), context);
  };

const TLS_TIMES = ["ssl_handshake_timeout", "ssl_shutdown_timeout"];
const PROCESS_OPTIONS = ["env", "cwd", "shell", "universal_newlines", "bufsize", "text", "encoding", "errors", "start_new_session", "executable", "pass_fds"];

const starting =
  (name: string, command: (args: Arguments) => unknown): PlainOperation =>
  (args, context) => {
    const streams = ["stdin", "stdout", "stderr"].filter((each) => each in args);
    const mapped = Object.fromEntries(streams.map((each) => [each, standardStream(args[each], context.state)]));
    const options = optionsOf({ ...args, ...mapped }, ...streams, ...PROCESS_OPTIONS);
    return callMember(args["loop"], name, [args["protocol_factory"], command(args), ...options], context);
  };

definePlain({
  add_reader: registering("addReader", "fd"),
  remove_reader: plain("removeReader", "fd"),
  add_writer: registering("addWriter", "fd"),
  remove_writer: plain("removeWriter", "fd"),

  sock_recv: plain("sockRecv", "sock", "nbytes"),
  sock_recv_into: receivingInto("sockRecvInto"),
  sock_sendall: plain("sockSendall", "sock", "data"),
  sock_connect: addressing(plain("sockConnect", "sock", "address"), "address"),
  sock_accept: plain("sockAccept", "sock"),
  sock_recvfrom: plain("sockRecvfrom", "sock", "bufsize"),
  sock_recvfrom_into: receivingInto("sockRecvfromInto", "nbytes"),
  sock_sendto: addressing(plain("sockSendto", "sock", "data", "address"), "address"),

  getaddrinfo: (args, context) => callMember(args["loop"], "getaddrinfo", [args["host"], args["port"], ...optionsOf(args, "family", "type", "proto", "flags")], context),
  getnameinfo: (args, context) => callMember(args["loop"], "getnameinfo", [args["sockaddr"], ...("flags" in args ? [args["flags"]] : [])], context),

  create_connection: addressing(
    connecting("createConnection", ["host", "port"], "ssl", "family", "proto", "flags", "sock", "local_addr", "server_hostname", ...TLS_TIMES, "happy_eyeballs_delay", "interleave", "all_errors"),
    "local_addr",
  ),
  create_server: connecting("createServer", ["host", "port"], "family", "flags", "sock", "backlog", "ssl", "reuse_address", "reuse_port", "keep_alive", ...TLS_TIMES, "start_serving"),
  connect_accepted_socket: connecting("connectAcceptedSocket", ["sock"], "ssl", ...TLS_TIMES),
  create_unix_connection: connecting("createUnixConnection", ["path"], "ssl", "sock", "server_hostname", ...TLS_TIMES),
  create_unix_server: connecting("createUnixServer", ["path"], "sock", "backlog", "ssl", ...TLS_TIMES, "start_serving", "cleanup_socket"),
  create_datagram_endpoint: addressing(
    connecting("createDatagramEndpoint", ["local_addr", "remote_addr"], "family", "proto", "flags", "reuse_address", "reuse_port", "allow_broadcast", "sock"),
    "local_addr",
    "remote_addr",
  ),
  connect_read_pipe: connecting("connectReadPipe", ["pipe"]),
  connect_write_pipe: connecting("connectWritePipe", ["pipe"]),
  start_tls: (args, context) =>
    callMember(args["loop"], "startTls", [args["transport"], args["protocol"], args["sslcontext"], ...optionsOf(args, "server_side", "server_hostname", ...TLS_TIMES)], context),

  subprocess_exec: starting("subprocessExec", (args) => [args["program"], ...listOf(args["args"])]),
  subprocess_shell: starting("subprocessShell", (args) => args["cmd"]),

  add_signal_handler: registering("addSignalHandler", "signal"),
  remove_signal_handler: plain("removeSignalHandler", "signal"),
});
