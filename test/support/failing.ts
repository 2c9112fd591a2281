import Database from 'libsql'
import { MongoError } from 'mongodb'
import { Connection } from 'mongodb/lib/cmap/connection.js'

/** What the database says when it is made to fail. */
const failure = 'The database was made to fail'

/** What a piece of work asked of the database. */
export interface Asked {
  /** How many statements or commands that change something. */
  count: number
  error: unknown
}

/**
 * Does a piece of work, and does something else in place of one of the statements (SQLite) and commands (MongoDB) with
 * which it changes the database: fails, as a full disk or a broken connection does, or worse.
 * @param step which of them, from 1; 0 for none
 * @param more whether it is done in place of all that come after, too
 */
export async function interruptedAt(
  step: number,
  work: () => Promise<unknown>,
  interrupt: () => void = fail,
  more = false,
): Promise<Asked> {
  let count = 0
  const prepared = Database.prototype as { prepare: Prepare }
  const prepare = Reflect.get(prepared, 'prepare') as Prepare
  const command = Reflect.get(Connection.prototype, 'command') as Command
  const next = () => {
    count += 1
    if (count === step || (more && step > 0 && count > step)) interrupt()
  }
  prepared.prepare = function (sql) {
    // What is open when a process is killed is rolled back, too.
    if (!/^\s*(select|pragma|rollback)\b/i.test(sql)) next()
    return prepare.call(this, sql)
  }
  Connection.prototype.command = async function (ns, asked, ...rest) {
    if (writing.some((name) => name in asked)) next()
    return command.call(this, ns, asked, ...rest)
  }
  try {
    await work()
    return { count, error: null }
  } catch (error) {
    return { count, error }
  } finally {
    prepared.prepare = prepare
    Connection.prototype.command = command
  }
}

type Prepare = (this: unknown, sql: string) => unknown
type Command = (this: unknown, ns: unknown, asked: object, ...rest: unknown[]) => Promise<unknown>

/** Fails as the database does. */
export function fail(): never {
  // MongoDB's driver asks its own errors for their labels.
  throw new MongoError(failure)
}

/** The commands of MongoDB that change something. */
const writing = ['insert', 'update', 'delete', 'findAndModify', 'commitTransaction', 'bulkWrite']
