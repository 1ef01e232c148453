/** Which kit made a report: its version, and a digest of the specification that it judged by. */
import { specificationDigest } from "../load/specification-digest.js";
import type { Report } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import { kitVersion } from "./kit-version.js";

export function describeKit(specification: Specification): Report["kit"] {
  return { version: kitVersion(), specification: specificationDigest(specification) };
}
