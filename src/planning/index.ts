export { yearNumbers } from './yearNumbers'
export { outcomeCounts } from './counts'
export { goalOutcomes } from './goals'
