/** A protocol hears of the end of one TLS connection only. */
import type { StreamProtocol } from "../../../../reference/index.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

const ended = new WeakSet<StreamProtocol>();

class ForgetfulTls extends TlsProtocol {
  override connectionLost(error: unknown): void {
    const { program } = this;
    if (ended.has(program)) this.program = {};
    ended.add(program);
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTls(ForgetfulTls);

export const broken: BrokenLoop = {
  title: "a protocol hears of the end of one TLS connection only",
  breaks: ["tls.one-protocol-for-several"],
};
