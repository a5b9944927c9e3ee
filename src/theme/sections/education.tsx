import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the studies, by what was studied. */
export function Education({ resume, settings }: SectionProps) {
  return resume.education.map((study) => {
    const studied = [study.studyType, study.area].filter(Boolean).join(settings.comma);
    const institution = (study.institution || study.url) && <Link url={study.url} text={study.institution} />;
    return (
      <Entry
        settings={settings}
        class="p-education h-event"
        title={studied ? <Text>{studied}</Text> : institution}
        line={[
          studied && institution,
          study.location && <Text>{study.location}</Text>,
          study.score && <Text>{`${settings.labels.score} ${study.score}`}</Text>,
        ]}
        when={{ start: study.startDate, end: study.endDate }}
        prose={study.summary}
        words={study.courses}
        label={settings.labels.courses}
      />
    );
  });
}
