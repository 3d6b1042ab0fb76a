import type { editor as koEditor } from '../ko/editor'
import type { Widen } from '../widen'

/** Sentences of the editor: fields, toolbar, menus, pictures, the state of saving. */
export const editor: Widen<typeof koEditor> = {
  headline: 'Headline',
  headlinePlaceholder: 'Headline',
  standfirst: 'Standfirst',
  standfirstPlaceholder: 'Standfirst (leave empty for none)',
  body: 'Body',
  bodyPlaceholder: 'Write the body. “## ” makes a heading, “- ” a list, “---” a rule.',
  bodyHelp: 'Alt+F10 goes to the toolbar, Esc comes back to the text.',

  toolbar: {
    label: 'Formatting',
    undo: 'Undo',
    redo: 'Redo',
    block: 'Paragraph style',
    blocks: { paragraph: 'Paragraph', heading2: 'Heading 2', heading3: 'Heading 3', heading4: 'Heading 4', codeBlock: 'Code' },
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    strike: 'Strikethrough',
    tone: 'Text colour',
    highlight: 'Highlight',
    link: 'Link',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    blockquote: 'Quotation',
    rule: 'Rule',
    table: 'Table',
    more: 'More formatting',
    superscript: 'Superscript',
    subscript: 'Subscript',
    code: 'Inline code',
    clearMarks: 'Clear text formatting',
    withShortcut: (name, shortcut) => `${name} (${shortcut})`,
    withValue: (name, value) => `${name}: ${value}`,
  },

  tones: { red: 'Red', orange: 'Orange', green: 'Green', blue: 'Blue', purple: 'Purple', gray: 'Grey' },
  highlights: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple', gray: 'Grey' },
  swatches: { clear: 'Clear', sample: 'A' },

  table: {
    insert: 'Insert table (3×3)',
    rowAbove: 'Add row above',
    rowBelow: 'Add row below',
    columnLeft: 'Add column left',
    columnRight: 'Add column right',
    headerRow: 'Header row',
    headerColumn: 'Header column',
    merge: 'Merge cells',
    split: 'Split cell',
    deleteRow: 'Delete row',
    deleteColumn: 'Delete column',
    deleteTable: 'Delete table',
  },

  link: {
    title: 'Link',
    address: 'Address',
    placeholder: 'https://',
    apply: 'Apply',
    remove: 'Remove link',
    unsafe: 'This address cannot be linked. Use one that begins with https://.',
  },

  figure: {
    missing: 'Please upload the picture again',
    missingFrom: (address) => `It was at: ${address}`,
    gone: 'The picture cannot be found',
    caption: 'Caption',
    alt: 'Alternative text',
    altHint: 'What is read to people who do not see the picture',
    decorative: 'Decorative (not read out)',
    credit: 'Credit',
  },

  saving: {
    save: 'Save',
    unsaved: 'Not saved',
    saving: 'Saving',
    savedAt: (time) => `Saved ${time}`,
    unreachable: 'Not saved: the server cannot be reached or has a problem.',
    kept: 'Your text is still on this screen. Keep the window open.',
    signInNewTab: 'Sign in in a new window',
    copyBody: 'Copy the whole text',
    copied: 'Copied',
  },

  unreadable: 'Parts of this text are unknown to this editor, so it can only be read. Nothing has been removed.',
  loading: 'Opening the editor',
}
