import type { Words } from './language.ts';

/** Hold the Chinese of the page. */
export const zh: Words = {
  labels: {
    resume: '简历',
    summary: '简介',
    work: '工作经历',
    projects: '项目经历',
    education: '教育背景',
    volunteer: '志愿服务',
    skills: '技能',
    certificates: '证书',
    awards: '奖项',
    publications: '出版物',
    languages: '语言',
    interests: '兴趣爱好',
    references: '推荐人',
    present: '至今',
    score: '成绩',
    courses: '课程',
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  monthAndYear: 'Y年M',
  year: 'Y年',
  comma: '、',
  colon: '：',
  years: [[1, 'N年']],
  monthsLasted: [[1, 'N个月']],
};
