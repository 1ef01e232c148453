/**
 * Watching descriptors with epoll.
 *
 * The loop has an epoll instance of its own and reads it, without waiting, once in each iteration. So it alone decides when it hears of an
 * event, and a descriptor that is ready is reported again in every iteration until it no longer is.
 *
 * Only the sleep is Node's: an epoll instance is a descriptor itself, readable when it has something to report. Node watches this
 * one descriptor, whatever the number of those inside, and its news ends the sleep. (To have Node watch each of them would be faster by a
 * microsecond and dangerous: it ends the process for descriptors that it refuses or uses itself.)
 *
 * Two precautions. The object that stands for Node's watch must be referenced, or the garbage collector ends the watch in silence. And when
 * nobody reads the news because the loop does not run, Node would report them over and over: after the
 * second time the watch rests until the next iteration.
 *
 * Telling the system costs as much as receiving a few bytes. An operation that waits, is done, and soon waits again would do little else. So the
 * end of a watch can be left for the next poll (`finishReader`), and if the same watch has begun again by then, there is nothing to tell. This
 * relies on nobody having closed the descriptor meanwhile, which system/descriptor-lifetime.ts knows.
 *
 * All is made with the first descriptor, since most loops never watch any.
 */
import type { node } from "koffi";
import type { Handle } from "../loop/handle.js";
import { closeFd } from "../system/calls-files.js";
import { closesSoFar } from "../system/descriptor-lifetime.js";
import { createEpoll, EVENT_WORDS, FD_WORD, readEpoll, tryControlEpoll } from "../system/calls-epoll.js";
import { EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD, EPOLLIN, EPOLLOUT } from "../system/constants.js";
import { errnos, systemError } from "../system/errno.js";
import { foreignFunctions } from "../system/library.js";
import type { FdPoller, PollerHost } from "./poller.js";

/** The handles of one descriptor, and the events that the system was told to report for it. */
interface Watch {
  reader: Handle | null;
  writer: Handle | null;
  told: number;
}

const FEWEST_RECORDS = 64;

/**
 * Since 26, Node does not run microtasks when a callback of a library returns: what the turn has settled would wait until Node is woken by
 * something else. An immediate has them run in the same cycle.
 */
const LEAVES_MICROTASKS = Number.parseInt(process.versions.node, 10) >= 26;

export class EpollPoller implements FdPoller {
  protected host: PollerHost | null = null;
  protected readonly watches = new Map<number, Watch>();
  /** The descriptors of which the system may have been told too much. */
  protected finished: number[] = [];
  protected closesSeen = 0;
  protected epoll = -1;
  protected sleepWatch: node.PollHandle | null = null;
  protected resting = false;
  /** How often Node has reported news that nobody read. */
  protected unread = 0;
  protected capacity = 0;
  protected records: Uint32Array | null = null;
  protected recordBytes: Uint8Array | null = null;

  open(host: PollerHost): void {
    this.host = host;
  }

  setReader(fd: number, handle: Handle | null): Handle | null {
    const watch = this.watches.get(fd);
    const before = watch?.reader ?? null;
    if (handle === null && before === null) return null;
    this.change(fd, watch, handle, watch?.writer ?? null);
    return before;
  }

  setWriter(fd: number, handle: Handle | null): Handle | null {
    const watch = this.watches.get(fd);
    const before = watch?.writer ?? null;
    if (handle === null && before === null) return null;
    this.change(fd, watch, watch?.reader ?? null, handle);
    return before;
  }

  finishReader(fd: number): Handle | null {
    const watch = this.watches.get(fd);
    const before = watch?.reader ?? null;
    if (watch === undefined || before === null) return null;
    watch.reader = null;
    this.finishLater(fd);
    return before;
  }

  finishWriter(fd: number): Handle | null {
    const watch = this.watches.get(fd);
    const before = watch?.writer ?? null;
    if (watch === undefined || before === null) return null;
    watch.writer = null;
    this.finishLater(fd);
    return before;
  }

  isWatching(): boolean {
    return this.watches.size > 0;
  }

