import type { Words } from './language.ts';

/** Hold the Japanese of the page. */
export const ja: Words = {
  labels: {
    resume: '履歴書',
    summary: '概要',
    work: '職歴',
    projects: 'プロジェクト',
    education: '学歴',
    volunteer: 'ボランティア',
    skills: 'スキル',
    certificates: '資格',
    awards: '受賞歴',
    publications: '出版物',
    languages: '言語',
    interests: '趣味',
    references: '推薦者',
    present: '現在',
    score: '成績',
    courses: '履修科目',
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  monthAndYear: 'Y年M',
  year: 'Y年',
  comma: '、',
  colon: '：',
  years: [[1, 'N年']],
  monthsLasted: [[1, 'Nか月']],
};
