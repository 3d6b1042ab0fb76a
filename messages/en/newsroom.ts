import type { newsroom as koNewsroom } from '../ko/newsroom'
import type { Widen } from '../widen'

/** Sentences of the newsroom: frame, article list, side panel, publishing, signing in, first set-up. */
export const newsroom: Widen<typeof koNewsroom> = {
  name: 'Newsroom',
  skipToContent: 'Skip to content',
  titleOf: (page) => `${page} · Newsroom`,

  rail: { label: 'Newsroom menu', articles: 'Articles' },

  account: {
    menu: 'Account menu',
    readerSite: 'Open the reader site',
    theme: 'Brightness',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    signOut: 'Sign out',
    signOutFailed: 'Signing out failed. Check the connection and press again.',
    roles: { reporter: 'Reporter', desk: 'Desk', editor: 'Editor', admin: 'Admin' },
  },

  statuses: {
    draft: 'Draft',
    'in-review': 'In review',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },

  labels: { breaking: 'Breaking', exclusive: 'Exclusive', interview: 'Interview', photo: 'Photo', roundup: 'Round-up', correction: 'Correction' },

  list: {
    title: 'Articles',
    create: 'New article',
    search: 'Find a headline',
    searchButton: 'Find',
    filter: 'Filter by status',
    all: 'All',
    untitled: 'No headline',
    columns: { status: 'Status', headline: 'Headline', section: 'Section', bylines: 'Byline', savedAt: 'Saved' },
    unpublishedChanges: 'Changed since publication',
    none: '—',
    more: 'More',
    first: 'Back to the first',
    readerPage: (headline) => `${headline}, reader page`,
    empty: 'There are no articles yet.',
    emptyNext: 'Write the first one, or bring in what you have.',
    emptyImport: 'Import from the command line:',
    noMatch: 'No article matches.',
    noMatchNext: 'Try other words, or clear the filter.',
    clear: 'Clear the filter',
  },

  panel: {
    title: 'About this article',
    hide: 'Hide article details',
    section: 'Section',
    sectionNone: 'Choose a section',
    label: 'Label',
    labelNone: 'None',
    contributors: 'Byline',
    contributorsHint: 'Type a name to choose. Names run in the order chosen.',
    contributorsPlaceholder: 'Contributor',
    contributorsEmpty: 'Nobody of that name.',
    tags: 'Tags',
    tagsHint: 'Enter or a comma adds a tag.',
    tagsPlaceholder: 'Tag',
    tagsFull: (most) => `At most ${most} tags.`,
    remove: (name) => `Remove ${name}`,
    added: (name) => `${name} added`,
    removed: (name) => `${name} removed`,
    excerpt: 'Excerpt',
    excerptHint: 'Shown in lists, search results and share cards. Empty: the beginning of the body.',
  },

  publish: {
    publish: 'Publish',
    publishAgain: 'Publish changes',
    publishing: 'Publishing',
    upToDate: 'Readers see this text.',
    done: 'Published.',
    open: 'Open the reader page',
    failed: 'Not published.',
    failedInPlace: 'Not published. Please mend what is marked.',
    unsaved: 'Not published, because saving failed. Your text is still on this screen.',
  },

  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    submit: 'Sign in',
    submitting: 'Checking',
    network: 'The server could not be reached. Check the connection and press again.',
    retryIn: (seconds) => (seconds < 120 ? `You can sign in again in ${seconds} seconds.` : `You can sign in again in ${Math.ceil(seconds / 60)} minutes.`),
    retryNow: 'You can sign in again now.',
    noScript: 'Signing in needs JavaScript. Switch it on in the browser settings and reload.',
    setUpDone: 'The first admin was made. Sign in with the e-mail and password you just chose.',
    toReaders: 'To the reader site',
  },

  setUp: {
    title: 'First set-up',
    lead: 'This makes the first admin of this paper. It needs the one-time token that the server printed when it started.',
    token: 'Set-up token',
    tokenHint: 'Printed beside the newsroom address in the terminal that started the server.',
    name: 'Name',
    nameHint: 'The name that stands in bylines.',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 12 characters. A long sentence is fine.',
    submit: 'Make the admin',
    submitting: 'Working',
    done: 'This paper has been set up already.',
    doneNext: 'Go to sign-in',
    failed: 'Not made. Please mend what is marked below.',
  },

  notFound: {
    title: 'There is no such screen',
    body: 'The address has changed, you may not see this article, or it was deleted.',
    back: 'To the articles',
  },

  error: {
    title: 'This screen could not be opened',
    body: 'Something unexpected happened on the server. Saved text is safe.',
    code: (digest) => `Record ${digest}`,
    retry: 'Try again',
    back: 'To the articles',
  },

  notAllowed: 'You may read this article but not edit it.',
}
