/** Getaddrinfo returns for the same question the same list again. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo, GetaddrinfoOptions } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly answers = new Map<string, AddressInfo[]>();

  protected override *resolveAddress(host: unknown, port: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const question = JSON.stringify([host, port, options]);
    const known = this.answers.get(question);
    if (known !== undefined) return known;
    const answer = yield* super.resolveAddress(host, port, options);
    this.answers.set(question, answer);
    return answer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "getaddrinfo returns for the same question the same list again",
  breaks: ["getaddrinfo.answer-of-ones-own"],
  alsoAffects: ["getaddrinfo/*"],
};
