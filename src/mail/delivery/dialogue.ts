import type { Socket } from 'node:net'
import { type Attempt, closing, type Stage } from '../../domain/delivery'
import type { Message } from './message'
import { type Reply, ReplyReader } from './replies'

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

interface Waiting {
  resolve: (reply: Reply) => void
  reject: (error: Lost) => void
}

/**
 * Hands messages over on a connection that is open and logged in, one after another. The commands before a
 * message go in one packet where the server allows it (RFC 2920), so that a message costs two waits.
 */
export class Dialogue {
  readonly #reader = new ReplyReader()
  readonly #waiting: Waiting[] = []
  #isOpen = true

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
      if (!(error instanceof Lost)) throw error
      this.close()
      return { code: null, response: error.message, stage: progress.stage }
    }
  }

  async #converse({ from, to }: Envelope, message: Message, progress: { stage: Stage }): Promise<Attempt> {
    const replies = this.#ask([this.#mailFrom(from, to, message.size), `RCPT TO:<${to}>`, 'DATA'])
    for (const stage of ['sender', 'recipient', 'data'] as const) {
      progress.stage = stage
      const { value: reply } = await replies.next()
      if (!reply || !isPositive(reply)) return this.#refused(reply, stage, replies)
    }
    progress.stage = 'message'
    const { code, text } = await this.#say(...message.pieces, endOfMessage)
    // Anything but a success or a refusal is no answer to a whole message.
    const isAnswer = code >= 200 && code < 600 && (code < 300 || code >= 400)
    if (!isAnswer || code === closing) this.close()
    return { code: isAnswer ? code : null, response: text, stage: 'message' }
  }

  /** Makes the connection ready for the next message; one whose state is not ours to guess is closed. */
  async #refused(reply: Reply | undefined, stage: Stage, replies: AsyncGenerator<Reply, undefined>): Promise<Attempt> {
    const attempt = { code: reply && reply.code >= 400 ? reply.code : null, response: reply?.text ?? '', stage }
    if (stage !== 'recipient' || attempt.code === closing || attempt.code === null) this.close()
    else await this.#forget(replies).catch(() => this.close())
    return attempt
  }

  async #forget(replies: AsyncGenerator<Reply, undefined>): Promise<void> {
    if (this.extensions.pipelining) {
      const { value: toData } = await replies.next()
      if (!toData || toData.code < 400) return this.close()
    }
    const { code } = await this.#say(Buffer.from('RSET\r\n'))
    if (code !== 250) this.close()
  }

  /** Sends commands and gives their answers in order: all at once, or each when the one before was answered well. */
  async *#ask(commands: readonly string[]): AsyncGenerator<Reply, undefined> {
    if (this.extensions.pipelining) {
      const answers = commands.map(() => this.#next())
      // Each is waited for in its turn; when one is lost, so are those after it.
      for (const answer of answers) answer.catch(() => undefined)
      this.socket.write(`${commands.join('\r\n')}\r\n`)
      for (const answer of answers) yield await answer
    } else for (const command of commands) yield await this.#say(Buffer.from(`${command}\r\n`))
    return undefined
  }

  /** Says it in one go, without copying it together. */
  #say(...pieces: readonly Buffer[]): Promise<Reply> {
    const answer = this.#next()
    this.socket.cork()
    for (const piece of pieces) this.socket.write(piece)
    this.socket.uncork()
    return answer
  }

  #next(): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#isOpen) this.#waiting.push({ resolve, reject })
      else reject(new Lost('The connection was closed before the answer'))
    })
  }

  #mailFrom(from: string, to: string, size: number): string {
    // RFC 6531: an address that is not ASCII can only be told to a server that knows of it.
    const parameters = [this.extensions.size ? ` SIZE=${size}` : '', this.extensions.utf8 && !isAscii(from + to) ? ' SMTPUTF8' : '']
    return `MAIL FROM:<${from}>${parameters.join('')}`
  }

  #hear(chunk: Buffer): void {
    for (const reply of this.#reader.read(chunk.toString('utf8'))) {
      const first = this.#waiting.shift()
      if (first) first.resolve(reply)
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
    for (const { reject } of this.#waiting.splice(0)) reject(new Lost(reason))
  }
}

const isPositive = ({ code }: Reply): boolean => code >= 200 && code < 400

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

/** Ends a message whose last line is ended (RFC 5321 4.1.1.4). */
const endOfMessage = Buffer.from('.\r\n')
