/** Rows for each connection: enough that none waits while the next are looked up, few enough to give back at once. */
const rowsPerConnection = 25

/**
 * How many rows a worker reserves at a time.
 * @param most what a limit lets through at a time; null is no limit
 */
export const reservedTogether = (connections: number, most: number | null): number =>
  Math.min(connections * rowsPerConnection, most ?? Infinity)

/**
 * How many connections' writes are worth waiting for, so that they share the price of being durable: half of them,
 * since the others send meanwhile. One or two wait for nobody.
 */
export const writtenTogether = (connections: number): number => Math.ceil(connections / 2)

/** How long the first of them waits for the others at most, in milliseconds: far less than a message takes on the net. */
export const groupPatience = 5
