/** Programs about subprocesses, signals, peers and TLS contexts. */
import { content } from "./brief.js";
import { awaiting, bytes, callback, callbackWith, inCoroutine, list, log, program, read, step } from "./programs.js";
import type { Scenario } from "./scenario.js";

const stop = step("stop");
const ended = (protocol: string) => awaiting(step("until", { protocol: read(protocol), event: "connection_lost" }));
const quietly = (name: string) => step("protocol_factory", { name, base: "subprocess", quiet: list("all") });

export const processes: Readonly<Record<string, Scenario>> = {
  "subprocesses": {
    program: program(
      inCoroutine(
        awaiting(
          step("subprocess_exec", {
            protocol_factory: step("protocol_factory", { name: "p", base: "subprocess", quiet: list("pipe_connection_lost") }),
            program: "/bin/sh",
            args: list("-c", "cat; exit $STATUS"),
            stdin: "PIPE",
            stdout: "PIPE",
            stderr: "STDOUT",
            env: step("dict", { items: { dict: { STATUS: "3", PATH: "/bin:/usr/bin" } } }),
          }),
          { as: "pair" },
        ),
        step("get_pid", { transport: read("pair.0") }, { as: "pid" }),
        log(list(step("get_returncode", { transport: read("pair.0") }), step("is_process_alive", { pid: read("pid") }))),
        step("get_pipe_transport", { fd: 0, transport: read("pair.0") }, { as: "stdin" }),
        step("write", { data: bytes("in"), transport: read("stdin") }),
        step("write_eof", { transport: read("stdin") }),
        ended("p"),
        log(list(read("p.output"), step("get_returncode", { transport: read("pair.0") }), step("is_process_alive", { pid: read("pid") }))),
        awaiting(step("subprocess_shell", { protocol_factory: quietly("q"), cmd: "exec sleep 100", stdin: "DEVNULL", stdout: null, stderr: null })),
        step("send_signal", { signal: "SIGTERM", transport: read("q.transport") }),
        ended("q"),
        log(step("get_returncode", { transport: read("q.transport") })),
        awaiting(step("subprocess_exec", { protocol_factory: quietly("k"), program: "sleep", args: list("100") })),
        step("kill", { transport: read("k.transport") }),
        ended("k"),
        log(step("get_returncode", { transport: read("k.transport") })),
        ...["p", "q", "k"].map((name) => step("close_transport", { transport: read(`${name}.transport`) })),
      ),
    ),
    events: ["p.connection_made", [null, true], { "p.pipe_data_received": [1, content("in")] }, "p.process_exited", { "p.connection_lost": null }, [{ 1: content("in") }, 3, false], -15, -9],
  },
  "signals": {
    program: program(
      log(list(...["SIGUSR1", "SIGUSR2", "SIGINT", "SIGPIPE"].map((signal) => step("signal_disposition", { signal })))),
      step("set_signal_handler", { signal: "SIGUSR2", callback: callbackWith(["number"], log(read("number"))) }),
      step("raise_signal", { signal: "SIGUSR2" }),
      log(step("signal_disposition", { signal: "SIGUSR2" })),
      step("add_signal_handler", { signal: "SIGUSR1", callback: callback(log(read("args")), stop), args: list(1) }),
      step("call_soon", { callback: callback(step("raise_signal", { signal: "SIGUSR1" })) }),
      step("run_forever"),
      log(list(step("remove_signal_handler", { signal: "SIGUSR1" }), step("remove_signal_handler", { signal: "SIGUSR1" }))),
      log(step("signal_number", { signal: "SIGTERM" })),
    ),
    events: [["default", "default", "default", "ignored"], 12, "handled", [1], [true, false], 15],
  },
  "signals after a case that has changed them": {
    program: program(log(list(...["SIGUSR1", "SIGUSR2"].map((signal) => step("signal_disposition", { signal }))))),
    events: [["default", "default"]],
  },
  "a context of TLS": {
    program: program(
      step("ssl_context", { purpose: "client", check_hostname: false }, { as: "client" }),
      log(list(read("client"), read("client.check_hostname"), read("client.verify_mode"))),
      log(list(...[true, false].map((verify) => step("get", { from: step("ssl_context", { purpose: "server", verify }), key: "verify_mode" })))),
      log(step("is_instance", { value: step("error", { class: "SSLCertVerificationError" }), class: "SSLError" })),
      step("raise", { error: "gaierror" }, { catch: true }),
    ),
    events: [["<SSLContext client>", false, 2], [2, 0], true, { raised: "!gaierror" }],
  },
  "something that a loop made and that is not implemented": {
    program: program(
      step("value", { value: step("error", { class: "NotImplementedError" }) }),
      step("write_eof", { transport: read("loop") }, { catch: true }),
    ),
    events: [{ raised: /^!AttributeError/ }],
  },
};
