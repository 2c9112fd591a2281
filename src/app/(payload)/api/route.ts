import { atDoor } from './atDoor'

/** The API's own address, at which there is nothing; without this the site would answer it with a page. */
const nothing = () => Promise.resolve(new Response(null, { status: 404 }))

export const GET = atDoor(nothing, { writes: false })
export const POST = atDoor(nothing, { writes: true })
export const DELETE = atDoor(nothing, { writes: true })
export const PATCH = atDoor(nothing, { writes: true })
export const PUT = atDoor(nothing, { writes: true })
