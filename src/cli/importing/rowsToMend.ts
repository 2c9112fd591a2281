import { writeFile } from 'node:fs/promises'
import type { UiLanguage } from '../../i18n/languages'
import { type Import, mendFile, mendFileName } from '../../imports'
import type { ImportArguments } from './arguments'

/**
 * Writes the rows that did not go in as a workbook to mend: where it was said, or else beside the list
 * under a name that is free, since somebody may be mending an earlier one.
 * @returns its path
 */
export async function writeRowsToMend(
  plan: Import['plan'],
  { file, mend }: Pick<ImportArguments, 'file' | 'mend'>,
  language: UiLanguage,
): Promise<string> {
  const workbook = await mendFile(plan, language)
  if (mend === null) return writeUnderFreeName(mendFileName(file), workbook)
  await writeFile(mend, workbook)
  return mend
}

async function writeUnderFreeName(path: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : path.replace(/\.xlsx$/, `-${number}.xlsx`)
    if (await isWritten(candidate, bytes)) return candidate
  }
}

/** Whether it was written; false when the name is taken. */
async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
