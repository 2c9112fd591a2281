/** A server's answer: its code, and its text with all lines in one (RFC 5321 4.2). */
export interface Reply {
  code: number
  text: string
}

/** Puts a server's answers together from what comes over the connection, which cuts them anywhere. */
export class ReplyReader {
  #rest = ''
  #lines: string[] = []

  /** @returns the answers that are whole now */
  read(chunk: string): Reply[] {
    const lines = (this.#rest + chunk).split(/\r?\n/)
    this.#rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.#take(line) ?? [])
  }

  #take(line: string): Reply | null {
    this.#lines.push(line)
    // All lines of an answer but the last have a hyphen after the code.
    if (/^\d{3}-/.test(line)) return null
    const lines = this.#lines.splice(0)
    return {
      code: Number(line.slice(0, 3)),
      text: lines
        .map((each, index) => (index === 0 ? each : each.slice(4)))
        .join(' ')
        .trim(),
    }
  }
}
