'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** A contact as far as choosing one needs. */
export interface FoundContact {
  id: string
  name?: string | null
  email: string
}

interface Props {
  label: string
  /** What an empty field stands for. */
  placeholder?: string
  chosen: FoundContact | null
  onChoose: (contact: FoundContact | null) => void
}

/** How many suggestions are enough to choose from. */
const suggested = 10

/** Finds a contact by name or address; an empty field is nobody. */
export function ContactFinder({ label, placeholder, chosen, onChoose }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState(chosen ? named(chosen) : '')
  const { value } = useLoaded<{ docs: FoundContact[] }>(addressFor(useDebounce(text, 250)))
  const found = value?.docs ?? []
  const meant = chosen && named(chosen) === text ? chosen : (found.find((contact) => named(contact) === text) ?? null)

  // Whoever writes a whole name is quicker than the answer that knows it.
  useEffect(() => {
    if (meant?.id !== chosen?.id) onChoose(meant)
  }, [chosen, meant, onChoose])

  return (
    <label className="spets-pane__contact" htmlFor={id}>
      <span className="spets-choice__label">{label}</span>
      <input
        aria-describedby={`${id}-help`}
        id={id}
        list={`${id}-list`}
        onChange={({ target }) => setText(target.value)}
        placeholder={placeholder}
        type="search"
        value={text}
      />
      <datalist id={`${id}-list`}>
        {found.map((contact) => (
          <option key={contact.id} value={named(contact)}>
            {named(contact)}
          </option>
        ))}
      </datalist>
      <span className="spets-hidden" id={`${id}-help`}>
        {t('segments.search.hint')}
      </span>
    </label>
  )
}

const named = ({ name, email }: FoundContact): string => (name ? `${name} <${email}>` : email)

function addressFor(text: string): string | null {
  const [words = ''] = text.split(' <')
  if (words.trim().length < 2) return null
  const query = new URLSearchParams({ depth: '0', limit: String(suggested), 'select[name]': 'true', 'select[email]': 'true' })
  query.set('where[or][0][name][like]', words.trim())
  query.set('where[or][1][email][like]', words.trim())
  return `/api/contacts?${query}`
}
