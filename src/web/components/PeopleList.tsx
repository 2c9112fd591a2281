import { populated } from '../content/read'
import type { Person } from '../../payload-types'
import type { Words } from '../words'
import { Text } from './Text'

/** People with what they do and how they are reached. */
export const PeopleList = ({ words, people }: { words: Words; people: Person[] }) => (
  <ul className="cards columns">
    {people.map((person) => (
      <li key={person.id}>
        <h3>{person.name}</h3>
        <Text as="p" words={words} of={person.title} />
        <Roles words={words} person={person} />
        {person.email ? (
          <p>
            <a href={`mailto:${person.email}`}>{person.email}</a>
          </p>
        ) : null}
        {person.phone ? <p>{person.phone}</p> : null}
      </li>
    ))}
  </ul>
)

/** What the roles of a person are for; each role once. */
function Roles({ words, person }: { words: Words; person: Person }) {
  const described = (person.assignments ?? []).flatMap(({ description }) => populated(description) ?? [])
  const once = [...new Map(described.map((role) => [role.id, role])).values()]
  return once.map((role) => <Text key={role.id} as="p" className="muted" words={words} of={role.task} />)
}
