export { hitsIn, type Segment, segmentsOf, snippetOf } from './highlight'
export { lettersForgiven, longestQuestion, withLettersSwapped, wordsAsked } from './question'
export { termOf, withoutAccents } from './terms'
export { type Word, withParts, wordsIn } from './words'
