import { expect, it } from 'vitest'
import { ComingCell } from '../../../../src/admin/meetings/ComingCell'

it('the cell of who comes says nothing in a form, where Payload draws it without a row', async () => {
  await expect(ComingCell({} as Parameters<typeof ComingCell>[0])).resolves.toBeNull()
})
