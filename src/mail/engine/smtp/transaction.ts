import type { Socket } from 'node:net'
import { type Attempt, closing, type Stage } from '../../../domain/delivery'
import type { Message } from '../writing/message'
import { type Reply, ReplyReader } from './replies'
import { command, pathCommand, Unwritable, unwritten } from '../writing/wire'

/** Where a message goes and comes from, outside its headers (RFC 5321). */
export interface Envelope {
  from: string
  to: string
}

/** What a server says in its answer to EHLO that it can. */
export interface Extensions {
  pipelining: boolean
  size: boolean
  utf8: boolean
}

/** The connection ended or fell silent while an answer was waited for. */
class Lost extends Error {}

/** Waits for the next answer. */
type Replies = () => Promise<Reply>

/** What came of waiting: a value in both cases, since of several that are lost at once only the first is asked for. */
type Heard = Reply | Lost

/**
 * Hands messages over on a connection that is open and logged in, one after another. The commands before a
 * message go in one packet where the server allows it (RFC 2920), so that a message costs two waits.
 */
export class SmtpTransaction {
  readonly #reader = new ReplyReader()
  readonly #waiting: ((heard: Heard) => void)[] = []
  #isOpen = true
  #room = Buffer.alloc(0)

  constructor(
    readonly socket: Socket,
    readonly extensions: Extensions,
  ) {
    socket.on('data', (chunk) => this.#hear(chunk))
    socket.on('timeout', () => this.#onSilence())
    socket.on('error', (error) => this.#end(error.message))
    socket.on('close', () => this.#end('The connection was closed before the answer'))
    socket.on('end', () => this.#end('The connection was closed before the answer'))
  }

  /** False once either side has closed it. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  close(reason = 'The connection was closed before the answer'): void {
    this.#end(reason)
    this.socket.destroy()
  }

  /** Hands over one message. How it ended is in the answer; this does not throw. */
  async send(envelope: Envelope, message: Message): Promise<Attempt> {
    const progress: { stage: Stage } = { stage: 'sender' }
    try {
      return await this.#converse(envelope, message, progress)
    } catch (error) {
      if (error instanceof Unwritable) return unwritten(error)
      if (!(error instanceof Lost)) throw error
      this.close()
      return { code: null, response: error.message, stage: progress.stage }
    }
  }

  async #converse({ from, to }: Envelope, message: Message, progress: { stage: Stage }): Promise<Attempt> {
    const replies = this.#ask([this.#mailFrom(from, to, message.size), pathCommand('RCPT TO', to), command('DATA')])
    for (const stage of ['sender', 'recipient', 'data'] as const) {
      progress.stage = stage
      const reply = await replies()
      if (!isPositive(reply)) return this.#refused(reply, stage, replies)
    }
    progress.stage = 'message'
    const { code, text } = await this.#say(...message.pieces, endOfMessage)
    // Anything but a success or a refusal is no answer to a whole message.
    const isAnswer = code >= 200 && code < 600 && (code < 300 || code >= 400)
    if (!isAnswer || code === closing) this.close()
    return { code: isAnswer ? code : null, response: text, stage: 'message' }
  }

  /** Makes the connection ready for the next message; one whose state is not ours to guess is closed. */
  async #refused({ code, text }: Reply, stage: Stage, replies: Replies): Promise<Attempt> {
    const attempt = { code: code >= 400 ? code : null, response: text, stage }
    if (stage !== 'recipient' || attempt.code === closing || attempt.code === null) this.close()
    else await this.#forget(replies).catch(() => this.close())
    return attempt
  }

  async #forget(replies: Replies): Promise<void> {
    if (this.extensions.pipelining && (await replies()).code < 400) return this.close()
    const { code } = await this.#say(Buffer.from(command('RSET')))
    if (code !== 250) this.close()
  }

  /** Sends commands, each with its line's end, and gives their answers in order: all at once, or each when the one before was answered well. */
  #ask(commands: readonly string[]): Replies {
    if (!this.extensions.pipelining) {
      const left = commands.values()
      return () => this.#say(Buffer.from(nextOf(left)))
    }
    const answers = commands.map(() => this.#next()).values()
    this.socket.write(commands.join(''))
    return () => replyIn(nextOf(answers))
  }

  /** Says it in one go: writing its pieces one by one costs more than copying them together. */
  #say(...pieces: readonly Buffer[]): Promise<Reply> {
    const answer = this.#next()
    this.socket.write(this.#together(pieces))
    return replyIn(answer)
  }

  /** The pieces as one, in memory that is used again once nothing of it waits to be written. */
  #together(pieces: readonly Buffer[]): Buffer {
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    if (this.socket.writableLength > 0) return Buffer.concat(pieces, size)
    if (this.#room.length < size) this.#room = Buffer.allocUnsafeSlow(Math.ceil(size / roomStep) * roomStep)
    let place = 0
    for (const piece of pieces) place += piece.copy(this.#room, place)
    return this.#room.subarray(0, size)
  }

  #next(): Promise<Heard> {
    return new Promise((resolve) => {
      if (this.#isOpen) this.#waiting.push(resolve)
      else resolve(new Lost('The connection was closed before the answer'))
    })
  }

  #mailFrom(from: string, to: string, size: number): string {
    // RFC 6531: an address that is not ASCII can only be told to a server that knows of it.
    const parameters = [this.extensions.size ? ` SIZE=${size}` : '', this.extensions.utf8 && !isAscii(from + to) ? ' SMTPUTF8' : '']
    return pathCommand('MAIL FROM', from, parameters.join(''))
  }

  #hear(chunk: Buffer): void {
    for (const reply of this.#reader.read(chunk.toString('utf8'))) {
      const first = this.#waiting.shift()
      if (first) first(reply)
      // Said without being asked: it is about to close.
      else this.close(reply.text)
    }
  }

  /** A connection that waits for us may be silent for as long as the server lets it. */
  #onSilence(): void {
    if (this.#waiting.length > 0) this.close('Timeout: the server did not answer')
  }

  #end(reason: string): void {
    this.#isOpen = false
    for (const tell of this.#waiting.splice(0)) tell(new Lost(reason))
  }
}

/** @throws Lost */
async function replyIn(answer: Promise<Heard>): Promise<Reply> {
  const heard = await answer
  if (heard instanceof Lost) throw heard
  return heard
}

function nextOf<T>(left: Iterator<T>): T {
  const { done, value } = left.next()
  if (done) throw new Error('More answers are waited for than were asked')
  return value
}

/** By how much the memory for a message grows, in bytes. */
const roomStep = 16_384

const isPositive = ({ code }: Reply): boolean => code >= 200 && code < 400

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

/** Ends a message whose last line is ended (RFC 5321 4.1.1.4). */
const endOfMessage = Buffer.from('.\r\n')
