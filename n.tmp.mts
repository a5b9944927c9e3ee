import { convert } from './src/index.ts';
const W = (s) => {
  const r = convert('Ravi Kumar\nravi@k.example\n\n' + s);
  console.log(
    JSON.stringify({ ...r.resume, $schema: undefined, basics: undefined }),
    r.messages.map((m) => m.ruleId + (m.found ?? '').slice(0, 60)).join('; '),
  );
};
W(
  'Qualifications:\nB.Tech. in Mechanical Engineering in 2008 from Anna University.\n3 Years Diploma in Mechanical Stream in 2004 from State Board of Technical Education Haryana.\n',
);
W('Education\nPassed 12th from CBSE Board in 2006 with 65%.\nB.Com from Delhi University in 2009.\n');
W(
  'Professional Experience:\nM/s Lupem Builders Pvt. Ltd. Karnal, Haryana\nDuration of Employment: June 2008 – Feb. 2016\nDesignation: Plumbing supervisor.\nPodor & Pahuk Engineering L.L.C. Dubai, UAE.\nDuration of Employment: November 2016 to October 2018\nDesignation: Plumbing Supervisor\n',
);
W(
  'Skills\nWelding\nPainting\n\nPersonal Detail:\nName: - Ravi Kumar\nFather name:-Late Sh. Gopal\nPassport Detail:\nDate of Issue:-16-03-2016\nPassport No. U9253308\n',
);
