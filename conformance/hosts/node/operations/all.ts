/** Fills the registry with every operation that this host knows. */
import "./control.js";
import "./futures.js";
import "./loop.js";
import "./memory.js";
import "./threads.js";
import "./values.js";
