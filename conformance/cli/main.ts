#!/usr/bin/env node
/** The command `loopspec`. Everything is behind `commandLine`, so that tests see what users see. */
import { commandLine } from "./command-line.js";

process.exitCode = await commandLine(process.argv.slice(2));
