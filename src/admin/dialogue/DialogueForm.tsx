'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { adminAddresses } from '../addresses'
import { aboutField, post } from '../http'
import type { FoundContact } from '../ui/ContactFinder'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { OrganisationValues } from '../segments/OrganisationValues'
import { StrengthAreaValues } from '../segments/StrengthAreaValues'
import { useTexts } from '../texts'
import { InitiativeSelect } from './InitiativeSelect'
import { Labelled } from './Labelled'
import { Participants } from './Participants'

interface Dialogue {
  day: string
  about: string
  contacts: FoundContact[]
  organisations: string[]
  initiative: string
  strengthAreas: string[]
  outcome: string
}

const nothing = { about: '', contacts: [], organisations: [], initiative: '', strengthAreas: [], outcome: '' }

/** Who, about what, which initiative, and what came of it. What is typed stays until it is saved. */
export function DialogueForm({ today }: { today: string }) {
  const { t } = useTexts()
  const [dialogue, setDialogue] = useState<Dialogue>({ ...nothing, day: today })
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const set = (change: Partial<Dialogue>) => setDialogue((before) => ({ ...before, ...change }))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    setSaved(null)
    const contacts = dialogue.contacts.map(({ id }) => id)
    const answer = await post<{ id: string }>(t, '/api/meetings/held', { ...dialogue, contacts })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    setSaved(answer.value.id)
    setDialogue({ ...nothing, day: today })
  }

  return (
    <form className="spets-dialogue__form" noValidate onSubmit={(event) => void save(event)}>
      <p className="spets-help">{t('dialogue.about')}</p>
      <Labelled label={t('dialogue.fields.about')} problem={aboutField(problem, 'about')} required>
        {(field) => <input {...field} onChange={({ target }) => set({ about: target.value })} type="text" value={dialogue.about} />}
      </Labelled>
      <Labelled label={t('dialogue.fields.day')} problem={aboutField(problem, 'day')} required>
        {(field) => <input {...field} max={today} onChange={({ target }) => set({ day: target.value })} type="date" value={dialogue.day} />}
      </Labelled>
      <Participants chosen={dialogue.contacts} onChange={(contacts) => set({ contacts })} />
      <fieldset className="spets-dialogue__field">
        <legend>{t('dialogue.fields.organisations')}</legend>
        <OrganisationValues
          label={t('dialogue.fields.organisations')}
          onChange={(organisations) => set({ organisations })}
          optional
          values={dialogue.organisations}
        />
      </fieldset>
      <InitiativeSelect onChange={(initiative) => set({ initiative })} value={dialogue.initiative} />
      <fieldset className="spets-dialogue__field">
        <legend>{t('dialogue.fields.strengthAreas')}</legend>
        <StrengthAreaValues
          label={t('dialogue.fields.strengthAreas')}
          onChange={(strengthAreas) => set({ strengthAreas })}
          optional
          values={dialogue.strengthAreas}
        />
        {aboutField(problem, 'strengthAreas') && <p role="alert">{aboutField(problem, 'strengthAreas')}</p>}
      </fieldset>
      <Labelled label={t('dialogue.fields.outcome')}>
        {(field) => <textarea {...field} onChange={({ target }) => set({ outcome: target.value })} rows={5} value={dialogue.outcome} />}
      </Labelled>
      {problem && <Failure problem={problem} />}
      {saved && (
        <Notice announce kind="success">
          <p>{t('dialogue.saved')}</p>
          <a href={adminAddresses.document('meetings', saved)}>{t('dialogue.open')}</a>
        </Notice>
      )}
      <Button disabled={busy} margin={false} size="large" type="submit">
        {t(busy ? 'dialogue.saving' : 'dialogue.save')}
      </Button>
    </form>
  )
}
