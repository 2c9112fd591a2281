import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { graphql } from './graphql'
import type { Spets } from './spets'

/** The schema as the API tells it about itself. */
export async function schemaOf(spets: Spets): Promise<GraphQLSchema> {
  const { text } = await graphql(spets, getIntrospectionQuery())
  return buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data)
}

/** The queries of a schema whose names and types fit, by name. */
export const queriesOf = (schema: GraphQLSchema, fits: (field: GraphQLField<unknown, unknown>) => boolean): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(fits)
    .map(({ name }) => name)

/** Queries that answer a page of documents. */
export const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type)
  return isObjectType(named) && 'docs' in named.getFields() && 'totalDocs' in named.getFields()
}

/**
 * Everything that can be asked for of a query's documents: first what they hold, then one selection for each
 * thing that they point at with all that it holds, so that each stays below the limit of complexity.
 */
export function selectionsFor(schema: GraphQLSchema, query: string): string[] {
  const field = schema.getQueryType()?.getFields()[query]
  const type = field && getNamedType(field.type)
  if (!field || !isObjectType(type)) return []
  const docs = type.getFields().docs
  const inner = docs && isList(field) ? getNamedType(docs.type) : type
  if (!isObjectType(inner)) return []
  const wrap = (selection: string) => (inner === type ? selection : `docs { ${selection} } totalDocs`)
  const plain = fieldsOf(inner, 0)
  const deep = Object.values(inner.getFields())
    .filter((each) => isAskable(each) && hasFields(getNamedType(each.type)))
    .map((each) => `${each.name} ${nested(getNamedType(each.type), 2)}`)
  return [...(plain ? [plain] : []), ...deep].map(wrap)
}

const isAskable = ({ args }: GraphQLField<unknown, unknown>) => !args.some((arg) => isNonNullType(arg.type))

const hasFields = (type: GraphQLNamedType) => isObjectType(type) || isUnionType(type)

function nested(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ ${type
      .getTypes()
      .map((one) => `... on ${one.name} { __typename }`)
      .join(' ')} }`
  return `{ __typename ${fieldsOf(type, depth)} }`
}

function fieldsOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter(isAskable)
  return fields
    .flatMap(({ name, type: answer }) => {
      const named = getNamedType(answer)
      if (!hasFields(named)) return [name]
      return depth > 0 ? [`${name} ${nested(named, depth - 1)}`] : []
    })
    .join(' ')
}
