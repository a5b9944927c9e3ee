import { Entry } from '../entry.tsx';
import { groupWork, type Job } from '../group-work.ts';
import { Link } from '../link.tsx';
import { Inline } from '../prose.tsx';
import type { Settings } from '../options/settings.ts';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the jobs; several in a row at one employer stand under it. */
export function Work({ resume, settings }: SectionProps) {
  return groupWork(resume.work).map((jobs) =>
    jobs.length > 1 ? <Employer jobs={jobs} settings={settings} /> : jobs.map((job) => setJob(job, settings)),
  );
}

function Employer({ jobs, settings }: { readonly jobs: readonly Job[]; readonly settings: Settings }) {
  const [first] = jobs;
  const shared = (name: 'url' | 'description' | 'location') =>
    first && jobs.every((job) => job[name] === first[name]) ? first[name] : '';
  const common = { url: shared('url'), description: shared('description'), location: shared('location') };
  const own = (job: Job) => ({
    ...job,
    name: '',
    url: common.url ? '' : job.url,
    description: common.description ? '' : job.description,
    location: common.location ? '' : job.location,
  });
  return (
    <Entry
      settings={settings}
      title={<Link url={common.url} text={first?.name ?? ''} />}
      line={[
        common.description && <Description text={common.description} />,
        common.location && <Text>{common.location}</Text>,
      ]}
    >
      {jobs.map((job) => setJob(own(job), settings, 4))}
    </Entry>
  );
}

function setJob(job: Job, settings: Settings, level: 3 | 4 = 3) {
  const employer = (job.name || job.url) && <Link url={job.url} text={job.name} />;
  return (
    <Entry
      settings={settings}
      class="p-experience h-event"
      level={level}
      title={job.position ? <Text>{job.position}</Text> : employer}
      line={[
        job.position && employer,
        job.description && <Description text={job.description} />,
        job.location && <Text>{job.location}</Text>,
      ]}
      when={{ start: job.startDate, end: job.endDate }}
      prose={job.summary}
      highlights={job.highlights}
      words={job.keywords}
    />
  );
}

function Description({ text }: { readonly text: string }) {
  return (
    <bdi>
      <Inline text={text} />
    </bdi>
  );
}
