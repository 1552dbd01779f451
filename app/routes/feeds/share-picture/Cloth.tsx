import { Motif, type MotifName } from '../../../ui/Motif';
import { MotifEdge } from '../../../ui/MotifEdge';
import type { Drawn } from '../../../web/sharePictures';

/** The hem of a sarong above and below. */
export function Hems({ width, height }: { width: number; height: number }) {
  return (
    <>
      <g transform="scale(2)">
        <svg width={width / 2} height="14" aria-hidden="true">
          <MotifEdge />
        </svg>
      </g>
      <g transform={`translate(0 ${height}) scale(2 -2)`}>
        <svg width={width / 2} height="14" aria-hidden="true">
          <MotifEdge />
        </svg>
      </g>
    </>
  );
}

/** A piece of cloth where the picture goes: it is seen where there is none. */
export function Cloth({ motif, room }: { motif: MotifName; room: Drawn['room'] }) {
  const { left, top, width, height, corner } = room;
  return (
    <>
      <clipPath id="room">
        <rect x={left} y={top} width={width} height={height} rx={corner} />
      </clipPath>
      <g clipPath="url(#room)">
        <svg x={left} y={top} width={width} height={height} aria-hidden="true">
          <Motif name={motif} />
        </svg>
      </g>
    </>
  );
}
