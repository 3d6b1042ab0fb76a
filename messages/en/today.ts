import type { Messages } from '../ko'

export const today: Messages['today'] = {
  title: 'Today',
  writers: 'Being written now',
  writersEmpty: 'Nobody has an article open for writing right now.',
  you: (name) => `${name} (you)`,
  since: (time) => `since ${time}`,
  read: 'Read today',
  readEmpty: 'No views yet today.',
  total: (views) => `${views.toLocaleString('en-GB')} views today`,
  views: (views) => `${views.toLocaleString('en-GB')} views`,
  chart: (views) => `Views by hour, ${views.toLocaleString('en-GB')} in all`,
  hour: (hour) => `${hour}:00`,
}
