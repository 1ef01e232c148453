/** The compiled copy of the specification says what the YAML files say, though parts of it are read only when somebody asks. */
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { assert } from "chai";
import { packageFolder } from "../language/package-folder.js";
import { readCompiledCopy } from "../load/compiled-copy.js";
import { loadSpecification } from "../load/load-specification.js";
import { specificationDigest } from "../load/specification-digest.js";
import { programText } from "../model/program-text.js";

describe("the compiled copy", () => {
  const folder = join(packageFolder(), "spec");

  it("is the specification as it stands in the files", () => {
    const copy = readCompiledCopy(folder) ?? assert.fail("the build made no copy");
    const { specification: read = assert.fail("the specification has errors") } = loadSpecification(folder);
    assert.isTrue(isDeepStrictEqual(copy.requirements, read.requirements), "the requirements differ");
    assert.deepEqual([...copy.cases.keys()], [...read.cases.keys()]);
    for (const [id, item] of read.cases) {
      const copied = copy.cases.get(id) ?? assert.fail(id);
      assert.isTrue(isDeepStrictEqual(JSON.parse(programText(copied)), item.program), `${id}: another program`);
      assert.isTrue(isDeepStrictEqual({ ...copied }, { ...item }), `${id}: another case`);
    }
    assert.equal(specificationDigest(copy), specificationDigest(read));
  });

  it("is none for another folder", () => {
    assert.isUndefined(readCompiledCopy(join(packageFolder(), "conformance/test/fixtures/spec/sound")));
  });
});
