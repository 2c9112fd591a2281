'use client'

import { useRouter } from 'next/navigation'
import { adminAddresses } from '../addresses'
import { ScheduledNotice } from '../dispatches/ScheduledNotice'
import { UndoNotice } from '../dispatches/UndoNotice'
import { DispatchLink } from './DispatchLink'
import type { Begun } from './useSend'
import { useTexts } from '../texts'

/** What has been sent can be taken back at once, here too: its own page takes a moment to come. */
export function Sent({ begun: { at, dispatch, now, timed }, zone }: { begun: Begun; zone: string }) {
  const { t } = useTexts()
  const router = useRouter()
  const toDispatch = () => router.push(adminAddresses.document('dispatches', dispatch))
  return (
    <>
      {timed ? (
        <ScheduledNotice at={at} id={dispatch} maySteer onDone={toDispatch} zone={zone} />
      ) : (
        <UndoNotice id={dispatch} maySteer now={now} onDone={toDispatch} until={at} />
      )}
      <p>
        <DispatchLink id={dispatch}>{t('admin.confirm.toDispatch')}</DispatchLink>
      </p>
    </>
  )
}
