/** How long between two looks, in milliseconds. */
const pause = 200

/** Waits until the app says that it is ready to serve. @returns false when it does not within the time */
export async function readyWithin(address: string, milliseconds: number, givenUp: () => boolean): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (Date.now() < until && !givenUp()) {
    if (await isReady(address)) return true
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return false
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`)).ok
  } catch {
    // Nobody listens yet.
    return false
  }
}
