import { closed } from '../../closed'

/**
 * Which cards have become one, and what is needed to part them again. The ids stay for ever, since links in mails
 * that were sent name the contact that is gone; what the cards said is forgotten after the time to undo.
 */
export const ContactMerges = () =>
  closed(
    'contact-merges',
    [
      { name: 'kept', type: 'text', required: true, index: true },
      { name: 'removed', type: 'text', required: true, unique: true, index: true },
      { name: 'state', type: 'select', required: true, options: ['begun', 'done', 'undoing'] },
      { name: 'at', type: 'date', required: true, index: true },
      { name: 'by', type: 'text' },
      { name: 'choice', type: 'json' },
      { name: 'before', type: 'json' },
      { name: 'merged', type: 'json' },
      { name: 'moved', type: 'json' },
      {
        name: 'replaced',
        type: 'array',
        fields: [
          { name: 'removed', type: 'text', index: true },
          { name: 'kept', type: 'text' },
          { name: 'before', type: 'json' },
          { name: 'carried', type: 'checkbox' },
          { name: 'deliveries', type: 'json' },
        ],
      },
    ],
    { indexes: [{ fields: ['state', 'at', 'createdAt'] }] },
  )
