import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LazyProps {
  readonly class?: string;
  /** How it is laid out until its content is there. */
  readonly style?: string;
  /** The stretch of the document that it holds. */
  readonly from: number;
  readonly to: number;
  /** Whether its content is made at once. */
  readonly isShown?: boolean;
  readonly children: () => ComponentChildren;
}

/** How far from the view content is made. */
const margin = '600px';

/** Content that is made when it comes near the view: a long document costs no more than a short one. */
export function Lazy({ class: name, style, from, to, isShown = false, children }: LazyProps) {
  const [shown, setShown] = useState(isShown);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown || !element.current) return undefined;
    const show = () => setShown(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && show(),
      {
        rootMargin: margin,
      },
    );
    observer.observe(element.current);
    element.current.addEventListener('reveal', show);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <div ref={element} class={name} style={style} data-block={`${from} ${to}`}>
      {shown || isShown ? children() : null}
    </div>
  );
}
