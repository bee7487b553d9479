/** The parts of the model by which it finds a content, each with an invented sentence that is read by it. */
export const MODEL_PARTS = {
  that: {
    name: 'model: content after "that"',
    example: 'The harbour master said that the old quay would be closed in May.',
  },
  leading: {
    name: 'model: leading part before the attribution',
    example: 'If the rain goes on, the harbour master said the old quay would be closed.',
  },
  second: {
    name: 'model: second part after the attribution',
    example: 'The old quay, the harbour master said, would be closed in May.',
  },
  whole: {
    name: 'model: content in one piece',
    example: 'The harbour master promised to repair the old quay.',
  },
} as const;
