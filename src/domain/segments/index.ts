export { compileQuestion, leafKey, leavesOf } from './compile'
export type { ContactFacts, OrganisationFacts } from './facts'
export { hasSeveral, isSegmentField, type SegmentFieldName, segmentFieldNames, segmentFields, textOfField } from './fields'
export { leafHolds, type PositiveLeaf } from './leaves'
export { matcher, matches, type Segment, segmentPicks } from './matches'
export { checkQuestion, InvalidQuestion, type SegmentQuestion } from './question'
export { evaluate, needsEverybody } from './sets'
export {
  type DraftCondition,
  type DraftGroup,
  type DraftMode,
  draftModes,
  type DraftNode,
  draftOf,
  needsValues,
  questionOf,
  type Verb,
  verbsFor,
} from './draft'
export { explain, type Explanation } from './explain'
export { choicesOf, conditionClause, sentenceOf, valueName, type Wording } from './words'
