import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the certificates. */
export function Certificates({ resume, settings }: SectionProps) {
  return resume.certificates.map((certificate) => (
    <Entry
      settings={settings}
      title={(certificate.name || certificate.url) && <Link url={certificate.url} text={certificate.name} />}
      line={[certificate.issuer && <Text>{certificate.issuer}</Text>]}
      when={
        certificate.endDate
          ? { start: certificate.date, end: certificate.endDate }
          : { date: certificate.date }
      }
    />
  ));
}
