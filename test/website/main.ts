import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../support/freePort'
import { startWhole, type WholeSpets } from '../support/wholeSpets'

/** Builds the example website of a Spets that runs as `npm start` runs it, and measures it with Chromium. */
const website = 'examples/website'
const patience = 120_000

const run = (...words: string[]): Promise<void> => {
  const child = spawn('npm', words, { cwd: website, stdio: 'inherit' })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`npm ${words.join(' ')} ended with ${code}`))))
  })
}

/** Starts it, and waits until it can be read. @returns what ends it */
async function startWebsite(spetsUrl: string, port: number): Promise<() => void> {
  const environment = { ...process.env, SPETS_URL: spetsUrl, PORT: String(port) }
  const child = spawn('npm', ['start'], { cwd: website, detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: environment })
  // Whoever is killed by a signal has no code to end with.
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const end = () => {
    process.off('exit', end)
    if (child.pid && isRunning()) process.kill(-child.pid, 'SIGTERM')
  }
  process.once('exit', end)
  await new Promise<void>((ready, failed) => {
    const late = setTimeout(() => failed(new Error('The website was not built in time')), patience)
    child.once('exit', (code) => failed(new Error(`The website ended with ${code}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      if (!chunk.includes('http://localhost:')) return
      clearTimeout(late)
      ready()
    })
  })
  return end
}

/** A draft is seen there by the key that Spets gives an administrator, in a frame of Spets' alone, and without it by nobody. */
async function showsDrafts({ email, password, url }: WholeSpets, website: string): Promise<void> {
  const { token } = (await asked(`${url}/api/users/login`, {}, { email, password })) as { token: string }
  const logged = { authorization: `JWT ${token}` }
  const preview = `${website}/{locale}/preview?type={type}&token={token}`
  await asked(`${url}/api/globals/publisher`, logged, { website: { preview } })
  const title = 'Ett utkast på webbplatsen'
  const draft = { title, lead: 'Som det ska bli.', date: '2026-11-02', slug: 'ett-utkast', _status: 'draft' }
  const { doc } = (await asked(`${url}/api/news?draft=true`, logged, draft)) as { doc: { id: string } }
  const lead = await fetch(`${url}/api/news/${doc.id}/website-preview?locale=sv`, { headers: logged, redirect: 'manual' })
  const shown = await fetch(lead.headers.get('location') ?? '')
  const policy = shown.headers.get('content-security-policy') ?? ''
  if (!(await shown.text()).includes(title)) throw new Error('The draft is not shown')
  if (!policy.includes(`frame-ancestors ${new URL(url).origin}`)) throw new Error(`Spets may not frame it: ${policy}`)
  const without = await fetch(`${website}/sv/preview?type=news&token=none`)
  if (without.status !== 404) throw new Error(`${without.status} without a key`)
  console.log('A draft is shown by its key')
}

async function asked(url: string, headers: Record<string, string>, body: object): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${answer.status} for ${url}: ${await answer.text()}`)
  return answer.json()
}

const folder = mkdtempSync(join(tmpdir(), 'spets-website-'))
await run('ci', '--no-audit', '--no-fund')
await run('run', 'check')
await run('test')
const spets = await startWhole(folder)
const port = await freePort()
const end = await startWebsite(spets.url, port)
try {
  await run('run', 'measure', '--', `http://127.0.0.1:${port}`)
  await showsDrafts(spets, `http://127.0.0.1:${port}`)
} finally {
  end()
  await spets.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
process.exit(0)
