/** How far an import is. Of the first two one at most is under way in a scope; the others are final. */
export const IMPORT_STATES = {
  receiving: { isOver: false, about: 'the file is being read and checked' },
  applying: { isOver: false, about: 'everything was right; the register is being changed' },
  applied: { isOver: true, about: 'the register is as the file says' },
  refused: { isOver: true, about: 'something was wrong; nothing was imported' },
  interrupted: { isOver: true, about: 'the file did not arrive, or the process ended; nothing was imported' },
} as const;

/** The state of an import. */
export type ImportState = keyof typeof IMPORT_STATES;
