import type { texts } from '../../i18n'

/** A text of Payload's, or of a library that it draws with, that is written in English in the code. */
export type Phrase = keyof (typeof texts)['sv']['hardCoded']

/** Where such a text stands: in an attribute of an element, or as its own text where none is named. */
export interface Place {
  within: string
  attribute?: 'aria-label' | 'aria-roledescription' | 'title'
}

const label = (within: string): Place => ({ within, attribute: 'aria-label' })
const role = (within: string): Place => ({ within, attribute: 'aria-roledescription' })
const title = (within: string): Place => ({ within, attribute: 'title' })
const text = (within: string): Place => ({ within })

const dialog = label('dialog, [role=dialog]')
const dragHelp = text('[id^="DndDescribedBy"]')
const dragNews = text('[id^="DndLiveRegion"]')
const chosen = text('#aria-selection')
const editorMenu = text('.toolbar-popup__dropdown-item :is(.text, .tooltip-content), .slash-menu-popup__item-text')
const tableMenu = text('.table-action-menu-dropdown .text')
const guidance = text('#aria-guidance')
const found = text('#aria-results')

/** The only places that are looked at, so that nothing a person has written is ever changed. */
export const places: Record<Phrase, Place> = {
  documentLocked: dialog,
  dialogDelete: dialog,
  dialogDeleteMany: dialog,
  dialogEditMany: dialog,
  dialogPublishMany: dialog,
  dialogUnpublishMany: dialog,
  dialogUnpublish: dialog,
  dialogDuplicate: dialog,
  dialogCopyLanguage: dialog,
  dialogRestore: dialog,
  dialogReset: dialog,
  dialogLeave: dialog,
  textKind: label('.toolbar-popup__dropdown'),
  addToText: label('.toolbar-popup__dropdown'),
  slashMenu: label('[aria-label="Slash menu"]'),
  selectAll: title('input[type=checkbox]'),
  dragToMove: label('.draggable-block-menu'),
  addBlock: label('.add-block-menu'),
  insertParagraph: label('.insert-paragraph-at-end'),
  editLink: label('.link-edit'),
  removeLink: label('.link-trash'),
  table: editorMenu,
  tableLabel: label('.toolbar-popup__dropdown-item'),
  newTable: text('.drawer__header__title'),
  addRow: label('[class*=tableAddRows]'),
  addColumn: label('[class*=tableAddColumns]'),
  mergeCells: tableMenu,
  unmergeCells: tableMenu,
  rowAbove: tableMenu,
  rowsAbove: tableMenu,
  rowBelow: tableMenu,
  rowsBelow: tableMenu,
  columnLeft: tableMenu,
  columnsLeft: tableMenu,
  columnRight: tableMenu,
  columnsRight: tableMenu,
  deleteColumn: tableMenu,
  deleteRow: tableMenu,
  deleteTable: tableMenu,
  headRow: tableMenu,
  noHeadRow: tableMenu,
  headColumn: tableMenu,
  noHeadColumn: tableMenu,
  loading: text('.rich-text-lexical p'),
  wentWrong: text('.errorBoundary > p'),
  editOne: label('.relationship--multi-value-label__drawer-toggler'),
  expand: label('.diff-collapser__toggle-button'),
  collapse: label('.diff-collapser__toggle-button'),
  noColumns: text('.collection-list__tables > div, .table-wrap > div, .relationship-table > div'),
  copyAddress: text('.file-meta .tooltip-content, .copy-to-clipboard .tooltip-content'),
  all: text('.schedule-publish :is(.rs__single-value, .rs__option)'),
  notifications: label('section[aria-label][aria-live]'),
  closeToast: label('[data-close-button]'),
  time: text('.react-datepicker-time__header'),
  previousMonth: label('.react-datepicker__navigation--previous'),
  nextMonth: label('.react-datepicker__navigation--next'),
  chooseDay: label('.react-datepicker__day'),
  dayNotAvailable: label('.react-datepicker__day'),
  month: label('.react-datepicker__month'),
  draggable: role('[aria-roledescription]'),
  sortable: role('[aria-roledescription]'),
  howToDrag: dragHelp,
  pickedUp: dragNews,
  movedOver: dragNews,
  movedOutside: dragNews,
  droppedOver: dragNews,
  dropped: dragNews,
  dragCancelled: dragNews,
  listOpen: guidance,
  fieldOfMany: guidance,
  fieldOfOne: guidance,
  amongValues: guidance,
  allCleared: chosen,
  deselected: chosen,
  selected: chosen,
  severalSelected: chosen,
  notSelectable: chosen,
  valueFocused: text('#aria-focused'),
  resultsForTerm: found,
  resultForTerm: found,
  results: found,
  result: found,
}
