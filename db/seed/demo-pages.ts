import 'server-only'
import { publishPage } from '@/newsroom/paper/publish-page'
import { type StarterPage, starterNote, starterPages } from '@/newsroom/paper/starter-pages'
import { documentOfLines } from '@/newsroom/paper/starter-text'

const operator = { kind: 'operator' } as const

/** What 새벽일보, which does not exist, says of itself; what any paper could say stands in `starterPages`. */
const ownPages: StarterPage[] = [
  {
    slug: 'about',
    title: '새벽일보 소개',
    text: `
      새벽일보는 이 프로그램을 보여 드리려고 지어낸 신문입니다. 새벽시와 한울군·미리내군·너른군, 여기 나오는 사람과 회사와 일은 모두 실제로는 없습니다.
      ## 누구의 신문인가
      동네에서 일어나는 일을 동네 사람이 가장 먼저 알게 하자는 뜻으로 2019년 3월 1일 물빛동의 작은 사무실에서 시작했다는 이야기를 가졌습니다.
      ## 무엇을 다루나
      - 시와 군의회, 예산, 조례처럼 살림을 바꾸는 결정
      - 시장과 일터, 학교와 버스에서 만나는 하루
      - 이웃 군의 들판과 바다, 산에서 오는 소식
      ## 어떻게 만드나
      기자가 쓰고 데스크가 살피고 편집국장이 냅니다. 틀린 것은 기사 안에 남겨 바로잡습니다.
    `,
  },
  {
    slug: 'terms',
    title: '이용약관',
    text: `
      이 약관은 새벽일보의 기사를 읽고 쓰실 때 독자와 새벽일보가 서로 지킬 것을 적은 것입니다.
      ## 읽기
      - 기사는 가입하지 않고 누구나 읽을 수 있습니다.
      - 기사 주소의 번호는 바뀌지 않습니다. 기사를 고치면 고친 때를 적습니다.
      ## 쓰기
      - 기사와 사진을 옮겨 쓰는 방법은 저작권 안내에 적었습니다.
      - 서비스를 방해하거나 자동으로 지나치게 많이 요청하지 말아 주십시오.
      ## 책임
      - 점검이나 장애로 잠시 열리지 않을 수 있습니다. 저장된 기사는 그동안에도 읽을 수 있도록 애씁니다.
      - 다른 곳으로 나가는 주소의 내용은 그곳에 책임이 있습니다.
      ## 바뀔 때
      약관이 바뀌면 이 면에 바뀐 날과 함께 알립니다.
    `,
  },
  {
    slug: 'privacy',
    title: '개인정보처리방침',
    text: `
      새벽일보는 기사를 읽는 분께 이름이나 연락처를 묻지 않으며, 독자용 쿠키를 쓰지 않습니다.
      ## 무엇이 남나
      - 조회수: 기사마다 읽힌 횟수와 들어온 곳의 갈래만 셉니다. 같은 분을 두 번 세지 않으려고 접속 주소를 날마다 바뀌는 값과 섞어 알아볼 수 없게 만들어 잠시 두었다가 버립니다.
      - 화면 밝기와 글자 크기: 고르신 값은 독자의 기기에만 저장되고 우리에게 오지 않습니다.
      - 서버 기록: 장애와 공격을 살피려고 남을 수 있으며 그 목적에만 씁니다.
      ## 바깥의 영상과 게시물
      기사에 든 영상은 누르시기 전에는 불러오지 않습니다. 누르시면 그 영상을 내보내는 곳의 방침을 따릅니다.
      ## 편집국에 연락하실 때
      제보나 문의에 적어 주신 이름과 연락처는 답을 드리는 데에만 쓰고, 일이 끝나면 지웁니다.
      ## 책임자
      개인정보에 관한 물음은 발행 정보에 적힌 연락처로 보내 주십시오.
    `,
  },
]

/** The pages of the demo paper, through the newsroom's own verb. Answers the journal's last line. */
export async function seedDemoPages(): Promise<number> {
  let changeId = 0
  for (const { slug, title, text } of [...ownPages.slice(0, 1), ...starterPages, ...ownPages.slice(1)]) {
    const outcome = await publishPage({ actor: operator, input: { slug, title, body: documentOfLines(text), note: starterNote } })
    if (!outcome.ok) throw new Error(`demo page ${slug} was refused: ${JSON.stringify(outcome.problem)}`)
    changeId = outcome.changeId
  }
  return changeId
}
