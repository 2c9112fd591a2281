'use client'

import { Button, Gutter } from '@payloadcms/ui'
import { useState } from 'react'
import type { Attendance } from '../../../collections/meetings/attendance/endpoints'
import { useTexts } from '../../texts'
import { DocumentPlace } from '../../ui/DocumentPlace'
import { Failure } from '../../ui/Failure'
import { useLoaded } from '../../useLoaded'
import { AttendeeTable } from './AttendeeTable'
import { CheckIn } from './CheckIn'
import { Needs } from './Needs'
import { Summary } from './Summary'

/** Who comes to a meeting, what each has answered, and what there is to take to the door. */
export function AttendancePage({ id, title }: { id: string; title: string }) {
  const { t } = useTexts()
  const [isAtDoor, setAtDoor] = useState(false)
  const { value, problem, loading, reload } = useLoaded<Attendance>(`/api/meetings/${id}/attendance`)
  const address = (file: string) => `/api/meetings/${id}/${file}`
  return (
    <Gutter className="spets-attendance">
      <DocumentPlace collection="meetings" id={id} title={title} view={t('attendance.tab')} />
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!value && loading && <output>{t('admin.loading')}</output>}
      {value && isAtDoor && <CheckIn attendees={value.attendees} meeting={id} onEnd={() => (setAtDoor(false), reload())} />}
      {value && !isAtDoor && (
        <>
          <p className="spets-help">{t(value.attendees.length > 0 ? 'attendance.about' : 'attendance.nobody')}</p>
          <div className="spets-meeting__buttons">
            <Button margin={false} onClick={() => setAtDoor(true)}>
              {t('attendance.checkIn')}
            </Button>
            {(['door-list', 'badges', 'attendance.csv'] as const).map((file) => (
              <a
                className="btn btn--style-secondary btn--size-medium"
                href={address(file)}
                key={file}
                rel="noreferrer"
                target={file === 'attendance.csv' ? undefined : '_blank'}
              >
                {t(files[file])}
              </a>
            ))}
          </div>
          <Summary attendance={value} />
          <Needs meeting={id} />
          <AttendeeTable attendees={value.attendees} meeting={id} onChange={reload} />
        </>
      )}
    </Gutter>
  )
}

const files = { 'door-list': 'attendance.doorList', badges: 'attendance.badges', 'attendance.csv': 'attendance.export' } as const
