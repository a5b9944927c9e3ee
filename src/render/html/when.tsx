import type { Moment as MomentView, When as WhenView } from '../../view/view.ts';
import { classList, classOf } from './classes.ts';

/** Set a date or a range of dates. */
export function When({ when }: { readonly when: WhenView }) {
  const { moments, duration } = when;
  return (
    <p class="when">
      {moments.map((moment, at) => [at > 0 && ' – ', <Moment moment={moment} />])}
      {duration && <span class="duration"> ({duration})</span>}
    </p>
  );
}

function Moment({ moment: { fields, text, iso, since } }: { readonly moment: MomentView }) {
  const name = classList(...fields.map(classOf));
  if (iso === undefined) return fields.length ? <bdi class={name}>{text}</bdi> : text;
  return (
    <time class={name} datetime={iso} data-since={since}>
      {text}
    </time>
  );
}
