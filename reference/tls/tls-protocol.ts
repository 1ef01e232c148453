/**
 * TLS over a stream transport.
 *
 *     the program's protocol  ⇄  TlsTransport
 *                   TlsProtocol, SSLObject
 *     a stream transport      ⇄  the socket
 *
 * To the transport below, this object is an ordinary protocol: it is given encrypted bytes. To the program's protocol it plays, with TlsTransport, the
 * part of a transport. A connection goes through these states, always forward:
 *
 *     UNWRAPPED ─▶ HANDSHAKE ─▶ WRAPPED ─▶ FLUSHING ─▶ SHUTDOWN ─▶ UNWRAPPED
 *
 * The program hears of the connection when the handshake is over. Either side may begin the end by saying goodbye; the other answers, and only then is the
 * transport below closed, so that nobody can cut a message off unseen. There is no half of a TLS connection: the end in one direction is the end.
 * Two timers keep a silent peer from holding the connection: one in HANDSHAKE, one from FLUSHING on.
 *
 * Source: Base Event Loop, Creating connections (ssl); asyncio, Transports and protocols.
 */
import { TimeoutError } from "../errors/asyncio.js";
import { escapesTheLoop } from "../errors/classify.js";
import { ConnectionAbortedError, ConnectionResetError, OSError } from "../errors/os-error.js";
import { SSLCertVerificationError } from "../errors/tls-errors.js";
import { deliver } from "./incoming.js";
import { TlsLink } from "./tls-link.js";
import type { TransportBelow } from "./tls-link.js";

export class TlsProtocol extends TlsLink {
  protected eofWasReceived = false;
  protected readingIsPaused = false;

  // What the transport below calls.

  override connectionMade(transport: unknown): void {
    this.below = transport as TransportBelow;
    if (this.transport.isClosing()) this.below.abort(); // closed before there was a connection
    else this.startHandshake();
  }

  override dataReceived(data: Buffer): void {
    if (this.state === "UNWRAPPED") return;
    this.ssl.feed(data);
    this.goOn();
  }

  /** @returns true to keep the connection until the program, which has paused, has received everything. */
  override eofReceived(): boolean {
    this.eofWasReceived = true;
    if (this.state === "HANDSHAKE") {
      this.handshakeFailed(new ConnectionResetError("the connection was closed during the handshake")); // tls.peer-closes-in-handshake
    } else if (this.state === "WRAPPED") {
      this.state = "FLUSHING";
      if (this.readingIsPaused) return true;
      this.flush();
    } else if (this.state === "FLUSHING") {
      this.shutDown();
    } else if (this.state === "SHUTDOWN") {
      this.sayGoodbye();
    }
    return false;
  }

  override connectionLost(error: unknown): void {
    this.state = "UNWRAPPED";
    this.stopTimer();
    this.outgoing.discard();
    this.transport.markClosed();
    if (this.told === "MADE" || this.told === "EOF") {
      this.told = "LOST"; // tls.handshake-failure-no-connection-lost
      const { program } = this;
      this.loop.callSoon(() => program.connectionLost?.(error)); // tls.close-connection-lost, tls.peer-reset
    }
    this.wakeWaiter(error ?? new ConnectionAbortedError("the connection was closed before the TLS handshake was over"));
    this.ssl.free();
  }

  override pauseWriting(): void {
    this.outgoing.isHeld = true;
  }

  override resumeWriting(): void {
    this.outgoing.isHeld = false;
    this.sendOutgoing();
  }

  // What TlsTransport calls.

  isReading(): boolean {
    return !this.readingIsPaused;
  }

  pauseReading(): void {
    this.readingIsPaused = true; // tls.pause-reading
    if (this.state === "WRAPPED") this.below?.pauseReading();
  }

  resumeReading(): void {
    if (!this.readingIsPaused) return;
    this.readingIsPaused = false;
    this.loop.callSoon(() => {
      if (this.readingIsPaused) return;
      this.below?.resumeReading();
      this.goOn(); // tls.resume-reading
    });
  }

  /** Begins the orderly end: what waits is sent, then goodbye is said. */
  startShutdown(): void {
    if (this.state === "HANDSHAKE") {
      this.abort(null);
    } else if (this.state === "WRAPPED") {
      this.transport.markClosed();
      this.state = "FLUSHING";
      this.startTimer(this.shutdownTimeout, () => this.below?.forceClose(new TimeoutError("SSL shutdown timed out")));
      if (this.readingIsPaused) this.below?.resumeReading(); // the other side's goodbye must come through
      this.flush();
    }
  }

