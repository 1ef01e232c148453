/** Methods of transports and servers. */
import { callMember } from "./members.js";
import { optionsOf } from "./options.js";
import { defineControl, definePlain } from "./registry.js";
import type { PlainOperation } from "./registry.js";
import { blockOf, evaluate, runSteps } from "../evaluate.js";
import { Frame } from "../frame.js";
import { addressToTry } from "../scenario/addresses.js";

const of =
  (owner: string, name: string, ...names: readonly string[]): PlainOperation =>
  (args, context) =>
    callMember(args[owner], name, names.filter((each) => each in args).map((each) => args[each]), context);

const ofTransport = (name: string, ...names: readonly string[]): PlainOperation => of("transport", name, ...names);
const ofServer = (name: string): PlainOperation => of("server", name);

definePlain({
  write: ofTransport("write", "data"),
  writelines: ofTransport("writelines", "data"),
  write_eof: ofTransport("writeEof"),
  can_write_eof: ofTransport("canWriteEof"),
  close_transport: ofTransport("close"),
  abort: ofTransport("abort"),
  is_closing: ofTransport("isClosing"),
  pause_reading: ofTransport("pauseReading"),
  resume_reading: ofTransport("resumeReading"),
  is_reading: ofTransport("isReading"),
  get_extra_info: ofTransport("getExtraInfo", "name", "default"),
  set_write_buffer_limits: (args, context) => callMember(args["transport"], "setWriteBufferLimits", optionsOf(args, "high", "low"), context),
  get_write_buffer_size: ofTransport("getWriteBufferSize"),
  get_write_buffer_limits: ofTransport("getWriteBufferLimits"),
  get_protocol: ofTransport("getProtocol"),
  set_protocol: ofTransport("setProtocol", "protocol"),
  sendto: (args, context) => callMember(args["transport"], "sendto", [args["data"], ...("addr" in args ? [addressToTry(args["addr"])] : [])], context),

  get_pid: ofTransport("getPid"),
  get_returncode: ofTransport("getReturncode"),
  get_pipe_transport: ofTransport("getPipeTransport", "fd"),
  send_signal: ofTransport("sendSignal", "signal"),
  terminate: ofTransport("terminate"),
  kill: ofTransport("kill"),

  close_server: ofServer("close"),
  wait_closed: ofServer("waitClosed"),
  is_serving: ofServer("isServing"),
  start_serving: ofServer("startServing"),
  serve_forever: ofServer("serveForever"),
  close_clients: ofServer("closeClients"),
  abort_clients: ofServer("abortClients"),
});

interface AsyncContextManager {
  enter(): Generator<unknown, unknown, unknown>;
  exit(): Generator<unknown, unknown, unknown>;
}

defineControl({
  // JavaScript has no such statement; the reference's managers have the two coroutines that it would call.
  *async_with(call, frame, state) {
    const manager = (yield* evaluate(call.args["manager"] ?? null, frame, state)) as Partial<AsyncContextManager> | null;
    if (typeof manager?.enter !== "function" || typeof manager.exit !== "function") throw state.lacking("async_with", "the object cannot be entered and left");
    const own = new Frame(frame, frame.place);
    const item = call.args["item"];
    const entered = yield* manager.enter();
    if (typeof item === "string") own.define(item, entered);
    try {
      return yield* runSteps(blockOf(call.args["do"], call, state), own, state);
    } finally {
      yield* manager.exit();
    }
  },
});
