import type { ServerResponse } from 'node:http'
import { spetsUrl } from '../site.config'

/** A picture that only a draft shows is not kept with the website yet: it is asked for where we reach Spets. */
export async function passPicture(response: ServerResponse, path: string): Promise<void> {
  const answer = await fetch(`${spetsUrl}/api/media/file/${encodeURIComponent(path.slice('/media/'.length))}`)
  const type = answer.headers.get('content-type') ?? ''
  if (!answer.ok || !type.startsWith('image/')) return void response.writeHead(404).end()
  const content = Buffer.from(await answer.arrayBuffer())
  response.writeHead(200, { 'content-type': type, 'content-length': content.length, 'cache-control': 'no-store' }).end(content)
}
