export {
  compileQuestion,
  leafKey,
  leavesOf,
  type SetExpression,
} from './compile'
export type { ContactFacts, OrganisationFacts } from './facts'
export { type SegmentFieldName, segmentFields } from './fields'
export { leafHolds, type PositiveLeaf } from './leaves'
export { matcher, matches, type Segment, segmentPicks } from './matches'
export {
  checkQuestion,
  InvalidQuestion,
  type Problem,
  type ProblemCode,
  type SegmentQuestion,
} from './question'
export { evaluate, needsEverybody } from './sets'
