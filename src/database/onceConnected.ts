import type { BaseDatabaseAdapter } from 'payload'

/** Has something be done to an adapter when it has connected for the first time, around all that was done to it before. */
export function onceConnected<T extends BaseDatabaseAdapter>(adapter: T, work: () => void): T {
  const { connect } = adapter
  let isDone = false
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (isDone) return
    isDone = true
    work()
  }
  return adapter
}
