import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { adminOrigins, site, spetsUrl } from './site.config'
import { build, type Built, debounced } from './server/builds'
import { fileAt, sendFile } from './server/files'
import { passPicture } from './server/pictures'
import { takeWebhook } from './server/webhook'

/** Nothing comes from another host, and nothing that stands in a page is run. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
const headers = {
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** A draft is shown in the admin of Spets, kept by nobody, and its address told to no other site. */
const previewHeaders = {
  ...headers,
  'cache-control': 'private, no-store',
  'content-security-policy': `${policy}; frame-ancestors ${adminOrigins.join(' ')}`,
  'referrer-policy': 'no-referrer',
}

const port = Number(process.env.PORT ?? 4321)
const secret = process.env.WEBHOOK_SECRET || null
const rebuildMinutes = Number(process.env.REBUILD_MINUTES ?? 60)
const patience = 5_000
const mostInForm = 64 * 1024
let shown: Built

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://website.invalid')
  const isPreview = /^\/\w+\/preview\/?$/.test(pathname)
  for (const [name, value] of Object.entries(isPreview ? previewHeaders : headers)) response.setHeader(name, value)
  if (pathname === '/webhook') return takeWebhook(request, response, secret, rebuild)
  if (pathname === '/') return redirect(response, `/${preferred(request)}/`)
  const path = decoded(pathname)
  if (path === null) return void response.writeHead(400).end()
  const { method } = request
  if (method === 'GET' || method === 'HEAD') {
    const asked = { method, known: request.headers['if-none-match'] }
    const file = await fileAt(shown.folder, path)
    if (file) return sendFile(response, file, asked)
    if (!path.endsWith('/') && (await fileAt(shown.folder, `${path}/`))) return redirect(response, `${pathname}/${search}`)
    if (path.startsWith('/media/')) return passPicture(response, path)
  } else if (method !== 'POST') return void response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
  else {
    const refused = refusalOf(request)
    if (refused) return void response.writeHead(refused, { connection: 'close' }).end()
  }
  await shown.handler(request, response, (error) => void notFound(request, response, error))
}

async function notFound(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
  if (error) console.error(error)
  const file = await fileAt(shown.folder, '/404.html')
  if (file) sendFile(response, file, { method: request.method }, error ? 500 : 404)
  else response.writeHead(404).end()
}

function redirect(response: ServerResponse, location: string): void {
  // A path that begins with two slashes would be another host.
  response.writeHead(302, { location: location.replace(/^\/+/, '/'), vary: 'accept-language' }).end()
}

/** The language that a reader prefers among ours. */
function preferred({ headers }: IncomingMessage): string {
  const said = (headers['accept-language'] ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase())
  return said.find((each) => site.languages.some((language) => language === each)) ?? 'sv'
}

/**
 * Why a form is not taken; null where it is. Browsers say where a form comes from, and ours are small and sent as forms
 * are; other programs need not say where they come from, and harm nobody.
 */
function refusalOf({ headers }: IncomingMessage): number | null {
  const from = headers['sec-fetch-site'] ?? 'same-origin'
  if (from !== 'same-origin') return 403
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(headers['content-type'] ?? '')) return 415
  if (headers['content-length'] === undefined) return 411
  return Number(headers['content-length']) > mostInForm ? 413 : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

async function show(): Promise<void> {
  const begun = Date.now()
  shown = await build()
  console.log(`Built of ${spetsUrl} in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
}

/** What is shown stays until what is new is whole. */
const rebuild = debounced(async () => {
  try {
    await show()
  } catch (error) {
    console.error(`The website was not renewed: ${String(error)}`)
  }
}, 2_000)

/** The first time there is nothing else to show: Spets may be starting. */
async function showWhenPossible(): Promise<void> {
  for (;;)
    try {
      return await show()
    } catch (error) {
      console.error(`${String(error)}. Does Spets run at ${spetsUrl} (SPETS_URL)? Trying again.`)
      await new Promise((resolve) => setTimeout(resolve, patience))
    }
}

await showWhenPossible()
// Meetings pass by themselves, without anybody publishing anything.
if (rebuildMinutes > 0) setInterval(rebuild, rebuildMinutes * 60_000)
createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
}).listen(port, process.env.HOST ?? '127.0.0.1', () => console.log(`http://localhost:${port}`))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
