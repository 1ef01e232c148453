/** A stream transport that knows whether it is receiving, and so calling its protocol: a broken loop does something else then. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";

export class KnowsWhenItReads extends StreamTransport {
  protected isInRead = false;

  protected override onReadable(): void {
    this.isInRead = true;
    try {
      super.onReadable();
    } finally {
      this.isInRead = false;
    }
  }
}
