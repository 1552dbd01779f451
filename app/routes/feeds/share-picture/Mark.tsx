import { LogoMark } from '../../../ui/Logo';

/** The shoot of the market's mark, 46 pixels high. */
export function Mark({ x, y }: { x: number; y: number }) {
  return (
    <svg x={x} y={y} width="46" height="46" aria-hidden="true">
      <LogoMark />
    </svg>
  );
}
