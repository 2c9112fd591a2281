import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a thread is given. */
export interface Job {
  template: string
  /** The document, as JSON. */
  document: string
  /** When it is said to be made, in seconds since 1970. */
  made: number
  /** Font files that it is set with, beside what the compiler holds. */
  fonts: readonly Buffer[]
  /** The logo on the first page, as PNG. */
  logo: Buffer | null
}

type Answer = { pdf: Uint8Array } | { problem: string }

/**
 * What runs in the thread, as text: programs of ours are built into single files, and it is no file of its own. Typst is
 * found by the folder that Spets runs in, as Node finds it.
 */
const program = String.raw`
const { createRequire } = require('node:module')
const path = require('node:path')
const { parentPort, workerData } = require('node:worker_threads')
const { folder, job } = workerData
try {
  const { NodeCompiler } = createRequire(folder)('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: job.fonts.map((font) => Buffer.from(font)) }] })
  if (job.logo) compiler.mapShadow(path.resolve(folder, '..', 'logo.png'), Buffer.from(job.logo))
  const compiled = compiler.compile({ mainFileContent: job.template, inputs: { document: job.document } })
  const error = compiled.takeError()
  if (error || !compiled.result) throw new Error(error ? JSON.stringify(error.shortDiagnostics) : 'Typst gave nothing')
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: job.made })
  parentPort.postMessage({ pdf: new Uint8Array(pdf) })
} catch (error) {
  parentPort.postMessage({ problem: error instanceof Error ? error.message : String(error) })
}
`

/** Sets a document in a thread of its own, so that nobody waits meanwhile. @throws Error with what Typst says */
export async function setInThread(job: Job): Promise<Uint8Array> {
  const worker = new Worker(program, { eval: true, workerData: { folder: join(process.cwd(), 'package.json'), job } })
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`The thread that sets PDFs ended with ${code}`)))
    })
    if ('problem' in answer) throw new Error(answer.problem)
    return answer.pdf
  } finally {
    await worker.terminate()
  }
}
