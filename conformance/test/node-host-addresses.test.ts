/** Addresses that a Node host tells the runner: what a loop says of them may be wrong. */
import { expect } from "chai";
import { addressForRunner } from "../hosts/node/scenario/addresses.js";

describe("the Node host: addresses for the runner", () => {
  it("are host and port, a path or an abstract name", () => {
    expect(addressForRunner(["127.0.0.1", 8])).to.deep.equal({ host: "127.0.0.1", port: 8 });
    expect(addressForRunner("/path")).to.deep.equal({ path: "/path" });
    const abstract = { abstract: Buffer.from("ab").toString("base64") };
    expect([addressForRunner("\0ab"), addressForRunner(Buffer.from("\0ab"))]).to.deep.equal([abstract, abstract]);
  });

  it("end the case where no peer can be sent there", () => {
    for (const port of [0, 65_536, 1.5, null, "no port"]) expect(() => addressForRunner(["127.0.0.1", port]), String(port)).to.throw(RangeError, /no peer can be sent/);
  });
});
