/** Programs about sockets, files, paths and bytes outside of any loop. */
import { content } from "./brief.js";
import { block, bytes, inCoroutine, list, log, program, read, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

const constant = (...names: string[]) => step("constant", { name: names.length === 1 ? (names[0] ?? "") : list(...names) });
const close = (name: string) => step("close_socket", { sock: read(name) });

export const outside: Readonly<Record<string, Scenario>> = {
  "bytes": {
    program: program(
      log(list(bytes("é"), step("bytes", { hex: "00ff" }), step("bytes", { text: "ab", times: 2 }), step("bytes", { pattern: 9 }), step("bytes", {}))),
      step("bytearray", { of: bytes("abc") }, { as: "buffer" }),
      step("memoryview", { of: read("buffer") }, { as: "view" }),
      step("set_item", { of: read("view"), key: 0, value: 65 }),
      log(list(read("buffer"), read("view"), step("bytearray", { of: 2 }), step("slice", { of: read("view"), start: 1, end: 2 }), step("slice", { of: list(1, 2, 3), start: 1 }))),
      log(list(step("get", { from: read("view"), key: 0 }), step("length", { of: read("view") }), step("to_bytes", { of: read("view") }), step("text_of", { of: read("buffer") }))),
      log(step("join_bytes", { parts: list(read("buffer"), bytes("!")) })),
      log(step("tuple", { items: list(1, 2) })),
      step("iterator", { items: list(bytes("a"), bytes("b")) }, { as: "once" }),
      log(list(step("join_bytes", { parts: read("once") }), step("join_bytes", { parts: read("once") }))),
      step("bytes", { pattern: 600000 }, { as: "large" }),
      log(list(read("large"), step("length", { of: read("large") }))),
      step("set_item", { of: step("memoryview", { of: bytes("x") }), key: 0, value: 1 }, { catch: true }),
    ),
    events: [
      [content("é"), { bytes: Buffer.from([0, 255]).toString("base64") }, content("abab"), content("\0\0\0\0\0\0\0\u0001\0"), content("")],
      [content("Abc"), content("Abc"), content("\0\0"), content("b"), [2, 3]], [65, 3, content("Abc"), "Abc"], content("Abc!"), { tuple: [1, 2] }, [content("ab"), content("")],
      ["<...>", 600000], { raised: /^!TypeError/ },
    ],
  },
  "sockets": {
    program: program(
      step("listening_socket", {}, { as: "listening" }),
      step("connect_socket", { address: read("listening") }, { as: "client" }),
      step("accept_socket", { sock: read("listening"), blocking: true }, { as: "accepted" }),
      log(list(step("is_blocking", { sock: read("client") }), step("is_blocking", { sock: read("accepted") }))),
      log(step("equal", { values: list(step("socket_name", { sock: read("client") }), step("peer_name", { sock: read("accepted") })) })),
      log(list(step("receive_now", { sock: read("accepted"), count: 5 }), step("is_readable", { of: read("accepted") }))),
      step("send_bytes", { sock: read("client"), data: "abc" }),
      log(list(step("is_readable", { of: read("accepted"), seconds: 1 }), step("receive_bytes", { sock: read("accepted"), count: 2 }))),
      step("shutdown_socket", { sock: read("client"), how: "write" }),
      log(list(step("receive_bytes", { sock: read("accepted"), count: 9 }), step("receive_now", { sock: read("accepted"), count: 9 }))),
      log(step("less", { values: list(1000, step("fill_socket", { sock: read("accepted") })) })),
      log(step("send_now", { sock: read("accepted"), data: bytes("x") })),
      step("reset_socket", { sock: read("client") }),
      step("send_now", { sock: read("accepted"), data: bytes("x") }, { catch: true }),
      step("set_socket_option", { sock: read("accepted"), option: constant("SO_KEEPALIVE"), value: 1 }),
      log(step("get_socket_option", { sock: read("accepted"), option: constant("SO_KEEPALIVE"), level: constant("SOL_SOCKET") })),
      step("set_blocking", { sock: read("accepted"), blocking: false }),
      step("set_timeout", { sock: read("listening"), seconds: { float: 2 } }),
      log(list(step("is_blocking", { sock: read("accepted") }), read("listening.timeout"))),
      step("fileno", { of: read("accepted") }, { as: "fd" }),
      step("set_inheritable", { fd: read("fd"), inheritable: true }),
      step("set_inheritable", { fd: read("fd"), inheritable: false }),
      close("accepted"),
      log(list(step("fileno", { of: read("accepted") }), step("is_descriptor_open", { fd: read("fd") }), step("is_file_closed", { file: read("accepted") }))),
      log(step("is_refused", { address: read("listening") })),
      step("bound_socket", {}, { as: "bound" }),
      log(step("is_refused", { address: read("bound") })),
      step("connect_socket", { address: read("bound"), sock: step("socket", {}) }, { catch: true }),
    ),
    events: [
      [false, true], true, [null, false], [true, content("ab")], [content("c"), content("")], true, 0, { raised: /^!(ConnectionResetError|BrokenPipeError)/ }, 1, [false, { float: 2 }],
      [-1, false, true], false, true, { raised: /^!ConnectionRefusedError/ },
    ],
  },
  "pairs of sockets": {
    program: program(
      step("for_each", {
        list: list(constant("AF_UNIX"), constant("AF_INET")),
        item: "family",
        do: block(
          step("for_each", {
            list: list(constant("SOCK_STREAM"), constant("SOCK_DGRAM")),
            item: "kind",
            do: block(
              step("socketpair", { family: read("family"), type: read("kind") }, { as: "pair" }),
              step("send_bytes", { sock: read("pair.0"), data: "ab" }),
              log(step("receive_bytes", { sock: read("pair.1"), count: 2 })),
            ),
          }),
        ),
      }),
      log(list(constant("AF_INET"), constant("AI_PASSIVE", "AI_NUMERICHOST"))),
    ),
    events: [content("ab"), content("ab"), content("ab"), content("ab"), [2, 5]],
  },
  "unix sockets take as much on each machine": {
    program: program(
      step("socketpair", { type: constant("SOCK_DGRAM") }, { as: "pair" }),
      step("bound_socket", { family: constant("AF_UNIX"), type: constant("SOCK_DGRAM") }, { as: "bound" }),
      // Linux doubles what it is asked for, to have room for its own notes.
      log(list(step("get_socket_option", { sock: read("pair.0"), option: constant("SO_SNDBUF") }), step("get_socket_option", { sock: read("bound"), option: constant("SO_SNDBUF") }))),
    ),
    events: [[32768, 32768]],
  },
  "what somebody else takes": {
    program: program(
      step("listening_socket", {}, { as: "listening" }),
      step("duplicate", { of: read("listening") }, { as: "thief" }),
      log(list(step("accept_now", { sock: read("listening") }), step("same", { values: list(read("thief"), read("listening")) }))),
      step("connect_socket", { address: read("listening") }, { as: "client" }),
      step("accept_now", { sock: read("thief") }, { as: "accepted" }),
      step("send_bytes", { sock: read("client"), data: "ab" }),
      log(list(step("receive_bytes", { sock: read("accepted"), count: 2 }), step("accept_now", { sock: read("listening") }))),
      step("listening_socket", { blocking: true }, { as: "blocking" }),
      log(step("accept_now", { sock: read("blocking") })),
      step("pipe", {}, { as: "ends" }),
      step("duplicate", { of: read("ends.0") }, { as: "reader" }),
      step("duplicate", { of: read("ends.1") }, { as: "writer" }),
      step("write_file", { file: read("writer"), data: "cd" }),
      log(list(step("read_file", { file: read("reader"), count: 2 }), step("read_file_now", { file: read("ends.0"), count: 2 }))),
    ),
    events: [[null, false], [content("ab"), null], null, [content("cd"), null]],
  },
  "files and paths": {
    program: program(
      step("temporary_path", { name: "f" }, { as: "path" }),
      log(step("path_exists", { path: read("path") })),
      step("make_file", { path: read("path"), content: "text", executable: true }),
      step("open_file", { path: step("path_object", { path: read("path") }), mode: "append" }, { as: "file" }),
      step("write_file", { file: read("file"), data: "more" }),
      close("file"),
      log(list(step("file_content", { path: read("path") }), step("fileno", { of: read("file") }), step("is_socket_path", { path: read("path") }))),
      step("remove_path", { path: read("path") }),
      log(list(step("path_exists", { path: read("path") }), step("path_exists", { path: step("make_folder") }))),
      step("listening_socket", { family: constant("AF_UNIX"), address: step("temporary_path", { as_bytes: true }) }, { as: "listening" }),
      log(step("is_socket_path", { path: step("socket_name", { sock: read("listening") }) })),
      step("listening_socket", { family: constant("AF_UNIX"), address: step("long_path") }, { catch: true }),
      step("make_fifo", {}, { as: "fifo" }),
      step("pipe", {}, { as: "pipe" }),
      step("write_file", { file: read("fifo.1"), data: bytes("abc") }),
      log(list(step("read_file", { file: read("fifo.0"), count: 2 }), step("read_file_now", { file: read("fifo.0"), count: 9 }), step("read_file_now", { file: read("fifo.0"), count: 9 }))),
      log(list(step("less", { values: list(1000, step("fill_pipe", { file: read("pipe.1") })) }), step("is_blocking", { sock: read("pipe.1") }))),
      step("close_socket", { sock: read("pipe.1") }),
    ),
    events: [false, [content("textmore"), -1, false], [false, true], true, { raised: /^!OSError/ }, [content("ab"), content("c"), null], [true, true]],
  },
  "what a case opens is closed": {
    program: program(step("pipe"), step("socketpair"), step("listening_socket"), step("connect_socket", { address: step("listening_socket") }), inCoroutine(log("open"))),
    events: ["open"],
  },
  "abstract paths": {
    program: program(
      step("requires", { feature: "abstract_paths" }),
      step("abstract_path", {}, { as: "path" }),
      step("listening_socket", { family: constant("AF_UNIX"), address: read("path") }, { as: "listening" }),
      log(step("is_refused", { address: read("listening") })),
      log(step("slice", { of: step("abstract_path", { as_bytes: true }), start: 0, end: 4 })),
    ),
    events: [false, content("\0loo")],
  },
};
