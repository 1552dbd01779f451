import { renderToStaticMarkup } from 'react-dom/server';
import { Motif } from '../../../ui/Motif';

/** A band of cloth as a drawing of its own: the inks as plain colours, as what draws it knows no custom properties. */
export function clothBand(): string {
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width="1750" height="500" viewBox="0 0 875 250" aria-hidden="true">
      <style>{`
        .motif-ground { fill: #9b2226 }
        .motif-line { fill: #f6dfb8 }
        .motif-accent { fill: #e09f1f }
        .motif-cut { fill: none; stroke: #9b2226; stroke-width: 1.4 }
        .motif-thread { fill: none; stroke: #f6dfb8; stroke-width: 1.6 }`}</style>
      <Motif name="angso-duo" />
    </svg>,
  );
}
