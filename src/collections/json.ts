/** An answer as JSON that is true just now only, so that nothing on the way keeps it. */
export const json = (body: object, status = 200): Response => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
