/** Only None and False of eof_received close; a 0 or an empty text keeps the transport open. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onEof(): void {
    let answer: unknown;
    const answered = this.callProtocol("eof_received", () => {
      answer = this.protocol.eofReceived?.();
      return true;
    });
    if (answered === undefined) return;
    if (answer === undefined || answer === null || answer === false) this.close();
    else this.loop.unwatchReading(this.fd);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "false values of eof_received other than None and False keep the transport open",
  breaks: ["protocol.eof-received-false-value-closes"],
};
