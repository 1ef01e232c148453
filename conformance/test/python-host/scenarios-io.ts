/** Programs about the loop's own input and output, and protocols, each with the events that asyncio's own loop must cause. */
import { content } from "./brief.js";
import { awaiting, block, bytes, callback, callbackWith, inCoroutine, list, log, program, read, returning, sleep, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

const stop = step("stop");
const lost = (protocol: string) => awaiting(step("until", { protocol: read(protocol), event: "connection_lost" }));

export const inputOutput: Readonly<Record<string, Scenario>> = {
  "readers and writers": {
    program: program(
      step("socketpair", {}, { as: "pair" }),
      step("add_writer", { fd: read("pair.0"), callback: callback(log(read("args")), log(step("remove_writer", { fd: read("pair.0") })), step("send_now", { sock: read("pair.0"), data: bytes("x") })), args: list("w", 1) }),
      step("add_reader", { fd: step("fileno", { of: read("pair.1") }), callback: callback(log(step("receive_now", { sock: read("pair.1"), count: 5 })), stop) }),
      step("run_forever"),
      log(list(step("remove_reader", { fd: read("pair.1") }), step("remove_reader", { fd: read("pair.1") }))),
    ),
    events: [["w", 1], true, content("x"), [true, false]],
  },
  "sockets of the loop": {
    program: program(
      step("listening_socket", {}, { as: "listening" }),
      step("socket", {}, { as: "client" }),
      step("bytearray", { of: 4 }, { as: "buffer" }),
      inCoroutine(
        awaiting(step("sock_connect", { sock: read("client"), address: read("listening") })),
        awaiting(step("sock_accept", { sock: read("listening") }), { as: "accepted" }),
        awaiting(step("sock_sendall", { sock: read("client"), data: bytes("abcd") })),
        log(awaiting(step("sock_recv", { sock: read("accepted.0"), nbytes: 2 }))),
        log(awaiting(step("sock_recv_into", { sock: read("accepted.0"), buf: read("buffer") }))),
        log(read("buffer")),
        log(step("equal", { values: list(read("accepted.1"), step("socket_name", { sock: read("client") })) })),
        step("close_socket", { sock: read("accepted.0") }),
      ),
    ),
    events: [content("ab"), 2, content("cd\0\0"), true],
  },
  "names": {
    program: program(
      inCoroutine(
        log(awaiting(step("getaddrinfo", { host: "127.0.0.1", port: 80, family: step("constant", { name: "AF_INET" }), type: step("constant", { name: "SOCK_STREAM" }) }))),
        log(awaiting(step("getnameinfo", { sockaddr: step("tuple", { items: list("127.0.0.1", 80) }), flags: step("constant", { name: list("NI_NUMERICHOST", "NI_NUMERICSERV") }) }))),
      ),
    ),
    events: [[{ tuple: [2, 1, 6, "", { tuple: ["127.0.0.1", 80] }] }], { tuple: ["127.0.0.1", "80"] }],
  },
  "a server as a context manager": {
    program: program(
      inCoroutine(
        awaiting(step("create_server", { protocol_factory: step("protocol_factory", { name: "p" }), host: "127.0.0.1", port: 0 }), { as: "server" }),
        step("socket_name", { sock: read("server") }, { as: "address" }),
        step("try", {
          do: block(
            step("async_with", {
              manager: read("server"),
              item: "entered",
              do: block(
                log(list(step("same", { values: list(read("server"), read("entered")) }), step("is_refused", { address: read("address") }))),
                awaiting(sleep(0)),
                step("raise", { error: "LookupError" }),
              ),
            }),
          ),
          except: { handlers: [{ error: "LookupError", block: [log(step("is_refused", { address: read("address") }))] }] },
        }),
        log(step("length", { of: read("server.sockets") })),
        step("async_with", { manager: 1, do: block(log("never")) }, { catch: true }),
      ),
    ),
    events: [[true, false], true, 0, { raised: /^!AttributeError/ }],
  },
  "connections, until and numbered protocols": {
    program: program(
      inCoroutine(
        awaiting(
          step("create_server", {
            protocol_factory: step("protocol_factory", { name: "p", quiet: list("all"), data_received: callbackWith(["self", "data"], step("write", { data: read("data") }), step("close_transport")) }),
            host: "127.0.0.1",
            port: 0,
          }),
          { as: "server" },
        ),
        step("repeat", {
          times: 2,
          do: block(
            awaiting(step("create_connection", { protocol_factory: step("protocol_factory", { name: "c" }), host: "127.0.0.1", port: step("get", { from: step("socket_name", { sock: read("server") }), key: 1 }) }), { as: "made" }),
            step("write", { data: bytes("hi"), transport: read("made.0") }),
            log(awaiting(step("until", { protocol: read("made.1"), received: 2 }))),
            log(awaiting(step("until", { protocol: read("made.1"), event: "data_received", times: 9 }))),
          ),
        }),
        log(list(read("c2.name"), read("c2.received"), read("c2.calls"), read("c2.lost"))),
        log(list(read("p.received"), read("p2.received"))),
        step("close_server", { server: read("server") }),
        awaiting(step("wait_closed", { server: read("server") })),
        log(step("is_serving", { server: read("server") })),
      ),
    ),
    events: [
      "c.connection_made", { "c.data_received": content("hi") }, true, "c.eof_received", { "c.connection_lost": null }, false,
      "c2.connection_made", { "c2.data_received": content("hi") }, true, "c2.eof_received", { "c2.connection_lost": null }, false,
      ["c2", content("hi"), ["connection_made", "data_received", "eof_received", "connection_lost"], true], [content("hi"), content("hi")], false,
    ],
  },
  "transports": {
    program: program(
      step("socketpair", {}, { as: "pair" }),
      inCoroutine(
        awaiting(step("create_connection", { protocol_factory: step("protocol_factory", { name: "c", base: "buffered" }), sock: read("pair.0") })),
        step("value", { value: read("c.transport") }, { as: "t" }),
        step("set_write_buffer_limits", { high: 10, transport: read("t") }),
        log(step("get_write_buffer_limits", { transport: read("t") })),
        log(list(...["is_closing", "is_reading", "can_write_eof", "get_write_buffer_size"].map((name) => step(name, { transport: read("t") })))),
        log(list(step("get_extra_info", { name: "socket", transport: read("t") }), step("get_extra_info", { name: "nothing", default: 7, transport: read("t") }))),
        log(step("get_socket_option", { sock: read("t"), option: step("constant", { name: "SO_TYPE" }) })),
        step("send_bytes", { sock: read("pair.1"), data: bytes("abc") }),
        awaiting(step("until", { protocol: read("c"), event: "buffer_updated" })),
        step("writelines", { data: list(bytes("a"), step("memoryview", { of: bytes("b") })), transport: read("t") }),
        step("write_eof", { transport: read("t") }),
        log(step("receive_bytes", { sock: read("pair.1"), count: 9 })),
        step("write", { data: bytes("late"), transport: read("t") }, { catch: true }),
        step("write", { data: bytes("x"), transport: read("c") }, { catch: true }),
        step("protocol", { name: "other", quiet: list("all") }),
        step("set_protocol", { protocol: read("other"), transport: read("t") }),
        log(step("get_protocol", { transport: read("t") })),
        step("abort", { transport: read("t") }),
        lost("other"),
        log(read("other.calls")),
      ),
    ),
    events: [
      "c.connection_made", { tuple: [2, 10] }, [false, true, true, 0], ["<TransportSocket>", 7], 1, { "c.buffer_updated": content("abc") }, content("ab"),
      { raised: "!RuntimeError(Cannot call write() after write_eof())" }, { raised: /^!AttributeError/ }, /ScenarioStream other/, ["connection_lost"],
    ],
  },
  "what callbacks return and raise": {
    program: program(
      step("protocol", { name: "p", base: "none", eof_received: callback(returning("kept")), get_buffer: callback(returning(1)), data_received: callbackWith(["self", "data"], log(list(read("self.calls"), read("args.1"))), step("raise", { error: "ValueError" })) }),
      log(step("call", { callback: read("p.eof_received") })),
      step("call", { callback: read("p.data_received"), args: list(bytes("d")) }, { catch: true }),
      log(list(read("p.get_buffer"), read("p.received"), read("p.transport"))),
      step("call", { callback: read("p.pipe_data_received"), args: list(1, bytes("o")) }),
      log(read("p.output")),
      step("call", { callback: read("p.connection_lost"), args: list(step("error", { class: "ConnectionResetError" })) }),
      step("until", { protocol: 5 }, { catch: true }),
    ),
    events: [
      "p.eof_received", "kept", { "p.data_received": content("d") }, [["eof_received", "data_received"], content("d")], { raised: "!ValueError" }, [null, content("d"), null],
      { "p.pipe_data_received": [1, content("o")] }, { 1: content("o") }, { "p.connection_lost": "!ConnectionResetError" }, { raised: /^!TypeError/ },
    ],
  },
  "a protocol that was never made": {
    program: program(step("protocol_factory", { name: "p" }), log(read("p2")), log("never")),
    events: [],
    status: "raised",
    reason: "NameError",
  },
  "datagrams": {
    program: program(
      step("bound_socket", { type: step("constant", { name: "SOCK_DGRAM" }) }, { as: "other" }),
      inCoroutine(
        awaiting(step("create_datagram_endpoint", { protocol_factory: step("protocol_factory", { name: "d", base: "datagram", quiet: list("datagram_received") }), local_addr: step("tuple", { items: list("127.0.0.1", 0) }) })),
        step("sendto", { data: bytes("to"), addr: read("other"), transport: read("d.transport") }),
        step("receive_datagram", { sock: read("other") }, { as: "got" }),
        log(read("got.0")),
        step("send_datagram", { sock: read("other"), data: "back", address: read("d.transport") }),
        awaiting(step("until", { protocol: read("d"), event: "datagram_received" })),
        log(step("equal", { values: list(read("d.datagrams.0.1"), step("socket_name", { sock: read("other") })) })),
        step("close_transport", { transport: read("d.transport") }),
        lost("d"),
      ),
    ),
    events: ["d.connection_made", content("to"), true, { "d.connection_lost": null }],
  },
  "unix sockets and pipes": {
    program: program(
      step("temporary_path", {}, { as: "path" }),
      step("pipe", {}, { as: "pipe" }),
      inCoroutine(
        awaiting(step("create_unix_server", { protocol_factory: step("protocol_factory", { name: "s", quiet: list("all") }), path: read("path") }), { as: "server" }),
        awaiting(step("create_unix_connection", { protocol_factory: step("protocol_factory", { name: "c" }), path: step("path_object", { path: read("path") }) })),
        step("abort", { transport: read("c.transport") }),
        lost("c"),
        step("close_server", { server: read("server") }),
        awaiting(step("connect_read_pipe", { protocol_factory: step("protocol_factory", { name: "r" }), pipe: read("pipe.0") })),
        awaiting(step("connect_write_pipe", { protocol_factory: step("protocol_factory", { name: "w", base: "base", quiet: list("all") }), pipe: read("pipe.1") })),
        step("write", { data: bytes("through"), transport: read("w.transport") }),
        awaiting(step("until", { protocol: read("r"), received: 7 })),
        step("close_transport", { transport: read("w.transport") }),
        lost("r"),
        log(list(step("is_file_closed", { file: read("pipe.0") }), step("is_file_closed", { file: read("pipe.1") }))),
        awaiting(step("create_unix_connection", { protocol_factory: null, path: "/no/such/path" }), { catch: true }),
      ),
    ),
    events: ["c.connection_made", { "c.connection_lost": null }, "r.connection_made", { "r.data_received": content("through") }, "r.eof_received", { "r.connection_lost": null }, [true, true], { raised: /^!FileNotFoundError/ }],
  },
};
