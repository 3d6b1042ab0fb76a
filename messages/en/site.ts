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
