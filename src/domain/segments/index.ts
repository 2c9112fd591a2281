export { compileQuestion, leafKey, leavesOf } from './compile'
export { type ContactFacts, type Involvement, involvementFacts, involvements, meetingInvolvements, type OrganisationFacts } from './facts'
export {
  hasSeveral,
  isInvolvementField,
  isSegmentField,
  type PointedAt,
  type SegmentFieldName,
  segmentFieldNames,
  segmentFields,
  textOfField,
} from './fields'
export { type AskedInvolvements, involvementsAskedIn, namedIn } from './involvements'
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
export { type AskedCondition, conditionKey, conditionsIn, type Effect, effectOf } from './effects'
export { explain, type Explanation } from './explain'
export { choicesOf, conditionClause, involvementVerb, sentenceOf, valueName, type Wording } from './words'
