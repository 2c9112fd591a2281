import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  type ValueNode,
} from 'graphql'
import { translator } from '../i18n'

/**
 * Refuses a GraphQL request that asks in more than one language. Payload answers what is related to a document in the
 * language of whatever in the request was begun last, and writes in it too.
 */
export const onlyOneLanguage = (args: ExecutionArgs): ValidationRule[] => [
  (context) => ({
    Document: (document) => {
      if (languagesAsked(document, args).every((asked) => asked.size <= 1)) return
      context.reportError(new GraphQLError(translator(languageOf(args.contextValue))('problems.oneLanguage')))
    },
  }),
]

/** What Payload takes as languages. */
const names = ['locale', 'fallbackLocale'] as const

type Variables = Readonly<Record<string, unknown>>

/** For each of the two, what the operations of a document ask for; nothing is the language of the request. */
function languagesAsked(document: DocumentNode, { operationName, variableValues }: ExecutionArgs): Set<unknown>[] {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return operations
    .filter(({ name }) => !operationName || name?.value === operationName)
    .flatMap((operation) => {
      const defaults = (operation.variableDefinitions ?? []).map(({ defaultValue, variable }) => [
        variable.name.value,
        defaultValue && plain(defaultValue, {}),
      ])
      const variables: Variables = { ...Object.fromEntries(defaults), ...variableValues }
      const fields = fieldsIn(document, operation.selectionSet, true)
      return names.map((name) => new Set(fields.flatMap(({ field, isFirst }) => asked(field, name, variables, isFirst))))
    })
}

/** A field below another speaks its language unless it names one. */
function asked({ arguments: given = [] }: FieldNode, name: string, variables: Variables, isFirst: boolean): unknown[] {
  const argument = given.find((each) => each.name.value === name)
  const value = argument && plain(argument.value, variables)
  return value || isFirst ? [value ?? null] : []
}

function plain(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value] ?? null
  return 'value' in value ? value.value : null
}

/** All fields, those of fragments too; a fragment that contains itself is refused by GraphQL's own rules. */
function fieldsIn(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  isFirst: boolean,
  seen: readonly string[] = [],
): { field: FieldNode; isFirst: boolean }[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? fieldsIn(document, selection.selectionSet, false, seen) : []
      return isOfDocuments(selection) ? [{ field: selection, isFirst }, ...inner] : inner
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(document, selection.selectionSet, isFirst, seen)
    const name = selection.name.value
    const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name)
    if (seen.includes(name) || fragment?.kind !== Kind.FRAGMENT_DEFINITION) return []
    return fieldsIn(document, fragment.selectionSet, isFirst, [...seen, name])
  })
}

const isOfDocuments = ({ name }: FieldNode): boolean => !name.value.startsWith('__')

const languageOf = (context: unknown): string | undefined => {
  const { req } = (context ?? {}) as { req?: { i18n?: { language?: string } } }
  return req?.i18n?.language
}
