import type { calendar as ko } from '../ko/calendar'
import type { Widen } from '../widen'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthOf = (month: number) => months[month - 1] ?? ''

export const calendar: Widen<typeof ko> = {
  title: 'Calendar',
  views: { label: 'View', names: { month: 'Month', week: 'Week' } },
  month: ({ year, month }) => `${monthOf(month)} ${year}`,
  week: (first, last) => `${first.day} ${monthOf(first.month)} – ${last.day} ${monthOf(last.month)} ${last.year}`,
  turn: { month: { previous: 'Previous month', next: 'Next month' }, week: { previous: 'Previous week', next: 'Next week' } },
  today: 'Today',
  weekday: (weekday) => weekdays[weekday] ?? '',
  day: ({ month, day, weekday }) => `${weekdays[weekday] ?? ''} ${day} ${monthOf(month)}`,
  firstDay: ({ month, day }) => `${day} ${monthOf(month)}`,

  filter: 'Filter the calendar',
  section: 'Section',
  assignee: 'Assigned to',
  any: 'All',
  nobody: 'Nobody',
  me: (name) => `${name} (me)`,
  mine: 'Mine only',
  apply: 'Filter',
  clear: 'Clear the filter',

  keys: 'Drag an article, or focus it and press Shift with ←·→ (a day) or ↑·↓ (a week), to move it. Enter opens its assignee and status.',
  grid: 'Articles by day',
  newOn: (day) => `New article on ${day}`,
  newHere: 'New article',
  more: (count) => `${count.toLocaleString('en')} more`,
  moreThan: (count) => `More than ${count.toLocaleString('en')} more`,
  moreOf: (day, more) => `${day}: see ${more}`,
  empty: 'No article stands in this time.',
  emptyNext: 'Press + beside a day to begin an article, or drag one that has no day yet.',
  emptyFiltered: 'No article fits the filter.',

  tray: 'Without a day',
  trayEmpty: 'Every article in work has a day.',
  trayMore: 'More articles without a day',

  assigneeOf: (name) => `Assigned to ${name}`,
  scheduledAt: (time) => `due ${time}`,
  publishedAt: (time) => `out ${time}`,

  moved: (day, headline) => `Moved to ${day}: ${headline}`,
  cleared: (headline) => `No longer planned for a day: ${headline}`,
  promised: (moment, headline) => `Scheduled anew for ${moment}: ${headline}`,
  undo: 'Undo',
  undone: (headline) => `Undone: ${headline}`,
  close: 'Close',
  busy: 'Moving',
  editedSince: 'This article was edited after it was scheduled, so it was not moved. Please open it and say again which text comes out when.',
  unreachable: 'The server could not be reached, so nothing was moved. Please check the connection and try again.',

  question: {
    title: 'Move the schedule?',
    text: (from, to) => `It is promised for ${from}. The same text will be promised for ${to}.`,
    ends: (moment) => `It still comes down ${moment}.`,
    yes: 'Move the schedule',
  },

  panel: {
    label: 'Chosen article',
    open: 'Open the article',
    day: 'Planned for',
    dayHint: 'The day you mean to publish it. Nothing is published by this alone.',
    publishDay: 'Scheduled for',
    publishDayHint: 'The time stays and the day changes. You are asked before.',
    move: 'Move',
    clear: 'Clear',
    steps: 'Status',
    publishInEditor: 'Open the article to publish or schedule it.',
    missing: 'Please enter a day.',
    note: 'Note',
  },
}
