import { Random } from './random'

/** Nouns of a local paper, the commonest first: like the words of any language, the n-th is used about 1/n as often as the first. */
const common = [
  '시민', '지역', '사업', '예산', '지원', '올해', '주민', '계획', '교육', '행사', '가람시', '운영', '센터', '시장', '문제', '학교', '대구', '조사', '기업', '환경',
  '도서관', '버스', '축제', '청년', '일자리', '창출', '의회', '공원', '하천', '농가', '상가', '주택', '도로', '안전', '건강', '병원', '어린이', '노인', '복지', '문화',
  '예술', '체육', '관광', '경제', '수출', '투자', '협약', '공사', '개발', '보호', '한빛구', '해오름시장', '물빛공원', '미리내', '누리면', '다온동', '초등학교', '중학교', '고등학교', '대학교',
  '자원봉사', '마을버스', '정류장', '노선', '요금', '배차', '간격', '이용객', '보고서', '통계', '설문', '응답', '비율', '증가', '감소', '전망', '분석', '대책', '회의', '토론',
  '경기도', '농업', '감자', '사과', '수확', '시설', '장비', '기술', '연구', '실험', '개선', '정비', '점검', '사고', '소방', '경찰', '구조', '훈련', '대피', '경보',
]

const syllables = [...'가각간갈감강개객거건검게격견결경계고곡공과관광교구국군권규균그근금급기김나난남내냉노농누능다단달담당대덕도독동두등라락란량려력련령로록론료루류률름리림마만말망매면명모목무문물미민밀박반발방배백번벌범법변별병보복본봉부북분비빈사산상새색생서석선설성세소속손송수숙순술승시식신실심쌍아안암압앙애액야약양어언업여역연열염영예오옥온와완왕외요용우운원월위유육윤은음응의이익인일임입자작잔장재저적전절점접정제조족존종좌주중증지직진질집차착참창채책처천철청체초촌총최추축출충취치칠침쾌타탄탈태택토통투특파판팔패편평포폭표품풍피필하학한할함합항해행향허험현형호혼화확환활황회획효후훈휘흥희']

const particles = ['', '', '', '은', '는', '이', '가', '을', '를', '의', '에', '에서', '와', '과', '도', '로', '으로', '까지', '부터', '만']
const endings = ['밝혔다', '말했다', '전했다', '나섰다', '추진한다', '마련했다', '이어졌다', '설명했다', '강조했다', '시작됐다', '늘었다', '줄었다', '모았다', '열린다', '참여했다', '덧붙였다']
const openings = ['이번', '지난', '특히', '한편', '또', '이에 따라', '관계자는', '시는', '주민들은', '앞서', '그동안', '이날']

/** A fixed vocabulary of `size` nouns: common ones, then invented ones of two to four syllables. */
export class Vocabulary {
  readonly nouns: string[]
  readonly #steps: number[]

  constructor(size = 30_000, random = new Random(11)) {
    const nouns = new Set(common)
    while (nouns.size < size) {
      const length = random.pick([2, 2, 2, 3, 3, 4])
      nouns.add(Array.from({ length }, () => random.pick(syllables)).join(''))
    }
    this.nouns = [...nouns]
    let sum = 0
    this.#steps = this.nouns.map((_, place) => (sum += 1 / (place + 6)))
  }

  /** A noun, the common ones as often as they are common. */
  noun(random: Random): string {
    const wanted = random.next() * (this.#steps.at(-1) ?? 0)
    let [low, high] = [0, this.#steps.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#steps[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return this.nouns[low] ?? ''
  }

  /** A sentence of eight to fourteen words. */
  sentence(random: Random): string {
    const words = [random.pick(openings)]
    for (let left = 6 + random.below(7); left > 0; left -= 1) {
      const number = random.below(14) === 0
      words.push(number ? `${1 + random.below(3000)}${random.pick(['명', '건', '억원', '년', '%'])}` : this.noun(random) + random.pick(particles))
    }
    return `${words.join(' ')} ${random.pick(endings)}.`
  }

  headline(random: Random): string {
    return `${this.noun(random)} ${this.noun(random)}, ${this.noun(random)} ${this.noun(random)} ${random.pick(['늘린다', '연다', '나선다', '줄인다', '시작', '추진', '첫선', '본격화'])}`
  }
}
