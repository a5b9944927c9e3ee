import type { Resume, ThemeOptions } from '../../src/resume.ts';
import { sample } from '../render/html/sample.ts';

/** A page of the gallery: a resume, and how it is to be shown. */
export interface Picture {
  readonly name: string;
  readonly resume: Resume;
  readonly options?: ThemeOptions & { readonly today?: string };
}

const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAABL0lEQVR42s3VN3LDQBBE0b6pQkW8nihRooc39BTdZRggI4DlGGAxVT+efsGigPL8MBXMgYrT3VT2QPnxZip7oOxwNZU9ULq/aPr4HNXTHES3FD0Lye5f0FtNleAy+tPITIi3Z1YsTRXrPvrWcE2INid6YhB9Ah40LBPC8khMCSKu2AMFxYGYEkRcsQda53tiShBxxR5ole3oiTX0CXugZbplJdCw7rNBXBP3OBbJRhBRI7gsBFFMsrOYx6WmRormoBbUeZhFhankoLdvSAiahjk31mfPPY7+KDIW/oKMmPLnSlyBBwqLhd916q5DTZV7zh5oskocda6pcizCv8Ztws8ybqtXUNsoBtE4TPheRI15ADXuYihNmwnjeVjPG6g+jQE1jSZ8zYKXPINe1s2BnmaTk0EC//dVAAAAAElFTkSuQmCC';

