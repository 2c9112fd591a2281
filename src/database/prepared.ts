import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import Database from 'libsql'

/** A value of a statement. */
export type Value = string | number | null

/** A statement of SQL that is read once, however often it is run. */
interface Statement {
  /** @returns how many rows it changed */
  run(...values: Value[]): number
  /** Runs a statement that returns rows. @returns their values, in the order of its columns */
  rows(...values: Value[]): Value[][]
}

/** Gives the statement of a text of SQL. */
export type Prepare = (sql: string) => Statement

/** How long a writer waits until it asks again whether it is its turn, in milliseconds. */
const pause = 1

/** How long it waits for its turn altogether, in milliseconds. */
const patience = 5_000

/**
 * A connection to an SQLite file beside Payload's, for what is written with every mail. Payload's client reads each
 * statement anew each time it is run, which costs as much as running it.
 */
export class PreparedConnection {
  readonly #file: Promise<string>
  #open: Open | null = null

  /** @param client which knows the file */
  constructor(client: Client) {
    this.#file = fileOf(client)
  }

  /**
   * Does something in one transaction, which is on the disk when this resolves. While another writes, also one within
   * this process, it waits for its turn without keeping the process from anything.
   * @param work is done at once, without anything in between
   * @throws what the work threw, or SQLite (SQLITE_BUSY when its turn never came); nothing of it is written then
   */
  async write<T>(work: (prepare: Prepare) => T): Promise<T> {
    const file = await this.#file
    const asked = performance.now()
    for (;;) {
      const open = this.#begin(file, performance.now() - asked < patience)
      if (open) return this.#finish(open, work)
      await wait(pause)
    }
  }

  /**
   * Reads without a transaction, what others have committed, and waits for nobody.
   * @param work is done at once, and writes nothing
   */
  async read<T>(work: (prepare: Prepare) => T): Promise<T> {
    const { database, statements } = this.#opened(await this.#file)
    return work((sql) => preparedOnce(database, statements, sql))
  }

  #opened(file: string): Open {
    return (this.#open ??= { database: opened(file), statements: new Map() })
  }

  /** @returns null when it is another's turn @throws what SQLite said, and that too when there is no more patience */
  #begin(file: string, isPatient: boolean): Open | null {
    try {
      const open = this.#opened(file)
      open.database.exec('begin immediate')
      return open
    } catch (error) {
      if (isPatient && isBusy(error)) return null
      throw error
    }
  }

  #finish<T>({ database, statements }: Open, work: (prepare: Prepare) => T): T {
    try {
      const result = work((sql) => preparedOnce(database, statements, sql))
      database.exec('commit')
      return result
    } catch (error) {
      this.#open = null
      leave(database)
      throw error
    }
  }
}

interface Open {
  database: Database.Database
  statements: Map<string, Statement>
}

const connections = new WeakMap<Client, PreparedConnection>()

/** The one connection of its kind beside a client of Payload's. */
export function preparedConnection(client: Client): PreparedConnection {
  const known = connections.get(client) ?? new PreparedConnection(client)
  connections.set(client, known)
  return known
}

async function fileOf(client: Client): Promise<string> {
  const { rows } = await client.execute('pragma database_list')
  const file = rows[0]?.file
  if (typeof file !== 'string') throw new Error('SQLite has not said which file it reads')
  return file
}

/** As durable as Payload's: what is committed is on the disk. */
function opened(file: string): Database.Database {
  const database = new Database(file)
  database.exec('pragma synchronous = full')
  return database
}

/** Takes back what is open. What failed may stand in the way of the next (tursodatabase/libsql-client-ts issue 352), so the connection is not used again. */
function leave(database: Database.Database): void {
  try {
    if (database.inTransaction) database.exec('rollback')
  } finally {
    database.close()
  }
}

function preparedOnce(database: Database.Database, statements: Map<string, Statement>, sql: string): Statement {
  const known = statements.get(sql)
  if (known) return known
  const made = database.prepare<Value[]>(sql)
  const statement: Statement = {
    run: (...values) => made.run(...values).changes,
    rows: (...values) => made.raw(true).all(...values) as Value[][],
  }
  statements.set(sql, statement)
  return statement
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
