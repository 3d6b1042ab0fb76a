import 'server-only'
/**
 * Words that guessers try first, also with digits or signs around them, as passwords of twelve characters are made of them
 * (`password1234`, `qwerty!!!!!!`). The full list of a hundred thousand comes with invitations.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  'password', 'passwords', 'passw0rd', 'qwerty', 'qwertyuiop', 'qwertyuiopasdf', 'asdfghjkl', 'zxcvbnm', 'letmein', 'welcome', 'administrator',
  'admin', 'adminadmin', 'administrators', 'iloveyou', 'sunshine', 'football', 'baseball', 'superman', 'trustno', 'changeme', 'newspaper',
  'newsroom', 'editor', 'reporter', 'ilbo', 'ilboilbo', 'ilboadmin', 'saebyeok', 'dkssudgktpdy', 'gksrnrdj', 'tkfkdgo', 'tkfkdgody', 'qlalfqjsgh',
  'rhksflwk', 'test', 'testtest', 'testtesttest', 'korea', 'korean', 'seoul', 'abcdefghijkl', 'q1w2e3r4t5y6', '1q2w3e4r5t6y', '1qaz2wsx3edc',
  'correcthorsebatterystaple', '비밀번호', '비밀번호입니다', '안녕하세요', '관리자', '사랑해',
])
