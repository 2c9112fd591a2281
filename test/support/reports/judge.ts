import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = '.tools/verapdf'

/** Why PDFs are not judged here; null where they are. `.ci/run` fetches the judge. */
export const noJudge: string | null = existsSync(folder)
  ? null
  : `veraPDF is not there: mvn -f test/support/verapdf/pom.xml dependency:copy-dependencies -DoutputDirectory=$PWD/${folder}`

/** What veraPDF says of each PDF after a standard: `PASS` or `FAIL`. They are judged together, since it takes long to start. */
export async function judged(pdfs: readonly Uint8Array[], standard: 'ua1' | '2a'): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'pdf-'))
  const files = pdfs.map((pdf, index) => {
    const file = join(place, `${index}.pdf`)
    writeFileSync(file, pdf)
    return file
  })
  const given = ['-cp', `${folder}/*`, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', standard, '--format', 'text', ...files]
  // It ends with 1 when the answer to one is no.
  const { stdout } = await promisify(execFile)('java', given).catch((error: { stdout: string }) => error)
  rmSync(place, { recursive: true })
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
}
