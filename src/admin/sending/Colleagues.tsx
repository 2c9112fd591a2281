'use client'

import { useId, useState } from 'react'
import { Ticks } from '../ui/Ticks'
import { useTexts } from '../texts'

interface Colleague {
  id: string
  name: string
  email: string
  isSelf: boolean
}

/** What `GET /api/:collection/:id/colleagues` answers. */
export interface ColleagueList {
  users: Colleague[]
}

/** With more than this there is a field to search in. */
const fewEnough = 8

interface Props {
  users: readonly Colleague[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Those who log in, oneself first; where they are many one searches, and the chosen ones stay in sight. */
export function Colleagues({ users, chosen, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [words, setWords] = useState('')
  const isMany = users.length > fewEnough
  const wanted = words.trim().toLowerCase()
  const isShown = ({ id: user, name, email, isSelf }: Colleague) =>
    !isMany || isSelf || chosen.includes(user) || (wanted !== '' && `${name} ${email}`.toLowerCase().includes(wanted))
  const shown = [...users].filter(isShown).sort((a, b) => Number(b.isSelf) - Number(a.isSelf))
  const isMissed = wanted !== '' && !users.some(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted))
  return (
    <>
      {isMany && (
        <div className="spets-field">
          <label htmlFor={id}>{t('dispatching.test.search')}</label>
          <input className="spets-input" id={id} onChange={(event) => setWords(event.currentTarget.value)} type="search" value={words} />
          {isMissed && <output>{t('dispatching.test.noneFound')}</output>}
        </div>
      )}
      <Ticks
        chosen={chosen}
        label={t('dispatching.test.whom')}
        onChange={onChange}
        options={shown.map(({ id: value, name, email, isSelf }) => ({
          value,
          label: isSelf ? t('dispatching.test.self', { name }) : `${name} (${email})`,
        }))}
      />
    </>
  )
}
