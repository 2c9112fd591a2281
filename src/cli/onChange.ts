import { watch } from 'node:fs'

/** How long files are left alone before what was changed is taken up, in milliseconds: an editor writes several. */
const calm = 300

/** Does something each time that files in a folder, or below it, have been changed. It keeps no process alive. */
export function onChange(folder: string, work: () => void): void {
  let timer: NodeJS.Timeout | undefined
  watch(folder, { recursive: true, persistent: false }, () => {
    clearTimeout(timer)
    timer = setTimeout(work, calm)
  })
}
