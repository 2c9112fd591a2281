import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** A file of the website; null where there is none, and for what points out of the folder. */
export async function fileAt(folder: string, pathname: string): Promise<{ path: string; stats: Stats } | null> {
  const path = normalize(join(folder, pathname, pathname.endsWith('/') ? 'index.html' : ''))
  if (!path.startsWith(folder + sep) || path.includes('\0')) return null
  try {
    const stats = await stat(path)
    return stats.isFile() ? { path, stats } : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))) return null
    throw error
  }
}

/** Answers with a file; with 304 where whoever asks has it already. */
export function sendFile(
  response: ServerResponse,
  { path, stats }: { path: string; stats: Stats },
  asked: { method?: string | undefined; known?: string | undefined },
  status = 200,
): void {
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`
  // What Astro names by its content never changes; all else is asked about each time.
  response.setHeader('cache-control', path.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('etag', etag)
  if (status === 200 && asked.known === etag) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(status, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-length': stats.size })
  if (asked.method === 'HEAD') response.end()
  else createReadStream(path).pipe(response)
}
