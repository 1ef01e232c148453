/** Fills the registry with every operation that this host knows. */
import "./buffers.js";
import "./control.js";
import "./files.js";
import "./futures.js";
import "./input-output.js";
import "./loop.js";
import "./machine.js";
import "./memory.js";
import "./peers.js";
import "./plain-sockets.js";
import "./protocols.js";
import "./threads.js";
import "./tls.js";
import "./transports.js";
import "./values.js";
