import type { schedule as ko } from '../ko/schedule'
import type { Widen } from '../widen'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export const schedule: Widen<typeof ko> = {
  open: 'Schedule',
  title: 'Schedule publishing',
  help: 'Times are Seoul time, wherever you are. What is promised is the version that is saved now.',
  at: 'Publish at',
  unpublishAt: 'Take down at (may be left empty)',
  unpublishHint: 'Readers lose it at this time.',
  quick: 'Quick choices',
  quickTimes: { tonight: 'Today 18:00', morning: 'Tomorrow 06:00', noon: 'Tomorrow 12:00', monday: 'Monday 06:00' },
  submit: 'Schedule',
  change: 'Change the schedule',
  submitting: 'Scheduling',
  close: 'Close',
  missing: 'Please enter a time of publishing or of taking down.',
  unsaved: 'Saving failed, so nothing was scheduled. Your text is still on this page.',
  unreachable: 'The server could not be reached. Please check the connection and try again.',

  moment: ({ month, day, weekday, time }) => `${weekdays[weekday] ?? ''} ${day} ${months[month - 1] ?? ''}, ${time}`,
  publishAt: (moment) => `Publishes ${moment}`,
  endAt: (moment) => `Comes down ${moment}`,
  version: (version) => `version ${version}`,
  remaining: (seconds) => (seconds < 60 ? `in ${seconds} s` : seconds < 3600 ? `in ${Math.floor(seconds / 60)} min` : seconds < 86_400 ? `in ${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min` : `in ${Math.floor(seconds / 86_400)} days`),
  nowDue: 'Going live now',
  changed: (version) => `Changed since: version ${version} is promised, and what was written later does not go out with it.`,
  promiseNew: 'Schedule the newer text',
  cancel: 'Unschedule',
  cancelled: 'The schedule is taken back.',
  receipt: (promised, live) => `Promised ${promised} · live ${live}`,
  receiptEnd: (promised, gone) => `Promised ${promised} · down ${gone}`,
  read: 'Open the reader page',
  failed: (moment) => `What was scheduled for ${moment} could not be done.`,
  late: (moment) => `What was scheduled for ${moment} is late. Please ask an admin whether the server runs and reaches its database.`,
  broken: {
    publish: 'Whoever scheduled it may not publish any more, so it will not go out. Somebody who may publish should open the article and schedule it again.',
    unpublish: 'The account of whoever scheduled it is closed, so it will not come down. Somebody who may publish should open the article and schedule it again.',
  },

  page: 'Schedule',
  by: (name) => `by ${name}`,
  operator: 'the operator',
  headings: { troubled: 'Needs somebody', pending: 'Scheduled', done: 'Last 7 days' },
  transitions: { publish: 'Publish', unpublish: 'Take down' },
  empty: 'No article is scheduled.',
  emptyNext: 'Open an article and press Schedule beside Publish: it will be listed here.',
  settle: 'Noted',
  settleOf: (headline) => `Noted: ${headline}`,
  alarm: (failed, late) => `${failed + late} scheduled ${failed + late === 1 ? 'thing was' : 'things were'} not done in time.`,
  alarmBroken: (broken) => `${broken} scheduled ${broken === 1 ? 'thing' : 'things'} cannot be done as it stands.`,
  alarmOpen: 'Open the schedule',

  embargo: 'Embargo',
  embargoHint: 'Until then it cannot be published, scheduled for earlier or shared by link.',
  embargoUntil: (moment) => `Embargo until ${moment}`,
  setEmbargo: 'Set the embargo',
  liftEmbargo: 'Lift the embargo',
  embargoSet: 'The embargo is set.',
  embargoLifted: 'The embargo is lifted.',
}