  // The states.

  /** Does what the state wants to be done with new bytes. */
  protected goOn(): void {
    if (this.state === "HANDSHAKE") this.shakeHands();
    else if (this.state === "WRAPPED") this.readForProgram();
    else if (this.state === "FLUSHING") this.flush();
    else if (this.state === "SHUTDOWN") this.sayGoodbye();
  }

  protected startHandshake(): void {
    this.state = "HANDSHAKE";
    this.startTimer(this.handshakeTimeout, () => this.handshakeTimedOut());
    this.shakeHands();
  }

  protected handshakeTimedOut(): void {
    const message = `SSL handshake is taking longer than ${this.handshakeTimeout} seconds: aborting the connection`;
    this.fail(new ConnectionAbortedError(message), "SSL handshake timed out"); // tls.handshake-timeout
  }

  protected shakeHands(): void {
    try {
      if (!this.ssl.doHandshake()) {
        this.sendOutgoing();
        return;
      }
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      this.sendOutgoing(); // tells the other side why
      this.handshakeFailed(error);
      return;
    }
    this.handshakeDone();
  }

  protected handshakeDone(): void {
    this.stopTimer();
    this.state = "WRAPPED";
    const { ssl } = this;
    this.transport.addExtra({ peercert: ssl.getpeercert(), cipher: ssl.cipher(), compression: ssl.compression(), ssl_object: ssl });
    if (this.told === "NOTHING") {
      this.told = "MADE";
      this.program.connectionMade?.(this.transport); // tls.connection-made-after-handshake
    }
    this.wakeWaiter(null);
    this.readForProgram();
    if (this.state === "WRAPPED") this.guarded(() => this.sendOutgoing());
  }

  protected handshakeFailed(error: OSError): void {
    this.stopTimer();
    this.state = "UNWRAPPED"; // tls.handshake-failure-no-connection-made
    const isAboutCertificate = error instanceof SSLCertVerificationError;
    this.fail(error, isAboutCertificate ? "SSL handshake failed on verifying the certificate" : "SSL handshake failed");
    this.wakeWaiter(error); // tls.certificate-untrusted, tls.certificate-mismatch-error
  }

  /** Whether the program wants data: it has neither paused nor closed. */
  protected mayRead(): boolean {
    return !this.readingIsPaused && !this.transport.isClosing() && (this.state === "WRAPPED" || this.state === "FLUSHING");
  }

  /** Decrypts what there is and gives it to the program. */
  protected readForProgram(): void {
    if (!this.mayRead()) return;
    this.guarded(() => {
      if (deliver(this.ssl, this.program, () => this.mayRead())) this.peerSaidGoodbye();
      else this.sendOutgoing(); // answers of TLS itself
    });
  }

  protected peerSaidGoodbye(): void {
    this.callEofReceived();
    if (this.state === "WRAPPED") this.startShutdown(); // tls.peer-close-connection-lost
  }

  /** Tells the program, once, that nothing more will come. Its answer has no say, since there is no half to keep open. */
  protected callEofReceived(): void {
    if (this.told !== "MADE") return;
    this.told = "EOF"; // tls.peer-close-eof-received
    try {
      const keepsOpen = this.program.eofReceived?.();
      if (keepsOpen) this.loop.logger.warning("returning true from eof_received() has no effect when using ssl"); // tls.eof-received-true-ignored
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      this.fail(error, "Error calling eof_received()");
    }
  }

  protected flush(): void {
    this.readForProgram();
    this.guarded(() => this.sendOutgoing());
    if (this.state === "FLUSHING") this.shutDown();
  }

  protected shutDown(): void {
    this.state = "SHUTDOWN";
    this.sayGoodbye();
  }

  protected sayGoodbye(): void {
    try {
      // Nobody is left to answer once the end of the stream has come.
      const isOver = this.eofWasReceived || this.ssl.unwrap();
      this.sendOutgoing(); // tls.close-flushes
      if (!isOver) return;
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      this.stopTimer();
      this.fail(error, "Fatal error on transport");
      return;
    }
    this.callEofReceived();
    this.stopTimer();
    const { below } = this;
    if (below !== null) this.loop.callSoon(() => below.close());
  }
}
