/** Get_extra_info of a TLS transport fails when there is no connection underneath any more to ask. */
import { AttributeError } from "../../../../reference/errors/builtin.js";
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  private isOver = false;

  override connectionLost(error: unknown): void {
    this.isOver = true;
    super.connectionLost(error);
  }

  override extraFromBelow(name: string, otherwise: unknown): unknown {
    if (this.isOver) throw new AttributeError("there is nobody to ask");
    return super.extraFromBelow(name, otherwise);
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "get_extra_info of a TLS transport fails when its connection is over",
  breaks: ["tls.extra-unknown-after-the-end"],
  alsoAffects: ["tls*", "start_tls*"],
};
