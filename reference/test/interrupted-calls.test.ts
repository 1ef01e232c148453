/** System calls that a signal interrupts: they go on, and do not take the interruption for an answer. */
import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeFd, makePipe, waitForFd } from "../system/calls-files.js";
import { POLLIN } from "../system/constants.js";

const WAIT = 0.1;

/**
 * Runs an action while another process sends this one signal after signal.
 *
 * With a pause between them: Node keeps those that came while it was blocked in a pipe of limited size and drops what does not fit, and one of the
 * dropped would be the one that tells of the sender's end.
 */
async function underSignals(action: () => void): Promise<void> {
  const ignore = (): void => undefined;
  process.on("SIGUSR2", ignore);
  const sender = spawn("sh", ["-c", `while kill -USR2 ${process.pid}; do sleep 0.005; done`], { stdio: "ignore" });
  try {
    await once(process, "SIGUSR2");
    action();
  } finally {
    sender.kill("SIGKILL");
    await once(sender, "exit");
    process.off("SIGUSR2", ignore);
  }
}

describe("interrupted system calls", () => {
  it("wait for a descriptor as long as they were told to", async () => {
    const [reading, writing] = makePipe();
    try {
      await underSignals(() => {
        const began = performance.now();
        expect(waitForFd(reading, POLLIN, WAIT), "nothing was written").to.equal(false);
        expect(performance.now() - began).to.be.at.least(WAIT * 1000);
      });
    } finally {
      closeFd(reading);
      closeFd(writing);
    }
  });
});
