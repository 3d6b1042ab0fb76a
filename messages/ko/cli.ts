/** What the commands of the operator say. `problems` has a sentence for every code that can end a command. */
export const cli = {
  program: {
    about: '일보 · 뉴스 포털과 편집국',
    help: '도움말을 보여 줍니다',
    headings: { 'Usage:': '사용법:', 'Arguments:': '인자:', 'Options:': '선택:', 'Commands:': '명령:' },
    usage: '[선택] [명령]',
    more: '처음이라면: npm start',
  },

  commands: {
    start: {
      about: '데이터베이스를 켜고, 필요하면 빌드하고, 서버를 엽니다',
      empty: '빈 데이터베이스에 견본 신문을 채우지 않습니다',
    },
    dev: { about: '고치는 대로 바로 보이는 개발 서버를 엽니다', empty: '빈 데이터베이스에 견본 신문을 채우지 않습니다' },
    build: { about: '배포본을 빌드합니다 (데이터베이스가 필요 없습니다)' },
    migrate: { about: '데이터베이스를 이 버전의 모양으로 맞춥니다' },
    migrateDeploy: { about: '배포할 때의 마이그레이션: 미리보기 배포는 실제 신문의 데이터베이스를 바꾸지 않습니다' },
    import: {
      about: '다른 곳의 기사를 가져옵니다',
      jekyll: 'Jekyll 글 파일 하나나 폴더를 가져옵니다',
      pressRelease: '보도자료 텍스트 파일 하나나 폴더를 가져옵니다 (UTF-8, CP949)',
      board: '글 아래에 함께 복사된 게시판 목록의 줄들도 가져옵니다',
      releaseSection: '보도자료가 실릴 섹션 (없으면 게시판으로 만듭니다)',
      path: '파일이나 폴더',
      publish: '가져와서 바로 발행합니다',
      categoryAs: '첫 카테고리를 섹션으로(section), 또는 모두 태그로(tag)',
      section: '카테고리가 없는 기사가 실릴 섹션',
      json: '결과를 JSON 하나로 냅니다',
    },
    demo: { about: '빈 데이터베이스에 견본 신문 새벽일보를 채웁니다' },
    republish: { about: '독자 쪽 기사를 편집국의 판본에서 다시 만듭니다' },
    staff: {
      about: '구성원을 다룹니다',
      add: '구성원을 더합니다 (비밀번호는 물어보거나 표준 입력에서 읽습니다)',
      changeRole: '구성원의 역할을 바꿉니다',
      deactivate: '구성원의 계정을 닫습니다',
      resetTotp: '구성원의 2단계 인증을 풉니다',
      email: '이메일',
      name: '이름',
      role: '역할',
    },
  },

  deploy: {
    noDatabase: 'DATABASE_URL 이 없어 배포할 수 없습니다. 프로젝트 설정의 환경 변수에 데이터베이스의 주소를 넣고 다시 배포해 주세요.',
    skipped: {
      'no-database': () => '마이그레이션하지 않았습니다: 미리보기에 DATABASE_URL 이 없습니다.',
      'same-host': (host: string) => `마이그레이션하지 않았습니다: ${host} 은(는) 실제 신문의 데이터베이스입니다. 미리보기에는 따로 된 데이터베이스(브랜치)를 이어 주세요.`,
      'production-unknown': (host: string) => `마이그레이션하지 않았습니다: ${host} 이(가) 실제 신문의 데이터베이스인지 알 수 없습니다. 실제 배포를 먼저 하거나, 미리보기의 환경 변수 PRODUCTION_DATABASE_HOST 에 실제 데이터베이스의 호스트를 적어 주세요.`,
    },
    gaps: {
      'no-database': '주의: DATABASE_URL 이 없습니다. 데이터베이스의 주소를 환경 변수에 넣어 주세요.',
      'no-secret': '주의: AUTH_SECRET 이 없어 아무도 로그인할 수 없습니다. 32자 이상의 비밀값을 환경 변수에 넣어 주세요.',
      'no-storage': '주의: 사진을 둘 S3 저장소가 없어 사진과 첨부 파일을 올릴 수 없습니다. S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY 를 환경 변수에 넣어 주세요.',
      'no-cron-secret': '주의: CRON_SECRET 이 없어 예약 발행과 메일이 나가지 않습니다. 16자 이상의 비밀값을 환경 변수에 넣어 주세요.',
    },
  },

  usage: {
    unknownCommand: (name: string) => `'${name}' 명령은 없습니다. npm run ilbo -- --help 로 목록을 볼 수 있습니다.`,
    unknownOption: (name: string) => `'${name}' 선택은 없습니다. --help 로 쓸 수 있는 것을 볼 수 있습니다.`,
    missingArgument: (name: string) => `'${name}' 값을 주어야 합니다.`,
    excessArguments: '인자가 너무 많습니다. --help 로 쓰는 법을 볼 수 있습니다.',
    missingValue: (name: string) => `'${name}' 뒤에 값을 주어야 합니다.`,
    missingOption: (name: string) => `'${name}' 을(를) 주어야 합니다.`,
    wrong: (detail: string) => `명령을 이해하지 못했습니다: ${detail}`,
  },

  steps: {
    seconds: (seconds: string) => `${seconds}초`,
    port: (port: number) => `포트 ${port}`,
    database: '데이터베이스',
    ownDatabase: (host: string) => `데이터베이스 ${host}`,
    creating: '처음 만드는 중',
    created: '새로 만듦',
    starting: '켜는 중',
    waiting: '다른 프로세스를 기다리는 중',
    migrations: '마이그레이션',
    migrated: (count: number) => (count === 0 ? '최신' : `${count}개 적용`),
    migrationWaits: '다른 프로세스의 마이그레이션을 기다리는 중',
    migrationBusy: '쓰이고 있는 표를 기다리는 중',
    seed: '견본 신문',
    seeded: (articles: number) => `기사 ${articles}편`,
    build: '빌드',
    buildWaits: '다른 프로세스의 빌드를 기다리는 중',
    buildCurrent: '최신',
    scripts: (count: number) => `독자용 스크립트 ${count}개`,
    server: '서버',
    stopping: '끝냅니다 …',
    forced: '바로 끝냅니다.',
  },

  notes: {
    userCreated: (user: string) => `root 로는 PostgreSQL 을 켤 수 없어 시스템 계정 ${user} 을(를) 만들었습니다.`,
    dataElsewhere: (path: string) => `데이터베이스 계정이 이 폴더에 들어올 수 없어 데이터베이스를 ${path} 에 둡니다.`,
    binariesElsewhere: (path: string) => `데이터베이스 계정이 이 폴더에 들어올 수 없어 PostgreSQL 을 ${path} 에 복사합니다.`,
    orphanEnded: (pid: number) => `지난번에 강제로 끝난 서버(${pid})의 남은 프로세스를 정리했습니다.`,
    appRestarts: (reason: string, seconds: number) => `서버가 뜻밖에 끝났습니다 (${reason}). ${seconds}초 뒤에 다시 켭니다.`,
    databaseRestarted: '데이터베이스가 뜻밖에 끝나 다시 켰습니다.',
    databaseDown: (sentence: string) => `데이터베이스가 끝났고 다시 켜지 못했습니다: ${sentence}`,
  },

  addresses: {
    portal: '독자 포털',
    newsroom: '편집국',
    setUp: '첫 관리자',
    once: '(한 번만 쓸 수 있습니다)',
    ready: (url: string) => `준비되었습니다 — ready: ${url} (Ctrl-C 로 끕니다)`,
  },

  unexpected: '뜻밖의 오류로 멈췄습니다:',

  problems: {
    'already-running': ({ url, pid }: { url: string; pid: number }) =>
      `이 데이터 폴더의 서버가 이미 켜져 있습니다: ${url} (프로세스 ${pid}). 다른 DATA_DIR 과 PORT 로 하나 더 켤 수 있습니다.`,
    'port-taken': ({ port, other }: { port: number; other: number }) =>
      `포트 ${port} 을(를) 다른 프로그램이 쓰고 있습니다. 다른 포트로 켜 보세요: PORT=${other} npm start`,
    'port-forbidden': ({ port }: { port: number }) => `포트 ${port} 을(를) 열 권한이 없습니다. 1024 이상의 포트로 켜 보세요: PORT=3000 npm start`,
    'bind-unusable': ({ bind, detail }: { bind: string; detail: string }) => `BIND=${bind} 은(는) 이 컴퓨터에서 열 수 없는 주소입니다 (${detail}).`,
    'server-not-up': ({ seconds }: { seconds: number }) => `서버가 ${seconds}초 안에 응답하지 않았습니다. 위의 기록에 까닭이 있습니다.`,
    'server-ended': ({ reason }: { reason: string }) => `서버가 켜지다가 끝났습니다 (${reason}). 위의 기록에 까닭이 있습니다.`,
    'server-keeps-failing': ({ reason }: { reason: string }) => `서버가 거듭 끝나서 멈춥니다 (${reason}). 위의 기록에 까닭이 있습니다.`,
    'build-failed': ({ output }: { output: string }) => `빌드하지 못했습니다.\n\n${output}`,
    'build-incomplete': ({ path }: { path: string }) => `빌드가 끝났지만 ${path} 이(가) 없습니다. next.config.ts 의 output 을 확인해 주세요.`,
    'scripts-failed': ({ output }: { output: string }) => `독자용 스크립트를 빌드하지 못했습니다.\n\n${output}`,
    'secrets-broken': ({ file }: { file: string }) => `${file} 을(를) 읽을 수 없습니다. 백업에서 되살리거나, 지우고 다시 켜세요 (모두 다시 로그인해야 합니다).`,

    'no-binaries': ({ platform }: { platform: string }) => `내장 PostgreSQL 이 ${platform} 에는 없습니다. PostgreSQL 15 이상을 DATABASE_URL 로 알려 주세요.`,
    'binaries-broken': ({ detail }: { detail: string }) => `내장 PostgreSQL 의 파일을 쓸 수 있게 하지 못했습니다 (${detail}). node_modules 를 지우고 다시 실행해 주세요.`,
    'data-dir-unwritable': ({ path, detail }: { path: string; detail: string }) => `데이터 폴더 ${path} 에 쓸 수 없습니다 (${detail}). 권한을 고치거나 DATA_DIR 을 바꿔 주세요.`,
    'data-unreachable': ({ path, user }: { path: string; user: string }) =>
      `PostgreSQL 을 맡은 계정 ${user} 이(가) ${path} 에 들어갈 수 없습니다. 위 폴더들에 들어가는 권한(chmod o+x)을 주거나 폴더를 옮겨 주세요.`,
    'data-shared': ({ path, owner }: { path: string; owner: string }) =>
      `이 데이터 폴더는 ${owner} 의 사본이어서 같은 데이터베이스 ${path} 을(를) 가리킵니다. 둘이 함께 쓸 수는 없습니다.`,
    'no-database-user': ({ detail }: { detail: string }) => `root 로는 PostgreSQL 을 켤 수 없고 계정을 만들지도 못했습니다 (${detail}). 일반 사용자로 실행하거나 DATABASE_URL 을 주세요.`,
    'no-place': ({ path, detail }: { path: string; detail: string }) =>
      `데이터베이스 계정이 들어올 수 있는 폴더가 필요한데 ${path} 을(를) 만들 수 없습니다 (${detail}). DATA_DIR 을 바꾸거나 일반 사용자로 실행해 주세요.`,
    'password-lost': ({ path }: { path: string }) => `내장 데이터베이스의 접속 정보 ${path} 이(가) 없거나 깨졌습니다. 백업에서 되살려 주세요.`,
    'other-major': ({ path, made, installed }: { path: string; made: string; installed: string }) =>
      `${path} 은(는) PostgreSQL ${made} 이(가) 만든 것이라 ${installed} 로 열 수 없습니다. 먼저 쓰던 버전으로 내보낸 뒤 옮겨 주세요.`,
    'init-failed': ({ detail }: { detail: string }) => `데이터베이스를 만들지 못했습니다: ${detail}`,
    'start-failed': ({ detail, log }: { detail: string; log: string }) => `데이터베이스를 켜지 못했습니다: ${detail} (기록: ${log})`,
    'not-answering': ({ detail, log }: { detail: string; log: string }) => `데이터베이스가 켜져 있지만 응답하지 않습니다: ${detail} (기록: ${log})`,

    'connection-refused': ({ host, database }: { host: string; database: string }) => `DATABASE_URL 의 ${host} 에 데이터베이스 서버가 없습니다 (데이터베이스 ${database}). 켜져 있는지, 주소와 포트가 맞는지 확인해 주세요.`,
    'host-unknown': ({ host, database }: { host: string; database: string }) => `DATABASE_URL 의 서버 이름 ${host} 을(를) 찾을 수 없습니다 (데이터베이스 ${database}).`,
    'connection-timeout': ({ host, database }: { host: string; database: string }) => `DATABASE_URL 의 ${host} 이(가) 5초 안에 응답하지 않았습니다 (데이터베이스 ${database}). 주소와 방화벽을 확인해 주세요.`,
    'password-wrong': ({ host, database, user }: { host: string; database: string; user: string }) => `${host} 의 데이터베이스 ${database} 이(가) 사용자 ${user} 을(를) 받아들이지 않았습니다. DATABASE_URL 의 사용자와 비밀번호를 확인해 주세요.`,
    'password-missing': ({ host, database, user }: { host: string; database: string; user: string }) => `${host} 의 데이터베이스 ${database} 은(는) 사용자 ${user} 의 비밀번호가 필요합니다. DATABASE_URL 에 넣어 주세요.`,
    'database-unknown': ({ host, database }: { host: string; database: string }) => `${host} 에 데이터베이스 ${database} 이(가) 없습니다. UTF-8 로 만든 뒤 다시 켜 주세요.`,
    'connections-exhausted': ({ host, database }: { host: string; database: string }) => `${host} 의 데이터베이스 ${database} 에 남은 연결이 없습니다. 서버의 max_connections 를 늘리거나 DATABASE_POOL 을 줄여 주세요.`,
    'server-starting': ({ host, database }: { host: string; database: string }) => `${host} 의 데이터베이스 ${database} 이(가) 아직 켜지거나 꺼지는 중입니다. 잠시 뒤에 다시 해 주세요.`,
    'tls-unsupported': ({ host, database }: { host: string; database: string }) => `${host} 의 데이터베이스 ${database} 은(는) TLS 를 쓰지 않는데 DATABASE_URL 이 요구합니다 (sslmode).`,
    'tls-required': ({ host, database }: { host: string; database: string }) => `${host} 의 데이터베이스 ${database} 은(는) TLS 연결만 받습니다. DATABASE_URL 에 sslmode=verify-full 를 붙여 주세요.`,
    'tls-untrusted': ({ host, database, detail }: { host: string; database: string; detail: string }) => `${host} 의 데이터베이스 ${database} 의 TLS 인증서를 믿을 수 없습니다 (${detail}).`,
    'connection-failed': ({ host, database, detail }: { host: string; database: string; detail: string }) => `${host} 의 데이터베이스 ${database} 에 연결하지 못했습니다: ${detail}`,

    'server-too-old': ({ host, database, found, needed }: { host: string; database: string; found: string; needed: number }) => `${host} 의 PostgreSQL ${found} 은(는) 너무 오래되었습니다 (데이터베이스 ${database}). ${needed} 이상이 필요합니다.`,
    'encoding-not-utf8': ({ host, database, encoding }: { host: string; database: string; encoding: string }) =>
      `${host} 의 데이터베이스 ${database} 은(는) 인코딩이 ${encoding} 이라 한글을 담을 수 없습니다. 새로 만들어 주세요: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`,
    'locale-without-unicode': ({ host, database, locale }: { host: string; database: string; locale: string }) =>
      `${host} 의 데이터베이스 ${database} 은(는) 로캘이 ${locale} 이라 한글 글자를 구별하지 못합니다. C.UTF-8, ko_KR.UTF-8 또는 ICU 로캘로 새로 만들어 주세요.`,
    'server-read-only': ({ host, database }: { host: string; database: string }) => `${host} 의 데이터베이스 ${database} 은(는) 읽기만 되는 복제본입니다. 쓸 수 있는 서버를 DATABASE_URL 로 주세요.`,

    'database-newer': () => '데이터베이스가 이 프로그램보다 새 버전에 맞춰져 있습니다. 더 새로운 일보로 켜 주세요.',
    'database-older': () => '데이터베이스가 이 버전의 모양이 아닙니다. 먼저 맞춰 주세요: npm run ilbo -- migrate',
    'migration-lock-taken': ({ minutes }: { minutes: number }) => `다른 프로세스가 ${minutes}분 넘게 마이그레이션하고 있습니다. 끝난 뒤에 다시 해 주세요.`,
    'migration-blocked': () => '다른 연결이 표를 오래 쓰고 있어 마이그레이션하지 못했습니다. 바뀐 것은 없습니다. 잠시 뒤에 다시 해 주세요.',
    'migration-not-allowed': ({ detail }: { detail: string }) => `DATABASE_URL 의 사용자에게 표를 만들 권한이 없습니다 (${detail}). 데이터베이스의 소유자로 접속하거나 권한을 주세요.`,
    'migration-failed': ({ detail }: { detail: string }) => `마이그레이션하지 못했습니다. 바뀐 것은 없습니다: ${detail}`,
  },
}
