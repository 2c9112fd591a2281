'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { contentLanguages, type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { type Answer, post } from '../http'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Ticks } from '../ui/Ticks'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { Colleagues, type ColleagueList } from './Colleagues'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'

/** Sends the mail as a test to the one who is logged in, to colleagues, and to a few other addresses. */
export function TestStep({ collection, id }: { collection: SendableCollection; id: string }) {
  const { t, n } = useTexts()
  const { address } = useMailing(collection, id)
  const { code } = useLocale()
  const { value: list, problem, reload } = useLoaded<ColleagueList>(`/api/${collection}/${id}/colleagues`)
  const [languages, setLanguages] = useState<ContentLanguage[]>([isContentLanguage(code) ? code : 'sv'])
  const [chosen, setChosen] = useState<string[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<{ to: string[] }> | null>(null)
  const users = chosen ?? (list?.users ?? []).filter(({ isSelf }) => isSelf).map(({ id: self }) => self)
  const [typed, setTyped] = useState('')
  const fieldId = useId()
  const addresses = typed.split(/[,;\s]+/).filter(Boolean)
  const count = (users.length + addresses.length) * languages.length

  const sendTest = async () => {
    setBusy(true)
    setAnswer(null)
    setAnswer(await post<{ to: string[] }>(t, address('test'), { languages, users, addresses }))
    setBusy(false)
  }

  return (
    <>
      <p className="spets-help">{t('dispatching.test.about')}</p>
      <Ticks
        chosen={languages}
        label={t('dispatching.test.languages')}
        onChange={setLanguages}
        options={contentLanguages.map((value) => ({ value, label: t(`admin.preview.languages.${value}`) }))}
      />
      {languages.length < contentLanguages.length && (
        <Button buttonStyle="pill" margin={false} onClick={() => setLanguages([...contentLanguages])} size="small">
          {t('dispatching.test.everyLanguage')}
        </Button>
      )}
      {problem && <Failure onRetry={reload} problem={problem} />}
      {list && <Colleagues chosen={users} onChange={setChosen} users={list.users} />}
      <div className="spets-field">
        <label htmlFor={fieldId}>{t('dispatching.test.outside')}</label>
        <input
          aria-describedby={`${fieldId}-help`}
          className="spets-input"
          id={fieldId}
          inputMode="email"
          onChange={(event) => setTyped(event.currentTarget.value)}
          value={typed}
        />
        <p className="spets-help" id={`${fieldId}-help`}>
          {t('dispatching.test.outsideHelp')}
        </p>
      </div>
      {count === 0 && list && <p className="spets-help">{t('dispatching.test.nothing')}</p>}
      <Button buttonStyle="secondary" disabled={busy || count === 0} margin={false} onClick={() => void sendTest()}>
        {busy ? t('admin.test.sending') : n('dispatching.test.button', count)}
      </Button>
      {answer?.ok && (
        <Notice announce kind="success">
          {t('dispatching.test.sent', { to: answer.value.to.join(', ') })}
        </Notice>
      )}
      {answer?.ok === false && <Failure problem={answer.problem} />}
    </>
  )
}
