/** After an exception has come out of a run the loop still says that it is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuck extends EventLoop {
  private escaped = false;

  override isRunning(): boolean {
    return super.isRunning() || this.escaped;
  }

  override close(): void {
    this.escaped = false;
    super.close();
  }

  override runForever(): Promise<void> {
    this.escaped = false;
    return super.runForever();
  }

  protected override endRun(error: unknown, failed: boolean): void {
    this.escaped = failed;
    super.endRun(error, failed);
  }

  protected override checkRunning(): void {
    this.escaped = false;
    super.checkRunning();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuck(options);

export const broken: BrokenLoop = {
  title: "after an exception has come out of a run the loop still says that it is running",
  breaks: ["run_forever.escape-ends-running", "is_running.false-after-escape"],
  alsoAffects: ["*"],
};
