import type { CorrectionKind } from '@/domain/document/reader-words'
import type { HighlightTone, TextTone } from '@/domain/tones/palette'

/** Sentences of the editor: fields, toolbar, menus, pictures, the state of saving. */
export const editor = {
  headline: '제목',
  headlinePlaceholder: '제목',
  standfirst: '부제',
  standfirstPlaceholder: '부제 (없으면 비워 두세요)',
  body: '본문',
  bodyPlaceholder: '본문을 쓰세요. “## ”은 제목, “- ”은 목록, “---”은 가로줄이 됩니다.',
  bodyHelp: 'Alt+F10 으로 도구 막대로, Esc 로 다시 본문으로 옵니다.',

  toolbar: {
    label: '서식 도구',
    undo: '되돌리기',
    redo: '다시 하기',
    block: '문단 모양',
    blocks: { paragraph: '문단', heading2: '제목 2', heading3: '제목 3', heading4: '제목 4', codeBlock: '코드' },
    bold: '굵게',
    italic: '기울임',
    underline: '밑줄',
    strike: '취소선',
    tone: '글자색',
    highlight: '형광펜',
    link: '링크',
    bulletList: '글머리 목록',
    orderedList: '번호 목록',
    blockquote: '인용',
    rule: '가로줄',
    table: '표',
    more: '그 밖의 서식',
    superscript: '위 첨자',
    subscript: '아래 첨자',
    code: '글자 코드',
    tk: '미확인 표시 (TK)',
    clearMarks: '글자 서식 지우기',
    withShortcut: (name: string, shortcut: string) => `${name} (${shortcut})`,
    withValue: (name: string, value: string) => `${name}: ${value}`,
  },

  // In the order of the palette, which is the order of the digits; a tone without a name does not compile.
  tones: { red: '빨강', orange: '주황', green: '초록', blue: '파랑', purple: '보라', gray: '회색' } satisfies Record<TextTone, string>,
  highlights: { yellow: '노랑', green: '초록', blue: '파랑', pink: '분홍', purple: '보라', gray: '회색' } satisfies Record<HighlightTone, string>,
  swatches: { clear: '지우기', sample: '가' },

  table: {
    insert: '표 넣기 (3×3)',
    rowAbove: '위에 행 더하기',
    rowBelow: '아래에 행 더하기',
    columnLeft: '왼쪽에 열 더하기',
    columnRight: '오른쪽에 열 더하기',
    headerRow: '머리글 행',
    headerColumn: '머리글 열',
    merge: '칸 합치기',
    split: '칸 나누기',
    deleteRow: '행 지우기',
    deleteColumn: '열 지우기',
    deleteTable: '표 지우기',
  },

  link: {
    title: '링크',
    address: '주소',
    placeholder: 'https://',
    apply: '걸기',
    remove: '링크 풀기',
    unsafe: '이 주소로는 링크를 걸 수 없습니다. https:// 로 시작하는 주소를 넣어 주세요.',
  },

  figure: {
    missing: '사진을 다시 올려 주세요',
    missingFrom: (address: string) => `원래 주소: ${address}`,
    gone: '사진을 찾을 수 없습니다',
    caption: '사진 설명',
    alt: '대체 텍스트',
    altHint: '사진을 못 보는 독자에게 읽어 줄 말',
    decorative: '장식 사진 (읽어 주지 않음)',
    credit: '출처',
  },

  boxes: {
    insert: { pullQuote: '발췌 인용', factBox: '해설 상자', summary: '요약', correctionNote: '바로잡는 글', footnote: '각주' },
    pullQuote: { source: '말한 이' },
    factBox: { title: '상자 제목' },
    correctionNote: {
      kind: '종류',
      kinds: { correction: '정정', rebuttal: '반론', followUp: '추후보도' } satisfies Record<CorrectionKind, string>,
      date: '날짜',
    },
    embed: { title: '무엇을 보여 주나요' },
    relatedArticle: { name: (number: number) => `관련 기사 ${number}번` },
    attachment: { name: '파일 이름' },
    table: { caption: '표 제목' },
  },

  saving: {
    save: '저장',
    unsaved: '저장 안 됨',
    saving: '저장 중',
    savedAt: (time: string) => `저장됨 ${time}`,
    done: '저장했습니다.',
    unreachable: '저장하지 못했습니다. 서버에 닿지 않거나 서버에 문제가 있습니다.',
    kept: '글은 이 화면에 그대로 있습니다. 창을 닫지 마세요.',
    signInNewTab: '새 창에서 로그인',
    copyBody: '글 전체 복사',
    copied: '복사했습니다',
  },

  unreadable: '이 글에는 이 편집기가 모르는 부분이 있어 읽기만 할 수 있습니다. 아무것도 지워지지 않았습니다.',
  loading: '편집기를 여는 중',
} as const
