import type { SetExpression } from './compile'
import type { PositiveLeaf } from './leaves'

type Ids = ReadonlySet<string>

/** These ids, or with `except` all but these: a complement costs nothing until all ids are really needed. */
interface Picked {
  ids: Ids
  except: boolean
}

/**
 * The value of an expression.
 * @param idsOf the contacts that a leaf holds for
 * @param everybody all contacts; may be empty when `needsEverybody` says no
 */
export function evaluate(expression: SetExpression, idsOf: (leaf: PositiveLeaf) => Ids, everybody: Ids): Ids {
  const picked = pick(expression, idsOf)
  return picked.except ? without(everybody, picked.ids) : picked.ids
}

/** Whether an expression can be valued only by one who has the ids of all contacts. */
export const needsEverybody = (expression: SetExpression): boolean => pick(expression, () => new Set()).except

function pick(expression: SetExpression, idsOf: (leaf: PositiveLeaf) => Ids): Picked {
  switch (expression.kind) {
    case 'leaf':
      return { ids: idsOf(expression.leaf), except: false }
    case 'complement':
      return inverted(pick(expression.of, idsOf))
    case 'intersection':
      return expression.of.map((part) => pick(part, idsOf)).reduce(intersection, everyone)
    case 'union':
      return inverted(expression.of.map((part) => inverted(pick(part, idsOf))).reduce(intersection, everyone))
  }
}

const everyone: Picked = { ids: new Set(), except: true }

const inverted = ({ ids, except }: Picked): Picked => ({ ids, except: !except })

function intersection(a: Picked, b: Picked): Picked {
  if (a.except && b.except) return { ids: new Set([...a.ids, ...b.ids]), except: true }
  if (a.except) return { ids: without(b.ids, a.ids), except: false }
  if (b.except) return { ids: without(a.ids, b.ids), except: false }
  return { ids: new Set([...a.ids].filter((id) => b.ids.has(id))), except: false }
}

/** One by one: of a whole register, no list is made on the way. */
function without(ids: Ids, others: Ids): Ids {
  const left = new Set<string>()
  for (const id of ids) if (!others.has(id)) left.add(id)
  return left
}
