import type { Words } from './language.ts';

/** Hold the Korean of the page. */
export const ko: Words = {
  labels: {
    resume: '이력서',
    summary: '소개',
    work: '경력',
    projects: '프로젝트',
    education: '학력',
    volunteer: '봉사 활동',
    skills: '기술',
    certificates: '자격증',
    awards: '수상 내역',
    publications: '출판물',
    languages: '언어',
    interests: '관심 분야',
    references: '추천인',
    present: '현재',
    score: '성적',
    courses: '수강 과목',
  },
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  monthAndYear: 'Y년 M',
  year: 'Y년',
  comma: ', ',
  colon: ': ',
  years: [[1, 'N년']],
  monthsLasted: [[1, 'N개월']],
};
