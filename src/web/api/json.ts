/** What cannot be read as JSON is said as a SyntaxError. */
export function nullWhenNoJson(error: unknown): null {
  if (error instanceof SyntaxError) return null
  throw error
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
