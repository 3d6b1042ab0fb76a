import type { Messages } from '../ko'

export const exits: Messages['exits'] = {
  correct: 'Publish a correction',
  withdraw: 'Withdraw',
  trash: 'Move to trash',

  cancel: 'Cancel',
  sending: 'Sending',
  notSaved: 'Stopped, because what you were writing is not saved yet. Please try again once it is. What you wrote here is still here.',
  notReached: 'The server could not be reached. What you wrote is still here; please try again.',

  correction: {
    explain: 'This note alone is put to the text that readers see now, and published at once. Changes that are not published yet stay so; the note is put to them too.',
    kind: 'Kind',
    kinds: { correction: 'Correction', rebuttal: 'Rebuttal', followUp: 'Follow-up' },
    note: 'Note',
    notePlaceholder: 'Say what was wrong and what is right.',
    noteMissing: 'Please write the note.',
    place: 'Place',
    places: { top: 'Over the text', bottom: 'After the text' },
    date: 'Date',
    dateMissing: 'Please choose a date.',
    preview: 'As readers will see it',
    send: 'Publish the correction',
  },

  withdrawal: {
    explain: [
      'The address answers 410 (gone), with the notice below in place of the article.',
      'It leaves lists, search, most read and related articles at once.',
      'Its number and revisions stay. Put back and published again, it has the same number.',
      'Pictures and attachments are not deleted: whoever knows their address can still open them.',
    ],
    reason: 'Reason',
    reasonHint: 'Only the newsroom’s record keeps it.',
    reasonMissing: 'Please give the reason.',
    notice: 'Notice to readers',
    noticeDefault: '이 기사는 편집국의 판단으로 거두어들였습니다.',
    noticeMissing: 'Please write the notice.',
    showsHeadline: 'Show the headline over the notice',
    send: 'Withdraw',
  },

  trashing: {
    explain: 'This was never published, so it can go to the trash. It leaves the list of articles and its share links close. No revision is deleted; taken out, it is what it was.',
    send: 'To the trash',
  },

  somebody: 'The operator',
  withdrawnBy: (who, when) => `Withdrawn by ${who} on ${when}. It can only be read.`,
  why: 'Reason',
  told: 'Notice to readers',
  asPromised: 'Its scheduled end had come.',
  toldTimeOver: 'That the time it was published for is over.',
  putBack: 'Make it a draft again',
  putBackHint: 'Readers go on seeing the notice until it is published again.',
  trashedBy: (who, when) => `Put into the trash by ${who} on ${when}. It can only be read.`,
  takeOut: 'Take out of the trash',
}
