import type { site as korean } from '../ko/site'
import type { Widen } from '../widen'

/** Every sentence that a reader page says. */
export const site: Widen<typeof korean> = {
  skipToContent: 'Skip to content',
  home: 'Home',
  sections: 'Sections',
  footerSections: 'Section shortcuts',
  sectionMenu: 'Show all sections',
  everything: 'All',
  breaking: 'Breaking',
  latest: 'Latest',

  mostRead: { title: 'Most read', day: '24 hours', week: '7 days' },

  labels: {
    breaking: 'Breaking',
    exclusive: 'Exclusive',
    interview: 'Interview',
    photo: 'Photo',
    roundup: 'Roundup',
    correction: 'Correction',
  },

  theme: {
    name: 'Appearance',
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
  },

  article: {
    beside: 'Other articles',
    here: 'You are here',
    firstPublished: 'Published',
    updated: 'Updated',
    notYet: 'not published yet',
    tags: 'Tags',
    reporters: 'Written by',
    moreFromReporter: 'More stories',
    sameSection: (name) => `More from ${name}`,
    copyright: (paper) => `© ${paper}. No reproduction, redistribution or AI training without permission.`,
  },

  list: {
    page: (page) => `Page ${page}`,
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    count: (total) => `${total} stories`,
    empty: 'Nothing has been published here yet.',
    tag: (name) => `#${name}`,
    articlesOf: (name) => `Stories by ${name}`,
    describeTag: (name, paper) => `Stories about “${name}” in ${paper}.`,
    describeContributor: (name, paper) => `Stories by ${name} in ${paper}.`,
    describeSection: (name, paper) => `The ${name} section of ${paper}.`,
    board: { number: 'No.', headline: 'Headline', date: 'Date', views: 'Views' },
  },

  front: {
    empty: 'The first story is on its way.',
    emptyMore: 'As soon as something is published, it stands here first.',
  },

  missing: {
    title: 'There is no such page',
    explain: 'The address may have changed or been mistyped. Article numbers never change, so please check the digits once more.',
    onward: 'Keep reading',
    toFront: 'Top stories on the front page',
  },

  preview: {
    title: 'A text to read',
    unpublished: 'This is not published yet',
    published: 'This is published',
    until: (time: string) => `Open until ${time}`,
    newest: (time: string) => `Saved at ${time}`,
    label: 'About this text',
    closed: 'There is nothing to read under this link',
    explain: 'Its time is over, whoever sent it took it back, or the address is mistyped. Please ask the person who gave it to you for a new one. If you opened many wrong addresses, try again in 15 minutes.',
    toFront: 'To the front page',
  },

  masthead: {
    paper: 'Title',
    registration: 'Registration',
    registeredOn: 'Registered on',
    foundedOn: 'Published since',
    publisher: 'Publisher',
    editor: 'Editor',
    address: 'Address',
    phone: 'Phone',
    youthProtectionOfficer: 'Youth protection officer',
  },
}
