import type { CollectionSlug, Payload } from 'payload'
import { type Args, beginsSave, type Call, documentOf, follows, isLast, type Method, methods } from './calls'

/** Several calls of an adapter that become one change of the database, or none. */
export interface Work {
  run(call: Call): Promise<unknown>
  /** @throws when nothing of it could be kept; it is undone then */
  keep(): Promise<void>
  undo(): Promise<void>
}

/** How one database does several calls as one. */
export interface Worker {
  begin(): Promise<Work>
  /** Whether a call that stands alone must be done so: one that writes with several statements. */
  demands(call: Call): boolean
}

export type Adapter = Record<Method, (args: Args) => Promise<unknown>>

/**
 * Lets an adapter write each document whole or not at all, with its version, whatever stops it in the middle. No hook
 * runs inside, so nothing in it waits for itself, and others are held up for as long as one document takes.
 */
export function saveWhole(adapter: Adapter, worker: Worker, payload: Payload): void {
  const hasVersions = (collection: string) => Boolean(payload.collections[collection as CollectionSlug]?.config.versions)
  const report = (error: unknown) => payload.logger.error(error)
  const originals = methodsOf(adapter)
  const saves = new WeakMap<object, Map<string, Save>>()

  const of = (req: object): Map<string, Save> => {
    const known = saves.get(req) ?? new Map<string, Save>()
    saves.set(req, known)
    return known
  }

  const perform = async (call: Call): Promise<unknown> => {
    const { args, method } = call
    const document = documentOf(call)
    const save = args.req && document ? of(args.req).get(document) : undefined
    if (save && follows(call, save.first)) return save.goOn(call)
    const begins = beginsSave(call, hasVersions)
    if (!begins && !worker.demands(call)) return originals[method](args)
    const enter = (key: string | null, state: Work | Failure) => {
      if (!begins || !key || !args.req) return false
      const known = of(args.req)
      known.set(key, new Save(call, state, { over: () => known.delete(key), report }))
      return true
    }
    let work: Work | null = null
    try {
      work = await worker.begin()
      const result = await work.run(call)
      if (!enter(documentOf(call, result), work)) await work.keep()
      return result
    } catch (error) {
      await work?.undo()
      enter(document, { error })
      throw error
    }
  }
  for (const method of methods) adapter[method] = (args) => perform({ method, args })
}

/** The adapter's methods as they are now. */
export const methodsOf = (adapter: Adapter): Adapter =>
  Object.fromEntries(methods.map((method) => [method, adapter[method].bind(adapter)])) as Adapter

/** Why nothing of a save was kept. */
interface Failure {
  error: unknown
}

/**
 * A save that has begun and goes on with the next call. Payload makes that in the same breath; when it does not
 * come, nothing more belongs to it. After a failure, of which Payload swallows some, the rest of it is refused.
 */
class Save {
  private waiting: NodeJS.Immediate | undefined

  constructor(
    readonly first: Call,
    private state: Work | Failure,
    private readonly around: { over(): void; report(error: unknown): void },
  ) {
    this.wait()
  }

  async goOn(call: Call): Promise<unknown> {
    clearImmediate(this.waiting)
    const { state } = this
    if ('error' in state) {
      this.wait()
      throw state.error
    }
    try {
      const result = await state.run(call)
      if (isLast(call)) {
        await state.keep()
        this.around.over()
      } else this.wait()
      return result
    } catch (error) {
      await state.undo()
      this.state = { error }
      this.wait()
      throw error
    }
  }

  private wait(): void {
    this.waiting = setImmediate(() => {
      this.around.over()
      if (!('error' in this.state)) this.state.keep().catch((error: unknown) => this.around.report(error))
    })
  }
}
