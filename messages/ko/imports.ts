import type { NoteCode } from '@/domain/document/notes'

const times = (count: number) => (count > 1 ? ` ×${count}` : '')

/** What an import changed or left out: one line each in its report. */
export const imports = {
  notes: {
    'element-unwrapped': (detail: string, count: number) => `모르는 태그 <${detail}> 를 벗기고 글은 남겼습니다${times(count)}`,
    'element-dropped': (detail: string, count: number) => `<${detail}> 을(를) 뺐습니다${times(count)}`,
    'script-dropped': (detail: string, count: number) => `스크립트를 뺐습니다: ${detail}${times(count)}`,
    'attribute-dropped': (detail: string, count: number) => `속성을 뺐습니다: ${detail}${times(count)}`,
    'link-dropped': (detail: string, count: number) => `위험하거나 잘못된 링크를 풀고 글은 남겼습니다: ${detail}${times(count)}`,
    'colour-mapped': (detail: string, count: number) => `색을 팔레트에 맞췄습니다: ${detail}${times(count)}`,
    'colour-unreadable': (detail: string, count: number) => `읽을 수 없는 색을 뺐습니다: ${detail}${times(count)}`,
    'spacer-dropped': (_detail: string, count: number) => `빈 문단을 뺐습니다${times(count)}`,
    'image-missing': (detail: string, count: number) => `사진 파일을 찾지 못해 자리만 남겼습니다: ${detail}${times(count)}`,
    'image-brought': (detail: string, count: number) => `사진을 사진함에 넣었습니다: ${detail}${times(count)}`,
    'heading-moved': (detail: string, count: number) => `제목 단계를 바꿨습니다: ${detail}${times(count)}`,
    'table-simplified': (detail: string, count: number) => `표를 간단하게 바꿨습니다: ${detail}${times(count)}`,
    'comment-dropped': (_detail: string, count: number) => `숨은 주석을 뺐습니다${times(count)}`,
    'liquid-kept': (detail: string, count: number) => `Liquid 태그를 글자로 남겼습니다: ${detail}${times(count)}`,
    'field-ignored': (detail: string, _count: number) => `쓰지 않는 항목입니다: ${detail}`,
    'field-shortened': (detail: string, _count: number) => `길어서 줄였습니다: ${detail}`,
    'encoding-guessed': (detail: string, _count: number) => `UTF-8 이 아니어서 ${detail} 로 읽었습니다`,
    'character-dropped': (_detail: string, count: number) => `저장할 수 없는 제어 문자를 뺐습니다${times(count)}`,
  } satisfies Record<NoteCode, (detail: string, count: number) => string>,
  nothingFound: (place: string) => `가져올 파일이 없습니다: ${place}`,
  section: (name: string) => `섹션: ${name}`,
  sectionMade: (name: string) => `섹션을 새로 만들었습니다: ${name}`,
  tags: (names: string) => `태그: ${names}`,
  imported: (headline: string) => `가져왔습니다: ${headline}`,
  alreadyHere: (headline: string) => `이미 있는 기사라 그대로 두었습니다: ${headline}`,
  published: (path: string) => `발행했습니다: ${path}`,
  failed: (file: string, sentence: string) => `${file}: ${sentence}`,
  total: (imported: number, known: number, failed: number) => `새 기사 ${imported}건, 이미 있던 기사 ${known}건, 가져오지 못한 파일 ${failed}개`,
  serversLag: '켜져 있는 서버가 아직 바뀐 내용을 따라오지 못했습니다. 몇 초 뒤에 보입니다.',
  demoDone: (articles: number) => `시험판 새벽일보에 기사 ${articles}건을 넣었습니다.`,
  demoNotEmpty: '기사가 이미 있는 데이터베이스라 시험판을 넣지 않았습니다.',
  rebuilt: (articles: number) => `독자 쪽 기사 ${articles}건을 다시 만들었습니다.`,
  staffAdded: (email: string) => `구성원을 더했습니다: ${email}`,
  staffChanged: (email: string) => `구성원을 바꿨습니다: ${email}`,
  askPassword: '비밀번호 (12자 이상)',
} as const
