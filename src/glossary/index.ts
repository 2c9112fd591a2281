export { type Explainer, explainerFor } from './explainer'
export { readGlossary, type Word } from './glossary'
export { proseHtml } from './proseHtml'
