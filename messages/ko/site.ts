/** Every sentence that a reader page says. */
export const site = {
  skipToContent: '본문으로 건너뛰기',
  home: '처음',
  sections: '섹션',
  footerSections: '섹션 바로가기',
  sectionMenu: '전체 섹션 보기',
  everything: '전체',
  breaking: '속보',
  latest: '최신 기사',

  mostRead: { title: '많이 본 기사', day: '24시간', week: '7일' },

  labels: {
    breaking: '속보',
    exclusive: '단독',
    interview: '인터뷰',
    photo: '포토',
    roundup: '종합',
    correction: '정정',
  },

  theme: {
    name: '화면 밝기',
    auto: '자동',
    light: '밝게',
    dark: '어둡게',
  },

  article: {
    beside: '다른 기사',
    here: '현재 위치',
    firstPublished: '입력',
    updated: '수정',
    notYet: '아직 발행 전',
    tags: '태그',
    reporters: '기사를 쓴 사람',
    moreFromReporter: '기사 더 보기',
    sameSection: (name: string) => `${name} 섹션의 다른 기사`,
    copyright: (paper: string) => `저작권자 © ${paper}. 무단 전재·재배포 및 AI 학습·활용 금지`,
  },

  list: {
    page: (page: number) => `${page}쪽`,
    pages: '쪽 이동',
    previous: '이전',
    next: '다음',
    count: (total: string) => `기사 ${total}건`,
    empty: '아직 실린 기사가 없습니다.',
    tag: (name: string) => `#${name}`,
    articlesOf: (name: string) => `${name} 기사`,
    describeTag: (name: string, paper: string) => `‘${name}’에 관한 ${paper} 기사를 모았습니다.`,
    describeContributor: (name: string, paper: string) => `${paper}에 실린 ${name}의 기사를 모았습니다.`,
    describeSection: (name: string, paper: string) => `${paper} ${name} 섹션의 기사입니다.`,
    board: { number: '번호', headline: '제목', date: '날짜', views: '조회' },
  },

  front: {
    empty: '첫 기사를 준비하고 있습니다.',
    emptyMore: '기사가 발행되면 이 자리에 가장 먼저 실립니다.',
  },

  missing: {
    title: '찾으시는 면이 없습니다',
    explain: '주소가 바뀌었거나 잘못 적혔을 수 있습니다. 기사 번호는 바뀌지 않으니, 주소의 숫자를 한 번 더 확인해 주세요.',
    onward: '계속 읽기',
    toFront: '첫 화면의 주요 기사',
  },

  preview: {
    title: '검토할 원고',
    unpublished: '발행 전 원고입니다',
    published: '발행된 기사입니다',
    until: (time: string) => `${time}까지 볼 수 있습니다`,
    newest: (time: string) => `${time}에 저장된 글`,
    label: '원고 안내',
    closed: '이 링크로 볼 수 있는 글이 없습니다',
    explain: '기한이 지났거나, 보낸 사람이 거두었거나, 주소가 잘못 적혔습니다. 링크를 준 사람에게 새 링크를 부탁해 주세요. 잘못된 주소를 여러 번 열었다면 15분 뒤에 다시 열어 주세요.',
    toFront: '첫 화면으로',
  },

  masthead: {
    paper: '제호',
    registration: '등록번호',
    registeredOn: '등록일',
    foundedOn: '발행일',
    publisher: '발행인',
    editor: '편집인',
    address: '발행소',
    phone: '전화',
    youthProtectionOfficer: '청소년보호책임자',
  },
} as const
