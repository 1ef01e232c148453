/** Lines for a host, in the order in which they were handed in, though some must wait for what goes into them. */
export class Outbox {
  private last: Promise<void> | undefined;

  constructor(private readonly write: (line: string) => void) {}

  put(line: string | Promise<string>): void {
    if (typeof line === "string" && this.last === undefined) return this.write(line);
    const sent = (this.last ?? Promise.resolve()).then(async () => this.write(await line));
    this.last = sent;
    void sent.then(() => {
      if (this.last === sent) this.last = undefined;
    });
  }
}
