import { useId } from 'react';
import { classes } from './classes';

/** The hem of the cloth: a row of *tumpal*, the triangles that end a Jambi sarong. It hangs from a header, or stands on a footer. */
export function MotifEdge({ foot }: { foot?: boolean }) {
  const id = `tumpal${useId().replaceAll(':', '')}`;
  return (
    <svg className={classes('motif-edge', foot && 'motif-edge-deep')} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="24" height="14" patternUnits="userSpaceOnUse">
          <path className="motif-ground" d="M0 0H24V3.5L12 14 0 3.5Z" />
          <path className="motif-line" d="M5 3H19L12 9.5Z" />
          <circle className="motif-ground" cx="12" cy="5" r="1.3" />
          <circle className="motif-accent" cx="0" cy="8.5" r="1.2" />
          <circle className="motif-accent" cx="24" cy="8.5" r="1.2" />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  );
}