const keeper: Resume = {
  basics: {
    name: 'Imke Aalders',
    label: 'Lighthouse keeper and instrument maker',
    email: 'imke@aalders.example',
    phone: '+31 20 555 0142',
    url: 'https://aalders.example',
    summary:
      'Keeps lamps, clocks and people running. Twenty years on the coast, the last eight in charge of **three stations** and the workshop that serves them.\n\nWrites the manuals that others use: [the lamp book](https://aalders.example/lamps).',
    location: { city: 'Den Helder', countryCode: 'NL' },
    profiles: [
      { network: 'Mastodon', username: '@imke', url: 'https://social.example/@imke' },
      { network: 'GitHub', username: 'imke', url: 'https://github.com/imke' },
    ],
  },
  work: [
    {
      name: 'Coastal Light Service',
      url: 'https://lights.example',
      location: 'Den Helder',
      position: 'Head of stations',
      startDate: '2016-03',
      summary: 'Three stations, eleven keepers, one workshop.',
      highlights: [
        'Cut lamp failures by four fifths with a logbook that predicts them',
        'Moved every station to `LED` without a single dark night',
      ],
    },
    {
      name: 'Coastal Light Service',
      url: 'https://lights.example',
      location: 'Texel',
      position: 'Keeper',
      startDate: '2009-09',
      endDate: '2016-02',
      highlights: ['Kept the lamp through two hurricanes', 'Taught six apprentices'],
    },
    {
      name: 'Brass & Sons',
      position: 'Instrument maker',
      startDate: '2004',
      endDate: '2009',
      description: 'Barometers and clocks',
      highlights: ['Restored 140 barometers'],
    },
  ],
  education: [
    {
      institution: 'Maritime College',
      studyType: 'Diploma',
      area: 'Navigation aids',
      startDate: '2001',
      endDate: '2004',
      score: '8.5',
      courses: ['Optics', 'Fine mechanics'],
    },
  ],
  projects: [
    {
      name: 'Open lamp',
      url: 'https://openlamp.example',
      startDate: '2019',
      description: 'A lighthouse lamp that anyone can build.',
      roles: ['Author'],
      keywords: ['Optics', 'C'],
      highlights: ['Built on four continents'],
    },
  ],
  skills: [
    { name: 'Optics', level: 'Expert', keywords: ['Fresnel lenses', 'Photometry'] },
    { name: 'Metal', keywords: ['Turning', 'Brazing', 'Gilding'] },
    { name: 'Logbooks' },
  ],
  languages: [
    { language: 'Dutch', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
  ],
  certificates: [{ name: 'Master of lights', issuer: 'Coastal Light Service', date: '2015-06' }],
  interests: [{ name: 'Sailing', keywords: ['Flat-bottomed boats'] }, { name: 'Choir' }],
  references: [{ name: 'Ole Brandt', reference: 'The lamps have never burned so well.' }],
};

const arabic: Resume = {
  basics: {
    name: 'ليلى الحارثي',
    label: 'مهندسة برمجيات',
    email: 'layla@example.com',
    phone: '+968 2555 0142',
    summary: 'مهندسة برمجيات تعمل على أنظمة الملاحة منذ عشر سنوات، وتكتب بلغتي Rust وPython.',
    location: { city: 'مسقط', countryCode: 'OM' },
  },
  work: [
    {
      name: 'شركة المنارات',
      position: 'مهندسة أولى',
      startDate: '2018-02',
      highlights: ['خفضت زمن التوقف بنسبة 80%', 'قادت فريقًا من ستة مهندسين'],
      url: 'https://lights.example',
    },
    { name: 'Harbour Ltd', position: 'مطوّرة', startDate: '2014', endDate: '2018-01', location: 'London, UK' },
  ],
  education: [
    { institution: 'جامعة السلطان قابوس', studyType: 'بكالوريوس', area: 'علوم الحاسوب', endDate: '2014' },
  ],
  skills: [{ name: 'البرمجة', keywords: ['Rust', 'Python', 'PostgreSQL'] }],
  languages: [{ language: 'العربية', fluency: 'اللغة الأم' }],
};

const japanese: Resume = {
  basics: {
    name: '山田 花子',
    label: 'ソフトウェアエンジニア',
    email: 'hanako@example.com',
    summary:
      '十年間、港湾の航路システムを開発してきました。小さなチームで長く使われるものを作ることを大切にしています。',
    location: { city: '横浜市', countryCode: 'JP' },
  },
  work: [
    {
      name: '灯台株式会社',
      position: '主任エンジニア',
      startDate: '2018-04',
      highlights: ['停止時間を八割削減', '六人のチームを率いる'],
    },
    { name: '港湾システム', position: 'エンジニア', startDate: '2014-04', endDate: '2018-03' },
  ],
  education: [
    { institution: '横浜大学', studyType: '学士', area: '情報工学', startDate: '2010', endDate: '2014' },
  ],
  skills: [{ name: 'プログラミング', keywords: ['Rust', 'TypeScript'] }],
  languages: [{ language: '日本語', fluency: '母語' }],
};

const sparse: Resume = {
  work: [
    { startDate: '2019', highlights: ['Kept the shop open', 'Baked on Sundays'] },
    { startDate: '2016', endDate: '2018' },
  ],
  skills: [{ name: 'Patience' }, { name: 'Sourdough' }],
};

/** What the gallery shows. */
export const pictures: readonly Picture[] = [
  { name: 'full', resume: keeper },
  { name: 'sample', resume: sample },
  {
    name: 'photo',
    resume: { ...keeper, basics: { ...keeper.basics, image: photo } },
    options: { font: 'sans', durations: true, today: '2026-01-01' },
  },
  {
    name: 'colors',
    resume: keeper,
    options: { colors: { background: ['#fbf6ea', '#10202a'], accent: ['#8a1c1c', '#f2a65a'] }, font: 'mono' },
  },
  {
    name: 'one-job',
    resume: {
      basics: { name: 'Bo Ek', label: 'Baker', email: 'bo@ek.example' },
      work: [{ name: 'Crumb & Sons', position: 'Baker', startDate: '2020' }],
    },
  },
  { name: 'nameless', resume: sparse },
  { name: 'empty', resume: {} },
  { name: 'german', resume: keeper, options: { lang: 'de', dates: 'month' } },
  { name: 'rtl', resume: arabic, options: { lang: 'ar' } },
  { name: 'ja', resume: japanese, options: { lang: 'ja' } },
];
