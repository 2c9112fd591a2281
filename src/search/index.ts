export { type SearchType, searchTypes } from './entry'
export { search, type SearchAnswer, type SearchHit, type SearchQuestion } from './search'
