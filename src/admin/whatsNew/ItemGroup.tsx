'use client'

import { Button } from '@payloadcms/ui'
import type { NewItem, NewKind } from '../../domain/whatsNew'
import { adminAddresses } from '../addresses'
import { dayIn, momentIn } from '../moments'
import { type Texts, useTexts } from '../texts'

interface Props {
  kind: NewKind
  items: readonly NewItem[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** What is new of one kind, each with a box to tick and a way to look at it; nothing where there is none. */
export function ItemGroup({ kind, items, chosen, onChange }: Props) {
  const texts = useTexts()
  const { t } = texts
  if (items.length === 0) return null
  const areAll = chosen.length === items.length
  const toggle = (id: string, isChosen: boolean) => onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset className="spets-whatsnew__group">
      <legend>{t(`whatsNew.groups.${kind}`)}</legend>
      {items.length > 1 && (
        <Button
          aria-label={`${t(areAll ? 'whatsNew.none' : 'whatsNew.all')}: ${t(`whatsNew.groups.${kind}`)}`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => onChange(areAll ? [] : items.map(({ id }) => id))}
          size="small"
        >
          {t(areAll ? 'whatsNew.none' : 'whatsNew.all')}
        </Button>
      )}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                checked={chosen.includes(item.id)}
                onChange={(event) => toggle(item.id, event.currentTarget.checked)}
                type="checkbox"
                value={item.id}
              />
              <span lang={item.lang}>{item.title}</span>
              <span className="spets-whatsnew__why">{reasonOf(item, texts)}</span>
            </label>
            <a
              aria-label={`${t('whatsNew.look')}: ${item.title} ${t('admin.nav.newTab')}`}
              href={adminAddresses.document(kind, item.id)}
              rel="noopener"
              target="_blank"
            >
              {t('whatsNew.look')}
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function reasonOf({ at, reason }: NewItem, { t, language, zone }: Texts): string {
  if (reason === 'opened' && at === null) return t('whatsNew.reasons.openedNoEnd')
  const when: Record<string, string> = at === null ? {} : { day: dayIn(language, zone, at), moment: momentIn(language, zone, at) }
  return t(`whatsNew.reasons.${reason}`, when)
}
