import type { Resume } from '../../../src/resume.ts';

/** A midwife: two posts with one employer, certificates with days, references. */
export const rosalindAchterberg: Resume = {
  basics: {
    name: 'Rosalind Achterberg',
    label: 'Community Midwife',
    email: 'r.achterberg@mail.example.org',
    phone: '07700 900417',
    summary:
      'Registered midwife with eleven years on labour wards and in home-birth teams. Calm in emergencies, careful with records, and used to teaching students on night shifts.',
    location: {
      address: '14 Quarry Bank Terrace',
      postalCode: 'LS6 2QT',
      city: 'Leeds',
      region: 'West Yorkshire',
      countryCode: 'GB',
    },
  },
  work: [
    {
      name: 'Aireside Maternity Trust',
      position: 'Team Lead, Home Births',
      location: 'Leeds',
      startDate: '2021-04',
      highlights: [
        'Lead a rota of nine midwives covering 310 planned home births a year',
        'Cut transfers during labour from 22% to 15% by revising the booking checklist',
        'Wrote the trust’s guidance on remote consultations, now used by three clinics',
      ],
    },
    {
      name: 'Aireside Maternity Trust',
      position: 'Community Midwife',
      location: 'Leeds',
      startDate: '2017-09',
      endDate: '2021-03',
      summary: 'Antenatal and postnatal care for a caseload of 65 families in the north of the city.',
      highlights: ['Set up a weekly drop-in for parents under twenty'],
    },
    {
      name: 'St Hilda’s Infirmary',
      position: 'Staff Midwife',
      location: 'York',
      startDate: '2013-10',
      endDate: '2017-08',
      highlights: [
        'Worked on the labour ward and the high-dependency bay, alternating every six weeks',
        'Mentored fourteen students to registration',
      ],
    },
  ],
  education: [
    {
      institution: 'Ridings College of Health',
      studyType: 'BSc (Hons)',
      area: 'Midwifery',
      startDate: '2010-09',
      endDate: '2013-07',
      score: 'First Class',
    },
    {
      institution: 'Harrowgate Lane Sixth Form',
      studyType: 'A Levels',
      area: 'Biology, Psychology, French',
      endDate: '2010-06',
    },
  ],
  certificates: [
    { name: 'Newborn Life Support', issuer: 'Northern Resuscitation Board', date: '2023-02-14' },
    {
      name: 'Perineal Suturing, Advanced',
      issuer: 'Ridings College of Health',
      date: '2019-11-05',
    },
  ],
  volunteer: [
    {
      organization: 'Harbour Parents Network',
      position: 'Trustee',
      startDate: '2019-01',
      summary: 'Review grants and chair the safeguarding committee.',
    },
  ],
  skills: [
    { name: 'Clinical', keywords: ['Water birth', 'Cannulation', 'Neonatal resuscitation'] },
    { name: 'Teaching', keywords: ['Skills drills', 'Student mentoring'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Dutch', fluency: 'Conversational' },
  ],
  interests: [{ name: 'Fell running' }, { name: 'Allotment gardening' }],
  references: [
    {
      name: 'Dr Philippa Wray',
      reference:
        'The colleague everybody hopes to find on shift when a night turns difficult; precise, kind and impossible to fluster.',
    },
  ],
};
