import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { databaseName } from '../../database'
import { settingsOf } from '../../env'

/** The highest number of a heartbeat that was seen from here: kept in the data folder, outside the database. */
export class Memory {
  readonly #folder: string
  readonly #file: string
  /** What this process has seen, where the folder cannot be written to. */
  #own: number | null = null

  constructor(private readonly payload: Payload) {
    this.#folder = settingsOf(payload).dataFolder
    const hash = createHash('sha256').update(databaseName(payload)).digest('hex').slice(0, 16)
    this.#file = join(this.#folder, `heartbeat-${hash}`)
  }

  /** @returns null when nothing is remembered */
  async read(): Promise<number | null> {
    const kept = await this.#readFile()
    if (kept === null || this.#own === null) return kept ?? this.#own
    return Math.max(kept, this.#own)
  }

  /** Keeps a number, unless a higher one is known. A reader sees the old file or the new one, and no half of it. */
  async keep(number: number): Promise<void> {
    this.#own = Math.max(number, this.#own ?? 0)
    if (number <= ((await this.#readFile()) ?? -1)) return
    try {
      await mkdir(this.#folder, { recursive: true })
      const next = `${this.#file}.${process.pid}`
      await writeFile(next, `${number}\n`)
      await rename(next, this.#file)
    } catch (error) {
      this.payload.logger.warn({ err: error, msg: 'A worker cannot remember its heartbeat in the data folder' })
    }
  }

  /** A file that cannot be understood is none: the worker is then as one that is new here. */
  async #readFile(): Promise<number | null> {
    const text = await readFile(this.#file, 'utf8').catch(() => '')
    return /^\d{1,15}\n$/.test(text) ? Number(text) : null
  }
}
