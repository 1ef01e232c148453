#!/usr/bin/env node
/** The command `loopspec`. Everything is behind `commandLine`, so that tests see what users see. */
import { optimizeLater } from "../engine/optimize-later.js";
import { commandLine } from "./command-line.js";

optimizeLater();
process.exitCode = await commandLine(process.argv.slice(2));