  poll(): void {
    if (this.watches.size === 0) return;
    const { host, records, recordBytes } = this;
    if (records === null || recordBytes === null || host === null) return;
    if (this.finished.length > 0) this.tellOfFinished();
    this.unread = 0;
    const count = readEpoll(this.epoll, recordBytes, this.capacity);
    for (let index = 0; index < count; index += 1) {
      const events = records[index * EVENT_WORDS] ?? 0;
      const watch = this.watches.get(records[index * EVENT_WORDS + FD_WORD] ?? -1);
      if (watch === undefined) continue;
      // An error or the end of the connection concerns both directions.
      if (watch.reader !== null && (events & ~EPOLLOUT) !== 0) host.addReady(watch.reader); // add_reader.eof-readable
      if (watch.writer !== null && (events & ~EPOLLIN) !== 0) host.addReady(watch.writer);
    }
    if (this.resting) this.watchForNews();
  }

  close(): void {
    this.watches.clear(); // add_reader.keeps-not-owning
    this.sleepWatch?.close();
    this.sleepWatch = null;
    if (this.epoll >= 0) closeFd(this.epoll);
    this.epoll = -1;
  }

  protected change(fd: number, watch: Watch | undefined, reader: Handle | null, writer: Handle | null): void {
    const wanted = eventsOf(reader, writer);
    const told = watch?.told ?? 0;
    // The same again is told again, but right after a watch has ended: the descriptor may be another one of the same number.
    const isKnown = wanted === told && this.finished.includes(fd) && this.closesSeen === closesSoFar();
    if (!isKnown) this.control(fd, told, wanted);
    if (wanted === 0) {
      this.watches.delete(fd);
    } else if (watch === undefined) {
      this.watches.set(fd, { reader, writer, told: wanted });
      if (this.watches.size > this.capacity) this.reserve(2 * this.capacity);
    } else {
      watch.reader = reader;
      watch.writer = writer;
      watch.told = wanted;
    }
  }

  protected finishLater(fd: number): void {
    if (this.finished.length === 0) this.closesSeen = closesSoFar();
    this.finished.push(fd);
  }

  protected tellOfFinished(): void {
    for (const fd of this.finished.splice(0)) {
      const watch = this.watches.get(fd);
      if (watch !== undefined && eventsOf(watch.reader, watch.writer) !== watch.told) this.change(fd, watch, watch.reader, watch.writer);
    }
  }

  /**
   * Tells the system which events are wanted. The system forgets a descriptor when it is closed, and its number may be in use again, so what
   * it knows can differ from what was told to it.
   */
  protected control(fd: number, told: number, wanted: number): void {
    if (this.epoll < 0) this.begin();
    if (wanted === 0) {
      tryControlEpoll(this.epoll, EPOLL_CTL_DEL, fd, 0);
      return;
    }
    let number = -tryControlEpoll(this.epoll, told === 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, wanted);
    if (number === errnos.ENOENT) number = -tryControlEpoll(this.epoll, EPOLL_CTL_ADD, fd, wanted);
    else if (number === errnos.EEXIST) number = -tryControlEpoll(this.epoll, EPOLL_CTL_MOD, fd, wanted);
    if (number !== 0) throw systemError(number); // add_reader.bad-fd, add_reader.regular-file
  }

  protected begin(): void {
    this.epoll = createEpoll();
    this.reserve(FEWEST_RECORDS);
    this.sleepWatch = foreignFunctions().node.poll(this.epoll, { readable: true }, () => this.news());
    this.sleepWatch.unref();
  }

  /** Makes room for the news of so many descriptors: all of them are to be heard in the same iteration. */
  protected reserve(capacity: number): void {
    this.capacity = capacity;
    this.records = new Uint32Array(capacity * EVENT_WORDS);
    this.recordBytes = new Uint8Array(this.records.buffer);
  }

  /** Called by Node when there is something to read. Must not throw. */
  protected news(): void {
    this.unread += 1;
    if (this.unread > 1 && !this.resting) {
      this.resting = true;
      this.sleepWatch?.stop();
    }
    this.host?.wake();
    if (LEAVES_MICROTASKS) setImmediate(nothing);
  }

  protected watchForNews(): void {
    this.resting = false;
    this.sleepWatch?.start({ readable: true }, () => this.news());
    this.sleepWatch?.unref();
  }
}

const nothing = (): void => undefined;

function eventsOf(reader: Handle | null, writer: Handle | null): number {
  return (reader === null ? 0 : EPOLLIN) | (writer === null ? 0 : EPOLLOUT);
}
