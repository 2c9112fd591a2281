import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql'
import { type Bounds, mostTokens } from './bounds'

/** A GraphQL request as it is sent (GraphQL over HTTP). */
export interface GraphqlRequest {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | null
}

/** What a GraphQL question would read. */
export interface Weight {
  documents: number
  fields: number
  rootFields: number
  depth: number
}

/** Payload's own number where a list says none. */
const defaultList = 10

/** @throws GraphQLError when it cannot be read, or is too long to be read */
export const readGraphql = (query: string): DocumentNode => parse(query, { maxTokens: mostTokens, noLocation: true })

/** Whether it only asks. */
export const onlyReads = (document: DocumentNode): boolean =>
  document.definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query')

/** Whether it asks or changes, and is no subscription, which Payload errs at. */
export const isAnswerable = (document: DocumentNode): boolean =>
  document.definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'subscription')

/** Whether no fragment leads back to itself: GraphQL forbids that, but Payload follows it before GraphQL looks. */
export function hasEnd({ definitions }: DocumentNode): boolean {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const spreads = new Map(fragments.map((fragment) => [fragment.name.value, spreadsIn(fragment)]))
  // Those that lead only to what has an end are taken away, until there are none such.
  for (let before = -1; before !== spreads.size;) {
    before = spreads.size
    for (const [name, others] of spreads) if (!others.some((other) => spreads.has(other))) spreads.delete(name)
  }
  return spreads.size === 0
}

/**
 * Whether what is skipped or included says on what it depends: Payload works that out before GraphQL looks, and errs
 * where it is missing or nothing (https://spec.graphql.org/October2021/#sec-Type-System.Directives.Built-in-Directives).
 */
export function hasConditions(document: DocumentNode, variables: GraphqlRequest['variables']): boolean {
  const withDefault = new Set<string>()
  const conditions: (ValueNode | undefined)[] = []
  visit(document, {
    VariableDefinition: ({ defaultValue, variable }) => void (defaultValue?.kind === Kind.BOOLEAN && withDefault.add(variable.name.value)),
    Directive: ({ arguments: given = [], name }) =>
      void (/^(skip|include)$/.test(name.value) && conditions.push(given.find((each) => each.name.value === 'if')?.value)),
  })
  return conditions.every((value) => {
    if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.BOOLEAN
    const given = variables[value.name.value]
    return given === undefined ? withDefault.has(value.name.value) : typeof given === 'boolean'
  })
}

function spreadsIn(fragment: FragmentDefinitionNode): string[] {
  const names: string[] = []
  visit(fragment, { FragmentSpread: ({ name }) => void names.push(name.value) })
  return names
}

/**
 * What a question would read at most, before anything is: every alias counts, and a list in a list is multiplied.
 * What documents point at is not known here, and counted while it is read.
 * @param bounds what is counted no further than; a list has at most so many documents
 */
export function weigh(document: DocumentNode, request: GraphqlRequest, bounds: Bounds): Weight {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const named = operations.filter(({ name }) => name?.value === request.operationName)
  const scale = new Scale(document, request.variables, bounds)
  for (const operation of named.length > 0 ? named : operations) scale.add(operation)
  return scale.weight
}

/** Whether a question stays within bounds. */
export const isWithin = (weight: Weight, bounds: Bounds): boolean =>
  weight.documents <= bounds.documents &&
  weight.fields <= bounds.fields &&
  weight.rootFields <= bounds.rootFields &&
  weight.depth <= bounds.depth

class Scale {
  readonly weight: Weight = { documents: 0, fields: 0, rootFields: 0, depth: 0 }
  private readonly fragments: Map<string, FragmentDefinitionNode>
  private readonly fieldsOfFragments = new Map<string, FieldNode[]>()
  private defaults = new Map<string, unknown>()

  constructor(
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly bounds: Bounds,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  add({ selectionSet, variableDefinitions = [] }: OperationDefinitionNode): void {
    this.defaults = new Map(
      variableDefinitions.map(({ defaultValue, variable }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    )
    for (const field of this.fieldsOf(selectionSet)) {
      if (!isWithin(this.weight, this.bounds)) return
      this.weight.rootFields += 1
      this.addField(field, 1, 1, true)
    }
  }

  private addField({ arguments: given = [], selectionSet }: FieldNode, times: number, depth: number, isRoot: boolean): void {
    this.weight.fields += times
    this.weight.depth = Math.max(this.weight.depth, depth)
    // Far enough to know: what fragments make of it may be endless.
    if (!selectionSet || !isWithin(this.weight, this.bounds)) return
    const fields = this.fieldsOf(selectionSet)
    // Documents are read for their number alone, too.
    const isList = fields.some(({ name }) => name.value === 'docs') || given.some(({ name }) => name.value === 'limit')
    const documents = isList ? times * this.listOf(given) : times
    if (isList || isRoot) this.weight.documents += documents
    for (const field of fields) this.addField(field, documents, depth + 1, false)
  }

  /** The fields of a selection, those of its fragments among them. */
  private fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      return selection.kind === Kind.INLINE_FRAGMENT ? this.fieldsOf(selection.selectionSet) : this.fieldsOfFragment(selection.name.value)
    })
  }

  /** Found once each, and cut: fragments of fragments may be endless, or grow twofold with each. */
  private fieldsOfFragment(name: string): FieldNode[] {
    const known = this.fieldsOfFragments.get(name)
    if (known) return known
    this.fieldsOfFragments.set(name, [])
    const fragment = this.fragments.get(name)
    const fields = fragment ? this.fieldsOf(fragment.selectionSet).slice(0, this.bounds.fields + 1) : []
    this.fieldsOfFragments.set(name, fields)
    return fields
  }

  private listOf(given: readonly ArgumentNode[]): number {
    const value = given.find(({ name }) => name.value === 'limit')?.value
    const asked =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? (this.variables[value.name.value] ?? this.defaults.get(value.name.value))
          : undefined
    if (asked === undefined || asked === null) return defaultList
    const limit = Number(asked)
    return limit > 0 ? Math.min(limit, this.bounds.list) : this.bounds.list
  }
}
