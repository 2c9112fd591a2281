/** The driver's connection, which it has no types for: all that it asks of a server goes through `command`. */
declare module 'mongodb/lib/cmap/connection.js' {
  export class Connection {
    command(ns: unknown, command: object, ...rest: unknown[]): Promise<unknown>
  }
}
